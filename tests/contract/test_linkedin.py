"""What is particular to LinkedIn: two kinds of owners, a guard against doubles, files in three ways, comments."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    Duplicate,
    InputError,
    PermissionRefused,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from app.domain.post import LinkCard
from platforms.kit.adapter import Wanted
from platforms.kit.little_text import escaped
from platforms.linkedin.adapter import LinkedIn
from platforms.linkedin.post import made_at, same
from tests.contract.case import Case
from tests.contract.cases_xlr import linkedin_member, linkedin_organization
from tests.contract.material import QUICK, Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.material_xlr import a_document, a_film, wishing
from tests.contract.servers import Fault
from tests.contract.servers_linkedin import FakeLinkedIn


@pytest.fixture
def member(tmp_path) -> Iterator[Case]:
    tools = make_tools(tmp_path, timeouts=QUICK)
    made = linkedin_member(tools)
    yield made
    made.server.close()


@pytest.fixture
def page(tmp_path) -> Iterator[Case]:
    tools = make_tools(tmp_path, timeouts=QUICK)
    made = linkedin_organization(tools)
    yield made
    made.server.close()


def test_a_member_and_an_organization_post_in_their_own_names(member: Case, page: Case):
    assert (member.account.handle, member.account.remote_id) == ("Ada Example", FakeLinkedIn.member)
    assert (page.account.handle, page.account.remote_id) == ("Harbour Example Practice", FakeLinkedIn.organization)
    for case in (member, page):
        (receipt,) = publish(case.publisher(), case.going("Hands."))
        (post,) = case.server.posts()
        assert (post["author"], post["visibility"], post["lifecycleState"]) == (
            case.account.remote_id, "PUBLIC", "PUBLISHED"
        )  # fmt: skip
        assert receipt.url == f"{case.server.url}/feed/update/{receipt.remote_id}/"


TEXT = "Wash (at least 20 seconds) {really} #HandHygiene @home *now* ~ a_b \\ <ok> [1] | done"


def test_the_text_is_sent_as_little_text_and_known_again(page: Case):
    publisher, going = page.publisher(), page.going(TEXT)
    saved = publisher.prepare(going, {}, Kept())
    page.server.faults.append(Fault(cut=True, created=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)
    (post,) = page.server.posts()
    assert "{hashtag|#|HandHygiene}" in post["commentary"]
    assert "\\(at least" in post["commentary"]
    post["commentary"] = post["commentary"].replace("{hashtag|#|", "{hashtag|\\#|")  # as LinkedIn gives it back
    assert publisher.find(going, saved, 0, page.tools.clock.now()).remote_id == post["id"]


@given(st.text(alphabet=st.sampled_from("ab #_(){}[]<>@|\\*~\n.äé"), max_size=40))
def test_any_text_is_known_again_in_both_forms_of_hashtags(text: str):
    assert same(text, escaped(text))
    assert same(text, escaped(text).replace("{hashtag|#|", "{hashtag|\\#|"))


def test_other_words_are_another_post():
    assert not same("Take 5 mg.", "Take 50 mg.")


@pytest.mark.parametrize("count", [1, 3])
def test_pictures_arrive_with_their_bytes_and_descriptions(page: Case, count: int):
    pictures = [a_media(page.tools.media, f"Step {n}.", 50 * n) for n in range(1, count + 1)]
    publish(page.publisher(), outgoing(page.account, segment("Hands.", *pictures)))
    content, files = page.server.posts()[0]["content"], page.server.files
    assert [one["data"] for one in files.values()] == [page.tools.media.files[one.sha256] for one in pictures]
    assert all(one["opening"] == {"owner": FakeLinkedIn.organization} for one in files.values())
    if count == 1:
        assert content == {"media": {"id": next(iter(files)), "altText": "Step 1."}}
    else:
        images = [{"id": urn, "altText": f"Step {n}."} for n, urn in enumerate(files, 1)]
        assert content == {"multiImage": {"images": images}}


def test_a_film_goes_in_parts_without_a_token_and_is_closed_with_its_tags(page: Case):
    film = a_film(page.tools.media)
    page.server.film_part = 4000
    publish(page.publisher(), outgoing(page.account, segment("Hands.", film)))
    ((urn, one),) = page.server.files.items()
    assert one["data"] == page.tools.media.files[film.sha256]
    assert one["tags"] == [f"etag-{first}" for first in range(0, len(one["data"]), 4000)]
    assert set(one["tokens"]) == {""}
    assert page.server.posts()[0]["content"] == {"media": {"id": urn}}


def test_a_pdf_has_a_title_of_words_that_were_checked(page: Case):
    leaflet, bare = a_document(page.tools.media), a_document(page.tools.media, alt="")
    publish(page.publisher(), outgoing(page.account, segment("Hands.", leaflet)))
    publish(page.publisher(), outgoing(page.account, segment("Wash your\nhands.", bare), delivery="second"))
    titles = [post["content"]["media"]["title"] for post in page.server.posts()]
    assert titles == ["How to wash hands", "Wash your hands."]
    assert not any(b"doe" in seen.raw for seen in page.server.seen)


def test_a_link_card_shows_what_its_author_wrote(page: Case):
    card = LinkCard("https://who.int/hands", "Clean hands", "Five moments")
    publish(page.publisher(), outgoing(page.account, segment("Read this."), card=card))
    bare = LinkCard("https://who.int/feet")
    publish(page.publisher(), outgoing(page.account, segment("And this."), card=bare, delivery="second"))
    assert [post["content"]["article"] for post in page.server.posts()] == [
        {"source": "https://who.int/hands", "title": "Clean hands", "description": "Five moments"},
        {"source": "https://who.int/feet", "title": "who.int"},
    ]


def test_later_parts_are_comments_in_plain_words(page: Case):
    receipts = publish(page.publisher(), page.going("One.", "(Two) #x", "Three."))
    post, *comments = page.server.things
    assert [one["message"]["text"] for one in comments] == ["(Two) #x", "Three."]
    assert {one["object"] for one in comments} == {post["id"]}
    assert len({receipt.remote_id for receipt in receipts}) == 3
    page.publisher().delete(receipts[1])
    assert page.live() == ["One.", "Three."]


REFUSED = {
    "a long comment": ("linkedin-comment-long", lambda case: [segment("One."), segment("x" * 1300)]),
    "a picture in a comment": (
        "linkedin-comment-files", lambda case: [segment("One."), segment("Two.", a_media(case.tools.media))]
    ),
    "a film with a picture": (
        "linkedin-too-many-files",
        lambda case: [segment("One.", a_film(case.tools.media), a_media(case.tools.media))],
    ),
    "too many pictures": ("linkedin-too-many-files", lambda case: [segment("One.", *[a_media(case.tools.media)] * 21)]),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_linkedin_would_refuse_is_told_before_anything_is_sent(page: Case, name: str):
    key, parts = REFUSED[name]
    before = len(page.server.seen)
    with pytest.raises(InputError, match=key):
        page.publisher().prepare(outgoing(page.account, *parts(page)), {}, Kept())
    assert len(page.server.seen) == before


def test_who_may_see_it_is_chosen_and_an_organization_is_public(member: Case, page: Case):
    publish(member.publisher(), wishing(member, segment("Hands."), visibility="connections"))
    assert member.server.posts()[0]["visibility"] == "CONNECTIONS"
    with pytest.raises(InputError, match="linkedin-organization-public"):
        page.publisher().prepare(wishing(page, segment("Hands."), visibility="connections"), {}, Kept())
    with pytest.raises(InputError, match="wish-unknown"):
        member.publisher().prepare(wishing(member, segment("Hands."), visibility="friends"), {}, Kept())


# --- never twice ----------------------------------------------------------------------------------------------------


def broken(case: Case, *, created: bool) -> dict[str, str]:
    publisher, kept = case.publisher(), Kept()
    saved = publisher.prepare(case.going(), {}, kept)
    case.server.faults.append(Fault(cut=True, created=created))
    with pytest.raises(UnknownOutcome):
        publisher.commit(case.going(), saved, 0)
    return dict(kept.last)


@pytest.mark.parametrize("created", [True, False])
def test_a_members_second_try_sends_the_same_post_and_takes_the_first_for_ours(member: Case, created: bool):
    saved = broken(member, created=created)
    with pytest.raises(PermissionRefused, match="linkedin-cannot-look"):
        member.publisher().find(member.going(), saved, 0, member.tools.clock.now())
    (receipt,) = publish(member.publisher(), member.going(), saved)
    (post,) = member.server.posts()
    assert receipt.remote_id == post["id"]
    sent = [seen.body for seen in member.server.calls("/rest/posts") if seen.method == "POST"]
    assert sent[0] == sent[1]


def test_a_second_try_keeps_its_files_so_that_the_guard_sees_the_same_post(member: Case):
    going, kept = outgoing(member.account, segment("Hands.", a_media(member.tools.media))), Kept()
    saved = member.publisher().prepare(going, {}, kept)
    member.server.faults.append(Fault(500, {}, created=True))
    with pytest.raises(UnknownOutcome):
        member.publisher().commit(going, saved, 0)
    member.tools.clock.advance(hours=30)
    publish(member.publisher(), going, kept.last)
    assert (len(member.server.files), len(member.server.posts())) == (1, 1)


def test_the_same_words_from_last_week_are_not_taken_for_ours(member: Case):
    publish(member.publisher(), member.going("Every Monday."))
    first = member.server.posts()[0]["id"]
    member.tools.clock.advance(days=7)
    publisher, going = member.publisher(), member.going("Every Monday.")
    saved = publisher.prepare(going, {}, Kept())
    with pytest.raises(Refused, match="linkedin-duplicate-old") as caught:
        publisher.commit(going, saved, 0)
    assert first in dict(caught.value.message.params)["url"]


def test_a_new_double_at_the_first_try_is_left_to_a_person(member: Case):
    publish(member.publisher(), member.going())
    publisher = member.publisher()
    saved = publisher.prepare(member.going(), {}, Kept())
    with pytest.raises(Duplicate, match="linkedin-duplicate"):
        publisher.commit(member.going(), saved, 0)


def test_a_double_without_its_name_is_left_to_a_person(member: Case):
    saved = broken(member, created=True)
    saved = member.publisher().prepare(member.going(), saved, Kept())
    body = {"status": 422, "errorDetails": {"inputErrors": [{"code": "DUPLICATE_POST"}]}}
    member.server.faults.append(Fault(422, body))
    with pytest.raises(Duplicate):
        member.publisher().commit(member.going(), saved, 0)


def test_an_organizations_older_post_with_the_same_words_is_not_ours(page: Case):
    publish(page.publisher(), page.going("Every Monday."))
    page.tools.clock.advance(days=7)
    publisher, going = page.publisher(), page.going("Every Monday.")
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, page.tools.clock.now()) is None


def test_too_many_newer_posts_prove_nothing(page: Case):
    publisher, going = page.publisher(), page.going()
    saved = publisher.prepare(going, {}, Kept())
    for n in range(60):
        publish(page.publisher(), outgoing(page.account, segment(f"Number {n}."), delivery=f"d{n}"))
    with pytest.raises(UnknownOutcome, match="settle-too-many"):
        publisher.find(going, saved, 0, page.tools.clock.now())


def test_without_a_beginning_nothing_can_have_gone_out(page: Case):
    publish(page.publisher(), page.going())
    assert page.publisher().find(page.going(), {}, 0, page.tools.clock.now()) is None


def test_the_number_of_a_post_says_when_it_was_made():
    moment = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert made_at(f"urn:li:share:{int(moment.timestamp() * 1000) << 22}") == moment
    assert made_at("urn:li:share:" + "9" * 40).year == 1970


# --- files, errors, sign-in -----------------------------------------------------------------------------------------


def test_a_file_that_is_worked_on_is_waited_for_and_not_sent_again(page: Case):
    going, kept = outgoing(page.account, segment("Hands.", a_media(page.tools.media))), Kept()
    page.publisher().prepare(going, {}, kept)
    (one,) = page.server.files.values()
    one["states"] = ["PROCESSING", "WAITING_UPLOAD", "AVAILABLE"]
    page.publisher().prepare(going, kept.last, kept)
    assert (page.tools.clock.waits, len(page.server.files)) == ([1, 2], 1)
    one["states"] = ["PROCESSING"]
    with pytest.raises(Unreachable, match="linkedin-media-busy"):
        page.publisher().prepare(going, kept.last, kept)
    one["states"] = ["PROCESSING_FAILED"]
    with pytest.raises(Refused, match="linkedin-file-failed"):
        page.publisher().prepare(going, kept.last, kept)


def test_a_file_that_is_gone_is_sent_again(page: Case):
    going, kept = outgoing(page.account, segment("Hands.", a_media(page.tools.media))), Kept()
    page.publisher().prepare(going, {}, kept)
    page.server.files = {"urn:li:image:other": {}}
    page.publisher().prepare(going, kept.last, kept)
    assert kept.last["media.0"] == "urn:li:image:C4E1"


def test_a_member_waits_blindly_for_files(member: Case):
    publish(member.publisher(), outgoing(member.account, segment("Hands.", a_media(member.tools.media))))
    assert member.tools.clock.waits == [3.0]


def test_files_go_to_no_address_that_nobody_agreed_to(page: Case):
    page.server.upload_host = "https://upload.example"
    with pytest.raises(Unreachable, match="net-garbled"):
        page.publisher().prepare(outgoing(page.account, segment("Hands.", a_media(page.tools.media))), {}, Kept())


ANSWERS = {
    "waiting": (400, {"code": "MEDIA_ASSET_WAITING_UPLOAD", "message": "wait"}, Unreachable, "linkedin-media-busy"),
    "failed": (400, {"code": "MEDIA_ASSET_PROCESSING_FAILED"}, Refused, "linkedin-media-failed"),
    "version": (426, {"code": "NONEXISTENT_VERSION"}, Refused, "linkedin-version-ended"),
    "throttled": (429, {"code": "TOO_MANY_REQUESTS", "message": "Resource level throttle"}, RateLimited, "net-rate"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_linkedins_own_answers_have_their_own_sentences(page: Case, name: str):
    status, body, kind, key = ANSWERS[name]
    publisher = page.publisher()
    saved = publisher.prepare(page.going(), {}, Kept())
    page.server.faults.append(Fault(status, body))
    with pytest.raises(kind, match=key) as caught:
        publisher.commit(page.going(), saved, 0)
    if isinstance(caught.value, RateLimited):
        assert caught.value.until == datetime(2026, 11, 23, tzinfo=UTC), "daily limits begin anew at midnight UTC"


def test_views_and_shares_are_counted_for_an_organization(page: Case):
    publisher = page.publisher()
    receipts = publish(publisher, page.going("One.", "Two."))
    (counted,) = publisher.metrics(receipts)
    assert (counted.likes, counted.replies, counted.reposts, counted.views) == (4, 1, 2, 812)
    publisher.delete(receipts[0])
    assert publisher.metrics(receipts) == []


def wanted(case: Case, handle: str = "", **more: str) -> Wanted:
    secret = json.dumps({"access_token": FakeLinkedIn.token, **more})
    return Wanted(handle, case.server.url, secret, AccountKind.PRACTICE)


@pytest.mark.parametrize("handle", ["Ada Example", "ada-example", "782bbtaQ", ""])
def test_a_name_is_taken_in_any_spelling(member: Case, handle: str):
    connected = LinkedIn().connect(wanted(member, handle), member.tools)
    assert connected.account.id == member.account.id


def test_a_token_of_somebody_else_connects_nothing(member: Case):
    with pytest.raises(InputError, match="linkedin-other-account"):
        LinkedIn().connect(wanted(member, "Bo Lind"), member.tools)


def test_an_organization_needs_a_number_and_a_role(page: Case):
    with pytest.raises(InputError, match="linkedin-organization-number"):
        LinkedIn().connect(wanted(page, organization="harbour"), page.tools)
    urn = LinkedIn().connect(wanted(page, organization=FakeLinkedIn.organization), page.tools)
    assert urn.account.id == page.account.id
    page.server.role = "ANALYST"
    for number in ("5515715", "99"):
        with pytest.raises(PermissionRefused, match="linkedin-no-role"):
            LinkedIn().connect(wanted(page, organization=number), page.tools)
    with pytest.raises(PermissionRefused, match="linkedin-no-role"):
        page.publisher().test()


def test_a_token_that_ran_out_asks_for_a_sign_in(member: Case):
    member.server.valid = "another"
    with pytest.raises(SignInNeeded):
        member.publisher().test()
    with pytest.raises(SignInNeeded):
        LinkedIn().connect(wanted(member), member.tools)


def test_soon_after_a_break_find_waits_until_linkedin_has_settled(page: Case):
    publisher = page.publisher()
    saved = publisher.prepare(page.going(), {}, Kept())
    assert publisher.find(page.going(), saved, 0, page.tools.clock.now()) is None
    assert page.tools.clock.waits == [20.0]
    long_ago = page.tools.clock.now() - timedelta(hours=1)
    assert publisher.find(page.going(), saved, 0, long_ago) is None
    assert page.tools.clock.waits == [20.0]
