"""What holds for any post on any platform."""

import re
from dataclasses import replace

import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.post import Post
from app.pipeline.tailor import as_dict, tailor
from platforms.channels import CHANNELS

THREADED = [channel for channel in CHANNELS.values() if channel.can.threads]
MARKER = re.compile(r" \(\d+/\d+\)\Z")
CLAIMS = [
    "Walking lowers blood pressure.",
    "Flu jabs cut admissions by 40 percent in older adults (UKHSA 2024).",
    "Half of all adults with high blood pressure do not know it, because nothing hurts and nobody has measured.",
    "Sleep is a treatment too!",
    "Did you know that 1 in 11 adults lives with diabetes?",
    "Feet need a daily look 👣, soles too.",
    "Le tabac abîme les artères.",
    "手を洗いましょう。",
]
CAVEATS = [
    "But not for everyone.",
    "However, side effects such as muscle aches are common.",
    "Talk to your doctor first.",
    "This is not medical advice.",
]
SOURCES = [
    "Source: https://www.nice.org.uk/guidance/ng136",
    "https://doi.org/10.1056/NEJMoa1800389",
    "(NICE NG238, 2023)",
    "Read more: example.org/blood-pressure",
]
TAGS = ["#Diabetes", "#FootCare", "#MedSky"]
SPACES = st.sampled_from([" ", " ", "\n", "\n\n"])
SENTENCES = st.sampled_from(CLAIMS * 3 + CAVEATS + SOURCES)
LONG = st.text(alphabet="abcde ,.", min_size=200, max_size=700)


@st.composite
def medical_texts(draw):
    count = draw(st.integers(1, 14))
    pieces = []
    for _ in range(count):
        pieces += [draw(SENTENCES), draw(SPACES)]
    tags = " ".join(draw(st.lists(st.sampled_from(TAGS), max_size=3, unique=True)))
    return "".join(pieces[:-1]) + (f"\n\n{tags}" if tags else "")


TEXTS = medical_texts() | LONG | st.text(max_size=900) | st.text(alphabet="a手👩🏽\u200d⚕️e\u0301 .", max_size=900)


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def unnumbered(variant) -> list[str]:
    texts = [segment.text for segment in variant.segments]
    return [MARKER.sub("", text) for text in texts] if len(texts) > 1 else texts


def said(variant) -> set[str]:
    return {message.key for message in variant.changes}


def asked(variant) -> set[str]:
    return {message.key for message in variant.problems}


@given(TEXTS)
@settings(max_examples=60)
def test_every_part_is_within_the_limit_or_the_variant_says_why_not(text):
    for channel in CHANNELS.values():
        variant = tailor(Post(id="p", text=text), channel)
        for segment in variant.segments:
            assert segment.length == channel.measure(segment.text)
            too_long = {"tailor-too-long", "tailor-part-too-long", "tailor-too-many-bytes"} & asked(variant)
            assert segment.length <= channel.limits.text or too_long
            assert not channel.limits.text_bytes or len(segment.text.encode()) <= channel.limits.text_bytes or too_long


@given(TEXTS)
@settings(max_examples=60)
def test_nothing_is_lost_and_the_order_stays(text):
    silent = {
        "tailor-thread",
        "tailor-sentence-cut",
        "tailor-cautions-apart",
        "tailor-blank-lines",
        "tailor-link-plain",
    }
    for channel in CHANNELS.values():
        variant = tailor(Post(id="p", text=text), channel)
        if said(variant) <= silent | {"tailor-title-from-text"}:
            assert bare("".join(unnumbered(variant))) == bare(text.replace("\r\n", "\n"))


@given(TEXTS)
@settings(max_examples=60)
def test_the_same_post_gives_the_same_variant(text):
    for channel in CHANNELS.values():
        assert tailor(Post(id="p", text=text), channel) == tailor(Post(id="p", text=text), channel)


@given(TEXTS)
@settings(max_examples=60)
def test_a_text_that_fits_is_left_alone_and_a_tailored_one_stays_as_it_is(text):
    for channel in CHANNELS.values():
        once = tailor(Post(id="p", text=text), channel)
        if len(once.segments) == 1:
            twice = tailor(Post(id="p", text=once.segments[0].text), channel)
            assert twice.segments == once.segments
            assert said(twice) <= {"tailor-link-plain", "tailor-title-from-text", "tailor-inbox"}


@given(TEXTS)
@settings(max_examples=60)
def test_no_part_begins_or_ends_inside_an_address_hashtag_mention_or_character(text):
    for channel in THREADED:
        variant = tailor(Post(id="p", text=text, overrides={channel.id: text}), channel)
        whole = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        clusters = {match.end() for match in regex.finditer(r"\X", whole)} | {0}
        place = 0
        for part in unnumbered(variant):
            start = whole.index(part, place)
            place = start + len(part)
            for facet in channel.entities(whole):
                assert not facet.start < start < facet.end
                assert not facet.start < place < facet.end
            assert place in clusters


@given(medical_texts())
@settings(max_examples=150)
def test_a_claim_is_never_parted_from_its_caution_or_source(text):
    for channel in THREADED:
        variant = tailor(Post(id="p", text=text), channel)
        if {"tailor-claim-cut"} & asked(variant) or {"tailor-cautions-apart"} & said(variant):
            continue
        for part in unnumbered(variant)[1:]:
            assert not part.startswith(tuple(CAVEATS + SOURCES)), part


@given(medical_texts())
@settings(max_examples=60)
def test_parts_are_numbered_and_as_few_as_can_be(text):
    for channel in THREADED:
        variant = tailor(Post(id="p", text=text), channel)
        total = len(variant.segments)
        for number, segment in enumerate(variant.segments, 1):
            assert total == 1 or segment.text.endswith(f" ({number}/{total})")


@given(TEXTS, st.sampled_from([c.id for c in CHANNELS.values()]))
@settings(max_examples=80)
def test_facets_are_the_text_they_name_in_code_points_and_in_bytes(text, platform):
    channel = CHANNELS[platform]
    variant = tailor(Post(id="p", text=text + " #Tag https://a.example.com"), channel)
    shown = as_dict(variant, channel)
    for segment, record in zip(variant.segments, shown["segments"], strict=True):
        for facet, out in zip(segment.facets, record["facets"], strict=True):
            assert 0 <= facet.start < facet.end <= len(segment.text)
            octets = segment.text.encode()[out["start_byte"] : out["end_byte"]]
            assert octets.decode() == segment.text[facet.start : facet.end]


@given(medical_texts(), st.text(alphabet="abc ", min_size=1, max_size=60))
@settings(max_examples=60)
def test_a_content_warning_counts_in_every_part(text, warning):
    channel = CHANNELS["mastodon"]
    post = replace(Post(id="p", text=text), content_warning=warning)
    for segment in tailor(post, channel).segments:
        assert segment.length == channel.measure(segment.text) + channel.measure(warning) <= 500
