"""Posts as physicians write them, platform by platform: what becomes of them is written out."""

from dataclasses import replace

import pytest

from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import LinkCard, Post
from app.domain.variant import Variant
from app.pipeline.tailor import as_dict, tailor
from app.pipeline.tailor_sentences import units
from app.words import words
from platforms.channels import CHANNELS

STATINS = (
    "Statins lower the risk of a first heart attack by about a quarter in people at raised risk. However, they are not "
    "for everyone: muscle aches affect around 1 in 20. Talk to your GP before you start or stop.\n\n"
    "Source: https://www.nice.org.uk/guidance/ng238\n\n"
    "Walking, sleep and not smoking help as well, and they cost nothing. Our nurses run a free group on Tuesdays.\n\n"
    "#HeartHealth #Statins"
)
PICTURE = Media(sha256="a" * 64, filename="feet.jpg", mime="image/jpeg", size=400_000, alt_text="A foot and a mirror")
FILM = Media(sha256="b" * 64, filename="inhaler.mp4", mime="video/mp4", size=9_000_000)


def on(platform: str, text: str = "Feet need a daily look.", **fields: object) -> Variant:
    return tailor(replace(Post(id="p", text=text), **fields), CHANNELS[platform])


def texts(variant: Variant) -> list[str]:
    return [segment.text for segment in variant.segments]


def keys(messages: tuple[Message, ...]) -> list[str]:
    return [message.key for message in messages]


def test_a_claim_its_caution_and_its_source_share_a_part_on_x():
    variant = on("x", STATINS)
    claim, _, rest = STATINS.partition("\n\nWalking")
    assert texts(variant) == [f"{claim} (1/2)", f"Walking{rest} (2/2)"]
    assert keys(variant.changes) == ["tailor-thread"]
    assert variant.problems == ()
    assert variant.changes[0].values == {"platform": "X", "parts": 2, "length": 371, "limit": 280}


@pytest.mark.parametrize("platform", ["linkedin", "threads", "facebook", "mastodon", "rehearsal"])
def test_a_post_that_fits_is_not_touched(platform):
    text = STATINS.replace(" #Statins", "")
    variant = on(platform, text)
    assert texts(variant) == [text]
    assert variant.changes == ()
    assert variant.problems == ()
    assert not variant.edited


def test_a_claim_that_does_not_fit_with_its_caution_is_a_problem_not_a_cut_in_silence():
    claim = (
        "Walking every day lowers blood pressure in nearly everybody who does it "
        + "and keeps on doing it " * 8
        + "gladly."
    )
    caveat = (
        "However, it does not replace tablets that were prescribed, " + "as the trials say, " * 3 + "for most people."
    )
    variant = on("x", f"{claim} {caveat}")
    assert keys(variant.problems) == ["tailor-claim-cut"]
    assert len(variant.segments) == 2


def test_many_cautions_stay_with_the_claim_as_far_as_they_fit():
    claim = "A new tablet halves the number of migraine days for many people."
    cautions = [
        f"However, side effect number {n} was seen in some of those who took it in the trial." for n in range(5)
    ]
    variant = on("x", " ".join([claim, *cautions]))
    assert variant.segments[0].text.startswith(f"{claim} {cautions[0]}")
    assert "tailor-cautions-apart" in keys(variant.changes)
    assert variant.problems == ()


def test_myth_and_fact_stay_together():
    filler = "Vaccination week starts on Monday and we are open until eight in the evening on all five days. "
    text = filler * 2 + "Myth: the flu jab gives you flu. Fact: it holds no live virus. " + filler
    for part in texts(on("bluesky", text)):
        assert ("Myth:" in part) == ("Fact:" in part)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("We saw Dr. Smith at 7.30 p.m. on Friday.", 1),
        ("Doses, e.g. 2.5 mg, are set by Prof. Jones et al. in 2023.", 1),
        ("1. Wash your hands.", 1),
        ("Vitamin D. Next one.", 2),
        ("It ended. 3 people came.", 2),
        ("洗手。多喝水。", 2),
    ],
)
def test_sentences_end_where_a_reader_would_say(sentence, parts):

    assert len(units(sentence, (), lambda _text: True)) == parts


