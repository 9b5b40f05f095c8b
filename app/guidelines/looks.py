"""What can be seen on somebody: parts of the body, conditions that show, treatments that change how one looks."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_WHOLE = 45
"""Texts of so few words are one picture's caption."""
_FEW = 5
_BODILY = PhraseList(
    listed("""
    smile|smiles, jawline, hairline, profile, complexion, waistline, weight, kilos, pounds, inches, figure, curves,
    acne, eczema, psoriasis, rosacea, pigmentation, repigmentation, melasma, vitiligo, scar|scars|scarring,
    wrinkle|wrinkles, stretch marks, cellulite, lashes, brows|brow, lips|lip, teeth|tooth, gum|gums|gummy, nails,
    ulcer|ulcers, wound|wounds, burn|burns, hernia, lump, mole|moles, rash, vein|veins, scalp, crown, ptosis,
    keloid, eyelid|eyelids, earlobe|earlobes, cleft, bite, overbite, bunion|bunions, sandals, hair removal, tongue
    tie, bleph|blepharoplasty, septorhinoplasty, facelift, filler|fillers, botox, tox, kybella, sculptra, morpheus8,
    microneedling, hydrafacial, peel, laser, prp, bbl, lipo, liposuction, rhinoplasty, braces, aligner|aligners,
    veneer|veneers, crowns, bonding, whitening, implant|implants, composite, invisalign, graft|grafts, transplant,
    alignment, scoliosis, fracture, osteotomy, tummy, chin, nose, ears, under eyes, bags, fat, belly, chest,
    posture, gait, swelling, bruising, syringe|syringes, units, treatment|treatments, procedure, surgery, op,
    client|clients, patient|patients, pt, her, his, him, she, he, anti wrinkle, weight loss, fat loss, skin, face,
    hair, kg|kgs, lbs, skin booster*, polynucleotide*, facial yoga, confident, grinning, crooked
    """)
)
_SOMEBODY = frozenset({"her", "his", "him", "she", "he", "patient", "patients", "pt", "client", "clients", "op"})
_CHANGES = PhraseList(
    listed("""
    filler|fillers, lip|lips, botox, facelift, bleph|blepharoplasty, rhinoplasty|septorhinoplasty, nose job,
    liposuction|lipo, bbl, tummy tuck, whitening, veneer|veneers, aligner|aligners, invisalign, bonding, composite,
    implants, braces, microneedling, laser, peel, hydrafacial, prp, hair transplant, breast, augmentation, facial,
    brow|brows, lashes, kybella, coolsculpting, smile makeover, gum graft, otoplasty, mole removal, scar, acne,
    skin booster|boosters, anti wrinkle
    """)
)


def bodies(surface: Surface) -> tuple[Match, ...]:
    """Parts of a body, treatments, conditions that show, and whoever has them."""
    named = (Match(start, end) for kind in ("body", "procedure") for start, end, _ in lexicon.terms(kind, surface.low))
    return tuple(sorted({*surface.of(_BODILY.find), *named}))


def visible(surface: Surface) -> tuple[Match, ...]:
    """What can be seen on somebody: of the bodies those that are more than a pronoun."""
    return tuple(m for m in surface.of(bodies) if surface.low[m.start : m.end] not in _SOMEBODY)


def changed_looks(surface: Surface) -> tuple[Match, ...]:
    """Treatments that change how somebody looks."""
    return surface.of(_CHANGES.find)


def is_caption(surface: Surface) -> bool:
    """Whether the text is so short that everything in it is near everything."""
    return len(surface.tokens) <= _WHOLE


def near(surface: Surface, fact: Callable[[Surface], Sequence[Match]], match: Match) -> Sequence[Match]:
    """What a fact finds in the stretch of `around`."""
    return surface.of(fact) if is_caption(surface) else surface.around(fact, match, 1)


def few(surface: Surface, found: Iterable[Match], most: int = _FEW) -> Iterator[Match]:
    """The first few matches of each sentence: a text that repeats a word a thousand times says it once."""
    counts: Counter[int] = Counter()
    for match in found:
        here = surface.sentence_at(match.start)
        counts[here] += 1
        if counts[here] <= most:
            yield match


def around(surface: Surface, match: Match) -> tuple[int, int]:
    """The stretch from the sentence before a match to the one after it; all of a short text."""
    if is_caption(surface):
        return 0, len(surface.low)
    here = surface.sentence_at(match.start)
    last = min(len(surface.sentences) - 1, here + 1)
    return surface.sentences[max(0, here - 1)].start, surface.sentences[last].end
