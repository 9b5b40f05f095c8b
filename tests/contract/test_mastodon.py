"""What is particular to Mastodon: limits of each server, media that take time, and looking before a second try."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.errors import (
    InputError,
    PermissionRefused,
    SecretsError,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from platforms.kit.adapter import Wanted
from platforms.mastodon.adapter import Mastodon
from platforms.mastodon.client import Token, load
from platforms.mastodon.instance import Rules, keep, kept, read
from platforms.mastodon.text import same
from tests.contract.case import Case, connect
from tests.contract.material import QUICK, Kept, a_large_photo, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import FakeMastodon, Fault
from tests.fakes import FakeClock

LIMITS = Limits(500, images=4, alt_text=1500)
CHANNEL = Channel("mastodon", "Mastodon", "", LIMITS, Capabilities(), Habits(url_length=23), len)


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    server = FakeMastodon()
    yield connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path, timeouts=QUICK))
    server.close()


@pytest.fixture
def old(tmp_path) -> Iterator[Case]:
    server = FakeMastodon(keys_count=False, old=True)
    yield connect(Mastodon(), server, "", FakeMastodon.token, make_tools(tmp_path, timeouts=QUICK))
    server.close()


def test_the_limits_of_the_account_are_those_of_its_server(case: Case):
    channel = Mastodon().channel(case.account, CHANNEL, case.tools)
    assert (channel.limits.text, channel.limits.images, channel.limits.alt_text) == (800, 6, 1200)
    assert (channel.limits.image_bytes, channel.habits.url_length) == (2_000_000, 25)
    assert channel.measure("https://who.int/a/very/long/address") == 25


def test_an_older_server_says_its_limits_in_its_own_way(old: Case):
    channel = Mastodon().channel(old.account, CHANNEL, old.tools)
    assert (channel.limits.text, channel.limits.alt_text, channel.limits.images) == (5000, 900, 4)


def test_unknown_limits_leave_the_channel_as_it_is(case: Case, tmp_path):
    elsewhere = make_tools(tmp_path / "elsewhere")
    assert Mastodon().channel(case.account, CHANNEL, elsewhere) == CHANNEL
    assert kept(elsewhere.data_dir, case.server.url) is None


@pytest.mark.parametrize("answer", [{}, {"configuration": 5}, {"configuration": {"statuses": {"max_characters": "x"}}}])
def test_a_server_that_says_nothing_useful_sets_no_limits(answer):
    assert read(answer).text == 0


def test_media_that_take_time_are_waited_for(case: Case):
    case.server.media_waits = 4
    publish(case.publisher(), outgoing(case.account, segment("Hands.", a_media(case.tools.media))))
    assert [len(status["media_attachments"]) for status in case.server.statuses] == [1]
    assert case.tools.clock.waits == [1, 1, 2]


def test_media_that_take_too_long_are_tried_later_without_another_upload(case: Case):
    going, states = outgoing(case.account, segment("Hands.", a_media(case.tools.media))), Kept()
    case.server.media_waits = 99
    with pytest.raises(Unreachable, match="mastodon-media-busy"):
        case.publisher().prepare(going, {}, states)
    case.server.media_waits = 2
    publish(case.publisher(), going, states.last)
    assert len(case.server.media) == 1
    assert case.live() == ["Hands."]


def test_the_file_name_stays_here(case: Case):
    publish(case.publisher(), outgoing(case.account, segment("Hands.", a_media(case.tools.media))))
    (upload,) = case.server.calls("/api/v2/media")
    assert upload.body == {"file": "picture.jpg", "description": "A nurse washes her hands."}
    assert b"john-doe" not in upload.raw


def test_a_photo_that_is_too_large_for_the_server_is_sent_as_a_smaller_copy(case: Case):
    keep(case.tools.data_dir, case.account.base_url, Rules(image_bytes=300_000))
    photo = a_large_photo(case.tools.media, 700)
    assert photo.size > 300_000
    publish(case.publisher(), outgoing(case.account, segment("The ward.", photo)))
    (upload,) = case.server.calls("/api/v2/media")
    assert 100_000 < len(upload.raw) < 301_000


def test_an_older_server_gets_media_by_the_older_call(old: Case):
    publish(old.publisher(), outgoing(old.account, segment("Hands.", a_media(old.tools.media))))
    assert [len(status["media_attachments"]) for status in old.server.statuses] == [1]


def test_media_kept_for_too_long_are_sent_again(case: Case):
    going, states = outgoing(case.account, segment("Hands.", a_media(case.tools.media))), Kept()
    case.publisher().prepare(going, {}, states)
    case.tools.clock.advance(hours=13)
    case.publisher().prepare(going, states.last, states)
    assert len(case.server.media) == 2


def test_the_key_is_the_delivery_and_the_part(case: Case):
    publish(case.publisher(), case.going("One.", "Two."))
    posts = [seen for seen in case.server.seen if (seen.method, seen.path) == case.server.visible]
    assert [seen.headers["idempotency-key"] for seen in posts] == ["01J-DELIVERY-0", "01J-DELIVERY-1"]


def test_soon_after_a_break_find_waits_until_the_server_has_settled(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(cut=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)
    assert publisher.find(going, saved, 0, case.tools.clock.now() - timedelta(minutes=1)) is None
    assert case.tools.clock.waits == [20.0]
    assert len(case.server.calls("/api/v1/accounts/1/statuses")) == 3


def test_a_wait_that_is_cut_short_proves_nothing(tmp_path):
    server = FakeMastodon()
    try:
        case = connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path))
        clock: FakeClock = case.tools.clock
        publisher, going = case.publisher(), case.going()
        saved = publisher.prepare(going, {}, Kept())
        clock.wake()
        with pytest.raises(UnknownOutcome, match="mastodon-too-early"):
            publisher.find(going, saved, 0, clock.now())
    finally:
        server.close()


def test_a_picture_with_another_description_is_another_status(case: Case):
    first, second = (a_media(case.tools.media, alt) for alt in ("A towel.", "Soap."))
    going = outgoing(case.account, segment("", second))
    publisher = case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    publish(case.publisher(), outgoing(case.account, segment("", first), delivery="by-hand"))
    since = case.tools.clock.now() - timedelta(hours=1)
    assert publisher.find(going, saved, 0, since) is None
    receipt = publisher.commit(going, saved, 0)
    assert publisher.find(going, saved, 0, since).remote_id == receipt.remote_id


def test_without_a_key_nothing_can_have_gone_out(case: Case):
    publish(case.publisher(), case.going())
    assert case.publisher().find(case.going(), {}, 0, case.tools.clock.now()) is None


def test_long_after_a_break_find_does_not_wait(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    since = case.tools.clock.now()
    case.tools.clock.advance(hours=2)
    assert publisher.find(going, saved, 0, since) is None
    assert case.tools.clock.waits == []


def test_find_leafs_through_many_newer_statuses(case: Case):
    publisher, going = case.publisher(), case.going("The one.")
    saved = publisher.prepare(going, {}, Kept())
    receipt = publisher.commit(going, saved, 0)
    for n in range(90):
        publish(case.publisher(), outgoing(case.account, segment(f"Number {n}."), delivery=f"d{n}"))
    assert publisher.find(going, saved, 0, receipt.at).remote_id == receipt.remote_id


def test_too_many_newer_statuses_prove_nothing(case: Case):
    publisher, going = case.publisher(), case.going("The one.")
    saved = publisher.prepare(going, {}, Kept())
    case.server.statuses += [
        {"id": str(n), "content": "", "in_reply_to_id": "7", "media_attachments": []} for n in range(2000, 2500)
    ]
    with pytest.raises(UnknownOutcome, match="mastodon-too-many"):
        publisher.find(going, saved, 0, case.tools.clock.now())


def test_an_older_server_that_ignores_since_id_does_not_pass_off_an_older_status(old: Case):
    publish(old.publisher(), outgoing(old.account, segment("Every Monday."), delivery="first"))
    going = outgoing(old.account, segment("Every Monday."), delivery="second")
    publisher = old.publisher()
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, old.tools.clock.now()) is None


def test_a_token_that_may_not_look_is_refused_before_anything_is_sent(case: Case):
    case.server.forbidden.add("/api/v1/accounts/1/statuses")
    with pytest.raises(PermissionRefused, match="mastodon-needs-read"):
        publish(case.publisher(), case.going())
    with pytest.raises(PermissionRefused, match="mastodon-needs-read"):
        case.publisher().test()
    assert case.live() == []


@pytest.mark.parametrize(("secret", "key"), [("", "secret-missing"), ("two words", "unusable"), ("tökèn", "unusable")])
def test_what_cannot_be_a_token_is_not_sent(case: Case, secret, key):
    before = len(case.server.seen)
    with pytest.raises(InputError, match=key):
        connect(Mastodon(), case.server, "drada", secret, case.tools)
    assert len(case.server.seen) == before


def test_the_server_can_stand_in_the_handle(case: Case):
    wanted = Wanted(f"@drada@{case.server.url}", "", FakeMastodon.token, AccountKind.PERSONAL)
    account = Mastodon().connect(wanted, case.tools).account
    assert (account.id, account.kind) == (case.account.id, AccountKind.PERSONAL)


def test_without_a_server_nothing_can_be_connected(case: Case):
    with pytest.raises(InputError, match="net-server-missing"):
        Mastodon().connect(Wanted("drada", "", "token", AccountKind.PERSONAL), case.tools)


def test_a_locked_keyring_is_said_so(case: Case):
    case.tools.secrets.locked = True
    with pytest.raises(SecretsError):
        case.publisher().prepare(case.going(), {}, Kept())


def test_a_sign_in_with_a_server_that_refuses_leaves_no_listener(case: Case):
    case.server.token = "another"
    with pytest.raises(SignInNeeded):
        Mastodon().sign_in(case.server.url, AccountKind.PROFESSIONAL, case.tools)


def test_a_pasted_token_and_one_from_sign_in_are_both_read():
    token = Token("t0ken", "client", "secret")
    assert load(token.dump()) == token
    assert load("t0ken") == Token("t0ken")
    assert load("{odd") == Token("{odd")
    assert "t0ken" not in repr(token)


@pytest.mark.parametrize(
    ("sent", "html"),
    [
        ("Plain words.", "<p>Plain words.</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("One\n\nTwo\nThree", "<p>One</p><p>Two<br>Three</p>"),
        (
            "See https://who.int/news/long",
            '<p>See <a href="https://who.int/news/long"><span class="invisible">https://</span>'
            '<span class="ellipsis">who.int/news</span><span class="invisible">/long</span></a></p>',
        ),
        ("Hi @ada@clinic.example!", '<p>Hi <span class="h-card"><a href="#">@<span>ada</span></a></span>!</p>'),
        ("Hi @ada@clinic.example!", "<p>Hi @ada@clinic.example!</p>"),
        ("#Hände", '<p><a href="#">#<span>Hände</span></a></p>'),
    ],
)
def test_a_status_is_known_again_by_its_words(sent: str, html: str):
    assert same(sent, html)


@pytest.mark.parametrize(("sent", "html"), [("Take 5 mg.", "<p>Take 50 mg.</p>"), ("A.", "<p>A. B.</p>"), ("A.", "")])
def test_other_words_are_another_status(sent: str, html: str):
    assert not same(sent, html)
