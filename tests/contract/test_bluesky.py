"""What is particular to Bluesky: sessions, servers, keys, and what a record looks like."""

import json
from collections.abc import Iterator

import pytest

from app.domain.errors import InputError, PermissionRefused, SignInNeeded
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.post import LinkCard
from platforms.bluesky.adapter import Bluesky
from platforms.bluesky.session import Session, _pds, load
from platforms.bluesky.tid import encode, following, new_tid
from platforms.kit.adapter import secret_name
from tests.contract.case import Case, connect
from tests.contract.material import QUICK, Kept, a_large_photo, a_media, facet, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, FakeBluesky


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    server = FakeBluesky()
    yield connect(Bluesky(), server, "@Dr-Ada.test", FakeBluesky.password, make_tools(tmp_path, timeouts=QUICK))
    server.close()


def record(case: Case) -> dict:
    (only,) = case.server.records.values()
    return only


def test_connecting_twice_gives_the_same_account(case: Case):
    again = connect(Bluesky(), case.server, "dr-ada.test", FakeBluesky.password, case.tools)
    assert again.account.id == case.account.id


def test_the_password_is_used_once_and_the_session_is_kept_in_the_keyring(case: Case):
    publish(case.publisher(), case.going("One."))
    publish(case.publisher(), outgoing(case.account, segment("Two."), delivery="second"))
    assert len(case.server.calls("createSession")) == 1
    assert set(case.tools.secrets.kept) == {f"account/{case.account.id}", f"account/{case.account.id}/session"}


def test_an_expired_token_is_renewed_and_the_post_goes_out_once(case: Case):
    case.server.stale.add("access-1")
    publish(case.publisher(), case.going("Once."))
    assert case.live() == ["Once."]
    assert len(case.server.calls("refreshSession")) == 1
    assert load(case.tools.secrets.get(secret_name(case.account, "session"))).access == "access-2"


def test_where_the_refresh_token_has_expired_the_app_password_signs_in_again(case: Case):
    case.server.stale.add("access-1")
    case.server.refresh_works = False
    publish(case.publisher(), case.going("Once."))
    assert case.live() == ["Once."]
    assert len(case.server.calls("createSession")) == 2


def test_a_revoked_app_password_needs_a_sign_in_and_sends_nothing(case: Case):
    case.server.stale.add("access-1")
    case.server.refresh_works = False
    case.server.refuse_sign_in = Answer(401, {"error": "AuthenticationRequired", "message": "Invalid"})
    with pytest.raises(SignInNeeded, match="bluesky-wrong-password"):
        publish(case.publisher(), case.going())
    assert case.live() == []


@pytest.mark.parametrize(
    ("answer", "error", "key"),
    [
        (Answer(401, {"error": "AuthFactorTokenRequired"}), SignInNeeded, "bluesky-use-app-password"),
        (Answer(401, {"error": "AccountTakedown"}), PermissionRefused, "bluesky-taken-down"),
        (Answer(401, {"error": "AuthenticationRequired"}), SignInNeeded, "bluesky-wrong-password"),
    ],
)
def test_a_refused_sign_in_says_why(case: Case, answer, error, key):
    case.server.refuse_sign_in = answer
    with pytest.raises(error, match=key):
        connect(Bluesky(), case.server, "dr-ada.test", "x", case.tools)


def test_the_password_of_another_account_connects_nothing(case: Case):
    with pytest.raises(InputError, match="bluesky-other-account"):
        connect(Bluesky(), case.server, "somebody-else.test", FakeBluesky.password, case.tools)


@pytest.mark.parametrize(("handle", "secret", "key"), [("", "x", "handle-missing"), ("a.test", " ", "secret-missing")])
def test_an_empty_field_is_named(case: Case, handle, secret, key):
    with pytest.raises(InputError, match=key):
        connect(Bluesky(), case.server, handle, secret, case.tools)


DOCUMENT = {"service": [{"id": "#other"}, {"id": "#atproto_pds", "serviceEndpoint": "https://morel.host.example"}]}


def test_the_server_of_the_account_comes_from_its_document():
    assert _pds({"didDoc": DOCUMENT}, "https://bsky.social") == "https://morel.host.example"


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"didDoc": {"service": "no"}},
        {"didDoc": {"service": [{"id": "#atproto_pds", "serviceEndpoint": "http://plain.example"}]}},
        {"didDoc": {"service": ["nothing"]}},
    ],
)
def test_a_useless_document_leaves_the_chosen_server(answer):
    assert _pds(answer, "https://bsky.social") == "https://bsky.social"


def test_a_server_on_this_machine_is_never_left():
    assert _pds({"didDoc": DOCUMENT}, "http://127.0.0.1:2583") == "http://127.0.0.1:2583"


def test_a_session_that_cannot_be_read_counts_as_none():
    assert load("not json") is load('{"did": "x"}') is load(None) is None
    session = Session("d", "h", "p", "a", "r")
    assert load(session.dump()) == session
    assert "'a'" not in repr(session)