def test_a_sentence_longer_than_a_part_is_cut_between_clauses_and_that_is_said():
    text = ", ".join(["and the ward round goes on through the afternoon without a break"] * 6) + "."
    variant = on("bluesky", text)
    assert "tailor-sentence-cut" in keys(variant.changes)
    assert all(part.rpartition(" (")[0].endswith((",", ".")) for part in texts(variant))
    assert all(segment.length <= 300 for segment in variant.segments)


def test_an_address_longer_than_a_part_is_kept_whole_and_is_a_problem():
    address = "https://example.com/" + "a" * 400
    variant = on("bluesky", f"Our leaflet on foot care is here for you to read at home: {address}")
    assert any(address in part for part in texts(variant))
    assert "tailor-part-too-long" in keys(variant.problems)
    assert on("mastodon", f"Our leaflet: {address}").problems == ()


def test_bluesky_counts_bytes_as_well():
    family = "👨\u200d👩\u200d👧\u200d👦"
    variant = on("bluesky", f"{family * 60} {family * 70}")
    assert len(variant.segments) == 2
    assert all(len(part.encode()) <= 3000 for part in texts(variant))


def test_where_there_are_no_threads_a_long_text_says_by_how_much():
    variant = on("instagram", "Sleep well. " * 200, media=(PICTURE,))
    assert texts(variant) == [("Sleep well. " * 200).strip()]
    assert variant.problems == (
        Message.of("tailor-too-long", platform="Instagram", over=199, length=2399, limit=2200, part=0),
    )


def test_linkedin_counts_what_it_is_sent():
    text = "(a)" * 700
    variant = on("linkedin", text)
    assert variant.segments[0].text == text
    assert variant.segments[0].length == 3500
    assert keys(variant.problems) == ["tailor-too-long"]


def test_an_edited_version_is_taken_word_for_word_and_still_measured():
    own = "#One #Two #Three #Four my own words\n\n\n\nhere"
    variant = on("bluesky", overrides={"bluesky": own})
    assert variant.edited
    assert texts(variant) == [own]
    assert variant.changes == ()
    long = on("x", "short", overrides={"x": "Feet need a look every day. " * 15})
    assert len(long.segments) == 2
    assert on("threads", overrides={"threads": "#One and #Two"}).problems[0].values["many"] == 2


def test_hashtags_beyond_what_does_best_are_left_out_from_the_end():
    variant = on("x", "Feet need a look. #Diabetes #FootCare #Feet #GP")
    assert texts(variant) == ["Feet need a look. #Diabetes #FootCare"]
    assert variant.changes == (Message.of("tailor-hashtags-left-out", platform="X", tags="#Feet #GP", best=2),)


def test_a_hashtag_inside_a_sentence_loses_only_its_sign():
    variant = on("threads", "#Diabetes harms #feet first. #FootCare")
    assert texts(variant) == ["#Diabetes harms feet first."]
    assert keys(variant.changes) == ["tailor-hashtags-left-out", "tailor-hashtags-bare"]
    assert texts(on("reddit", "#Diabetes harms feet.\n\n#FootCare #GP", title="Feet")) == ["Diabetes harms feet."]


def test_a_line_of_hashtags_goes_to_the_end_where_that_is_the_habit():
    text = "#WorldDiabetesDay #Feet\n\nFeet need a look.\n\n#GP"
    assert texts(on("linkedin", text)) == ["Feet need a look.\n\n#GP #WorldDiabetesDay #Feet"]
    assert texts(on("facebook", "#Feet\nFeet need a look.")) == ["Feet need a look.\n\n#Feet"]
    assert texts(on("mastodon", text)) == [text]


