"""Every manifest: complete, sane, and every fact with its source and date; bad ones are refused by name."""

from dataclasses import fields
from datetime import date
from importlib.resources import files

import pytest

from app.domain.errors import InputError
from app.domain.goal import Goal
from app.pipeline.wish_words import name_of
from app.words import words
from platforms.channels import CHANNELS, PLATFORMS, channels
from platforms.kit.manifest import parse_manifest, read_manifest
from platforms.registry import PLATFORMS as ADAPTERS

EACH = pytest.mark.parametrize("platform", PLATFORMS)
COLLECTED = date(2026, 11, 28)


@EACH
def test_every_fact_carries_its_source_its_date_and_how_sure_it_is(platform):
    channel = CHANNELS[platform]
    facts = [source.fact for source in channel.sources]
    assert len(facts) == len(set(facts))
    assert {"count", "entities", "limits.text"} <= set(facts)
    for source in channel.sources:
        assert source.where
        assert date.fromisoformat(source.read_on) <= COLLECTED
        assert source.trust in {"official", "third-party", "unverified"}


@EACH
def test_every_number_that_differs_from_the_default_has_a_source(platform):
    channel = CHANNELS[platform]
    facts = {source.fact for source in channel.sources}
    for table, record in (("limits", channel.limits), ("habits", channel.habits)):
        changed = {
            f"{table}.{f.name}"
            for f in fields(record)
            if getattr(record, f.name) != (0 if f.name == "text" else f.default)
        }
        assert changed <= facts


@EACH
def test_the_id_is_the_folder_and_limits_are_sane(platform):
    channel = CHANNELS[platform]
    assert channel.id == platform
    assert channel.name
    assert channel.mark.startswith(("fa6b.", "ph."))
    assert 250 <= channel.limits.text <= 100_000
    assert channel.measure("word") >= 4
    assert not channel.can.images or 1 <= channel.limits.images <= 50
    assert not channel.can.images or channel.limits.image_mimes
    assert not channel.can.needs_title or channel.limits.title
    assert not channel.can.threads or "{n}" in channel.habits.thread_marker
    assert not channel.habits.fold or channel.habits.fold < channel.limits.text
    assert not channel.limits.hashtags or channel.habits.hashtags_best <= channel.limits.hashtags


@EACH
def test_dynamics_tell_what_it_is_good_for_in_short_sentences(platform):
    dynamics = CHANNELS[platform].dynamics
    assert {"good_for", "tone", "hashtags", "links", "shapes", "price"} <= set(dynamics)
    for sentence in dynamics.values():
        assert sentence.endswith(".")
        assert len(sentence) <= 160


@EACH
def test_every_platform_says_whom_it_reaches_for_each_goal(platform):
    if platform == "rehearsal":
        return
    channel = CHANNELS[platform]
    for goal in Goal:
        fit = channel.fit(goal)
        assert fit.degree in {"strong", "fair", "weak"}
        assert fit.reason.endswith(".")
        assert fit.trust in {"official", "third-party", "unverified"}
    assert {channel.fit(goal).degree for goal in Goal} != {"weak"}


def test_only_platforms_with_an_adapter_say_that_they_publish_directly():
    direct = {id_ for id_, channel in CHANNELS.items() if channel.can.direct}
    assert direct == {platform.id for platform in ADAPTERS}
    for channel in CHANNELS.values():
        can = channel.can
        assert channel.can.direct or not (
            can.delete or can.metrics or can.find or can.repeatable or can.native_schedule
        )


def test_the_numbers_that_the_platforms_publish_are_the_ones_that_we_use():
    limits = {id_: channel.limits.text for id_, channel in CHANNELS.items()}
    assert limits == {
        "x": 280,
        "linkedin": 3000,
        "instagram": 2200,
        "threads": 500,
        "facebook": 63206,
        "tiktok": 2200,
        "youtube": 5000,
        "reddit": 40000,
        "bluesky": 300,
        "mastodon": 500,
        "rehearsal": 500,
    }
    assert CHANNELS["bluesky"].limits.text_bytes == 3000
    assert CHANNELS["threads"].limits.links == 5
    assert CHANNELS["threads"].limits.hashtags == 1
    assert CHANNELS["instagram"].limits.image_mimes == ("image/jpeg",)
    assert CHANNELS["youtube"].limits.title == 100
    assert CHANNELS["mastodon"].limits.alt_text == 1500


