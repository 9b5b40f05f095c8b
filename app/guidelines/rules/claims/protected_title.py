"""A title or credential that is not held."""

from collections.abc import Iterator
from functools import cache

from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.kinds import Guard, Judged, Pattern, Phrases
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.claims.selling import lesson
from app.guidelines.rules.claims.titles import claimed, is_held
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_GUARDS: tuple[Guard, ...] = (guards.negated, asked, guards.debunked, guards.quoted, guards.fictional, lesson)
_SHORT_WAY = Phrases(
    """
    weekend|online ~ course|diploma|module|training|certificate|workshop, 1|2|3|one|two|three day ~
    course|diploma|module |training|certificate, did the weekend|workbook, level|l 2|3|4|5|6|7, self trained|taught,
    registration|license|licence |exam pending, starting my course, finishing|finished the|my, diploma of|in
    cosmetic|aesthetic, naturopath*, chiropract*, bams, bhms, dnp, pharmd, ibclc, hypnotherap*, pharmacist by day,
    hygienist, esthetician, beautician, aesthetician, phd in marketing, a4m, aesthetics online, retired from
    teaching, from accounts, gdc dentist, i set up
    """
)
_MIXED = Pattern(
    r"\b(?:chiropractic|naturopathic|ayurvedic|functional|hom(?:o)?eopathic|holistic)\s(?:\w+[\s-])?(?:neurologist|cardiologist"
    r"|oncologist|dermatologist|surgeon|endocrinologist|psychiatrist|gyn(?:a?)ecologist)\b",
    needs=(
        "neurologist",
        "cardiologist",
        "oncologist",
        "dermatologist",
        "surgeon",
        "endocrinologist",
        "psychiatrist",
        "gynaecologist",
        "gynecologist",
    ),
    unless=_GUARDS,
)
_GRAND = Rx(
    r"specialist|surgeon|dermatologist|cardiologist|neurologist|physician|consultant|psychologist|doctor|endocrinologist|oncologist"
)
_HONEST = Rx(r"\b(?:not|isn't|aren't|never|rather\sthan|instead\sof|supervis\w+|alongside|refer)\b")


def _titles(scene: Scene) -> Iterator[Hit]:
    surface, held = scene.surface, scene.request.context.author.titles
    taken = tuple(m for m in surface.of(claimed) if not any(guard(surface, m) for guard in _GUARDS))
    if held:
        wrong = tuple(m for m in taken if not is_held(surface.low[m.start : m.end], held))
        if wrong:
            yield Hit(wrong, params=(("held", ", ".join(held)),), exact=True)
        return
    found = {m for m in taken if _is_thin(surface, m)} | {*_MIXED.matches(surface)}
    found.update(_misleading(surface, scene.pack.terms.get("misleading_titles", ())))
    if found:
        yield Hit(tuple(sorted(found)), Severity.WARN, variant="wording")


def _is_thin(surface: Surface, title: Match) -> bool:
    """A grand title beside a weekend course, or beside another profession, and not said to set them apart."""
    if not _GRAND.search(surface.low, title.start, title.end):
        return False
    sentence = surface.sentences[surface.sentence_at(title.start)]
    if _HONEST.search(surface.low, sentence.start, sentence.end):
        return False
    return any(surface.within(m, title, 1) for m in _SHORT_WAY.matches(surface))


def _misleading(surface: Surface, terms: tuple[str, ...]) -> tuple[Match, ...]:
    """Titles that mislead in this country whoever uses them."""
    found = surface.of(_list(terms).find) if terms else ()
    return tuple(m for m in found if not any(guard(surface, m) for guard in _GUARDS))


@cache
def _list(terms: tuple[str, ...]) -> PhraseList:
    return PhraseList(terms)


_SKIN = Context(author=Author(titles=("dermatologist",)))
_GP = Context(author=Author(titles=("general practitioner",)))

RULE = Rule(
    id="claims/protected-title",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_titles),),
    source=Citation("FSMB: misrepresenting credentials; MCNZ advertising statement", date="2022"),
    flag=(
        Example("Board-certified plastic surgeon. New videos every Friday.", context=_SKIN, severity=Severity.BLOCK),
        Example("Specialist in lip fillers, Brisbane.", jurisdiction="au", context=_GP, severity=Severity.BLOCK),
        Example("As a consultant cardiologist I see this every week.", context=_GP, severity=Severity.BLOCK),
        Example("Dr Vee, your cosmetic surgeon on the coast.", jurisdiction="au", severity=Severity.WARN),
        Example("I'm your local skin specialist after a two-day course!", severity=Severity.WARN),
        Example("Meet our chiropractic neurologist.", severity=Severity.WARN),
    ),
    leave=(
        Example("GP with a special interest in dermatology.", context=_GP),
        Example("Dr Ana Ruiz (dentist).", context=Context(author=Author(titles=("dentist",)))),
        Example("As a dermatologist I say: sunscreen.", context=_SKIN),
        Example("I'm a paediatric surgeon.", context=Context(author=Author(titles=("pediatric surgeon",)))),
        Example("As a doctor I get asked this a lot.", context=_GP),
        Example("“Cosmetic surgeon” has been a protected title since 2023. Check the register.", jurisdiction="au"),
        "I'm a naturopath, not a doctor, and I will send you to one.",
        Example("I'm not a consultant dermatologist, I'm a GP.", context=_GP),
        "See a specialist in eating disorders if you can.",
        Example("Ask your cardiologist before you fly.", context=_GP),
    ),
)