def test_blank_lines_are_squeezed_only_where_the_platform_does_so():
    text = "First.\n\n\n \nSecond."
    assert texts(on("bluesky", text)) == ["First.\n\nSecond."]
    assert keys(on("bluesky", text).changes) == ["tailor-blank-lines"]
    assert texts(on("linkedin", text)) == [text]


def test_links_that_cannot_be_tapped_are_said_and_not_drawn_as_links():
    variant = on("instagram", "Read https://a.example.com/feet #Feet", media=(PICTURE,))
    assert keys(variant.changes) == ["tailor-link-plain"]
    assert [facet.kind for facet in variant.segments[0].facets] == ["hashtag"]


def test_signs_that_youtube_refuses_are_replaced_by_look_alikes():
    variant = on("youtube", "Aim for <140/90.", title="Pressure > 140?", media=(FILM,))
    assert texts(variant) == ["Aim for ＜140/90."]
    assert variant.title == "Pressure ＞ 140?"
    assert keys(variant.changes) == ["tailor-signs-replaced", "tailor-signs-replaced"]
    wishes = {"made_for_kids": "no"}
    own = on("youtube", title="Pressure", media=(FILM,), overrides={"youtube": "Aim for <140"}, options=wishes)
    assert keys(own.problems) == ["tailor-signs-refused"]
    assert texts(on("x", "Feet\ufeff need a look.")) == ["Feet need a look."]
    assert keys(on("x", "Feet\ufeff need a look.").changes) == ["tailor-signs-removed"]
    assert "U+FEFF" in words().say(on("x", overrides={"x": "a\ufeffb"}).problems[0])


def test_titles():
    assert on("youtube", "Feet first\nMore.", media=(FILM,)).title == "Feet first"
    assert keys(on("reddit", "Feet first\nMore.").changes) == ["tailor-title-from-text"]
    assert keys(on("reddit", "word " * 70).problems) == ["tailor-title-missing"]
    assert keys(on("reddit", title="t" * 301).problems) == ["tailor-title-too-long"]
    assert on("x", title="For our list").title == ""


def test_a_content_warning_is_the_first_line_where_a_platform_has_none():
    variant = on("bluesky", "A healed wound.", content_warning="wound")
    assert texts(variant) == ["Content warning: wound\n\nA healed wound."]
    assert variant.content_warning == "wound"
    assert texts(on("bluesky", "CW: wound. A healed one.", content_warning="wound")) == ["CW: wound. A healed one."]
    assert keys(variant.changes) == ["tailor-warning-in-text"]
    assert texts(on("mastodon", "A healed wound.", content_warning="wound")) == ["A healed wound."]
    assert on("mastodon", "A healed wound.", content_warning="wound").segments[0].length == 20


def test_a_link_card_becomes_a_link_where_it_cannot_be_shown():
    card = LinkCard("https://a.example.com/feet", "Feet")
    assert on("bluesky", link_card=card).link_card == card
    assert texts(on("mastodon", link_card=card)) == ["Feet need a daily look.\n\nhttps://a.example.com/feet"]
    assert on("mastodon", "See https://a.example.com/feet", link_card=card).changes == ()
    with_picture = on("bluesky", link_card=card, media=(PICTURE,))
    assert with_picture.link_card is None
    assert keys(with_picture.changes) == ["tailor-card-as-link"]


def test_pictures_beyond_the_first_posts_share_follow_in_the_thread():
    six = tuple(replace(PICTURE, sha256=str(n) * 64) for n in range(6))
    variant = on("x", STATINS, media=six)
    assert [len(segment.media) for segment in variant.segments] == [4, 2]
    assert "tailor-media-spread" in keys(variant.changes)
    assert variant.problems == ()
    single = on("x", media=six)
    assert len(single.segments[0].media) == 6
    assert keys(single.problems) == ["tailor-too-many-apart"]
    assert keys(on("bluesky", media=six).problems) == ["tailor-too-many-apart"]
    assert "tailor-one-thumbnail" in keys(on("youtube", title="Two", media=(FILM, FILM)).problems)


