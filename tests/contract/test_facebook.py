"""Facebook Pages: pictures, links, films, whose token it is, every code, and what is resumed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Outgoing
from app.domain.errors import (
    Duplicate,
    InputError,
    NotFound,
    PermissionRefused,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from app.domain.post import LinkCard
from app.words import words
from platforms.facebook.adapter import Facebook
from platforms.kit.adapter import Wanted, secret_name
from platforms.kit.tokens import load
from tests.contract.case import TEXT, Case
from tests.contract.cases_meta import facebook, with_film
from tests.contract.films import a_film, padded
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Fault
from tests.contract.servers_meta import FakeFacebook, graph_error

FEED, PHOTOS = "/v25.0/109876543210/feed", "/v25.0/109876543210/photos"
VIDEOS, REELS = "/v25.0/109876543210/videos", "/v25.0/109876543210/video_reels"


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    made = facebook(make_tools(tmp_path))
    yield made
    made.server.close()


def pictured(case: Case, text: str = TEXT, count: int = 2) -> Outgoing:
    media = [a_media(case.tools.media, f"Hands {n}.", 90 + n) for n in range(count)]
    return outgoing(case.account, segment(text, *media))


def wanted(case: Case, handle: str, secret: str) -> Wanted:
    return Wanted(handle, case.server.url, secret, AccountKind.PRACTICE)


# --- what goes out ---------------------------------------------------------------------------------------------------


def test_text_arrives_as_it_is_and_the_receipt_leads_to_it(case: Case):
    text = "Grüße 👩‍⚕️ #Hände\n\nhttps://who.int"
    (receipt,) = publish(case.publisher(), outgoing(case.account, segment(text)))
    assert case.live() == [text]
    assert receipt.url == f"{case.server.url}/{receipt.remote_id}"


def test_a_link_is_attached_with_its_card(case: Case):
    card = LinkCard("https://who.int/", "WHO", "News")
    publish(case.publisher(), outgoing(case.account, segment(TEXT), card=card))
    assert case.server.posts[0]["link"] == "https://who.int/"


def test_pictures_are_uploaded_unseen_with_their_descriptions_and_shown_together(case: Case):
    publish(case.publisher(), pictured(case, count=3))
    uploads = case.server.calls(PHOTOS)
    assert [seen.body["published"] for seen in uploads] == ["false"] * 3
    assert [seen.body["alt_text_custom"] for seen in uploads] == ["Hands 0.", "Hands 1.", "Hands 2."]
    assert all(b"john-doe" not in seen.raw for seen in uploads), "a file's name may say who is in the picture"
    attached = json.loads(case.server.calls(FEED)[0].body["attached_media"])
    assert [one["media_fbid"] for one in attached] == list(case.server.photos)


def test_pictures_are_not_uploaded_again_unless_they_have_become_old(case: Case):
    going, publisher = pictured(case), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    publisher.prepare(going, saved, Kept())
    assert len(case.server.photos) == 2
    case.tools.clock.advance(hours=13)
    again = publisher.prepare(going, saved, Kept())
    assert len(case.server.photos) == 4
    publisher.commit(going, again, 0)
    assert case.live() == [TEXT]


def test_pictures_without_words_are_found_by_the_pictures(case: Case):
    going, publisher = pictured(case, text=""), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    case.server.posts.append({"id": "1_2", "message": "", "created_time": "2026-11-22T12:00:00+0000"})
    case.server.faults.append(Fault(500, {}, created=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)
    found = publisher.find(going, saved, 0, case.tools.clock.now())
    assert found.remote_id == case.server.posts[-1]["id"]


@pytest.mark.parametrize(
    ("seconds", "upright", "edge"), [(4.0, True, REELS), (4.0, False, VIDEOS), (91.0, True, VIDEOS)]
)
def test_an_upright_short_film_becomes_a_reel_and_others_go_to_the_feed(case: Case, seconds, upright, edge):
    media = a_film(case.tools.media, seconds=seconds)
    media = replace(media, width=64, height=96) if upright else media
    (receipt,) = publish(case.publisher(), outgoing(case.account, segment(TEXT, media)))
    assert case.server.calls(edge)[-1].body["upload_phase"] == "finish"
    (film,) = case.server.films.values()
    assert film["got"] == case.tools.media.read(media.sha256)
    assert receipt.url.endswith(f"/reel/{receipt.remote_id}/")


def test_a_large_film_goes_in_the_pieces_facebook_asks_for_and_goes_on_after_a_crash(case: Case):
    media = a_film(case.tools.media, data=padded(9_000))
    going, publisher, kept = outgoing(case.account, segment(TEXT, media)), case.publisher(), Kept()
    publisher.prepare(going, {}, kept)
    assert len(case.server.calls(VIDEOS)) == 10
    halfway = next(state for state in kept.states if state.get("part.0.at", "").startswith("4000 "))
    film = next(iter(case.server.films.values()))
    film["got"] = film["got"][:4000]
    saved = case.publisher().prepare(going, halfway, Kept())
    assert film["got"] == case.tools.media.read(media.sha256)
    case.publisher().commit(going, saved, 0)
    assert case.live() == [TEXT]
    assert len(case.server.films) == 1


def test_a_reel_goes_on_where_its_upload_stopped(case: Case):
    going, kept = with_film(case.going(), case.tools, film="reel"), Kept()
    case.publisher().prepare(going, {}, kept)
    film = next(iter(case.server.films.values()))
    whole, film["got"] = film["got"], film["got"][:1000]
    case.publisher().prepare(going, kept.last, Kept())
    assert film["got"] == whole
    assert case.server.seen[-1].headers["offset"] == "1000"


def test_an_upload_that_is_too_old_or_has_failed_is_made_anew(case: Case):
    going, publisher = with_film(case.going(), case.tools, film="reel"), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    case.tools.clock.advance(hours=13)
    saved = publisher.prepare(going, saved, Kept())
    next(reversed(case.server.films.values()))["failed"] = "codec"
    saved = publisher.prepare(going, saved, Kept())
    case.server.films.clear()
    saved = publisher.prepare(going, saved, Kept())
    publisher.commit(going, saved, 0)
    assert case.live() == [TEXT]


def test_what_is_out_is_never_begun_anew_however_old(case: Case):
    going, publisher = with_film(case.going(), case.tools, film="reel"), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    publisher.commit(going, saved, 0)
    case.tools.clock.advance(days=3)
    again = case.publisher()
    again.commit(going, again.prepare(going, saved, Kept()), 0)
    assert len(case.server.films) == 1


def test_facebook_is_waited_for_and_what_takes_too_long_is_looked_at_later(case: Case):
    case.server.works = 3
    publish(case.publisher(), with_film(case.going(), case.tools, film="reel"))
    case.server.works = 10**6
    going, publisher = with_film(case.going("Later."), case.tools, film="reel"), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    with pytest.raises(UnknownOutcome, match="facebook-still-working"):
        publisher.commit(going, saved, 0)
    case.server.works = 0
    assert publisher.find(going, saved, 0, case.tools.clock.now()).remote_id == saved["part.0.film"]


def test_a_film_that_facebook_cannot_use_is_said_to_be_refused(case: Case):
    case.server.fails = "The video is too short."
    publisher, going = case.publisher(), with_film(case.going(), case.tools, film="reel")
    saved = publisher.prepare(going, {}, Kept())
    with pytest.raises(Refused, match="too short"):
        publisher.commit(going, saved, 0)
    assert publisher.find(going, saved, 0, case.tools.clock.now() - timedelta(minutes=1)) is None


@pytest.mark.parametrize(
    ("options", "seconds", "error"),
    [({"film": "story"}, 4.0, InputError), ({"film": "reel"}, 200.0, Refused), ({"film": "reel"}, 1.0, Refused)],
)
def test_wishes_that_cannot_be_kept_are_refused_before_anything_is_sent(case: Case, options, seconds, error):
    with pytest.raises(error) as caught:
        case.publisher().prepare(with_film(case.going(), case.tools, seconds, **options), {}, Kept())
    assert words().error(caught.value)
    assert case.server.films == {}


def test_a_film_beside_a_picture_is_refused(case: Case):
    both = segment(TEXT, a_film(case.tools.media), a_media(case.tools.media))
    with pytest.raises(InputError, match="facebook-film-alone"):
        case.publisher().prepare(outgoing(case.account, both), {}, Kept())


# --- addresses, tokens, accounts -------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["https://evil.example/x", "http://10.0.0.1/x", "nonsense"])
def test_the_token_goes_to_no_address_but_the_one_for_uploads(case: Case, address):
    case.server.answers[f"POST {REELS}"] = [Answer(body={"video_id": "1", "upload_url": address})]
    with pytest.raises(Unreachable):
        case.publisher().prepare(with_film(case.going(), case.tools, film="reel"), {}, Kept())


def test_the_token_is_in_no_address(case: Case):
    publish(case.publisher(), pictured(case))
    assert not any(FakeFacebook.token in str(seen.query) + seen.path for seen in case.server.seen)


def test_the_token_of_a_person_is_changed_for_that_of_the_page_with_the_handle(case: Case):
    case.server.pages.append({"id": "2", "name": "Other Clinic", "access_token": "EAAother"})
    connected = Facebook().connect(wanted(case, "Example Clinic", FakeFacebook.person), case.tools)
    assert load(connected.secrets[""]).access == FakeFacebook.token
    assert (connected.account.handle, connected.account.remote_id) == ("exampleclinic", FakeFacebook.page)
    assert connected.account.id == case.account.id


@pytest.mark.parametrize("handle", ["", "@nobody"])
def test_a_person_with_several_pages_must_say_which(case: Case, handle):
    case.server.pages.append({"id": "2", "name": "Other Clinic", "access_token": "EAAother"})
    with pytest.raises(InputError, match="facebook-which-page"):
        Facebook().connect(wanted(case, handle, FakeFacebook.person), case.tools)


def test_with_the_own_app_the_token_is_first_changed_for_one_that_lasts(case: Case):
    secret = {"access_token": FakeFacebook.person, "client_id": "app-of-the-clinic", "client_secret": "app-secret"}
    connected = Facebook().connect(wanted(case, "", json.dumps(secret)), case.tools)
    assert load(connected.secrets[""]).access == FakeFacebook.second
    (exchange,) = case.server.calls("oauth/access_token")
    assert (exchange.method, exchange.query) == ("POST", {})


def test_a_token_of_another_page_connects_nothing(case: Case):
    with pytest.raises(InputError, match="facebook-other-page"):
        Facebook().connect(wanted(case, "@other", FakeFacebook.token), case.tools)


def test_a_token_that_has_ended_asks_for_a_sign_in(case: Case):
    case.server.good.clear()
    with pytest.raises(SignInNeeded):
        case.publisher().prepare(case.going(), {}, Kept())
    assert case.tools.secrets.get(secret_name(case.account))


# --- looking, counting -----------------------------------------------------------------------------------------------


def test_a_look_reads_on_until_the_post_before_ours_and_gives_up_where_there_are_too_many(case: Case):
    publisher, going = case.publisher(), case.going()
    publish(publisher, case.going("Before."))
    saved = publisher.prepare(going, {}, Kept())
    publish(case.publisher(), going, saved)
    for number in range(30):
        case.server._post({"message": f"Other {number}"})
    assert publisher.find(going, saved, 0, case.tools.clock.now()).remote_id == case.server.posts[1]["id"]
    for number in range(200):
        case.server._post({"message": f"Other {number}"})
    with pytest.raises(UnknownOutcome, match="graph-too-many"):
        publisher.find(going, saved, 0, case.tools.clock.now())


def test_the_same_words_as_before_are_not_taken_for_ours(case: Case):
    publish(case.publisher(), case.going())
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, case.tools.clock.now()) is None


def test_counts_of_posts_and_films_and_none_of_what_is_gone(case: Case):
    posts = publish(case.publisher(), case.going())
    films = publish(case.publisher(), with_film(case.going(), case.tools, film="reel"))
    of_post, of_film = case.publisher().metrics([*posts, *films])
    assert (of_post.likes, of_post.reposts, of_post.replies, of_post.views) == (3, 1, 3, 41)
    assert (of_film.likes, of_film.reposts, of_film.replies, of_film.views) == (3, None, 3, 41)
    case.publisher().delete(posts[0])
    assert len(case.publisher().metrics([*posts, *films])) == 1
    with pytest.raises(NotFound):
        case.publisher().delete(posts[0])


def test_views_that_may_not_be_seen_are_unknown(case: Case):
    posts = publish(case.publisher(), case.going())
    case.server.answers[f"GET /v25.0/{posts[0].remote_id}/insights"] = [graph_error(403, 10, "read_insights")]
    assert case.publisher().metrics(posts)[0].views is None


# --- every code ------------------------------------------------------------------------------------------------------

CODES = [
    (graph_error(400, 190, sub=463), SignInNeeded, "graph-sign-in"),
    (graph_error(401, 102), SignInNeeded, "graph-sign-in"),
    (graph_error(500, 1), UnknownOutcome, "net-unknown"),
    (graph_error(400, 2), UnknownOutcome, "net-unknown"),
    (graph_error(400, 5, is_transient=True), UnknownOutcome, "net-unknown"),
    (graph_error(400, 100, sub=1609010), UnknownOutcome, "net-unknown"),
    (graph_error(400, 4), RateLimited, "net-rate-limited"),
    (graph_error(400, 32), RateLimited, "net-rate-limited"),
    (graph_error(403, 80001), RateLimited, "net-rate-limited"),
    (graph_error(403, 9), RateLimited, "graph-daily"),
    (graph_error(400, 100, sub=1390008), RateLimited, "graph-daily"),
    (graph_error(403, 10), PermissionRefused, "graph-permission"),
    (graph_error(403, 200), PermissionRefused, "graph-permission"),
    (graph_error(400, 368), PermissionRefused, "graph-limited"),
    (graph_error(400, 100, sub=1404078), PermissionRefused, "graph-authorize-page"),
    (graph_error(400, 100, sub=4854002), PermissionRefused, "graph-confirm"),
    (graph_error(400, 506), Duplicate, "graph-duplicate"),
    (graph_error(400, 100, sub=1366051), Duplicate, "graph-duplicate"),
    (graph_error(400, 100, sub=33), NotFound, "net-not-found"),
    (graph_error(400, 24), NotFound, "net-not-found"),
    (graph_error(400, 324, sub=1366046), Refused, "graph-picture-too-large"),
    (graph_error(400, 352, sub=1349125), Refused, "graph-picture-format"),
    (graph_error(400, 100, sub=1609005), Refused, "graph-link"),
    (graph_error(400, 100, sub=1346003), Refused, "graph-spam"),
    (graph_error(400, 9007, sub=2207027), Unreachable, "graph-not-ready"),
    (graph_error(400, 100, "Invalid parameter"), Refused, "net-refused"),
    (graph_error(500, 77777), UnknownOutcome, "net-unknown"),
    (Answer(200, {"success": False}), UnknownOutcome, "net-unknown-garbled"),
]


@pytest.mark.parametrize(("answer", "kind", "key"), CODES, ids=[f"{n}-{key}" for n, (_, _, key) in enumerate(CODES)])
def test_every_code_has_its_class_and_sentence(case: Case, answer: Answer, kind, key):
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.answers[f"POST {FEED}"] = [answer, answer]
    with pytest.raises(kind, match=key) as caught:
        publisher.commit(case.going(), saved, 0)
    assert words().error(caught.value) != key


def test_a_pause_is_as_long_as_the_busiest_counter_says(case: Case):
    usage = {FakeFacebook.page: [{"type": "pages", "estimated_time_to_regain_access": 19}, {"call_count": 3}]}
    busy = replace(graph_error(400, 32), headers={"X-Business-Use-Case-Usage": json.dumps(usage)})
    unreadable = replace(graph_error(400, 32), headers={"X-Business-Use-Case-Usage": "?"})
    publisher = case.publisher()
    for answer, minutes in ((busy, 19), (unreadable, 15)):
        case.server.answers["GET /v25.0/109876543210/published_posts"] = [answer]
        with pytest.raises(RateLimited) as caught:
            publisher.prepare(case.going(), {}, Kept())
        assert caught.value.until - case.tools.clock.now() == timedelta(minutes=minutes)
        case.tools.clock.wait(20 * 60)  # until then nothing is asked at all
