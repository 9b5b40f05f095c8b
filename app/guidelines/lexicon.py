"""Word lists: names, places, medicines, diseases and the other things that health claims are about.

Pure functions over the files in resources/lexicons (made by tools/lexicons.py or written by hand; each says its
source). A list is read when it is first asked for, and never at import: a check that needs no names loads none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from app.guidelines.rx import Rx

Match = tuple[int, int, str]

KINDS: Mapping[str, tuple[str, ...]] = {
    "drug": ("drugs.txt", "drugs-by-hand.txt"),
    "disease": ("diseases.txt", "conditions-by-hand.txt", "rare-diseases.txt"),
    "rare-disease": ("rare-diseases.txt",),
    "prescription": ("prescription.txt",),
    "supplement": ("supplements.txt",),
    "food": ("foods.txt",),
    "behaviour": ("behaviours.txt",),
    "measure": ("measures.txt",),
    "procedure": ("procedures.txt",),
    "body": ("body.txt",),
    "region": ("regions.txt",),
}
"""What `terms` can look for, and where the words are."""

_TOKEN = Rx(r"[^\W_]+(?:['’][^\W_]+)*")
_ACCENTS = str.maketrans("àáâãäåāçćčèéêëēėęìíîïīłñńòóôõöøōśšùúûüūýÿžźż", "aaaaaaaccceeeeeeeiiiiilnnooooooossuuuuuyyzzz")
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A town: ISO country, people living there; `ambiguous` where the name is also a word (Bath, Reading, Mobile)."""

    name: str
    country: str
    population: int
    ambiguous: bool


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Lower case, no accents, straight apostrophes: how the lists are written."""
    low = word.lower().replace("’", "'")
    return low if low.isascii() else low.translate(_ACCENTS)


def terms(kind: str, low: str) -> list[Match]:
    """Where the terms of a kind (see `KINDS`) stand in a text, as (start, end, term).

    Whole words, the longest first, left to right, a plural or possessive s allowed. Hyphens count as spaces.
    """
    return _scan(low).get(kind, [])


def is_given_name(word: str) -> bool:
    """Whether a word, without its possessive, is a given name somewhere."""
    return _has("given-names.txt", word) or fold(word) in _by_hand("given-names-by-hand.txt")


def is_surname(word: str) -> bool:
    """Whether a word is a surname; half of the ordinary words are."""
    return _has("surnames.txt", word)


def is_word_name(word: str) -> bool:
    """Whether a name is also an ordinary word (May, Will, Grace, Stone), so that it needs more than a capital."""
    return _has("ambiguous-names.txt", word) or fold(word) in _by_hand("word-names.txt")


def is_common_word(word: str) -> bool:
    """Whether a word is ordinary English, whatever else it may be."""
    return _has("words.txt", word)


def is_eponym(word: str) -> bool:
    """Whether a disease is named after a person of that name (Parkinson, Crohn, Down)."""
    return _has("eponyms.txt", word)


def is_region(name: str) -> bool:
    """Whether a name is that of a state, province, country or part of the world, and so no small place."""
    return fold(name) in _by_hand("regions.txt")


@lru_cache(maxsize=4096)
def place(name: str) -> Place | None:
    """The most populous town of that name with at least 5,000 people (GeoNames), or None."""
    key = fold(name) + "\t"
    lines = _lines("places.tsv")
    at = bisect_left(lines, key)
    if at == len(lines) or not lines[at].startswith(key):
        return None
    town, country, people, *word = lines[at].split("\t")
    return Place(town, country, int(people), bool(word))


def places(text: str) -> list[tuple[int, int, Place]]:
    """Towns in a text, the longest name first. Where the text has capitals at all, only capitalised words count."""
    tokens = list(_TOKEN.finditer(text))
    if any(c.isupper() for c in text):
        starts = [i for i, t in enumerate(tokens) if t[0][0].isupper()]
    else:
        starts = list(range(len(tokens)))
    found: list[tuple[int, int, Place]] = []
    for i in starts:
        first = tokens[i].start()
        if not found or first >= found[-1][1]:
            found.extend(_longest_place(text, first, [t.end() for t in tokens[i : i + 4]]))
    return found


def _longest_place(text: str, start: int, ends: list[int]) -> Iterator[tuple[int, int, Place]]:
    for end in reversed(ends):
        if "\n" not in text[start:end] and (town := place(text[start:end])):
            yield start, end, town
            return


@lru_cache(maxsize=32)
def _scan(low: str) -> dict[str, list[Match]]:
    """All kinds of terms in a text at once: one walk over its words."""
    table, heads = _table()
    tokens = [(t.start(), t.end(), fold(t[0])) for t in _TOKEN.finditer(low)]
    found: dict[str, list[Match]] = {}
    for i, (start, _, word) in enumerate(tokens):
        longest = heads.get(word) or heads.get(_singular(word)) or heads.get(_short(word))
        if longest:
            _scan_from(tokens[i : i + longest], start, table, found)
    return found


def _scan_from(
    tokens: list[tuple[int, int, str]], start: int, table: dict[str, tuple[str, ...]], found: dict[str, list[Match]]
) -> None:
    taken: set[str] = set()
    for n in range(len(tokens), 0, -1):
        phrase = " ".join(word for _, _, word in tokens[:n])
        term = next((p for p in (phrase, _singular(phrase), _short(phrase)) if p in table), "")
        for kind in table.get(term, ()):
            matches = found.setdefault(kind, [])
            if kind not in taken and (not matches or matches[-1][1] <= start):
                matches.append((start, tokens[n - 1][1], term))
            taken.add(kind)


def _singular(phrase: str) -> str:
    if phrase.endswith("'s"):
        return phrase[:-2]
    if phrase.endswith("ies"):
        return phrase[:-3] + "y"
    return phrase[:-1] if phrase.endswith("s") and not phrase.endswith("ss") else phrase


def _short(phrase: str) -> str:
    """Without the ending of classes, rashes, viruses."""
    return phrase[:-2] if phrase.endswith("es") else phrase


@cache
def _table() -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    """Every term with its kinds, and for every first word the number of words of its longest term."""
    table: dict[str, tuple[str, ...]] = {}
    heads: dict[str, int] = {}
    for kind, names in KINDS.items():
        for term in (t.replace("-", " ") for name in names for t in entries(name)):
            if kind not in table.get(term, ()):
                table[term] = (*table.get(term, ()), kind)
            first, words = term.split(" ", 1)[0], term.count(" ") + 1
            for head in {first, _singular(first)}:
                heads[head] = min(_LONGEST, max(words, heads.get(head, 0)))
    return table, heads


def _has(name: str, word: str) -> bool:
    key = fold(word)
    lines = _lines(name)
    at = bisect_left(lines, key)
    return at < len(lines) and lines[at] == key


def _read(name: str) -> list[str]:
    text = files("resources").joinpath("lexicons", name).read_text("utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


@cache
def _lines(name: str) -> list[str]:
    """A generated list: sorted, one entry a line, so that a search by halves needs no set in memory."""
    return _read(name)


def entries(name: str) -> list[str]:
    """The entries of a list written by hand, folded: they are separated by commas or line ends."""
    return [fold(entry.strip()) for line in _read(name) for entry in line.split(",") if entry.strip()]


@cache
def _by_hand(name: str) -> frozenset[str]:
    return frozenset(entries(name))
