"""Films on Bluesky: a service with a token for one thing, a job to wait for, and how the record shows them."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote, urlsplit

import pytest
from PIL import Image

from app.domain.errors import InputError, RateLimited, Refused, Unreachable
from app.domain.media import Media
from app.words import words
from platforms.bluesky.adapter import Bluesky
from tests.contract.case import Case, connect
from tests.contract.films import a_film
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, FakeBluesky, Seen
from tests.contract.servers_video import FakeBlueskyFilms

ALT = "A nurse washes her hands."


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    server = FakeBlueskyFilms()
    yield connect(Bluesky(), server, "dr-ada.test", FakeBluesky.password, make_tools(tmp_path))
    server.close()


def embed(case: Case):
    (record,) = case.server.records.values()
    return record["embed"]


def uploads(case: Case) -> list[Seen]:
    return case.server.calls("uploadVideo")


def with_film(case: Case):
    return outgoing(case.account, segment("Look.", a_film(case.tools.media)))


def test_a_film_arrives_with_its_bytes_description_and_measures(case: Case):
    case.server.works = 2
    going = with_film(case)
    publish(case.publisher(), going)
    film = going.segments[0].media[0]
    (upload,) = uploads(case)
    assert upload.raw == case.tools.media.files[film.sha256]
    assert (upload.query["did"], upload.query["name"]) == (case.server.did, "film.mp4")
    shown = embed(case)
    assert shown["$type"] == "app.bsky.embed.video"
    assert shown["video"]["mimeType"] == "video/mp4"
    assert (shown["alt"], shown["aspectRatio"]) == (ALT, {"width": 96, "height": 64})
    assert "presentation" not in shown
    assert case.tools.clock.waits == [1, 1]


def test_the_service_gets_a_token_for_laying_the_film_down_and_never_the_session(case: Case):
    publish(case.publisher(), with_film(case))
    (asked,) = case.server.calls("getServiceAuth")
    host = quote(urlsplit(case.server.url).netloc, safe="")
    assert (asked.query["aud"], asked.query["lxm"]) == (f"did:web:{host}", "com.atproto.repo.uploadBlob")
    assert int(asked.query["exp"]) == int(case.tools.clock.now().timestamp()) + 30 * 60
    assert uploads(case)[0].headers["authorization"] == f"Bearer {FakeBlueskyFilms.service_token}"
    assert all("authorization" not in seen.headers for seen in case.server.calls("getJobStatus"))


def test_a_film_that_takes_too_long_is_waited_for_later_without_another_upload(case: Case):
    kept, going = Kept(), with_film(case)
    case.server.works = 99
    with pytest.raises(Unreachable, match="bluesky-film-busy"):
        case.publisher().prepare(going, {}, kept)
    case.server.works = 0
    publish(case.publisher(), going, kept.last)
    assert len(uploads(case)) == 1
    assert len(case.server.records) == 1


def test_a_film_that_the_service_knows_already_is_taken_as_it_is(case: Case):
    going = with_film(case)
    publish(case.publisher(), going)
    case.server.known = True
    publish(case.publisher(), replace(going, delivery_id="another"))
    assert len(case.server.jobs) == 1
    assert len(case.server.records) == 2


def test_a_film_that_was_laid_down_long_ago_is_handed_over_again(case: Case):
    kept, going = Kept(), with_film(case)
    case.publisher().prepare(going, {}, kept)
    case.tools.clock.advance(hours=1)
    publish(case.publisher(), going, kept.last)
    assert len(uploads(case)) == 2


def test_a_film_that_the_service_cannot_use_says_why_and_can_be_tried_again(case: Case):
    kept, going = Kept(), with_film(case)
    case.server.fails = {"failureCode": "encoding_failure", "message": "no video stream"}
    with pytest.raises(Refused, match="bluesky-film-refused") as caught:
        case.publisher().prepare(going, {}, kept)
    assert "no video stream" in words().error(caught.value)
    case.server.fails = {}
    publish(case.publisher(), going, kept.last)
    assert len(uploads(case)) == 2


@pytest.mark.parametrize(
    ("answer", "kind", "key"),
    [
        (Answer(429, {"error": "DailyLimitExceeded"}), RateLimited, "bluesky-films-full"),
        (Answer(400, {"error": "VideoTooLarge", "message": "too large"}), Refused, "net-refused"),
        (Answer(503, {"error": "ServiceOverloaded"}), Unreachable, "net-trouble"),
        (Answer(200, {"jobStatus": {"state": "JOB_STATE_CREATED"}}), Unreachable, "net-garbled"),
        (Answer(409, {"error": "Conflict", "message": "no job"}), Refused, "net-refused"),
    ],
)
def test_a_refusal_of_the_service_ends_in_its_class(case: Case, answer, kind, key):
    case.server.refuse_film = answer
    with pytest.raises(kind, match=key) as caught:
        case.publisher().prepare(with_film(case), {}, Kept())
    assert words().error(caught.value) != key
    assert case.server.records == {}


def an_animation(case: Case) -> Media:
    data, frames = io.BytesIO(), [Image.new("RGB", (64, 48), (shade, 90, 160)) for shade in (20, 120, 220)]
    frames[0].save(data, "GIF", save_all=True, append_images=frames[1:], duration=200, loop=0)
    digest = hashlib.sha256(data.getvalue()).hexdigest()
    case.tools.media.files[digest] = data.getvalue()
    return Media(digest, "drip.gif", "image/gif", len(data.getvalue()), 64, 48, "A drip.", seconds=0.6)


def test_an_animation_becomes_a_film_that_is_shown_as_an_animation(case: Case):
    publish(case.publisher(), outgoing(case.account, segment("Look.", an_animation(case))))
    shown = embed(case)
    assert (shown["$type"], shown["presentation"], shown["alt"]) == ("app.bsky.embed.video", "gif", "A drip.")


def test_films_stand_alone(case: Case):
    film, picture = a_film(case.tools.media), a_media(case.tools.media)
    leaflet = Media("0" * 64, "leaflet.pdf", "application/pdf", 10)
    for media in ((film, picture), (film, film), (leaflet,), (an_animation(case), picture)):
        with pytest.raises(InputError, match="bluesky-film-alone"):
            case.publisher().prepare(outgoing(case.account, segment("Look.", *media)), {}, Kept())
    assert uploads(case) == []
