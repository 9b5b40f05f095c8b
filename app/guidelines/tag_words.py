"""The words of a hashtag that was typed in small letters: #worldhepatitisday is World, Hepatitis and Day."""

from functools import cache, lru_cache
from importlib.resources import files

from app.guidelines import lexicon
from app.guidelines.phrases import word_set

LONGEST = 50
_MOST = 7
_SURE = 4
"""Letters from which on a word of the ordinary list counts: shorter ones there are often names and endings."""
_SHORT, _TOGETHER = 3, 4
_FIRST = word_set("my we us uk gp be no go do it is me by on")
_LAST = word_set("up us it uk me ok gp")
_PIECES = word_set(
    """
    ante anti arch auto bene bion bros cell circ demi derm dont dura ecto endo ethel ethyl gram hemo hydro hyper hypo
    inter intra isms itis ists ites ized izes meta meth micro mono morph multi neo nomy onym ology ologies oses osis
    para path patho peri phil phon phono photo poly post prot pseudo quad semi sept sero stat tele term ther thera
    therm tics tion tions tome tonic tract trans tren tron uran ural ured vita vitro zoic ally ness less able ance ence
    ring ting king ling rist pist gist
    """
)
"""Beginnings and endings of other words that the ordinary list has as words."""


@lru_cache(maxsize=2048)
def words_of(tag: str) -> tuple[str, ...]:
    """The words, as they are written in a hashtag; empty for one word, a name, or what can be read in two ways.

    Every part is an ordinary word of four letters or more, or stands in resources/lexicons/hashtag-words.txt.
    """
    low = tag.lower()
    if not low.isascii() or not low.isalpha() or len(low) > LONGEST or _is_one(low):
        return ()
    ways = _ways(low)
    if len(ways) != 1 or not _is_natural(ways[0]):
        return ()
    known = _known()
    return tuple(_capital(known.get(word, word)) for word in ways[0])


def _is_natural(way: tuple[str, ...]) -> bool:
    """Two letters stand where they do in phrases: “mask up”, “my flu jab”, “day of rest”; else they are an ending."""
    short = [place for place, word in enumerate(way) if len(word) < _SHORT]
    last = len(way) - 1
    if any((place == 0 and way[0] not in _FIRST) or (place == last and way[last] not in _LAST) for place in short):
        return False
    return len("".join(word for word in way if len(word) >= _SHORT)) >= _TOGETHER


def _is_one(low: str) -> bool:
    """A word, a name, a town, a medicine or a disease by itself."""
    if low in _known() or lexicon.is_common_word(low) or lexicon.is_given_name(low) or lexicon.is_surname(low):
        return True
    whole = (0, len(low))
    return lexicon.place(low) is not None or any(
        m[:2] == whole for kind in lexicon.KINDS for m in lexicon.terms(kind, low)
    )


def _ways(low: str) -> list[tuple[str, ...]]:
    """The readings with the fewest words, two at most; empty where there are none of two to seven words."""
    best: list[list[tuple[str, ...]]] = [[()], *([] for _ in low)]
    for end in range(1, len(low) + 1):
        found: list[tuple[str, ...]] = []
        for start in range(max(0, end - 20), end):
            word = low[start:end]
            if best[start] and _is_part(word):
                found += [(*way, word) for way in best[start]]
        fewest = min(map(len, found), default=0)
        best[end] = [way for way in found if len(way) == fewest][:2]
    ways = best[len(low)]
    return ways if ways and 2 <= len(ways[0]) <= _MOST else []


def _is_part(word: str) -> bool:
    if word in _known():
        return True
    return len(word) >= _SURE and word not in _PIECES and lexicon.is_common_word(word)


def _capital(word: str) -> str:
    return word if word != word.lower() else word.capitalize()


@cache
def _known() -> dict[str, str]:
    """The words of the list in small letters, each with its own spelling."""
    text = files("resources").joinpath("lexicons", "hashtag-words.txt").read_text("utf-8")
    lines = (line for line in text.split("\n") if not line.startswith("#"))
    found: dict[str, str] = {}
    for word in (entry.strip() for line in lines for entry in line.split(",")):
        if word:
            found.setdefault(word.lower(), word)
    return found
