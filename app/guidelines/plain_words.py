"""Medical terms and shorthand that readers without training do not know, and what to say instead."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, word_set
from app.guidelines.rx import Rx
from app.guidelines.tags import is_prose
from app.guidelines.text import Match, Surface

_CAPITALS = Rx(
    r"(?<![\w#@/.&'-])(?=\w?\w?[A-Z]\w{0,3}[A-Z0-9])[A-Za-z][A-Za-z0-9]{1,8}(?:-[A-Z]{1,4})?(?![\w@/&]|\.\w)"
)
_BEGUN = Rx(
    r"(?:hyper|hypo|dys|brady|tachy|oligo|poly|peri|endo|intra|neuro|cardio|hepat|nephr|osteo|ha?em[ao]|thromb|leu[ck]o"
    r"|myo|arthr|gastr|enter|pancreat|bronch|pneum|dermat|ophthalm|kerat|encephal|immun|psych|pharmac|patho|cyto|hist"
    r"|lymph|angi|vaso|athero|chol|cyst|ureter|pyel|adren|thyr|salping|hyster|metr|colo|proct|spondyl|tend|fasci)\w{4}"
)
_ENDED = Rx(
    r"\w{3,}(?:itis|osis|oses|a?emia|a?emic|path(?:y|ies|ic)|ectom(?:y|ies)|plast(?:y|ies)|otom(?:y|ies)|ostom(?:y|ies)"
    r"|scop(?:y|ic)|megaly|penia|rrho?ea|plegia|paresis|algia|oly(?:sis|tic)|troph(?:ic|y)|phagia|pno?ea|uria"
    r"|cyt(?:e|es|ic)"
    r"|omas?|omata|sclerosis|stasis|tropic|kinetic|iatric)"
)
_TRADES = ("ist", "ists", "ology", "ological", "ician", "icians")
_SHORTEST = 8
_LITTLE = word_set("""
    ah am an as at be by do eh go ha he hi if in is it me my no of oh on or so to um up us we ya yo id im ok
    """)


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the list.

    `kind` is swap, note or short; `weight` is 2 where hardly any reader knows it, 1 where some do.
    """

    name: str
    plain: str
    plural: str
    kind: str
    weight: int


@dataclass(frozen=True, slots=True)
class Unclear:
    """A term in a text with all its places; `term` is None for what is in no list."""

    places: tuple[Match, ...]
    weight: int
    term: Term | None = None

    @property
    def first(self) -> Match:
        """Where it stands first, and must be explained."""
        return self.places[0]


@cache
def _listed() -> dict[str, Term]:
    """Every form, in lower case, of the singular."""
    return {key: term for key, term, _ in _forms()}


@cache
def _plurals() -> frozenset[str]:
    return frozenset(key for key, _, many in _forms() if many)


def _forms() -> Iterator[tuple[str, Term, bool]]:
    text = files("resources").joinpath("lexicons", "plain-words.tsv").read_text("utf-8")
    for line in (row for row in text.split("\n") if row and not row.startswith("#")):
        forms, plain, plural, kind, weight = line.split("\t")
        for form in forms.split("|"):
            one, _, many = form.partition(">")
            term = Term(one, plain, plural, kind, int(weight))
            yield _key(many or f"{one}s"), term, True
            yield _key(one), term, False


def _key(form: str) -> str:
    return " ".join(re.findall(r"[a-z0-9']+", form.lower()))


@cache
def _phrases() -> PhraseList:
    return PhraseList(tuple(_listed()))


@cache
def well_known() -> frozenset[str]:
    """Abbreviations and words that need no explanation, as they are written."""
    text = files("resources").joinpath("lexicons", "well-known-terms.txt").read_text("utf-8")
    lines = (line for line in text.split("\n") if not line.startswith("#"))
    return frozenset(word.strip() for line in lines for word in line.split(",") if word.strip())


def is_plural(match: Match) -> bool:
    """Whether a match of the list is a plural."""
    return match.what in _plurals()


def terms(surface: Surface) -> tuple[Unclear, ...]:
    """Every term that may be unclear, each with all its places, in the order in which they come first."""
    places: dict[str, list[Match]] = {}
    known: dict[str, tuple[int, Term | None]] = {}
    end = -1
    for match, key, weight, term in sorted(_found(surface), key=lambda found: (found[0].start, -found[0].end)):
        if match.start >= end and is_prose(surface, match):
            places.setdefault(key, []).append(match)
            known.setdefault(key, (weight, term))
            end = match.end
    return tuple(Unclear(tuple(found), *known[key]) for key, found in places.items())


Found = tuple[Match, str, int, Term | None]


def _found(surface: Surface) -> Iterator[Found]:
    yield from _from_list(surface)
    yield from _abbreviations(surface)
    yield from _by_their_make(surface)


def _from_list(surface: Surface) -> Iterator[Found]:
    for match in surface.of(_phrases().find):
        term = _listed()[match.what]
        said = surface.text[match.start : match.end]
        if (term.kind == "short" and said not in (term.name, f"{term.name}s")) or _is_name(surface, match):
            continue
        yield match, term.plain, term.weight, term


def _is_name(surface: Surface, match: Match) -> bool:
    """Part of a name: “the Renal Unit”, “Pulmonary Rehab Friday” in capitals within a sentence."""
    said = surface.text[match.start : match.end]
    following = surface.text[match.end : match.end + 2]
    return said[:1].isupper() and said[1:].islower() and following[:1] == " " and following[1:].isupper()


def _abbreviations(surface: Surface) -> Iterator[Found]:
    known = well_known()
    for m in _CAPITALS.finditer(surface.text):
        word = m.group()
        low = word.lower()
        is_word = low in _LITTLE or (len(word) > 2 and (lexicon.is_common_word(low) or lexicon.is_given_name(low)))
        if not is_word and word not in known and word.removesuffix("s") not in known and not _is_shouted(surface, m):
            yield Match(m.start(), m.end(), "short"), low, 1, None


def _is_shouted(surface: Surface, m: re.Match[str]) -> bool:
    """The next word is in capitals too, as in a heading."""
    around = (
        surface.text[max(0, m.start() - 12) : m.start()].split()[-1:] + surface.text[m.end() : m.end() + 14].split()[:1]
    )
    return len(m.group()) > 3 and any(w.isalpha() and w.isupper() and len(w) > 3 for w in around)


def _by_their_make(surface: Surface) -> Iterator[Found]:
    known = well_known()
    for token in surface.tokens:
        word = token.bare
        if len(word) < _SHORTEST or word.endswith(_TRADES) or word in known or lexicon.is_common_word(word):
            continue
        weight = bool(_BEGUN.match(word)) + bool(_ENDED.fullmatch(word))
        if weight:
            yield Match(token.start, token.end), word, weight, None