def test_pictures_and_films_mix_only_where_the_platform_mixes_them():
    assert on("instagram", media=(PICTURE, FILM)).problems == ()
    assert keys(on("mastodon", media=(PICTURE, FILM)).problems) == ["tailor-too-many-apart"]


@pytest.mark.parametrize(
    ("platform", "media", "problem"),
    [
        ("instagram", (), "tailor-needs-media"),
        ("tiktok", (), "tailor-needs-video"),
        ("youtube", (), "tailor-needs-video"),
        ("youtube", (PICTURE,), "tailor-needs-video"),
        ("youtube", (FILM, PICTURE, PICTURE), "tailor-one-thumbnail"),
        ("youtube", (FILM,), "tailor-say"),
        ("tiktok", (PICTURE,), "tailor-no-images"),
        ("bluesky", (PICTURE, replace(PICTURE, mime="image/gif", seconds=2.0)), "tailor-too-many-apart"),
        ("mastodon", (replace(PICTURE, alt_text="a" * 1501),), "tailor-alt-too-long"),
    ],
)
def test_media_that_a_platform_does_not_take(platform, media, problem):
    assert problem in keys(on(platform, title="Feet", media=media).problems)


def test_a_photo_that_is_too_large_is_sent_smaller_and_that_is_said():
    variant = on("bluesky", media=(replace(PICTURE, size=6_300_000),))
    assert not variant.problems
    (said,) = [m for m in variant.changes if m.key == "tailor-picture-smaller"]
    assert dict(said.params)["size"] == "6.3"
    assert "smaller copy" in words().say(said)


@pytest.mark.parametrize(
    ("platform", "media", "change"),
    [
        ("bluesky", replace(PICTURE, mime="image/tiff"), "tailor-converted"),
        ("mastodon", replace(FILM, mime="video/x-other"), "tailor-converted"),
        ("mastodon", replace(FILM, size=200_000_000), "tailor-picture-smaller"),
        ("mastodon", replace(PICTURE, mime="image/webp", seconds=2.0), "tailor-animation-film"),
        ("bluesky", replace(PICTURE, mime="image/gif", seconds=2.0), "tailor-animation-film"),
        ("tiktok", FILM, "tailor-inbox"),
        ("instagram", replace(PICTURE, mime="image/png"), "tailor-converted"),
    ],
)
def test_what_is_made_of_a_file_before_it_is_sent_is_said(platform, media, change):
    variant = on(platform, media=(media,))
    assert not variant.problems
    assert keys(variant.changes) == [change]


def test_a_picture_beside_a_film_is_its_preview_where_the_platform_has_one():
    variant = on("youtube", title="Feet", media=(FILM, PICTURE), options={"made_for_kids": "no"})
    assert variant.problems == ()
    assert variant.segments[0].media == (FILM, PICTURE)
    moving = replace(PICTURE, mime="image/gif", seconds=2.0)
    wished = on("youtube", title="Feet", media=(FILM, moving), options={"made_for_kids": "no"})
    assert keys(wished.problems) == ["tailor-one-thumbnail"]


def test_a_draft_for_the_inbox_is_said_and_a_post_at_once_is_none():
    wishes = {"mode": "direct", "privacy": "private"}
    at_once = on("tiktok", media=(FILM,), options=wishes)
    assert (at_once.changes, at_once.problems) == ((), ())


def test_what_a_platform_must_be_told_is_asked_for_in_words():
    (said,) = on("tiktok", media=(FILM,), options={"mode": "direct"}).problems
    assert "who may see it" in words().say(said)
    (said,) = on("youtube", title="Feet", media=(FILM,)).problems
    assert "made for children" in words().say(said)


def test_a_moving_gif_goes_as_it_is_where_it_moves():
    assert on("mastodon", media=(replace(PICTURE, mime="image/gif", seconds=2.0),)).changes == ()


