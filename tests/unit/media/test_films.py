"""A film keeps its pictures and its sound, bit by bit, and loses everything else; what is no film is told."""

from io import BytesIO

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.media.clean import clean, proven
from app.media.found import metadata_found
from app.media.kinds import MOV, MP4, WEBM, kind_of
from app.media.probe import probe
from app.media.tags import tags_of
from app.words import words
from tests.unit.media import films as f
from tests.unit.media import pictures as p

FORMS = ("mp4", "mov", "webm")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        probe(data, "ward.mp4")
    assert words().error(caught.value)[0] in "“TP"
    return caught.value.message.key


@pytest.mark.parametrize("form", FORMS)
def test_nothing_planted_is_left_and_it_is_told_what_was_there(form) -> None:
    data = f.film(form)
    cleaned = clean(data)
    assert [secret for secret in f.SECRETS if secret in data], "nothing was planted"
    assert not [secret for secret in f.SECRETS if secret in cleaned.data]
    assert {"location", "time", "text"} <= {tag.kind for tag in tags_of(cleaned)}
    assert "media-found-place" in {message.key for message in metadata_found(data)}
    assert metadata_found(cleaned.data) == ()


@pytest.mark.parametrize("form", FORMS)
def test_pictures_and_sound_are_the_same(form) -> None:
    data = f.film(form)
    cleaned = clean(data).data
    assert f.frames(cleaned) == f.frames(data)
    assert f.frames(cleaned, "audio") == f.frames(data, "audio") != []


@pytest.mark.parametrize("form", FORMS)
def test_a_cleaned_film_stays_as_it_is_and_is_proven(form) -> None:
    once = clean(f.film(form)).data
    assert clean(once).data == once
    assert proven(once, kind_of(once))
    assert not proven(f.film(form), kind_of(once))


@pytest.mark.parametrize(("form", "kind"), [("mp4", MP4), ("mov", MOV), ("webm", WEBM)])
def test_the_facts(form, kind) -> None:
    facts = probe(f.film(form), "wrong-name.txt")
    assert (facts.mime, facts.width, facts.height, facts.animated) == (kind.mime, 96, 64, True)
    assert facts.seconds == pytest.approx(1.0, abs=0.1)
    assert facts.rate == pytest.approx(10, abs=0.2)
    assert facts.sound in {"aac", "opus"}


def test_a_film_without_sound() -> None:
    assert probe(f.film(sound=False)).sound == ""
    assert f.frames(clean(f.film(sound=False)).data, "audio") == []


@pytest.mark.parametrize("turn", [90, 180, -90])
def test_it_is_still_shown_upright(turn) -> None:
    data = f.film(turn=turn)
    facts = probe(data)
    assert (facts.width, facts.height) == ((96, 64) if turn == 180 else (64, 96))
    with av.open(BytesIO(data)) as before, av.open(BytesIO(clean(data).data)) as after:
        turns = {next(source.decode(video=0)).rotation % 360 for source in (before, after)}
        assert turns == {turn % 360}


@pytest.mark.parametrize(
    ("codec", "mark"), [("libx264", b"x264 - core"), ("libx265", b"x265 (build"), ("libsvtav1", b"")], ids=str
)
def test_notes_of_the_coder_between_the_pictures_go_and_the_pictures_stay(codec, mark) -> None:
    data = f.film(codec=codec)
    assert mark in data
    cleaned = clean(data).data
    assert not mark or mark not in cleaned
    assert f.frames(cleaned) == f.frames(data)


def test_notes_are_found_where_units_are_not_told_apart_by_lengths_too() -> None:
    data = f.film("matroska", codec="libx264").replace(b"matroska", b"webm\x00\x00\x00\x00", 1)
    assert b"x264 - core" in data
    with pytest.raises(InputError):
        clean(data)


def test_a_film_in_pieces_is_put_together() -> None:
    data = f.film(movflags="frag_keyframe+empty_moov")
    assert b"moof" in data
    cleaned = clean(data).data
    assert b"moof" not in cleaned
    assert f.frames(cleaned) == f.frames(data)


