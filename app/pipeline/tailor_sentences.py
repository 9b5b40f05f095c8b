"""A text as sentences, each with how firmly it is tied to the one before it. Offsets are code points."""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import regex

from app.pipeline.tailor_claims import ends_with_source, is_caveat, is_source, is_tags, is_warning


class Joint(IntEnum):
    """What a cut before this unit would do; a higher number is worse."""

    FREE = 0
    SOFT = 1  # part a list from its introduction, or hashtags from their text
    CLAUSE = 2  # cut a sentence that is too long for one part, between clauses
    WORD = 3  # the same, between words
    CHAIN = 4  # part one caution, or one source, from the next
    HARD = 5  # part a claim from its caution or source


class Unit(NamedTuple):
    """A stretch of text that stays whole, and the joint to the unit before it."""

    start: int
    end: int
    joint: Joint


Spans = Sequence[tuple[int, int]]
LINE = regex.compile(r"[^\n]+")
END = regex.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[^\p{Ll}\s])|[。！？]+[”’」』）]*\s*(?=.)")
NUMBER = regex.compile(r"\s*(?:\d{1,2}|[a-zA-Z])[.)]\s+")
ABBREVIATION = regex.compile(
    r"(?:^|[\s(“\"])(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|v|etc|e\.g|i\.e|eg|ie|approx|ca|cf|al|No|Nos|Fig|Figs|Ref|Refs"
    r"|Vol|Ch|pp|p|Inc|Ltd|Co|Dept|Univ|Assoc|min|max|incl|resp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|U\.S|U\.K|E\.U|a\.m|p\.m|M\.D|Ph\.D|B\.Sc|R\.N|D\.O)\.\Z"
)
INITIAL = regex.compile(
    r"(?:^|(?<!\b(?:Vitamin|Hepatitis|Type|Group|Grade|Stage|Class|Factor|Plan|Category)\s)(?<=\p{Lu}\p{L}*\.?\s)|[(“\"])\p{Lu}\.\Z"
)
WORD = regex.compile(r"\S+")
CLAUSE_END = regex.compile(r"[,;:–—)\]，、；：][\"”’]?\Z")
CLAUSE_START = regex.compile(r"(?:and|or|which|who|because|so|while|when|where|if|then|et|ou|qui)\b", regex.IGNORECASE)
CAVEAT_START = regex.compile(
    r"[\"“(]*(?:but|however|although|though|unless|except|yet|not|nor|without|only|mais|sauf|sans)\b", regex.IGNORECASE
)
PIECE = regex.compile(r"[^，、；：]*[，、；：]|[^，、；：]+")
CLUSTER = regex.compile(r"\X")


def units(text: str, entities: Spans, fits: Callable[[str], bool]) -> list[Unit]:
    """The text's sentences in order; one that does not fit into a part by itself is taken apart into words."""
    spans = list(_sentences(text))
    joints = [Joint.FREE, *(_joint(text, a, b) for a, b in pairwise(spans))]
    found: list[Unit] = []
    for (start, end), joint in zip(spans, joints, strict=False):
        if fits(text[start:end]):
            found.append(Unit(start, end, joint))
        else:
            found.extend(_words(text, Unit(start, end, joint), entities, fits))
    return found


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for line in LINE.finditer(text):
        yield from ((line.start() + a, line.start() + b) for a, b in _of_line(line.group()))


@lru_cache(maxsize=512)
def _of_line(line: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a line, without the space around them."""
    line = line.rstrip()
    start, found = len(line) - len(line.lstrip()), []
    for end in END.finditer(line):
        before = line[start : end.end()].rstrip()
        if before and not _goes_on(before):
            found.append((start, start + len(before)))
            start = end.end()
    return (*found, (start, len(line))) if start < len(line) else tuple(found)


def _goes_on(before: str) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or a list number."""
    if not before.endswith("."):
        return False
    return bool(NUMBER.fullmatch(before + " ") or ABBREVIATION.search(before[-16:]) or INITIAL.search(before[-24:]))


def _joint(text: str, before: tuple[int, int], after: tuple[int, int]) -> Joint:
    previous, sentence = text[slice(*before)], text[slice(*after)]
    apart = text[before[1] : after[0]].count("\n") > 1
    if is_tags(sentence):
        return Joint.SOFT
    if is_source(sentence):
        return Joint.CHAIN if is_source(previous) else Joint.HARD
    if is_caveat(sentence):
        return Joint.CHAIN if is_caveat(previous) else Joint.HARD
    if ends_with_source(sentence) and not apart and not ends_with_source(previous):
        return Joint.HARD
    return Joint.SOFT if is_warning(sentence) or _introduces(previous, apart=apart) else Joint.FREE


def _introduces(sentence: str, *, apart: bool) -> bool:
    """Whether the next line belongs to this one: it ends with a colon, or it is a heading right above."""
    if sentence.endswith(":"):
        return True
    return not apart and len(sentence) <= 60 and sentence[-1:].isalnum()


def _words(text: str, whole: Unit, entities: Spans, fits: Callable[[str], bool]) -> Iterator[Unit]:
    """The words of a sentence that is too long, each tied by what a cut before it would do."""
    joint, previous = whole.joint, ""
    for match in WORD.finditer(text, whole.start, whole.end):
        word = match.group()
        joint = joint if match.start() == whole.start else _word_joint(previous, word)
        if fits(word) or any(a < match.end() and b > match.start() for a, b in entities):
            yield Unit(match.start(), match.end(), joint)
        else:
            yield from _pieces(match.start(), word, joint, fits)
        previous = word


def _word_joint(previous: str, word: str) -> Joint:
    if CAVEAT_START.match(word):
        return Joint.HARD
    return Joint.CLAUSE if CLAUSE_END.search(previous) or CLAUSE_START.match(word) else Joint.WORD


def _pieces(start: int, word: str, joint: Joint, fits: Callable[[str], bool]) -> Iterator[Unit]:
    """A word longer than a part, or a sentence in a script without spaces: its clauses, else runs of letters."""
    for piece in PIECE.finditer(word):
        runs = [piece.group()] if fits(piece.group()) else _runs(piece.group(), fits)
        place = start + piece.start()
        for number, run in enumerate(runs):
            yield Unit(place, place + len(run), joint)
            place += len(run)
            joint = Joint.WORD if number < len(runs) - 1 else Joint.CLAUSE


def _runs(piece: str, fits: Callable[[str], bool]) -> list[str]:
    """Runs that fit with room to spare, never cutting what a reader sees as one character."""
    clusters = CLUSTER.findall(piece)
    size = len(clusters)
    while size > 1 and not all(fits("".join(clusters[i : i + size])) for i in range(0, len(clusters), size)):
        size = (size + 1) // 2 if size > 2 else 1
    size = max(1, size // 4)
    return ["".join(clusters[i : i + size]) for i in range(0, len(clusters), size)]
