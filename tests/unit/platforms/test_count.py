"""Counting, vector by vector. X follows twitter-text 3.1 with config v3; texts are our own unless a source is named."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from platforms.channels import CHANNELS
from platforms.kit import count
from platforms.kit.limits import with_limits
from platforms.kit.little_text import escaped

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Wash your hands.", 16),
        ("Hello, world! 👋", 16),  # worked example of X's own documentation
        ("Fièvre à 39 °C", 14),
        ("手を洗おう", 10),
        ("한국", 4),
        ("“Quoted” – and dashed", 21),
        ("more…", 6),  # U+2026 lies outside the light ranges
        ("≥ 140", 6),
        ("e\u0301", 1),  # NFC makes one of two
        ("👍", 2),
        ("👍🏽", 2),
        (FAMILY, 2),
        ("👩🏽\u200d⚕️", 2),
        ("🇬🇧", 2),
        (ENGLAND, 2),
        ("1️⃣", 2),
        ("1\u20e3", 2),
        ("❤️", 2),
        ("❤", 2),
        ("©", 1),
        ("©️", 2),
        ("H🐱☺" + FAMILY, 7),  # conformance: WeightedTweetsWithDiscountedEmojiCounterTest
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨\u200d🎤", 4),
        (FAMILY * 140, 280),
        ("https://example.com", 23),
        ("Hi http://test.co", 26),
        ("example.com", 23),
        ("foo.co.jp", 23),
        ("https://clinic.example.org/a/very/long/path/indeed?with=query&and=more#fragment", 23),
        ("Read https://example.com, then rest.", 5 + 23 + 12),
        ("(see https://example.com/page)", 5 + 23 + 1),
        ("https://www.nice.org.uk/guidance/ng19.", 24),
        ("one https://a.com two b.org three", 4 + 23 + 5 + 23 + 6),
        ("mail me: desk@clinic.example.com", 32),
        ("U.S. adults, e.g. those over 65. No link here.", 46),
        ("dose.of caution", 15),
        ("a" * 64 + ".com", 68),  # a label of 64 letters cannot be a host
        ("a" * 63 + ".com", 23),
        ("ABC\u202a\uffffABC\ufffe", 12),  # conformance: UnicodeDirectionalMarkerCounterTest
        ("\u2066\u202ahttp://foobar.پاکستان/\u202c\u2069", 31),
        ("あ" * 120 + " http://" + "あいうえおかきくけこ" * 5 + "あい.com", 264),  # host fits 63 octets in Punycode
    ],
)
def test_x_counts_weighted_characters(text, length):
    assert count.weighted(text) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [("plain", 5), (FAMILY, 1), ("🇬🇧🇬🇧", 2), ("e\u0301", 1), ("\r\n", 1), ("“x” – 5", 7), ("हिन्दी", 2), ("👍🏽!", 2)],
)
def test_bluesky_counts_graphemes(text, length):
    assert count.graphemes(text) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://www.example.org/a/very/long/address/indeed", 23),
        ("http://a.co", 23),
        ("example.com", 11),  # without a scheme it is text
        ("@nurse@health.example hello", 12),
        ("@nurse hello", 12),
        ("mail desk@clinic.example", 24),
        (f"{FAMILY} https://a.com.", 1 + 1 + 23 + 1),
        ("see https://a.com/x and https://b.com/y", 4 + 23 + 5 + 23),
    ],
)
def test_mastodon_counts_addresses_as_23_and_remote_mentions_by_their_name(text, length):
    assert count.fediverse(text) == length


def test_a_mastodon_server_may_reserve_another_length_for_addresses():
    channel = CHANNELS["mastodon"]
    limits = type(channel.limits)(text=5000)
    own = with_limits(channel, limits, 40)
    assert own.limits.text == 5000
    assert own.habits.url_length == 40
    assert own.measure("see https://a.com/x") == 44
    assert with_limits(channel, limits).measure is channel.measure
    assert with_limits(channel, limits, 23).measure is channel.measure


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("plain", 5),
        ("é", 1),
        ("👍", 4),
        ("👍🏽", 8),
        (FAMILY, 25),
        ("❤️", 6),
        ("1️⃣", 7),
        ("手", 1),
        ("Flu jab 💉 today", 18),
    ],
)
def test_threads_counts_emoji_as_their_bytes(text, length):
    assert count.emoji_bytes(text) == length


def test_youtube_counts_bytes_and_tiktok_utf16():
    assert count.utf8("é手💉") == 2 + 3 + 4
    assert count.utf16("é手💉") == 1 + 1 + 2
    assert count.code_points("é手💉") == 3


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("No sign at all.", "No sign at all."),
        ("BP <140/90 (home)", r"BP \<140/90 \(home\)"),
        ("a_b*c~d|e\\f", r"a\_b\*c\~d\|e\\f"),
        ("[1] {x} @you", r"\[1\] \{x\} \@you"),
        ("Read #FootCare now", "Read {hashtag|#|FootCare} now"),
        ("#Type_2", r"{hashtag|#|Type\_2}"),
        ("Call #1", r"Call \#1"),
    ],
)
def test_linkedin_escapes_reserved_signs_and_sends_hashtags_as_templates(text, sent):
    assert escaped(text) == sent
    assert count.little_text(text) == len(sent)


@given(st.text(max_size=60))
def test_every_way_of_counting_takes_any_text(text):
    for way in count.COUNTING.values():
        assert way(text) >= 0


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_x_counts_a_text_as_its_nfc_form(text):
    assert count.weighted(text) == count.weighted(unicodedata.normalize("NFC", text))


@given(st.text(alphabet="abcé手💉❤️\u200d", max_size=30), st.text(alphabet="abcé手💉", max_size=30))
def test_lengths_add_up_over_a_space(left, right):
    for way in count.COUNTING.values():
        assert way(f"{left} {right}") == way(left) + 1 + way(right)


def test_counting_takes_time_in_proportion_to_the_length_even_for_hostile_text():
    for hostile in (
        "あ" * 50_000,
        "a." * 25_000,
        "@a" * 25_000,
        "#a" * 25_000,
        "http://" * 7_000,
        "-a" * 25_000 + ".com",
    ):
        for way in count.COUNTING.values():
            assert way(hostile) > 0
