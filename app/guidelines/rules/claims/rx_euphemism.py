"""A nickname or another word for a prescription medicine, where the medicine itself must not be advertised."""

from collections.abc import Iterator
from functools import cache

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards, lexicon
from app.guidelines.health import asked
from app.guidelines.kinds import Guard, Judged
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.claims.coy import coy_names
from app.guidelines.rules.claims.selling import lesson, offered, offers, teaching
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_MASKED = Rx(
    r"(?<![\w*@$.-])(?:[a-z0-9]{1,10}(?:[*•@$.-]{1,2}[a-z0-9]{1,10}){1,5}|[a-z]{0,9}[0134][a-z][a-z0-9]{2,9})(?![\w*@$])"
)
_MARKS = Rx(r"[*•@$]")
_JOINED = Rx(r"[.-]")
_SHORTEST = 5
_GUARDS: tuple[Guard, ...] = (guards.negated, asked, guards.debunked, lesson, teaching)


@cache
def _names() -> dict[int, tuple[str, ...]]:
    """The one-word names of prescription medicines by their length."""
    by_length: dict[int, list[str]] = {}
    for name in lexicon.entries("prescription.txt"):
        if name.isalpha() and len(name) >= _SHORTEST:
            by_length.setdefault(len(name), []).append(name)
    return {length: tuple(names) for length, names in by_length.items()}


@cache
def _list(terms: tuple[str, ...]) -> PhraseList:
    return PhraseList(terms)


def masked(surface: Surface) -> tuple[Match, ...]:
    """Names of prescription medicines written so that no search finds them: b*tox, bo-tox, 0zempic, m0unjar0."""
    found = (Match(m.start(), m.end()) for m in _MASKED.finditer(surface.low))
    return tuple(m for m in found if _hides(surface.low[m.start : m.end]))


def _hides(word: str) -> bool:
    joined = _JOINED.sub("", word)
    wanted = _MARKS.sub("?", joined.translate(str.maketrans("0134", "oiea")))
    names = _names().get(len(wanted), ())
    return any(all(c in ("?", n) for c, n in zip(wanted, name, strict=True)) for name in names)


def _nicknames(scene: Scene) -> Iterator[Hit]:
    surface, ad = scene.surface, scene.request.context.paid
    listed = scene.pack.terms.get("rx_euphemisms", ())
    found = set(coy_names(surface))
    known = {*surface.of(masked), *surface.of(_list(listed).find)} if ad or surface.of(offers) or found else set()
    found |= {m for m in known if ad or offered(surface, m, 2)}
    kept = sorted(m for m in found if not any(guard(surface, m) for guard in _GUARDS))
    if kept:
        yield Hit(tuple(m for n, m in enumerate(kept) if not n or m.start >= kept[n - 1].end))


RULE = Rule(
    id="claims/rx-euphemism",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_nicknames),),
    only=frozenset({"uk", "ie", "eu", "au"}),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("ASA, MHRA and GPhC enforcement notice on weight-loss medicines: nicknames count", date="2025-09"),
    flag=(
        Example("Skinny jab starter pack, limited slots!", jurisdiction="uk", severity=Severity.BLOCK),
        Example("Anti-wrinkle injections $9/unit this week.", jurisdiction="au", severity=Severity.BLOCK),
        Example("Weight loss pens are back. DM to book.", jurisdiction="ie", severity=Severity.WARN),
        Example("B*tox and lips this Friday, £180. Book now.", jurisdiction="uk", severity=Severity.BLOCK),
        Example("0zempic in stock, message us.", jurisdiction="eu", severity=Severity.WARN),
        Example("Our plant-based medicine consults are open, book online.", jurisdiction="au"),
        Example("Rhymes with Schmozempic, and our nurse has it in the fridge. DM for a slot.", jurisdiction="uk"),
        Example("Frozen forehead Fridays: three areas for £160, nurse Tamsin, Kendal.", jurisdiction="uk"),
        Example("Hay fever jab back in May, £60, call reception.", jurisdiction="uk"),
    ),
    leave=(
        Example("What is GLP-1? A hormone your gut makes after meals.", jurisdiction="uk"),
        Example("We offer consultations about weight management.", jurisdiction="uk"),
        Example("ASA ruling: “skinny jab” counts as an advert for the medicine, so don’t write it.", jurisdiction="uk"),
        Example("Pack your EpiPens, a pen and a hat for the school trip. Book the bus now.", jurisdiction="ie"),
        Example("Three areas of the ward are closed for painting. Ask at the desk.", jurisdiction="ie"),
        Example("Flu jabs: book now at the surgery.", jurisdiction="uk"),
        Example(
            "A weight loss injection isn't for everyone, says the NHS page. Read it before you decide.",
            jurisdiction="uk",
        ),
        Example("Skinny shot of espresso, skinny jeans, slots on the sofa.", jurisdiction="uk"),
        Example("Weight loss injections from £129. Book now.", jurisdiction="us"),
    ),
)
