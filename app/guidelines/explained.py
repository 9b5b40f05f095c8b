"""Whether a text explains a term where it first uses it."""

import re

from app.guidelines.phrases import word_set
from app.guidelines.plain_words import Unclear, terms
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_REACH = 90
_AFTER = Rx(
    r"s?[\"'*_)]*\s*(?:\(\s*(?!\d)|=|[:–—]\s|-\s|,?\s*(?:or|aka|a\.k\.a\.?|i\.?e\.?,?|that is|that's|which (?:is"
    r"|are|means?)|meaning"
    r"|means?|stands? for|refers? to|describes?|is (?:when|where|how|what|a|an|the|just|simply|short|doctor"
    r"|medical|our)|are"
    r" (?:when|where|the|just|simply|small|tiny)|(?:is |are )?(?:also |sometimes |often )?(?:called|known as))\b)"
)
_BEFORE = Rx(
    r"(?:\b(?:called|known as|termed|dubbed|named|terms?|words?|name|medically|medicalese|jargon|officially|translation"
    r"|doctors? (?:say|call it)|(?:we|they|you) call (?:it|this|that)?)(?: (?:for|is) (?:it|this|that"
    r"|an?))?[:,]?\s*(?:an?\s|the\s)?[\"'(]*"
    r"|\b(?:what(?:'s| is| are| does)|meet|say hello to)\s(?:an?\s|the\s|your\s)?[\"'(]*)$"
)
_BRACKETED = Rx(r"(\w+)[\"']?\s*\(\s*(?:or |aka |also |called |the )*$")
_SMALL = word_set("""
    a an and are as at been but by for from have how in into is it its much of off on or our out so some than that
    the their them then this to too up very well when which with without you your
    """)


def unexplained(surface: Surface) -> tuple[Unclear, ...]:
    """The terms that the text uses without saying what they mean, in order."""
    found = surface.of(terms)
    if not found:
        return ()
    unclear = {place.start for term in found for place in term.places}
    return tuple(term for term in found if not _is_explained(surface, term, unclear))


def _is_explained(surface: Surface, term: Unclear, unclear: set[int]) -> bool:
    asked = surface.asked.lower()
    if asked and surface.low[term.first.start : term.first.end] in asked:
        return True  # the reader used the word first
    return (
        _follows(surface, term.first, unclear)
        or _precedes(surface, term.first, unclear)
        or _says_it_plainly(surface, term)
    )


def _follows(surface: Surface, match: Match, unclear: set[int]) -> bool:
    """“LVEF (how much …)”, “presbyopia: the lens …”, “AF is when …”, with no other such term in the explanation."""
    lead = _AFTER.match(surface.low, match.end)
    if lead is None:
        return False
    rest = surface.low[lead.end() : lead.end() + _REACH]
    said = re.split(r"[).;!?\n]" if "(" in lead.group() else r"[,).;!?\n]", rest, maxsplit=1)[0]
    ends = lead.end() + len(said)
    if any(lead.end() <= start < ends for start in unclear):
        spelled = Match(ends, ends + 1)  # “AF (atrial fibrillation) is when …”
        return surface.low[ends : ends + 1] == ")" and _follows(surface, spelled, unclear)
    return bool(re.search(r"[a-z']{3,}", said))


def _precedes(surface: Surface, match: Match, unclear: set[int]) -> bool:
    """“It is called presbyopia”, “an uneven heartbeat (AF)”."""
    head = surface.low[max(0, match.start - 60) : match.start]
    if _BEFORE.search(head):
        return True
    plain = _BRACKETED.search(head)
    if plain is None:
        return False
    word = match.start - len(head) + plain.start(1)
    return word not in unclear and plain.group(1).isalpha()


def _says_it_plainly(surface: Surface, term: Unclear) -> bool:
    """All words of the plain version stand in the text, beside the term."""
    if term.term is None:
        return False
    words = [w for w in re.findall(r"[a-z'-]+", term.term.plain.lower()) if w not in _SMALL]
    return len(words) > 1 and all(w in surface.words or f"{w}s" in surface.words for w in words)