def test_channels_stand_in_display_order_and_an_unknown_one_is_a_key_error():
    assert tuple(channels()) == PLATFORMS
    assert len(channels()) == 11
    assert "x" in channels()
    assert "myspace" not in channels()
    with pytest.raises(KeyError):
        channels()["myspace"]


def test_reading_a_manifest_twice_gives_equal_channels():
    assert read_manifest("x") == CHANNELS["x"]


GOOD = """
id = "demo"
name = "Demo"
mark = "ph.globe"
count = "graphemes"
entities = "common"
host = ""
host_choice = "fixed"
[limits]
text = 100
[can]
threads = true
[habits]
hashtags = "end"
[dynamics]
tone = "Calm."
[adapter]
direct = false
[[sources]]
facts = ["count", "entities", "limits.text", "can.threads", "habits.hashtags", "dynamics.tone"]
where = "demo.example, help page"
read_on = 2026-11-22
trust = "official"
"""


def test_a_good_manifest_is_read():
    channel = parse_manifest(GOOD, "demo")
    assert channel.limits.text == 100
    assert channel.can.threads
    assert channel.dynamics == {"tone": "Calm."}
    assert [s.fact for s in channel.sources][:3] == ["count", "entities", "limits.text"]
    assert channel.sources[0].read_on == "2026-11-22"


@pytest.mark.parametrize(
    ("old", "new", "key", "fact"),
    [
        ('id = "demo"', "id = ", "manifest-not-toml", ""),
        ('name = "Demo"', "", "manifest-missing", "name"),
        ("[dynamics]", "[dynamic]", "manifest-unknown", "dynamic"),
        ("text = 100", 'text = "100"', "manifest-wrong-type", "limits.text"),
        ("text = 100", "text = true", "manifest-wrong-type", "limits.text"),
        ("text = 100", "text = 100\ntexts = 1", "manifest-unknown", "limits.texts"),
        ('count = "graphemes"', 'count = "guess"', "manifest-choice", "count"),
        ('hashtags = "end"', 'hashtags = "everywhere"', "manifest-choice", "habits.hashtags"),
        ('trust = "official"', 'trust = "sure"', "manifest-choice", "count.trust"),
        ("read_on = 2026-11-22", 'read_on = "today"', "manifest-wrong-type", "count.read_on"),
        ("read_on = 2026-11-22\n", "", "manifest-missing", "count.read_on"),
        ('"limits.text", ', "", "manifest-no-source", "limits.text"),
        ('"limits.text", ', '"limits.text", "limits.text", ', "manifest-source-for-nothing", "limits.text"),
        ('"limits.text", ', '"limits.text", "limits.title", ', "manifest-source-for-nothing", "limits.title"),
        ('tone = "Calm."', 'tone = "Calm."\nfit_education = "good: Yes."', "manifest-choice", "dynamics.fit_education"),
        ("direct = false", "direct = false\nthreads = true", "manifest-unknown", "adapter.threads"),
        ("threads = true", "threads = true\ndirect = true", "manifest-unknown", "can.direct"),
        ("facts = [", "page = 1\nfacts = [", "manifest-unknown", "sources.page"),
    ],
)
def test_a_bad_manifest_is_refused_naming_file_and_fact(old, new, key, fact):
    with pytest.raises(InputError) as error:
        parse_manifest(GOOD.replace(old, new, 1), "demo/manifest.toml")
    assert error.value.message.key == key
    assert error.value.message.values["file"] == "demo/manifest.toml"
    assert error.value.message.values.get("fact", "") == fact
    assert "demo/manifest.toml" in words().error(error.value)


def test_every_wish_has_its_name_and_its_words():
    for channel in CHANNELS.values():
        for wish in channel.wishes:
            assert name_of(wish.key) != wish.key
            if wish.kind != "words":
                assert all(words().text("detail-word", word=word) != word for word in wish.known)


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('key = "a"', "manifest-missing"),
        ('key = "a"\nkind = "colour"', "manifest-choice"),
        ('key = "a"\nkind = "choice"', "manifest-missing"),
        ('key = "a"\nkind = "words"\nneeded = true', "manifest-unknown"),
    ],
)
def test_a_wish_that_is_not_right_is_refused(lines: str, key: str):
    text = files("platforms").joinpath("x/manifest.toml").read_text("utf-8")
    with pytest.raises(InputError, match=key):
        parse_manifest(f"{text}\n[[wishes]]\n{lines}\n", "x")