def test_notes_of_cameras_xmp_and_filled_gaps_go_and_are_told() -> None:
    xmp = f.box(b"uuid", bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC") + p.XMP)
    notes = f.box(b"udta", f.box(b"CAME", p.CAMERA))
    gap = f.box(b"free", p.PLACE)
    data = f.in_index(f.film(), notes + xmp) + gap + f.box(b"free", bytes(40))
    cleaned = clean(data)
    assert not [s for s in (p.CAMERA, p.PLACE, p.PERSON, b"uuid") if s in cleaned.data]
    told = {(tag.kind, tag.name) for tag in tags_of(cleaned)}
    assert {("text", "CAME"), ("text", "free"), ("person", "mwg-rs:Name")} <= told


def test_what_hides_behind_a_film_goes_and_is_told() -> None:
    for form in FORMS:
        cleaned = clean(f.film(form) + b"\xff\xfe\xfd\xfc hidden film" * 3)
        assert b"hidden film" not in cleaned.data
        assert "behind" in {tag.name for tag in tags_of(cleaned)}
        assert clean(f.film(form) + bytes(64)).data == cleaned.data


def test_only_one_track_of_pictures_and_one_of_sound_are_kept() -> None:
    out = BytesIO()
    with av.open(BytesIO(f.film())) as source, av.open(out, "w", format="mp4") as target:
        video, audio = source.streams.video[0], source.streams.audio[0]
        fresh = [target.add_stream_from_template(track) for track in (video, audio, audio)]
        for packet in source.demux(video, audio):
            if packet.size:
                twice = fresh[1:] if packet.stream is audio else fresh[:1]
                copies = [av.Packet(bytes(packet)) for _ in twice]
                for track, copy in zip(twice, copies, strict=True):
                    copy.pts, copy.dts, copy.time_base, copy.stream = packet.pts, packet.dts, packet.time_base, track
                    copy.is_keyframe = packet.is_keyframe
                    target.mux(copy)
    cleaned = clean(out.getvalue())
    with av.open(BytesIO(cleaned.data)) as source:
        assert [stream.type for stream in source.streams] == ["video", "audio"]
    assert ("text", "audio track") in {(tag.kind, tag.name) for tag in tags_of(cleaned)}
    assert "media-found-track" in {message.key for message in metadata_found(out.getvalue())}


@pytest.mark.parametrize(
    "data", [f.film("mp4"), f.film("mov"), f.film("webm"), f.film(movflags="frag_keyframe+empty_moov")]
)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.95])
def test_a_film_cut_short_is_refused(data, share) -> None:
    assert refusal(data[: int(len(data) * share)]) == "media-damaged"


def test_what_is_no_film_that_is_taken_is_told_as_what_it_is() -> None:
    assert refusal(b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42") == "media-other-kind"
    assert refusal(f.film("matroska")) == "media-other-kind"
    assert refusal(b"\0\0\0\x18ftypmp42" + bytes(12)) == "media-damaged"
    assert refusal(b"\x1aE\xdf\xa3\x9fwebm") == "media-damaged"
    assert refusal(b"RIFF\0\0\0\0AVI LIST") == "media-other-kind"


def test_sound_alone_in_a_films_container_is_told_as_sound() -> None:
    out = BytesIO()
    with av.open(out, "w", format="mp4") as target:
        audio = target.add_stream("aac", rate=48_000, layout="mono")
        for tone in f.tones(audio, 0.2):
            target.mux(audio.encode(tone))
        target.mux(audio.encode(None))
    with pytest.raises(InputError) as caught:
        clean(out.getvalue(), "talk.mp4")
    assert "sound without a picture" in words().error(caught.value)


def test_a_playlist_that_calls_itself_a_film_opens_no_other_file() -> None:
    assert refusal(b"#EXTM3U\n#EXT-X-TARGETDURATION:1\nfile:///etc/hostname\n") == "media-other-kind"
    assert refusal(b"ffconcat version 1.0\nfile /etc/hostname\n") == "media-other-kind"


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(FORMS), st.data())
def test_any_damage_leaves_a_film_or_a_sentence(form, data) -> None:
    broken = bytearray(f.film(form))
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(4, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        cleaned = clean(bytes(broken), "x").data
        probe(cleaned)
    except InputError:
        return
    assert not [secret for secret in f.SECRETS if secret in cleaned]
