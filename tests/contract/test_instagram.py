"""Instagram: both products, pictures, reels, several together, whose token it is, and what is resumed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Outgoing
from app.domain.errors import InputError, Refused, SignInNeeded, UnknownOutcome, Unreachable
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.words import words
from platforms.instagram.adapter import Instagram
from platforms.instagram.client import Client
from platforms.kit.adapter import Wanted, secret_name
from platforms.kit.signed import Pasted
from platforms.kit.tokens import Token, load
from tests.contract.case import TEXT, Case
from tests.contract.cases_meta import instagram, with_bucket, with_film
from tests.contract.films import a_film
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Fault
from tests.contract.servers_meta import FakeBucket, FakeInstagram

MEDIA = "/v25.0/17841400000000077/media"


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    """By the login through Facebook."""
    made = instagram(make_tools(tmp_path))
    yield made
    made.server.close()


@pytest.fixture
def own(tmp_path) -> Iterator[Case]:
    """By Instagram's own login."""
    made = instagram(make_tools(tmp_path), "instagram")
    yield made
    made.server.close()


@pytest.fixture
def bucket(request: pytest.FixtureRequest) -> Iterator[FakeBucket]:
    name = "own" if "own" in request.fixturenames else "case"
    made = with_bucket(request.getfixturevalue(name).tools)
    yield made
    made.close()


def going(case: Case, *media: Media, text: str = TEXT, **options: str) -> Outgoing:
    made = outgoing(case.account, segment(text, *media))
    return replace(made, variant=replace(made.variant, options=options))


def bodies(case: Case) -> list[dict[str, str]]:
    return [one["body"] for one in case.server.containers.values()]


# --- what goes out ---------------------------------------------------------------------------------------------------


def test_a_picture_is_fetched_from_the_bucket_with_its_description(case: Case, bucket: FakeBucket):
    media = a_media(case.tools.media)
    (receipt,) = publish(case.publisher(), going(case, media))
    (one,) = case.server.containers.values()
    assert one["got"] == case.tools.media.read(media.sha256)
    assert (one["body"]["alt_text"], one["body"]["caption"]) == (media.alt_text, TEXT)
    assert receipt.url == f"{case.server.url}/@dr.ada/post/{receipt.remote_id}"
    assert bucket.files == {}


def test_a_film_goes_from_this_computer_with_the_login_through_facebook(case: Case):
    media = a_film(case.tools.media)
    publish(case.publisher(), going(case, media, share_to_feed="no"))
    (one,) = case.server.containers.values()
    assert one["got"] == case.tools.media.read(media.sha256)
    assert one["body"] == {
        "media_type": "REELS",
        "caption": TEXT,
        "share_to_feed": "false",
        "upload_type": "resumable",
    }


def test_a_film_is_fetched_from_the_bucket_with_instagrams_own_login(own: Case, bucket: FakeBucket):
    media = a_film(own.tools.media)
    publish(own.publisher(), going(own, media))
    (one,) = own.server.containers.values()
    assert one["got"] == own.tools.media.read(media.sha256)
    assert one["body"]["video_url"].startswith(bucket.url)
    assert bucket.files == {}


def test_pictures_and_films_go_together_in_their_order(case: Case, bucket: FakeBucket):
    files = (a_media(case.tools.media, shade=1), a_film(case.tools.media), a_media(case.tools.media, shade=9))
    publish(case.publisher(), going(case, *files))
    *items, whole = case.server.containers.values()
    assert [one["got"] for one in items] == [case.tools.media.read(media.sha256) for media in files]
    assert all(one["body"]["is_carousel_item"] == "true" and "caption" not in one["body"] for one in items)
    assert whole["body"] == {"media_type": "CAROUSEL", "children": "101,102,103", "caption": TEXT}
    assert bucket.files == {}


@pytest.mark.parametrize("count", [0, 11])
def test_none_and_too_many_files_are_refused(case: Case, count):
    with pytest.raises(InputError, match="instagram-files"):
        case.publisher().prepare(going(case, *[a_film(case.tools.media)] * count), {}, Kept())


def test_what_instagram_would_refuse_is_refused_before_anything_is_sent(case: Case):
    case.server.seen.clear()
    picture = a_media(case.tools.media)
    wrong = [
        going(case, replace(picture, width=60, height=80)),
        going(case, replace(picture, width=60, height=30)),
        going(case, picture, text="x" * 2201),
        going(case, a_film(case.tools.media), share_to_feed="perhaps"),
        going(case, Media("0", "a.pdf", "application/pdf", 1)),
    ]
    for post in wrong:
        with pytest.raises(InputError) as caught:
            case.publisher().prepare(post, {}, Kept())
        assert words().error(caught.value) != caught.value.message.key
    assert case.server.seen == []


def test_without_a_bucket_pictures_are_refused_with_what_to_do(case: Case):
    with pytest.raises(InputError, match="host-none"):
        case.publisher().prepare(going(case, a_media(case.tools.media)), {}, Kept())


# --- resuming, looking -----------------------------------------------------------------------------------------------


