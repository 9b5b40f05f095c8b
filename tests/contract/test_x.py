"""What is particular to X: files in parts, labels, short links, tokens that end after two hours, and credits."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    Duplicate,
    InputError,
    PermissionRefused,
    PlatformError,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from platforms.kit.adapter import Wanted, secret_name
from platforms.kit.tokens import load
from platforms.x.adapter import X
from platforms.x.client import Client
from platforms.x.text import said, same
from tests.contract.case import Case, connect
from tests.contract.material import QUICK, Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.material_xlr import a_film, an_animation, wishing
from tests.contract.servers import Answer, Fault
from tests.contract.servers_x import FakeX, problem


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    tools = make_tools(tmp_path, timeouts=QUICK)
    server = FakeX(tools.clock.now)
    yield connect(X(), server, "drada", FakeX.token, tools)
    server.close()


def bodies(case: Case) -> list[dict]:
    return [post["_body"] for post in case.server.posts]


def test_four_pictures_arrive_with_their_descriptions_and_without_their_names(case: Case):
    four = [a_media(case.tools.media, f"Step {n}.", 40 * n) for n in range(1, 5)]
    (receipt,) = publish(case.publisher(), outgoing(case.account, segment("Hands.", *four)))
    (body,) = bodies(case)
    assert body["media"]["media_ids"] == list(case.server.media)
    assert [one["alt"] for one in case.server.media.values()] == ["Step 1.", "Step 2.", "Step 3.", "Step 4."]
    assert not [seen for seen in case.server.calls("/2/media/upload") if b"john-doe" in seen.raw]
    assert receipt.url == f"{case.server.url}/drada/status/{receipt.remote_id}"


def test_a_film_goes_in_parts_and_is_waited_for(case: Case):
    case.server.statuses = ["pending", "in_progress", "succeeded"]
    publish(case.publisher(), outgoing(case.account, segment("Hands.", a_film(case.tools.media))))
    (film,) = case.server.media.values()
    assert (film["category"], film["parts"], film["opening"]["media_type"]) == ("tweet_video", [0], "video/mp4")
    assert case.tools.clock.waits == [3, 3]
    assert film["alt"] == "", "only pictures and animations take a description"


def test_a_large_film_goes_in_many_parts_in_order(case: Case):
    film = a_film(case.tools.media)
    data = case.tools.media.files[film.sha256]
    big = data + b"\0" * (2 * 1024 * 1024)
    Client(case.account, case.tools).upload_moving(big, "video/mp4")
    (one,) = case.server.media.values()
    assert one["parts"] == [0, 1, 2]
    assert one["opening"]["total_bytes"] == len(big)


def test_an_animation_stays_one_and_has_its_description(case: Case):
    publish(case.publisher(), outgoing(case.account, segment("Hands.", an_animation(case.tools.media))))
    (one,) = case.server.media.values()
    assert (one["category"], one["alt"]) == ("tweet_gif", "Hands are washed.")


def test_a_film_that_x_cannot_use_is_refused_by_name(case: Case):
    case.server.statuses = ["failed"]
    with pytest.raises(Refused, match="x-media-failed"):
        publish(case.publisher(), outgoing(case.account, segment("Hands.", a_film(case.tools.media))))
    assert case.live() == []


def test_a_film_that_takes_long_is_tried_later_without_another_upload(case: Case):
    going, states = outgoing(case.account, segment("Hands.", a_film(case.tools.media))), Kept()
    case.server.statuses = ["in_progress"]
    with pytest.raises(Unreachable, match="x-media-busy"):
        case.publisher().prepare(going, {}, states)
    case.server.statuses = ["succeeded"]
    publish(case.publisher(), going, states.last)
    assert len(case.server.media) == 1


def test_files_kept_for_too_long_are_sent_again(case: Case):
    going, states = outgoing(case.account, segment("Hands.", a_media(case.tools.media))), Kept()
    case.publisher().prepare(going, {}, states)
    case.publisher().prepare(going, states.last, states)
    assert len(case.server.media) == 1
    case.tools.clock.advance(hours=13)
    case.publisher().prepare(going, states.last, states)
    assert len(case.server.media) == 2
    assert [one["alt"] for one in case.server.media.values()] == ["A nurse washes her hands."] * 2


def test_an_upload_that_broke_begins_anew_and_the_rest_stays(case: Case):
    pictures = [a_media(case.tools.media, "One.", 10), a_media(case.tools.media, "Two.", 200)]
    going, states = outgoing(case.account, segment("Hands.", *pictures)), Kept()
    first = case.publisher().prepare(outgoing(case.account, segment("Hands.", pictures[0])), {}, states)
    saved = case.publisher().prepare(going, first, states)
    assert saved["part.0.media.0"] == first["part.0.media.0"]
    assert len(case.server.media) == 2


@pytest.mark.parametrize("count", [2, 5])
def test_what_x_would_not_take_together_is_refused_before_anything_is_sent(case: Case, count: int):
    store = case.tools.media
    files = [a_film(store), a_media(store)] if count == 2 else [a_media(store)] * 5
    before = len(case.server.seen)
    with pytest.raises(InputError, match="x-too-many-files"):
        case.publisher().prepare(outgoing(case.account, segment("Hands.", *files)), {}, Kept())
    assert len(case.server.seen) == before


def test_the_labels_and_who_may_reply_are_xs_own_fields(case: Case):
    going = wishing(case, segment("Hands."), paid_partnership="yes", ai_generated="Yes", replies="mentioned")
    publish(case.publisher(), going)
    assert bodies(case) == [
        {"text": "Hands.", "paid_partnership": True, "made_with_ai": True, "reply_settings": "mentionedUsers"}
    ]


@pytest.mark.parametrize(("name", "value"), [("paid_partnership", "maybe"), ("replies", "nobody")])
def test_a_wish_that_x_does_not_know_is_told_before_anything_is_sent(case: Case, name: str, value: str):
    with pytest.raises(InputError, match="wish-"):
        case.publisher().prepare(wishing(case, segment("Hands."), **{name: value}), {}, Kept())


def test_a_thread_hangs_together(case: Case):
    receipts = publish(case.publisher(), outgoing(case.account, segment("One."), segment("Two."), segment("Three.")))
    parents = [body.get("reply", {}).get("in_reply_to_tweet_id") for body in bodies(case)]
    assert parents == [None, receipts[0].remote_id, receipts[1].remote_id]


LINKS = "Wash & dry: see who.int and https://clinic.example/hands?a=1 <now>"


def test_a_text_with_links_and_signs_is_known_again(case: Case):
    publisher, going = case.publisher(), outgoing(case.account, segment(LINKS, a_media(case.tools.media)))
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(cut=True, created=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)
    found = publisher.find(going, saved, 0, case.tools.clock.now())
    assert found.remote_id == case.server.posts[0]["id"]
    assert case.server.posts[0]["text"] != LINKS


def test_a_post_with_other_pictures_or_an_older_one_is_not_ours(case: Case):
    publish(case.publisher(), outgoing(case.account, segment("Hands.")))
    going = outgoing(case.account, segment("Hands.", a_media(case.tools.media)), delivery="second")
    publisher = case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, case.tools.clock.now() - timedelta(minutes=1)) is None
    case.tools.clock.advance(days=1)
    plain = outgoing(case.account, segment("Hands."), delivery="third")
    saved = publisher.prepare(plain, {}, Kept())
    assert publisher.find(plain, saved, 0, case.tools.clock.now()) is None


def test_find_leafs_through_pages_and_gives_up_saying_so(case: Case):
    publisher, going = case.publisher(), case.going("The one.")
    saved = publisher.prepare(going, {}, Kept())
    receipt = publisher.commit(going, saved, 0)
    others = [dict(case.server.posts[0], id=str(n), text=f"Number {n}.") for n in range(150)]
    case.server.posts += others[:60]
    assert publisher.find(going, saved, 0, case.tools.clock.now()).remote_id == receipt.remote_id
    case.server.posts += others[60:]
    with pytest.raises(UnknownOutcome, match="settle-too-many"):
        publisher.find(going, saved, 0, case.tools.clock.now())


def test_without_a_beginning_nothing_can_have_gone_out(case: Case):
    publish(case.publisher(), case.going())
    assert case.publisher().find(case.going(), {}, 0, case.tools.clock.now()) is None


def test_a_wait_that_is_cut_short_proves_nothing(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.tools.clock.wake()
    with pytest.raises(UnknownOutcome, match="settle-too-early"):
        publisher.find(going, saved, 0, case.tools.clock.now())


REFUSALS = {
    "no credits": (problem(402, "credits-depleted", "Your credits are used up."), Refused, "x-no-credits"),
    "not enrolled": (problem(403, "client-forbidden", "Not enrolled."), PermissionRefused, "x-app-not-enrolled"),
    "suspended": (problem(403, "forbidden", "Your account is suspended."), PermissionRefused, "x-suspended"),
    "duplicate": (problem(403, "forbidden", "create a Tweet with duplicate content."), Duplicate, "x-duplicate"),
    "other": (problem(403, "forbidden", "You are not permitted to do this."), PermissionRefused, "net-permission"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_xs_own_refusals_have_their_own_sentences(case: Case, name: str):
    answer, kind, key = REFUSALS[name]
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(answer.status, answer.body))
    with pytest.raises(PlatformError, match=key) as caught:
        publisher.commit(going, saved, 0)
    assert type(caught.value) is kind


def test_a_double_that_x_refuses_is_found_where_it_was_ours(case: Case):
    case.server.refuses_doubles = True
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    publisher.commit(going, saved, 0)
    with pytest.raises(Duplicate):
        publisher.commit(going, saved, 0)
    assert publisher.find(going, saved, 0, case.tools.clock.now()).remote_id == case.server.posts[0]["id"]


def with_tokens(case: Case, **more: str) -> None:
    """A token that has a refresh token beside it, as a pasted JSON gives it."""
    secret = {"access_token": FakeX.token, "refresh_token": FakeX.refresh, "client_id": "client-1", **more}
    connected = X().connect(Wanted("", case.server.url, json.dumps(secret), AccountKind.PRACTICE), case.tools)
    case.tools.secrets.put(secret_name(case.account), connected.secrets[""])


def test_a_token_that_ran_out_is_renewed_once_and_kept_and_the_post_goes_out_once(case: Case):
    with_tokens(case)
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.valid = "somebody-revoked-it"
    publisher.commit(going, saved, 0)
    kept = load(case.tools.secrets.get(secret_name(case.account)))
    assert (kept.access, kept.refresh, kept.client_id) == ("x-access-1", "x-refresh-1", "client-1")
    assert datetime.fromisoformat(kept.expires_at) == case.tools.clock.now() + timedelta(hours=2)
    assert len(case.live()) == case.server.renewals == 1


def test_a_token_about_to_end_is_renewed_before_it_is_used(case: Case):
    with_tokens(case, expires_at=(case.tools.clock.now() + timedelta(minutes=2)).isoformat())
    case.publisher().test()
    assert case.server.renewals == 1


def test_an_app_with_a_secret_names_itself_in_the_header(case: Case):
    with_tokens(case, client_secret="s3cret-of-app")
    case.server.valid = "somebody-revoked-it"
    case.publisher().test()
    (renewal,) = case.server.calls("/2/oauth2/token")
    assert renewal.headers["authorization"] == "Basic Y2xpZW50LTE6czNjcmV0LW9mLWFwcA=="
    assert "client_secret" not in renewal.body


def test_a_token_that_cannot_be_renewed_asks_for_a_sign_in(case: Case):
    with_tokens(case)
    case.server.valid, case.server.refuse_renewal = "somebody-revoked-it", True
    with pytest.raises(SignInNeeded):
        case.publisher().test()


def test_a_pasted_token_that_ran_out_is_renewed_while_connecting(case: Case):
    case.server.valid = "newer"
    with_tokens(case)
    assert case.server.renewals == 1
    assert load(case.tools.secrets.get(secret_name(case.account))).access == "x-access-1"


def test_a_token_of_somebody_else_connects_nothing(case: Case):
    with pytest.raises(InputError, match="x-other-account"):
        connect(X(), case.server, "@drbob", FakeX.token, case.tools)


def test_another_host_than_xs_own_connects_nothing(case: Case):
    with pytest.raises(InputError, match="net-server-fixed"):
        X().connect(Wanted("drada", "https://x.example", FakeX.token, AccountKind.PRACTICE), case.tools)


def test_counts_are_read_and_lost_posts_left_out(case: Case):
    publisher = case.publisher()
    first, second = publish(publisher, outgoing(case.account, segment("One."), segment("Two.")))
    publisher.delete(first)
    (counted,) = publisher.metrics([first, second])
    assert (counted.remote_id, counted.likes, counted.reposts, counted.views) == (second.remote_id, 3, 1, 90)
    publisher.delete(second)
    assert publisher.metrics([first, second]) == []


@pytest.mark.parametrize("answer", [Answer(200, {"data": []}), Answer(200, {"data": {"id": 5}}), Answer(200, {})])
def test_an_answer_without_an_id_leaves_it_open_whether_it_is_live(case: Case, answer: Answer):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(answer.status, answer.body))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)


WORDS = st.lists(st.one_of(st.sampled_from(["who.int", "https://a.example/b?c=1&d", "&amp;"]), st.text(max_size=9)))


@given(WORDS)
def test_whatever_x_makes_of_a_text_it_is_known_again(words: list[str]):
    sent = " ".join(words)
    shown, entities = FakeX.shortened(sent, 1)
    assert same(sent, {"text": shown, "entities": entities})


def test_a_long_post_is_read_from_its_note():
    note = {"text": "A long text &amp; more https://t.co/1", "entities": {"urls": [{"url": "https://t.co/1"}]}}
    assert said({"text": "A long…", "note_tweet": note}) == "A long text & more "
    assert same("A long text & more", {"text": "A long…", "note_tweet": note})
    assert same("A long text & more", {"text": "A long…", "note_post": note})
    assert not same("Take 5 mg.", {"text": "Take 50 mg."})
