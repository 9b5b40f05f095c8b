"""Medical terms and abbreviations that the public does not know, and no word of what they mean."""

import re
from collections.abc import Iterator, Sequence

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, PostKind
from app.guidelines.explained import unexplained
from app.guidelines.kinds import Judged
from app.guidelines.plain_words import Unclear, is_plural
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

ENOUGH = 3
"""Points at which it is said: two terms, of which one is known to hardly anybody, or three that some know."""

FEW, THICK = 2, 0.08
"""Points of at least two terms that are enough where they make up that share of a post's words."""

DENSE, SHARE = 6, 0.25
"""Points, and points for each word, at which a reader is lost."""

_SHOWN = 3
_PEERS = Rx(
    r"\b(?:colleagues|fellow (?:nurses|doctors|gps|physios|clinicians)|(?:rads|ed|icu|ortho|neuro|onc|path|gi"
    r"|surgery|med|gas) (?:folks|twitter|peeps)"
    r"|med ?(?:twitter|students?)|residents|registrars|trainees|journal club|grand rounds|referrers|for"
    r" (?:clinicians|gps|prescribers)"
    r"|clinical pearls?|abstracts?|poster|vacanc(?:y|ies)|we're hiring|job ad)\b"
)
_CONSONANT = Rx(r"[b-df-hj-np-tv-z]")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = surface.of(unexplained)
    if not _is_too_much(found, surface) or _PEERS.search(surface.low):
        return
    points = sum(term.weight for term in found)
    dense = points >= DENSE and points >= SHARE * len(surface.tokens)
    shown = sorted(found, key=lambda term: -term.weight)[:_SHOWN]
    yield Hit(
        tuple(sorted(term.first for term in shown)),
        severity=Severity.WARN if dense else None,
        variant="dense" if dense else "",
        repair=_repair(surface, found),
    )


def _points(found: Sequence[Unclear]) -> int:
    """Abbreviations in no list may be names of bodies: they count as far as others stand beside them."""
    listed = sum(term.weight for term in found if term.term or not _is_short(term))
    short = sum(1 for term in found if term.term is None and _is_short(term))
    return listed + (short if short > _SHOWN else min(short, listed))


def _is_short(term: Unclear) -> bool:
    return term.term is None and term.first.what == "short"


def _is_too_much(found: Sequence[Unclear], surface: Surface) -> bool:
    """Whether so many terms are more than an ordinary reader gets over."""
    if _points(found) >= ENOUGH:
        return True
    weight = sum(term.weight for term in found)
    return len(found) > 1 and not surface.reply and weight >= max(FEW, THICK * len(surface.tokens))


def _repair(surface: Surface, found: tuple[Unclear, ...]) -> Repair | None:
    """Plain words for all terms that have some, where what is left over is too little to be said."""
    edits: list[tuple[Match, str]] = []
    left: list[Unclear] = []
    for term in found:
        made = _plainly(surface, term)
        edits += made
        left += [] if made else [term]
    return Repair("fix", tuple(edits)) if edits and not _is_too_much(left, surface) else None


def _plainly(surface: Surface, unclear: Unclear) -> list[tuple[Match, str]]:
    """The edits for one term: the plain word in every place, or an explanation after the first."""
    term = unclear.term
    if term is None:
        return []
    if term.kind == "swap" and all(_can_swap(surface, place) for place in unclear.places):
        return [_swapped(surface, place, term.plural if is_plural(place) else term.plain) for place in unclear.places]
    if _in_brackets(surface, unclear.first):
        return []
    return [(Match(unclear.first.end, unclear.first.end), f" ({term.plain})")]


def _can_swap(surface: Surface, place: Match) -> bool:
    said = surface.text[place.start : place.end]
    joined = surface.text[place.end : place.end + 1] == "-" or surface.text[place.start - 1 : place.start] == "-"
    return not joined and not (said.isupper() and len(said) > 1)


def _swapped(surface: Surface, place: Match, plain: str) -> tuple[Match, str]:
    """The plain word with the term's capital, and “a” or “an” before it as it needs."""
    said = surface.text[place.start : place.end]
    new = plain[0].upper() + plain[1:] if said[0].isupper() else plain
    article = re.search(r"\b([Aa])(n?) $", surface.text[max(0, place.start - 4) : place.start])
    if article is None:
        return place, new
    right = article.group(1) + ("" if _CONSONANT.match(plain) else "n")
    return Match(place.start - len(article.group()), place.end), f"{right} {new}"


def _in_brackets(surface: Surface, place: Match) -> bool:
    before = surface.text[max(0, place.start - 80) : place.start]
    return before.rfind("(") > before.rfind(")")


RULE = Rule(
    id="clarity/jargon",
    severity=Severity.ADVISE,
    confidence=0.8,
    detect=(Judged(_judge),),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("CDC Clear Communication Index: words the audience uses; AMA, NIH and CDC on plain language"),
    flag=(
        Example("Your BNP and LVEF decide your NYHA class.", severity=Severity.WARN),
        Example("Beware of iatrogenic hyponatraemia.", severity=Severity.ADVISE),
        "Come in if you have haematuria, dysuria or nocturia.",
        "After your TKA expect an effusion for some weeks. Keep moving.",
        "Your ERCP is next week. We look for a stenosis and take an FNA, and you can go home in the evening.",
        Example("eGFR, BNP and ARNI: the letters of a heart clinic.", kind=PostKind.REPLY, in_reply_to="What's next?"),
        "Parents: afebrile kids with AOM can wait before abx.",
        "A haematoma and two contusions after a fall need ice. Haematomas fade in weeks, erythema sooner.",
    ),
    leave=(
        "LVEF (how much blood your heart pumps out with each beat) and BNP (a blood test for heart strain) guide us.",
        "An MRI takes about 30 minutes, a CT about five.",
        Example("SGLT2 inhibitors reduce HF hospitalisation in HFpEF, LVEF >50%.", audience=Audience.PROFESSIONALS),
        "Arms too short to read? It's called presbyopia: the lens gets stiff with age.",
        "Your HbA1c is your average blood sugar over about three months.",
        "Thank you to our ICU, ED, ENT and OT teams. Best of the NHS.",
        "FREE FLU SHOTS TODAY AT CITY HALL. BRING YOUR ID.",
        "Coughing up blood (haemoptysis) or pain in the chest with fever (pyrexia): be seen today.",
        "#LVEF #BNP #NYHA and other letters from my exam notes. Ask me anything about hearts, in plain English!",
        "Hypertension means high blood pressure. It often has no signs.",
        Example(
            "INR and TSH are both on your usual form; ring us and we will book it.",
            kind=PostKind.REPLY,
            in_reply_to="Do you do INR and TSH blood tests?",
        ),
        "Colleagues: new pathway for ERCP, FNA and stenosis stents from Monday, see the intranet.",
        "Physio, dietitian, PICU nurse, GP: who would you be for a day?",
    ),
)
