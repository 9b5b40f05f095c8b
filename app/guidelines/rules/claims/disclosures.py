"""How a text tells of a tie to a company: clearly, in plain words, or so that few would understand."""

import re
from functools import lru_cache

from app.guidelines.phrases import PhraseList
from app.guidelines.rules.claims.ties import gains
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CLEAR = Rx(
    r"#\s?(?:ad|ads|advert|advertisement|advertising|sponsored|sponsored\s?(?:post|by)|paid\s?(?:partnership|promotion|ad))\b"
    r"|^\W{0,3}(?:ad|advert|advertisement|sponsored|promotion|werbung|anzeige)\b\s?[:|.!()\]–—-]"
    r"|\b(?:paid\s(?:partnership|promotion|post|advert\w*|collaboration)|sponsored\s(?:by|post|content))\b",
    re.MULTILINE,
)
_TOLD = Rx(
    r"\b(?:get|gets|earn|earns|make|receive)\s(?:\w+\s){0,3}?(?:commission|kickback|a\scut|bucks|percentage|money|paid)\b"
    r"|\b(?:pay|pays|paid|paying)\s(?:for\s)?(?:me|us|my\s(?:trip|flight|hotel|fee|seat))\b|\b(?:they|company)\spaid\b"
    r"|\baffiliate\b|\bgifted\b|\bpr\s(?:sample|gift|package|box)\b|\b(?:for|got\s(?:it|this|them))\sfree\b"
    r"|\bfree\s(?:sample|samples|product|pair|kit)\b|\bi\s(?:work|consult|speak|advise)\sfor\b|\bpaid\s(?:by|consultant|speaker)\b"
    r"|\b(?:board|advisory|consultant|adviser|advisor|shareholder)\s(?:of|at|to|for)\b|\b(?:speaker|consulting|advisory)\sfees?\b"
    r"|\b(?:own|owns|hold|holds)\s(?:\w+\s){0,2}?(?:shares|stock|equity|company)\b|\bdisclos\w+|\bconflicts?\sof\sinterest\b"
    r"|\bcoi\b|\bdeclar\w+|\bhonorari\w+|\bi\swrote\sit\b|\bmy\s(?:cousin|husband|wife|sister|brother|mum|dad)\b[^.!?\n]{0,30}?"
    r"\b(?:company|owns|runs|works|sells|makes)\b|\b(?:ne|mujhe)\s[^.!?\n]{0,20}\b(?:diye|paise)\b"
)
_WEAK = Rx(
    r"#\s?(?:sp|spon|collab|collaboration|partner|partners|ambassador|brand\s?(?:ambassador|partner)"
    r"|gifted|thanks[\w ]{2,15})\b"
    r"|(?:^|[.!?\n])\s?\w{0,12}\s?collab\s{0,3}(?=[.!?\n]|\Z)"
)
_THANKS = Rx(
    r"\b(?:thanks?|thank\s(?:you|u)|thx|cheers|shout[\s-]?out|big\sups)\s[^.!?\n]{0,60}?\bfor\s(?:sending|gifting|having\sme"
    r"|hosting|working\swith|keeping|sponsoring|the\s(?:pair|kit|samples?|goodies|freebies|gift|seats|bag|box))\b"
    r"|\bpartnering\swith\b|\bmy\s(?:friends|partner|partners)\s(?:at\s|@)|\b(?:brand\srep|ambassador)\s(?:for|life)\b"
    r"|\b(?:kind|lovely|nice)\senough\sto\s(?:send|keep)\b|\bsent\s(?:me|over|us)\b(?=[^.!?\n]{0,20}[💙💚💛🧡❤😘])"
)
_PRODUCT = Rx(
    r"\b(?:tap\sto\sshop|swipe\sup|link\s(?:below|here|in\sbio)|shop|code|love[ds]?|loving|obsessed|favou?rite|unreal|swear\sby"
    r"|serum|cream|gummies|magnesium|brand|probiotic|collagen|supplements?|aids?|flosser|scrubs|drops|sachets?|brace|tape)\b"
)
_NOT = Rx(r"\b(?:not|isn't|never|no|un|aren't|nor|nothing|without)\s?(?:an?\s|any\s|being\s|even\s)?#?$")


def clear(surface: Surface) -> tuple[Match, ...]:
    """Words that everybody understands: #Ad, sponsored by, paid partnership."""
    return _said(surface, _CLEAR)


def told(surface: Surface) -> tuple[Match, ...]:
    """A tie told in plain words: they paid my trip, I get a commission, I own shares."""
    return _said(surface, _TOLD)


def weak(surface: Surface) -> tuple[Match, ...]:
    """Words that few understand: #sp, #collab, thanks to a brand for a gift, where a product is praised."""
    found = _said(surface, _WEAK) or surface.of(gains)
    if found or not _PRODUCT.search(surface.low):
        return found
    return _said(surface, _THANKS)


def of_a_brand(surface: Surface) -> tuple[Match, ...]:
    """Any sign that the text is written with a company."""
    return (*surface.of(clear), *surface.of(weak))


def _said(surface: Surface, words: Rx) -> tuple[Match, ...]:
    found = (Match(m.start() + len(m.group()) - len(m.group().lstrip()), m.end()) for m in words.finditer(surface.low))
    return tuple(m for m in found if not _NOT.search(surface.low, max(0, m.start - 16), m.start))


def mentions(surface: Surface, party: str) -> tuple[Match, ...]:
    """Where a company or brand is named, also as a handle or hashtag."""
    phrases = _spellings(party)
    return surface.of(phrases.find) if phrases else ()


@lru_cache(maxsize=256)
def _spellings(party: str) -> PhraseList | None:
    words = [w for w in re.findall(r"\w+", party.lower()) if w]
    if not words:
        return None
    return PhraseList(tuple({" ".join(words), "".join(words)}))
