"""Replacements of stigmatising words, the sum of sour signs, arguments, embargoes and the rules of the house."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.context import Author, Context, Earlier, HouseRule
from app.domain.finding import Severity
from app.domain.goal import PostKind
from app.domain.media import Media, MediaFacts, Rights, Tag
from app.guidelines.engine import Engine
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import Example
from app.guidelines.rules.legal import incomplete_attribution, institution_rule, no_permission
from app.guidelines.rules.legal.secrecy import embargo
from app.guidelines.rules.tone import heated, stigmatizing
from app.guidelines.rules.tone.stigma import _entries, _list, terms, written
from app.guidelines.temper import tempers
from app.guidelines.text import Surface
from app.guidelines.traits import whole, windows

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PHOTO = Media("0" * 64, "lungs.jpg", "image/jpeg", 10)


def mended(text: str) -> str:
    finding = Engine((stigmatizing.RULE,))(Example(text).request()).findings[0]
    assert finding.fix is not None
    return finding.fix.applied(text)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Addicts recover.", "People with addiction recover."),
        ("An addict came in.", "A person with addiction came in."),
        ("He committed suicide in May.", "He died by suicide in May."),
        ("Two junkies and an alcoholic.", "Two people who use drugs and a person with alcohol use disorder."),
        ("She stayed clean after rehab.", "She stayed in recovery after rehab."),
        ("DIABETICS WELCOME.", "PEOPLE WITH DIABETES WELCOME."),
        (
            "We see obese patients and an obese child.",
            "We see patients living with obesity and a child living with obesity.",
        ),
        ("A wheelchair-bound man sang.", "A man who uses a wheelchair sang."),
        ("Nobody suffers from epilepsy alone.", "Nobody lives with epilepsy alone."),
    ],
)
def test_a_replacement_keeps_number_capital_and_article(text: str, becomes: str) -> None:
    assert mended(text) == becomes


def test_every_entry_of_the_map_can_be_found_and_its_replacement_needs_no_other() -> None:
    phrases, by_item = _list()
    assert len(_entries()) >= 90
    assert len(by_item) == len(_entries())
    for entry in _entries().values():
        assert entry.grade in ("advise", "warn")
        for instead in entry.instead:
            plain = instead.replace("{1}", "x").replace("{2}", "x").replace("{3}", "x").replace("{4}", "x")
            assert not [m for m, _ in terms(Surface("text", plain))], instead
    assert isinstance(phrases, PhraseList)


@pytest.mark.parametrize("text", ["#Junkies", "The addict's trust was gone."])
def test_what_cannot_be_rewritten_in_place_is_only_flagged(text: str) -> None:
    surface = Surface("text", text)
    (match, entry), *_ = terms(surface)
    assert written(surface, match, entry) is None


def _signs(text: str) -> dict[str, float]:
    surface = Surface("text", text)
    return {name: measure for name, measure, _ in tempers(surface, whole(surface))}


def test_scorn_gratitude_and_irony_leave_other_signs_on_a_text() -> None:
    plain = _signs("The receptionist answered the phone this morning.")
    sour = _signs("You useless clowns, the receptionist is lazy and rude 🙄")
    warm = _signs("Thank you, the receptionist was kind this morning ❤")
    ironic = _signs("Gotta love management. Heaven forbid anybody asks the night team.")
    assert {"m=slight", "m=face", "m=harsh"} <= sour.keys() - plain.keys()
    assert {"m=warm", "m=heart"} <= warm.keys() - plain.keys()
    assert "m=delight" in ironic.keys() - plain.keys()


def test_signs_are_counted_in_their_own_window_only() -> None:
    surface = Surface("text", "A calm start to the week. " * 12 + "Oh look, the genius is back 🙄")
    first, last = windows(surface)[0], windows(surface)[-1]
    assert "m=sneer" not in {name for name, _, _ in tempers(surface, first)}
    assert "m=sneer" in {name for name, _, _ in tempers(surface, last)}


@pytest.mark.parametrize(("minutes", "flagged"), [(5, True), (25, False)])
def test_the_fourth_answer_within_the_hour_is_an_argument(minutes: int, flagged: bool) -> None:
    recent = tuple(Earlier("No.", NOW - timedelta(minutes=minutes * n), thread="t1") for n in (1, 2, 3))
    context = Context(thread="t1", now=NOW, recent=recent)
    request = Example("Here is the trial.", kind=PostKind.REPLY, in_reply_to="Lies", context=context).request()
    assert bool(Engine((heated.RULE,))(request).findings) is flagged


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Embargoed until 12 May 2026", datetime(2026, 5, 12, tzinfo=UTC)),
        ("embargo lifts May 12 at 00:30", datetime(2026, 5, 12, 0, 30, tzinfo=UTC)),
        ("Embargo: until 2026-05-12, 14:00", datetime(2026, 5, 12, 14, tzinfo=UTC)),
        ("embargoed until 31 February 2026", None),
        ("embargoed until further notice", None),
    ],
)
def test_an_embargo_is_read_with_its_hour(text: str, at: datetime | None) -> None:
    found = embargo(Surface("text", text), 2026, "UTC")
    assert (found[1] if found else None) == at


def test_an_embargo_is_on_the_practices_clock() -> None:
    found = embargo(Surface("text", "embargoed until 12 May 2026"), 2026, "Australia/Sydney")
    assert found is not None
    assert found[1] == datetime(2026, 5, 11, 14, tzinfo=UTC)
    assert embargo(Surface("text", "embargoed until 12 May 2026"), 2026, "Mars/Olympus") is not None


@pytest.mark.parametrize("terms", [("_ ward",), ("~",), ("",), ()])
def test_a_house_rule_that_cannot_be_read_breaks_no_check(terms: tuple[str, ...]) -> None:
    context = Context(house_rules=(HouseRule("odd", terms),))
    assert not Engine((institution_rule.RULE,))(Example("Good morning.", context=context).request()).findings


def test_a_required_element_may_stand_in_the_first_comment() -> None:
    rule = HouseRule("footer", ("rowan street practice",), Severity.BLOCK, required=True)
    request = Example("Flu.", context=Context(house_rules=(rule,), first_comment="Rowan Street Practice")).request()
    assert not Engine((institution_rule.RULE,))(request).findings


def test_the_authors_own_copyright_note_is_no_problem() -> None:
    facts = MediaFacts(tags=(Tag("text", "Copyright", "(c) Amara Obi 2026"),))
    check = Engine((no_permission.RULE,))
    mine = Example("Dawn.", media=(PHOTO,), media_facts=(facts,), context=Context(author=Author(name="Amara Obi")))
    assert not check(mine.request()).findings
    assert check(Example("Dawn.", media=(PHOTO,), media_facts=(facts,)).request()).stops


def test_a_changed_work_under_a_licence_without_changes_is_stopped() -> None:
    facts = MediaFacts(rights=Rights("cc", "A. Diaz", "x.example", "CC BY-ND 4.0", changed=True))
    report = Engine((no_permission.RULE,))(Example("Dawn.", media=(PHOTO,), media_facts=(facts,)).request())
    assert [f.message.key for f in report.stops] == ["legal-no-permission-nd"]


def test_the_credit_line_is_inserted_at_the_end() -> None:
    facts = MediaFacts(rights=Rights("cc", "A. Diaz", "flickr.com/diaz", "CC BY 4.0", "Lungs"))
    request = Example("Breathe.", media=(PHOTO,), media_facts=(facts,)).request()
    (finding,) = Engine((incomplete_attribution.RULE,))(request).findings
    assert finding.fix is not None
    assert finding.fix.applied("Breathe.") == "Breathe.\n\n“Lungs” by A. Diaz, flickr.com/diaz, CC BY 4.0"
