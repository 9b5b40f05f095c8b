"""Films are copied where that is enough, coded anew where it is not, and refused where it would take hours."""

from dataclasses import replace

import pytest

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.errors import InputError
from app.media.bare import Broken
from app.media.clean import clean
from app.media.film import Facts
from app.media.filmfit import planned
from app.media.fit import Fitted, fit
from app.media.kinds import kind_of
from app.media.probe import probe
from app.words import words
from tests.unit.media import films as f

FREE = Limits(text=0, videos=1)


def fitted(data: bytes, **limits: object) -> Fitted:
    channel = Channel("demo", "Demo", "", replace(FREE, **limits), Capabilities(), Habits(), len)
    return fit(data, kind_of(data).mime, channel)


def keys(made: Fitted) -> list[str]:
    return [message.key for message in made.changes]


def refusal(data: bytes, **limits: object) -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        fitted(data, **limits)
    return caught.value.message.key, words().error(caught.value)


@pytest.mark.parametrize("form", ["mp4", "mov", "webm"])
def test_what_fits_is_not_touched(form) -> None:
    data = clean(f.film(form)).data
    assert fitted(data, video_seconds=1, video_pixels=96 * 64, video_rate=10, video_bytes=len(data)).data == data


def test_another_container_with_the_same_tracks_is_only_copied() -> None:
    data = clean(f.film("mov")).data
    made = fitted(data, video_mimes=("video/mp4",))
    assert (made.mime, keys(made)) == ("video/mp4", ["media-fit-container"])
    assert f.frames(made.data) == f.frames(data)
    assert f.frames(made.data, "audio") == f.frames(data, "audio")


def test_other_codecs_are_coded_anew_with_their_sound() -> None:
    data = clean(f.film("webm")).data
    made = fitted(data, video_mimes=("video/mp4",))
    facts = probe(made.data)
    assert (made.mime, keys(made)) == ("video/mp4", ["media-fit-coded", "media-fit-bits"])
    assert (facts.codec, facts.sound, facts.width, facts.height) == ("h264", "aac", 96, 64)
    assert facts.seconds == pytest.approx(1.0, abs=0.15)
    assert len(f.frames(made.data)) == 10
    assert clean(made.data).data == made.data


@pytest.mark.parametrize("turn", [90, 180, -90])
def test_coded_anew_it_stands_upright(turn) -> None:
    data = clean(f.film(turn=turn, size=(480, 320), sound=False)).data
    made = fitted(data, video_pixels=240 * 160).data
    facts = probe(made)
    assert (facts.width, facts.height) == ((240, 160) if turn == 180 else (160, 240))
    picture = f.first_picture(made)
    corners = {180: (220, 140), 90: (20, 220), -90: (140, 20)}
    assert picture.getpixel(corners[turn])[0] > 180
    others = [(x, y) for x in (20, facts.width - 20) for y in (20, facts.height - 20) if (x, y) != corners[turn]]
    assert all(picture.getpixel(spot)[0] < 120 for spot in others)


def test_fewer_pictures_a_second_where_the_platform_takes_no_more() -> None:
    made = fitted(clean(f.film(rate=20)).data, video_rate=10)
    facts = probe(made.data)
    assert facts.rate == pytest.approx(10, abs=0.5)
    assert facts.seconds == pytest.approx(1.0, abs=0.15)


def test_too_many_bytes_become_fewer_by_less_quality_and_then_by_size() -> None:
    data = clean(f.film(grain=True, size=(320, 240), seconds=2.0)).data
    most = len(data) // 6
    made = fitted(data, video_bytes=most)
    assert len(made.data) <= most
    assert keys(made)[0] == "media-fit-coded"
    assert probe(made.data).width <= 320
    assert [words().say(change) for change in made.changes if "-" in words().say(change)[:12]] == []


def test_it_is_never_made_larger() -> None:
    facts = probe(
        fitted(clean(f.film("webm")).data, video_mimes=("video/mp4",), video_pixels=10**9, video_rate=60).data
    )
    assert (facts.width, facts.height, round(facts.rate)) == (96, 64, 10)


def test_what_cannot_fit_is_told() -> None:
    data = clean(f.film(seconds=3.0)).data
    key, sentence = refusal(data, video_seconds=2)
    assert key == "media-film-too-long"
    assert "3 seconds" in sentence or "4 seconds" in sentence
    assert refusal(data, video_bytes=len(data) // 10)[0] == "media-film-cannot-fit"
    assert refusal(clean(f.film(grain=True, size=(320, 240))).data, video_pixels=50)[0] == "media-film-cannot-fit"


def test_what_would_take_hours_is_refused_before_it_is_begun() -> None:
    hour = Facts(1920, 1080, seconds=3600.0, rate=30.0, codec="hevc", sound="aac")
    with pytest.raises(Broken) as caught:
        planned(hour, FREE)
    assert caught.value.key == "media-film-too-much-work"
    assert caught.value.params["minutes"] == 60
    assert planned(replace(hour, seconds=300.0), FREE).width == 1920