def test_facets_count_bytes_and_unknown_handles_stay_plain_words(case: Case):
    text = "👩‍⚕️ @nobody.test and @colleague.test: who.int/ü #Tag"
    marks = (
        facet(text, "@nobody.test", "mention", "nobody.test"),
        facet(text, "@colleague.test", "mention", "@colleague.test"),
        facet(text, "who.int/ü", "link", "https://who.int/ü"),
        facet(text, "#Tag", "hashtag", "#Tag"),
        facet(text, "and", "something-new", ""),
    )
    publish(case.publisher(), outgoing(case.account, segment(text, facets=marks)))
    facets = record(case)["facets"]
    raw = text.encode()
    assert [raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in facets] == [
        "@colleague.test",
        "who.int/ü",
        "#Tag",
    ]
    assert [f["features"][0].get("tag") for f in facets] == [None, None, "Tag"]


def test_uploads_are_kept_and_not_repeated_until_the_server_may_have_dropped_them(case: Case):
    going = outgoing(case.account, segment("Hands.", a_media(case.tools.media)))
    kept = Kept()
    case.publisher().prepare(going, {}, kept)
    case.publisher().prepare(going, kept.last, kept)
    assert case.server.blobs == 1
    case.tools.clock.advance(minutes=31)
    case.publisher().prepare(going, kept.last, kept)
    assert case.server.blobs == 2


def test_a_photo_that_is_too_large_is_sent_as_a_smaller_copy(case: Case):
    photo = a_large_photo(case.tools.media)
    assert photo.size > 2_000_000
    publish(case.publisher(), outgoing(case.account, segment("The ward.", photo)))
    (image,) = record(case)["embed"]["images"]
    assert 500_000 < image["image"]["size"] <= 2_000_000
    assert (image["image"]["mimeType"], image["alt"]) == ("image/jpeg", "The new ward, empty.")


def test_a_film_beside_anything_else_is_refused_before_anything_shows(case: Case):
    film = Media("0" * 64, "film.mp4", "video/mp4", 10)
    with pytest.raises(InputError, match="bluesky-film-alone"):
        case.publisher().prepare(outgoing(case.account, segment("Look.", film, film)), {}, Kept())


def test_an_upload_without_a_blob_in_its_answer_is_tried_again_later(case: Case):
    class Broken(FakeBluesky):
        def _blob(self, seen):
            return Answer(body={"blob": "none"})

    server = Broken()
    try:
        broken = connect(Bluesky(), server, "dr-ada.test", FakeBluesky.password, case.tools)
        going = outgoing(broken.account, segment("Hands.", a_media(case.tools.media)))
        with pytest.raises(Exception, match="net-garbled"):
            broken.publisher().prepare(going, {}, Kept())
    finally:
        server.close()


def test_a_card_goes_to_the_first_part_that_links_and_has_room(case: Case):
    link = (facet("see who.int", "who.int", "link", "https://who.int/a"),)
    parts = (segment("First."), segment("see who.int", facets=link), segment("Last."))
    card = LinkCard("https://who.int/a")
    publish(case.publisher(), outgoing(case.account, *parts, card=card))
    embeds = [one.get("embed") for one in case.server.records.values()]
    assert embeds[0] is embeds[2] is None
    assert embeds[1]["external"] == {"uri": "https://who.int/a", "title": "who.int", "description": ""}


def test_a_picture_goes_before_a_card(case: Case):
    card = LinkCard("https://who.int/a")
    publish(case.publisher(), outgoing(case.account, segment("Hands.", a_media(case.tools.media)), card=card))
    assert record(case)["embed"]["$type"] == "app.bsky.embed.images"


def test_the_address_of_a_post_on_this_machine_is_its_own(case: Case):
    (receipt,) = publish(case.publisher(), case.going())
    assert receipt.url.startswith(case.server.url)


def test_the_session_in_the_keyring_is_json_of_ours(case: Case):
    kept = json.loads(case.tools.secrets.get(secret_name(case.account, "session")))
    assert (kept["did"], kept["pds"]) == (FakeBluesky.did, case.server.url)


def test_an_account_can_be_practice_or_personal(case: Case):
    assert case.account.kind is AccountKind.PROFESSIONAL


def test_the_parts_of_a_thread_have_keys_in_their_order(case: Case):
    first = new_tid(case.tools.clock.now())
    keys = [first, *(following(first, part) for part in range(1, 40))]
    assert keys == sorted(set(keys))
    assert following(first, 0) == first


def test_keys_sort_by_time_and_never_repeat(case: Case):
    # From interop-test-files/syntax of the AT protocol: 13 characters, the first one of 2-7 and a-j.
    keys = []
    for _ in range(50):
        keys.append(new_tid(case.tools.clock.now()))
        case.tools.clock.advance(seconds=1)
    assert keys == sorted(set(keys))
    assert all(len(key) == 13 and key[0] in "234567abcdefghij" for key in keys)
    assert encode(0, 0) == "2222222222222"
    assert encode(2**53 - 1, 1023) == "bzzzzzzzzzzzz"
