"""Captions: what players write is read, what is broken is told with its line, and nothing is lost on the way round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.captions import (
    MOST_BYTES,
    Cue,
    as_srt,
    as_vtt,
    decoded,
    parse,
    problems,
    read_time,
    said_time,
    spoken,
)
from app.domain.errors import InputError
from app.domain.media import Media, MediaFacts, said_of, with_said
from app.words import words

SRT = (
    "1\r\n00:00:01,000 --> 00:00:03,500\r\nHello,\r\n<i>everyone</i>.\r\n\r\n"
    "2\r\n00:00:04,000 --> 00:00:05,000\r\nBye.\r\n"
)
VTT = """WEBVTT - a title

STYLE
::cue { color: red }

NOTE nobody says this

intro
00:01.000 --> 00:03.500 align:start position:10%
<v Dr Lee>Wash &amp; dry.</v>

1:00:00.000 --> 1:00:01.000
The <c.loud>end</c>.
"""


def refused(text: str) -> dict[str, object]:
    with pytest.raises(InputError) as caught:
        parse(text)
    assert words().error(caught.value).endswith((".", "?"))
    return {"key": caught.value.message.key, **caught.value.message.values}


def test_subrip_is_read() -> None:
    assert parse(SRT) == (Cue(1.0, 3.5, "Hello,\neveryone."), Cue(4.0, 5.0, "Bye."))


def test_webvtt_is_read_with_who_speaks_and_without_its_dress() -> None:
    assert parse(VTT) == (Cue(1.0, 3.5, "Dr Lee: Wash & dry."), Cue(3600.0, 3601.0, "The end."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {"key": "captions-no-captions"}),
        ("WEBVTT\n\nNOTE only a note\n", {"key": "captions-no-captions"}),
        ("Dear Sir,\nplease find", {"key": "captions-no-times", "line": 1}),
        ("1\n00:00:01 --> later\nHi", {"key": "captions-bad-time", "line": 2, "given": "00:00:01 --> later"}),
        ("\n\n1\n00:00:02,000 --> 00:00:01,000\nHi", {"key": "captions-ends-first", "line": 4}),
    ],
)
def test_what_is_broken_is_told_with_its_line(text: str, found: dict[str, object]) -> None:
    assert refused(text) == found


def test_files_of_any_letters_are_read() -> None:
    for code in ("utf-8", "utf-8-sig", "utf-16"):
        assert decoded("Müdigkeit – жар".encode(code)) == "Müdigkeit – жар"
    assert decoded("Müdigkeit".encode("cp1252")) == "Müdigkeit"


@pytest.mark.parametrize("data", [b"\x00\x01binary", b"x" * (MOST_BYTES + 1)])
def test_what_is_no_text_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        decoded(data)


WORD = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), min_size=1, max_size=12).filter(
    lambda word: word.strip() and not word.startswith("{\\")
)
LINES = st.lists(st.lists(WORD, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=3).map("\n".join)
TIMES = st.integers(0, 10_000_000)


@given(st.lists(st.tuples(TIMES, st.integers(1, 60_000), LINES), min_size=1, max_size=8))
def test_whatever_is_written_as_webvtt_is_read_again(given_cues: list[tuple[int, int, str]]) -> None:
    cues = sorted(
        (Cue(at / 1000, (at + long) / 1000, text) for at, long, text in given_cues), key=lambda c: (c.start, c.end)
    )
    assert parse(as_vtt(cues)) == tuple(cues)


def test_subrip_is_written_as_players_read_it() -> None:
    assert as_srt([Cue(1.0, 62.5, "A"), Cue(3600.25, 3601, "B")]) == (
        "1\n00:00:01,000 --> 00:01:02,500\nA\n\n2\n01:00:00,250 --> 01:00:01,000\nB\n"
    )


@given(st.integers(0, 359_999_999))
def test_a_time_is_read_as_it_is_said(thousandths: int) -> None:
    assert read_time(said_time(thousandths / 1000)) == thousandths / 1000


def test_times_are_typed_in_many_ways() -> None:
    assert [read_time(typed) for typed in ("1:02.5", "62,5", " 62.5 ", "0:01:02,500")] == [62.5] * 4
    for typed in ("", "soon", "1:2:3:4", "-1"):
        with pytest.raises(InputError):
            read_time(typed)


def test_viewers_stumble_over_speed_overlap_and_what_comes_after_the_end() -> None:
    cues = (Cue(0, 2, "Calm."), Cue(1.5, 2.0, "Far too many words for half a second."), Cue(8, 12, "Bye."))
    found = [(number, message.key) for number, message in problems(cues, seconds=10)]
    assert found == [(1, "captions-overlap"), (1, "captions-too-fast"), (2, "captions-after-end")]
    assert problems(cues[:1]) == ()


def test_the_checks_hear_the_words_and_that_they_stand_in_the_picture() -> None:
    film = Media("0" * 64, "talk.mp4", "video/mp4", 9, captions=as_vtt([Cue(0, 1, "Hello"), Cue(1, 2, "Bye")]))
    facts = with_said(MediaFacts(has_speech=True), said_of(film))
    assert (facts.captions, facts.burned_captions) == ("Hello\nBye", False)
    drawn = Media("0" * 64, "talk.mp4", "video/mp4", 9, captions=film.captions, captions_drawn=True)
    assert with_said(MediaFacts(), said_of(drawn)).burned_captions
    assert spoken("no captions at all") == "no captions at all"
    assert spoken("") == ""
