"""A film's captions: sent once beside the film, before anything shows, in what each platform reads."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from app.domain.delivery import Outgoing
from app.domain.errors import InputError, Refused, Unreachable
from app.words import words
from platforms.bluesky.adapter import Bluesky
from platforms.kit.adapter import Tools
from tests.contract.case import TEXT, Case, connect
from tests.contract.cases_meta import facebook
from tests.contract.cases_video import youtube
from tests.contract.cases_xlr import linkedin_organization, x
from tests.contract.films import a_film
from tests.contract.material import Kept, make_tools, publish
from tests.contract.servers import FakeBluesky, Fault
from tests.contract.servers_meta import FakeFeedFilms, FakeReels
from tests.contract.servers_video import FakeBlueskyFilms

VTT = "WEBVTT\n\n00:00:00.000 --> 00:00:00.900\nLavez-vous les mains & séchez.\n"
SRT_TIMES, WORDS = "00:00:00,000 --> 00:00:00,900", "Lavez-vous les mains"


def bluesky(tools: Tools) -> Case:
    return connect(Bluesky(), FakeBlueskyFilms(), "dr-ada.test", FakeBluesky.password, tools)


def arrived_on_bluesky(server: Any) -> tuple[str, str]:
    (record,) = server.records.values()
    (track,) = record["embed"]["captions"]
    assert track["file"]["mimeType"] == "text/vtt"
    return track["lang"], server.laid[-1].decode()


def arrived_on_youtube(server: Any) -> tuple[str, str]:
    (track,) = server.captions.values()
    return track["language"], track["track"]


def arrived_on_x(server: Any) -> tuple[str, str]:
    (track,) = [one["captions"] for one in server.media.values() if "captions" in one]
    return track["language_code"], track["track"].decode()


def arrived_on_linkedin(server: Any) -> tuple[str, str]:
    track = list(server.files.values())[-1]["captions"]  # one that broke off lies there, in no post
    return f"{track['locale']['language']}-{track['locale']['country']}", track["track"]


def arrived_on_facebook(server: Any) -> tuple[str, str]:
    (track,) = [one["captions"] for one in server.films.values()]
    return track["file"], track["track"]


CASES: dict[str, tuple[Callable[[Tools], Case], Callable[[Any], tuple[str, str]], str, str]] = {
    "bluesky": (bluesky, arrived_on_bluesky, "fr", "uploadBlob"),
    "youtube": (youtube, arrived_on_youtube, "fr", "/captions"),
    "x": (x, arrived_on_x, "FR", "/2/media/subtitles"),
    "linkedin": (linkedin_organization, arrived_on_linkedin, "FR-FR", "/captions/"),
    "facebook-reel": (
        partial(facebook, server=FakeReels, film="reel"),
        arrived_on_facebook,
        "captions.fr_FR.srt",
        "/captions",
    ),
    "facebook-feed": (
        partial(facebook, server=FakeFeedFilms, film="feed"),
        arrived_on_facebook,
        "captions.fr_FR.srt",
        "/captions",
    ),
}


@pytest.fixture(params=CASES)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def case(name: str, tmp_path) -> Iterator[Case]:
    made = CASES[name][0](make_tools(tmp_path))
    yield made
    made.server.close()


def captioned(case: Case, captions: str = VTT, *, drawn: bool = False) -> Outgoing:
    going = case.going()
    film = replace(a_film(case.tools.media, seconds=4.0), captions=captions, captions_drawn=drawn)
    parts = (replace(going.segments[0], media=(film,)),)
    return replace(going, variant=replace(going.variant, segments=parts, language="fr"))


def test_captions_arrive_with_their_language_and_once(case: Case, name: str):
    going, kept = captioned(case), Kept()
    saved = case.publisher().prepare(going, {}, kept)
    assert case.live() == [], "captions are there before anything shows"
    publish(case.publisher(), going, saved)
    language, track = CASES[name][1](case.server)
    assert language == CASES[name][2]
    assert WORDS in track
    assert ("WEBVTT" in track) != (SRT_TIMES in track)
    assert case.live() == [TEXT]
    assert sum(WORDS.encode() in seen.raw for seen in case.server.seen) == 1


@pytest.mark.parametrize(("captions", "drawn"), [(VTT, True), ("", False)])
def test_captions_that_stand_in_the_pictures_are_not_sent_again(case: Case, captions: str, drawn: bool):
    publish(case.publisher(), captioned(case, captions, drawn=drawn))
    assert not any(WORDS.encode() in seen.raw for seen in case.server.seen)


def refusing(case: Case, path: str, fault: Fault) -> None:
    """From now on captions go wrong; everything else is answered as before."""
    original = case.server.take_fault

    def take(seen: Any) -> Fault | None:
        about = path in seen.path and (path != "uploadBlob" or seen.headers.get("content-type") == "text/vtt")
        return fault if about else original(seen)

    case.server.take_fault = take  # type: ignore[method-assign] -- a test's server


def test_refused_captions_stop_the_post_with_a_sentence_and_nothing_shows(case: Case, name: str):
    refusing(case, CASES[name][3], Fault(400, {"error": {"message": "bad captions"}}))
    with pytest.raises(Refused, match="subtitles-refused") as caught:
        case.publisher().prepare(captioned(case), {}, Kept())
    assert "captions" in words().error(caught.value)
    assert case.live() == []


def test_captions_that_broke_off_are_sent_again_and_one_post_is_live(case: Case, name: str):
    before, kept = case.server.take_fault, Kept()
    refusing(case, CASES[name][3], Fault(cut=True, created=True))
    with pytest.raises(Unreachable):
        case.publisher().prepare(captioned(case), {}, kept)
    case.server.take_fault = before  # type: ignore[method-assign] -- a test's server
    publish(case.publisher(), captioned(case), kept.last)
    assert case.live() == [TEXT]
    assert WORDS in CASES[name][1](case.server)[1]


def test_bluesky_says_where_captions_are_too_long(tmp_path):
    made = bluesky(make_tools(tmp_path))
    long = "WEBVTT\n\n" + "\n\n".join(
        f"00:{n // 60:02}:{n % 60:02}.000 --> 00:{n // 60:02}:{n % 60:02}.900\nWash." for n in range(900)
    )
    with pytest.raises(InputError, match="subtitles-too-long"):
        made.publisher().prepare(captioned(made, long), {}, Kept())
    made.server.close()