def test_documents_go_where_documents_are_shown():
    leaflet = replace(PICTURE, mime="application/pdf", filename="leaflet.pdf", alt_text="")
    assert on("linkedin", media=(leaflet,)).problems == ()
    assert keys(on("mastodon", media=(leaflet,)).problems) == ["tailor-no-documents"]
    assert keys(on("linkedin", media=(leaflet, PICTURE)).problems) == ["tailor-too-many-apart"]


def test_a_film_that_is_too_long_is_a_problem():
    channel = CHANNELS["mastodon"]
    short = replace(channel, limits=replace(channel.limits, video_seconds=60))
    post = Post(id="p", title="Feet", text="Feet need a daily look.", media=(replace(FILM, seconds=75.0),))
    (problem,) = tailor(post, short).problems
    assert problem.values == {"platform": "Mastodon", "file": FILM.filename, "seconds": 75, "most": 60}


def test_alt_text_without_a_place_is_said():
    assert "tailor-alt-not-sent" in keys(on("reddit", title="Feet", media=(PICTURE,)).changes)


def test_captions_without_a_place_are_said_unless_they_stand_in_the_pictures():
    film = replace(FILM, captions="WEBVTT\n\n00:01.000 --> 00:02.000\nShake it.\n")
    for platform, said in {"mastodon": True, "youtube": False, "x": False, "tiktok": True}.items():
        assert ("subtitles-not-taken" in keys(on(platform, media=(film,)).changes)) is said
    assert "subtitles-not-taken" not in keys(on("mastodon", media=(replace(film, captions_drawn=True),)).changes)


def test_too_many_links_and_mentions_in_one_post():
    links = " ".join(f"https://a{n}.example.com" for n in range(6))
    assert on("threads", links).problems == (
        Message.of("tailor-too-many-of", platform="Threads", kind="link", many=6, most=5),
    )
    names = " ".join(f"@nurse{n}" for n in range(21))
    assert keys(on("instagram", names, media=(PICTURE,)).problems) == ["tailor-too-many-of"]


def test_nothing_to_post_is_a_problem():
    assert keys(on("x", " \n ").problems) == ["tailor-empty"]
    assert on("x", "", media=(PICTURE,)).problems == ()


def test_every_message_reads_as_one_sentence_with_its_values():
    variants = [
        on("x", STATINS * 3, media=(PICTURE,) * 9, overrides={}),
        on("threads", "#a b #c d\n#e https://a.com", link_card=LinkCard("https://b.com")),
        on("instagram", "<x> @a " * 600, media=(replace(PICTURE, mime="image/gif", size=10**9, alt_text="x" * 2000),)),
        on("youtube", "<" * 6000, media=(PICTURE, FILM, FILM)),
    ]
    for variant in variants:
        for message in variant.changes + variant.problems:
            sentence = words().say(message)
            assert sentence.endswith((".", "?")), sentence
            assert "{" not in sentence
            assert "\n" not in sentence
            assert sentence != message.key


def test_as_dict_is_what_other_programs_read():
    shown = as_dict(on("bluesky", "Füße: example.com #Feet", media=(PICTURE,)), CHANNELS["bluesky"])
    assert shown["platform"] == "bluesky"
    assert shown["changes"] == shown["problems"] == []
    segment = shown["segments"][0]
    assert segment["length"] == 23
    assert segment["limit"] == 300
    assert segment["facets"] == [
        {"start_byte": 8, "end_byte": 19, "type": "link", "value": "https://example.com"},
        {"start_byte": 20, "end_byte": 25, "type": "hashtag", "value": "Feet"},
    ]
    assert segment["media"] == [{"filename": "feet.jpg", "mime": "image/jpeg", "alt_text": "A foot and a mirror"}]


def test_a_thread_that_nobody_would_read_to_its_end_is_a_problem():
    text = " ".join(f"Tip number {n} is to drink a glass of water before you get thirsty." for n in range(200))
    variant = tailor(Post("p", text), CHANNELS["bluesky"])
    assert len(variant.segments) > 25
    assert [p.key for p in variant.problems] == ["tailor-too-many-parts"]