def test_a_container_is_kept_and_one_that_ended_is_made_anew(case: Case):
    post, publisher = going(case, a_film(case.tools.media)), case.publisher()
    saved = publisher.prepare(post, {}, Kept())
    assert publisher.prepare(post, saved, Kept())["part.0.container"] == saved["part.0.container"]
    case.server.containers[saved["part.0.container"]]["state"] = "EXPIRED"
    again = publisher.prepare(post, saved, Kept())
    assert again["part.0.container"] != saved["part.0.container"]
    publisher.commit(post, again, 0)
    assert case.live() == [TEXT]


def test_what_is_out_but_does_not_show_is_asked_for_again(case: Case):
    publisher, post = case.publisher(), going(case, a_film(case.tools.media))
    saved = publisher.prepare(post, {}, Kept())
    case.server.faults.append(Fault(500, {}, created=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(post, saved, 0)
    hidden = case.server.posts.pop()
    for ask in (lambda: publisher.find(post, saved, 0, case.tools.clock.now()),
                lambda: publisher.commit(post, saved, 0)):  # fmt: skip
        with pytest.raises(UnknownOutcome, match="graph-published-unseen"):
            ask()
    case.server.posts.append(hidden)
    assert publisher.find(post, saved, 0, case.tools.clock.now()).remote_id == hidden["id"]


def test_a_film_that_instagram_cannot_use_is_refused_with_its_words(case: Case):
    case.server.fails = {"status_code": "ERROR", "status": "Error: Media upload has failed with error code 2207026"}
    with pytest.raises(Refused, match="2207026"):
        case.publisher().prepare(going(case, a_film(case.tools.media)), {}, Kept())


@pytest.mark.parametrize("address", ["https://evil.example/x", "http://10.0.0.1/x"])
def test_the_token_goes_to_no_address_but_the_one_for_uploads(case: Case, address):
    case.server.answers[f"POST {MEDIA}"] = [Answer(body={"id": "1", "uri": address})]
    with pytest.raises(Unreachable):
        case.publisher().prepare(going(case, a_film(case.tools.media)), {}, Kept())


# --- tokens, accounts, counts ----------------------------------------------------------------------------------------


def wanted(case: Case, handle: str = "", **secret: str) -> Wanted:
    given = json.dumps({"access_token": FakeInstagram.token} | secret)
    return Wanted(handle, case.server.url, given, AccountKind.PRACTICE)


def test_each_product_has_its_own_host(case: Case):
    for product, host in (("facebook", "graph.facebook.com"), ("instagram", "graph.instagram.com")):
        client = Client("https://graph.instagram.com", case.tools, Pasted(Token("x"), lambda _: None), product)
        assert client.graph.host == host


def test_a_token_of_instagrams_own_login_is_renewed_in_good_time(own: Case):
    kept = load(own.tools.secrets.get(secret_name(own.account)))
    assert (kept.access, kept.extra["product"]) == (FakeInstagram.second, "instagram")
    own.tools.clock.advance(days=54)
    own.publisher().test()
    fresh = load(own.tools.secrets.get(secret_name(own.account)))
    assert fresh.ends() - own.tools.clock.now() == timedelta(days=60)


def test_a_token_of_the_login_through_facebook_is_not_renewed(case: Case):
    case.server.good.clear()
    with pytest.raises(SignInNeeded):
        case.publisher().test()
    assert not case.server.calls("refresh_access_token")


def test_a_person_with_several_accounts_must_say_which(case: Case):
    case.server.accounts.append({"id": "2", "username": "other", "name": "Other"})
    with pytest.raises(InputError, match="instagram-which-account"):
        Instagram().connect(wanted(case, product="facebook"), case.tools)
    account = Instagram().connect(wanted(case, "@Dr.Ada", product="facebook"), case.tools).account
    assert account.id == case.account.id


def test_a_token_of_somebody_else_or_of_no_known_product_connects_nothing(own: Case):
    with pytest.raises(InputError, match="instagram-other-account"):
        Instagram().connect(wanted(own, "@dr.bo"), own.tools)
    with pytest.raises(InputError, match="instagram-product"):
        Instagram().connect(wanted(own, product="myspace"), own.tools)


def test_counts_and_no_views_where_they_may_not_be_seen(case: Case):
    receipts = publish(case.publisher(), with_film(case.going(), case.tools))
    (first,) = case.publisher().metrics(receipts)
    assert (first.likes, first.replies, first.views) == (3, 2, 5)
    case.server.answers[f"GET /v25.0/{receipts[0].remote_id}/insights"] = [Answer(403)]
    assert case.publisher().metrics(receipts)[0].views is None
    case.publisher().delete(receipts[0])
    assert case.publisher().metrics(receipts) == []


def test_with_instagrams_own_login_nothing_can_be_deleted(own: Case, bucket: FakeBucket):
    (receipt,) = publish(own.publisher(), going(own, a_media(own.tools.media)))
    with pytest.raises(Refused, match="instagram-no-delete"):
        own.publisher().delete(receipt)
