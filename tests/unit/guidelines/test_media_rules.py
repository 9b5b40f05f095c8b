"""What holds between the rules about pictures and the others, and what their examples cannot show."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Finding, Severity
from app.domain.media import Code, Lettering, Media, MediaFacts
from app.guidelines.packs import JURISDICTIONS
from app.guidelines.pictures import lettered, place_of
from app.guidelines.registry import engine
from app.guidelines.tag_words import words_of
from app.guidelines.text import Surface

CHECK = engine()
SCAN = Media("0" * 64, "ct.png", "image/png", 1, 1080, 1350, "A slice of a CT scan of the chest.")
GROUPS = ("media/", "access/contrast", "access/captions", "access/readable-tags")


def read(*lines: str, jurisdictions: tuple[str, ...] = ("us",)) -> list[Finding]:
    """The findings about a picture in which these lines were read."""
    facts = MediaFacts(lettering=tuple(Lettering(line) for line in lines))
    request = CheckRequest("What do you see?", media=(SCAN,), media_facts=(facts,), jurisdictions=jurisdictions)
    return [f for f in CHECK(request).findings if f.surface == "picture:0"]


def test_a_number_in_a_picture_is_said_once_and_stays_hard() -> None:
    found = read("MRN 00482913")
    assert [(f.rule, f.severity, f.hard) for f in found] == [("media/burned-in-text", Severity.BLOCK, True)]


def test_a_name_in_a_picture_is_said_once_and_can_be_waived() -> None:
    found = [
        f for f in read("Patient: Karen Doyle", "was admitted with sepsis") if f.rule != "privacy/case-without-consent"
    ]
    assert [(f.rule, f.hard) for f in found] == [("media/burned-in-text", False)]


def test_what_burned_in_text_does_not_say_the_privacy_rules_still_do() -> None:
    rules = {f.rule for f in read("My 54-year-old patient came in last Tuesday with his third snake bite.")}
    assert "privacy/case-without-consent" in rules
    assert "media/burned-in-text" not in rules


def test_nobody_can_retype_a_picture_so_no_fix_is_offered_there() -> None:
    assert all(f.fix is None for f in read("Our patient Linda is cancer free today. We cried with her in clinic."))


@pytest.mark.parametrize("facts", [(), (None,), (MediaFacts(),)])
def test_where_nobody_has_looked_no_rule_about_pictures_speaks(facts: tuple[MediaFacts | None, ...]) -> None:
    for jurisdiction in JURISDICTIONS:
        request = CheckRequest("Wash your hands.", media=(SCAN,), media_facts=facts, jurisdictions=(jurisdiction,))
        assert not [f for f in CHECK(request).findings if f.rule.startswith(GROUPS)]


def test_every_piece_of_lettering_is_found_in_the_surface_that_joins_them() -> None:
    pieces = (Lettering("𝗣atient: &amp; co"), Lettering(""), Lettering("#FluClinic ﬁt"), Lettering("MRN 00482913"))
    surface = Surface("picture:0", "\n".join(piece.text for piece in pieces))
    found = lettered(surface, MediaFacts(lettering=pieces))
    assert [surface.text[at.start : at.end] for at, _ in found] == [
        "Patient: & co",
        "",
        "#Flu Clinic fit",
        "MRN 00482913",
    ]


def test_where_pieces_do_not_add_up_each_stands_everywhere() -> None:
    pieces = (Lettering("e"), Lettering("\u0301x"))
    surface = Surface("picture:0", "e\n\u0301x")
    for at, _ in lettered(surface, MediaFacts(lettering=pieces)):
        assert 0 <= at.start <= at.end <= len(surface.text)


@pytest.mark.parametrize(
    ("box", "place"),
    [
        ((0.0, 0.0, 0.2, 0.1), "top-left"),
        ((0.8, 0.9, 0.2, 0.1), "bottom-right"),
        ((0.4, 0.0, 0.2, 0.1), "top"),
        ((0.4, 0.4, 0.2, 0.1), "middle"),
        ((0.0, 0.0, 1.0, 1.0), "somewhere"),
    ],
)
def test_a_box_has_a_place_in_words(box, place) -> None:
    assert place_of(box) == place


def test_a_finding_in_a_picture_carries_the_box_of_its_words() -> None:
    facts = MediaFacts(lettering=(Lettering("CHEST"), Lettering("MRN 00482913", (0.7, 0.9, 0.25, 0.04))))
    found = CHECK(CheckRequest("A scan.", media=(SCAN,), media_facts=(facts,))).findings
    (burned,) = [f for f in found if f.rule == "media/burned-in-text"]
    assert burned.message.values["box"] == "0.700,0.900,0.250,0.040"
    assert burned.message.values["place"] == "bottom-right"


@pytest.mark.parametrize(
    ("payload", "flagged"),
    [
        ("https://clinic.example/flu?name=autumn", False),
        ("https://clinic.example/flu?name=Karen&dob=1958", True),
        ("https://clinic.example/flu?ref=7f3a9b2", True),
        ("https://clinic.example/flu?code=spring", False),
        ("https://anna:secret@clinic.example/", True),
        ("ftp://clinic.example/list", True),
        ("https://printer.local/queue", True),
        ("WhatsApp:+447700900461", True),
    ],
)
def test_what_a_code_may_hold(payload: str, flagged: bool) -> None:
    facts = MediaFacts(codes=(Code(payload),))
    found = CHECK(CheckRequest("Scan me.", media=(SCAN,), media_facts=(facts,))).findings
    assert bool([f for f in found if f.rule == "media/qr-target"]) is flagged


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("worldhepatitisday", "World Hepatitis Day"),
        ("mentalhealthmatters", "Mental Health Matters"),
        ("saveournhs", "Save Our NHS"),
        ("dayofthegirl", "Day Of The Girl"),
        ("maskup", "Mask Up"),
        ("therapist", ""),
        ("nowhere", ""),
        ("hypothyroidism", ""),
        ("cardiology", ""),
        ("sunscreen", ""),
        ("amenorrhea", ""),
        ("atorvastatin", ""),
        ("edinburgh", ""),
        ("xqzzt", ""),
        ("a" * 60, ""),
    ],
)
def test_a_hashtag_is_split_only_where_every_part_is_a_word(tag: str, words: str) -> None:
    assert " ".join(words_of(tag)) == words


def test_india_forbids_what_others_set_conditions_for() -> None:
    text = "Before and after: two veneers, six weeks apart."
    gravity = {
        j: next(
            f.severity for f in CHECK(CheckRequest(text, jurisdictions=(j,))).findings if f.rule == "media/before-after"
        )
        for j in JURISDICTIONS
    }
    assert gravity.pop("in") is Severity.BLOCK
    assert gravity.pop("au") is Severity.BLOCK
    assert set(gravity.values()) == {Severity.WARN}
