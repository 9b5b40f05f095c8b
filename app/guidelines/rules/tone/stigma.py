"""The map of stigmatising words: what stands in `stigma.tsv`, when a word is meant so, and what to write instead."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.guidelines.phrases import PhraseList
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PEOPLE = (
    "person|people|patient|patients|adult|adults|child|children|kid|kids|teen|teens|man|men|woman|women|lady|ladies"
    "|guy|guys|boy|boys|girl|girls|lad|lads|friend|friends|folk|folks|mother|mothers|mum|mums|mom|moms|client|clients"
    "|resident|residents|individual|individuals|student|students|baby|babies|son|daughter|brother|sister|employee"
    "|employees|homeless"
)
_MANY = frozenset(["people", "children", "men", "women", "folk", "homeless", "babies", "ladies"])
_FUNCTION = Rx(
    r"'s\b|\W*(?:$|[.,!?;:)\"\n—–-]|(?:is|are|was|were|be|who|whom|that|which|and|or|but|in|on|at|to|from|for|with|of"
    r"|by|as"
    r"|has|have|had|can|can't|could|do|does|don't|doesn't|did|will|would|won't|should|must|may|might|need|needs|knows"
    r"|know|gets|get|never|always|often|still|again|because|so|than|like|when|where|if|while|after|before|too|then"
    r"|today|now|here|there|up|back|out|around|not|just|only|deserve|deserves|live|lives|waste|wastes|came|went|told|said|lost|made|took|gave|got|sat|left|fell|knew|saw|wants?|asks?|comes?|goes"
    r"|walks?|dies?|stops?|myself|himself|herself|\w{2,}ed)\b)"
)
_CONTEXT: Mapping[str, Rx] = {
    "substance": Rx(
        r"\b(?:addict\w*|recover(?:y|ing)|sober|sobriety|relaps\w*|detox|rehab|drugs?|urines?|heroin|opi(?:oids?"
        r"|ates?)"
        r"|fentanyl|meth|cocaine|crack|methadone|subutex|suboxone|buprenorphine|naloxone|needles?|using|substance"
        r"|junk(?:ies?|y)|alcohol\w*|drink(?:ing|er)?|booze|twelve step|12[- ]step|overdos\w+|tox|withdrawal)\b"
    ),
    "mind": Rx(
        r"\b(?:mental\w*|therap\w+|psych\w*|anxi\w+|depress\w+|counsel\w+|anorexi\w+|bulimi\w+|eating|bipolar|manic"
        r"|schizo\w*|self-harm\w*|ward|admitted|sectioned|ocd|clutter)\b"
    ),
    "hiv": Rx(r"\b(?:hiv|aids|st[id]s?|chlamydia|gonorrh\w+|syphilis|herpes|sexual health)\b"),
    "suicide": Rx(r"\bsuicid\w*|\bself-harm\w*"),
}
_NO_ILLNESS = Rx(
    r"\W*(?:\w+\W+){0,2}?(?:lack|shortages?|staff\w*|underfunding|cuts?|delays?|waits?|waiting|heat|jet lag"
    r"|nerves|imposter|impostor|fomo|the same"
    r"|inflation|poverty|war|violence|fools|in silence)\b"
)
_BUSINESS = Rx(
    r"\b(?:fire|building|regulat\w+|gdpr|data|tax|product|device|airlines?|air ?miles|airport|flights?|flew"
    r"|points|standards?|audit)\b"
)
_PLACE = Rx(r"\{(\d)\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the map. `instead` holds one replacement, one for each form, or one for one and one for several."""

    term: str
    instead: tuple[str, ...]
    grade: str
    when: str
    forms: tuple[str, ...]

    def replacement(self, said: str) -> str:
        """What to write for the words at the match, in lower case; empty where nothing fits every sentence."""
        words = re.split(r"[\s-]+", said)
        shown = self.instead[self._which(words)] if self.instead else ""
        return _PLACE.sub(lambda m: words[int(m[1]) - 1] if int(m[1]) <= len(words) else "", shown)

    def _which(self, words: list[str]) -> int:
        if len(self.instead) == 1:
            return 0
        if len(self.forms) == len(self.instead):
            return next((n for n, form in enumerate(self.forms) if form in words), 0)
        return int(words[-1] in _MANY or words[-1].endswith("s"))


@cache
def _entries() -> Mapping[str, Entry]:
    """The map by its terms, in the order of the file."""
    text = files("resources").joinpath("lexicons", "stigma.tsv").read_text("utf-8")
    lines = (line.split("\t") for line in text.split("\n") if line and not line.startswith("#"))
    return {term: _entry(term, instead, grade, when) for term, instead, grade, when, _ in lines}


def _entry(term: str, instead: str, grade: str, when: str) -> Entry:
    varied = next((word.split("|") for word in term.split() if "|" in word), ())
    return Entry(term, tuple(instead.split("|")) if instead else (), grade, when, tuple(varied))


@cache
def _list() -> tuple[PhraseList, Mapping[str, Entry]]:
    found = {entry.term.replace("PEOPLE", _PEOPLE): entry for entry in _entries().values()}
    return PhraseList(tuple(found)), found


def terms(surface: Surface) -> tuple[tuple[Match, Entry], ...]:
    """The words of the map that are meant so here, the longest at each place, none within another."""
    phrases, by_item = _list()
    found: list[tuple[Match, Entry]] = []
    for match in phrases.find(surface):
        entry = by_item[match.what]
        if (not found or match.start >= found[-1][0].end) and _CONDITIONS[entry.when](surface, match):
            found.append((match, entry))
    return tuple(found)


def _as_noun(surface: Surface, match: Match) -> bool:
    if surface.low.endswith("s", match.start, match.end) and not surface.low.startswith("the ", match.start):
        return True
    return bool(_FUNCTION.match(surface.low, match.end)) and surface.low[match.end : match.end + 1] != "-"


def _diseased(surface: Surface, match: Match) -> bool:
    return not _NO_ILLNESS.match(surface.low, match.end)


def _of_care(surface: Surface, match: Match) -> bool:  # noqa: ARG001 -- every condition has this shape
    return not _BUSINESS.search(surface.low)


def _about(subject: str) -> Callable[[Surface, Match], bool]:
    return lambda surface, _: bool(_CONTEXT[subject].search(surface.low))


_CONDITIONS: Mapping[str, Callable[[Surface, Match], bool]] = {
    "": lambda _, __: True,
    "noun": _as_noun,
    "plural": _as_noun,
    "disease": _diseased,
    "care": _of_care,
    "icd": lambda surface, _: not surface.peers,
    **{subject: _about(subject) for subject in _CONTEXT},
}


def written(surface: Surface, match: Match, entry: Entry) -> tuple[Match, str] | None:
    """The stretch to replace and what stands there then: number and capital kept, “an” and “a” put right."""
    new = entry.replacement(surface.low[match.start : match.end])
    if not new or surface.low.startswith("'s", match.end) or surface.text[max(0, match.start - 1) : match.start] == "#":
        return None
    said = surface.text[match.start : match.end]
    if said.isupper() and len(said) > 3:
        new = new.upper()
    elif said[0].isupper():
        new = new[0].upper() + new[1:]
    article = re.search(r"\b[aA]n? $", surface.text[max(0, match.start - 3) : match.start])
    if article is None:
        return Match(match.start, match.end), new
    return Match(match.start - len(article[0]), match.end), f"{article[0][0]}{'n' * (new[0] in 'aeioAEIO')} {new}"
