"""Whose words or picture it is: quotations without a speaker, works of unknown makers, licences without their line."""

import re

from app.domain.media import Rights
from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_UNKNOWN = Pattern(
    r"\b(?:source:?\s(?:unknown|internet|google|whatsapp|the\sinternet|unsure)|author\sunknown"
    r"|unknown\s(?:author|artist|photographer)|anon(?:ymous)?\b(?=\W*$)|(?:pic|photo|image|picture|video"
    r"|credit)s?:?\s(?:internet|google|the\sweb|online|whatsapp|unknown|whoever)|(?:not\ssure|don't\sknow"
    r"|no\sidea|didn't\scatch|can't\sremember|can't\sfind|couldn't\sfind|forget|forgot|dunno"
    r"|lost\strack\sof)\s(?:\w+\s){0,2}?(?:who|whose|which\s(?:agency|artist|photographer|author|hospital|paper)"
    r"|where\s(?:this|it|i)|the\s(?:source|author|artist|name|photographer|original))"
    r"|whoever\s(?:took|wrote|made|drew|painted|said|did|shot|posted|came\sup)|some\s(?:clever|talented"
    r"|brilliant|genius|wise|kind|anonymous|lovely)\s(?:\w+\s)?(?:team|person|artist|soul|people|photographer"
    r"|nurse|doctor|somebody|someone|stranger)|(?:doing|going)\s(?:the\srounds|round|around|viral)"
    r"|floating\saround|saw\s(?:this|it)\s(?:somewhere|online|floating)|found\s(?:this|it)\s(?:online"
    r"|on\s(?:google|pinterest|the\sinternet|facebook|insta\w*|my\sfeed))|stumbled\s(?:across|on|upon)\sthis"
    r"|borrowed\s(?:this|from)|stolen\sfrom|nicked\sfrom"
    r"|wish\si(?:'d|\shad)\swritten\sthis|read\s(?:this|it)\ssomewhere)\b"
)
_SAYING = Pattern(
    r"\b(?:as\s)?(?:some(?:one|body)\s(?:wise|clever|famous|smart|great|once|wiser|smarter)|a\s(?:wise|great"
    r"|clever|famous|smart)\s(?:\w+\s)?(?:man|woman|person|doctor|physician|nurse|teacher|philosopher|poet"
    r"|surgeon|mind)?|one\sof\s(?:the|my|our)\s(?:greats|heroes|masters|legends)|the\s(?:great|famous"
    r"|old)\s(?:quote|saying|line|words)|kisi\sne\s(?:kya\s)?(?:khoob\s)?(?:sach\s)?(?:kaha"
    r"|likha))\s?(?:once\s)?(?:said|put\sit|wrote|says|told|hai|like\sto\ssay|goes)?\b"
    r"|\b(?:as\sthey\ssay|it's\s(?:been\s)?said|they\ssay\sthat|there's\sa\s(?:quote|saying|line|poem)"
    r"|favou?rite\s(?:quote|line|poem|words)|quote\sof\sthe\s(?:day|week|month)|words\sto\slive\sby"
    r"|great\s(?:little\s)?(?:piece|quote|line|poem)|love\sthis\s(?:quote|line|poem|image|photo|painting|drawing"
    r"|picture|graphic|chart|infographic|cartoon)|this\s(?:quote|line|poem|image|photo|painting|drawing|picture"
    r"|graphic|infographic|cartoon)\b)"
)
_VISUAL = Pattern(
    r"\b(?:beautiful|gorgeous|powerful|stunning|incredible|amazing|haunting|brilliant|clever|great|perfect"
    r"|clearest|best|lovely|moving|striking|famous)\s(?:\w+\s)?(?:photo(?:graph)?|shot|image|picture|painting"
    r"|print|illustration|drawing|infographic|graphic|cartoon|poem|piece|diagram|map|graph|chart|animation|mural"
    r"|sketch|verse|lyrics?)\b"
    r"|\[(?:photo|image|picture|screenshot|slide|graphic|painting|graph)[^\]\n]*\]|\b(?:opening|closing"
    r"|slide)\s(?:slide\s)?from\s(?:this\smorning|yesterday|today|the)\b"
)
_QUOTE = Rx(r"\"(?P<it>[^\"\n]{25,400})\"|(?:(?<=\s)|^)'(?P<it2>[A-Z][^'\n]{20,}(?:'\w[^'\n]*)*)'(?=[\s.!?,)]|$)")
_MAKER = Rx(
    r"(?:[—–-]|\bby\b|\bsaid\b|\bsays\b|\bwrote\b|\bwrites\b|\bfrom\b|\bpainting:|\bphotos?:|\bcredits?:|\bvia\b"
    r"|\bcourtesy of\b|©|\(c\)|\bin\b)\s*(?:the |a |our |my |his |her |dr\.? |prof\.? |sir |st\.? )*(?P<who>@\w+"
    r"|[A-Z][\w'’.-]*)"
    r"|(?P<who2>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}),? (?:said|wrote|says|put it|once|\(?(?:1[5-9]|20)\d\d"
    r"|in (?:1[5-9]|20)\d\d)|\b[A-Z][\w'’-]+ [A-Z][\w'’-]+, [A-Z]"
)
_WHOEVER = Rx(
    r"\b(?:patient|resident|daughter|son|mum|mom|dad|gran|kid|child|toddler|colleague|boss|registrar|midwife"
    r"|consultant|me|she|he|they|you|review\w*|comment|email|question|people (?:ask|say)|(?:asked|told|texted"
    r"|emailed|replied|shouted)|myth|say|sign|card|form|letter|button|click|attributed|i (?:said|wrote|told"
    r"|write|say)|we (?:say|said|tell))\b"
)
_LICENCE = Rx(r"\bcc[ -]?(?:by|0|zero)(?:[ -](?:sa|nc|nd))*(?: \d\.\d)?\b", re.IGNORECASE)


def uncredited(surface: Surface) -> tuple[Match, ...]:
    """What is quoted or shown with nobody named as its maker."""
    unknown, sayings = _UNKNOWN.matches(surface), _SAYING.matches(surface)
    quotes = [Match(m.start(), m.end()) for m in _QUOTE.finditer(surface.text)]
    visuals = _VISUAL.matches(surface)
    if unknown and (quotes or visuals or _ABOUT_A_WORK.search(surface.low)):
        return tuple(unknown)
    if (
        sayings
        and not any(_credited(surface, m) for m in (*sayings, *quotes))
        and (quotes or _CLAIMS_WORDS.search(surface.low))
    ):
        return (*sayings, *quotes)
    if visuals and _ADMIRED.search(surface.low) and not _named(surface):
        return tuple(visuals)
    return tuple(q for q in quotes if _stands_alone(surface, q) and not _credited(surface, q))


_ABOUT_A_WORK = Rx(
    r"\b(?:photo|pic|picture|image|shot|painting|graph|chart|map|infographic|thread|quote|poem|video|cartoon"
    r"|drawing|slide|poster|meme|story|article|text|diagram|illustration|line|words|piece)s?\b"
)
_CLAIMS_WORDS = Rx(r"[:,]\s|\bsaid,?\s")
_ADMIRED = Rx(
    r"[😍💪👏🙌😭🔥❤]|\b(?:beautiful|gorgeous|powerful|stunning|incredible|haunting|look at (?:it|this|that)|tears"
    r"|share it|save it)\b"
)


def _credited(surface: Surface, match: Match) -> bool:
    """Whether a name stands close before or after."""
    near = surface.text[max(0, match.start - 60) : match.start] + " " + surface.text[match.end : match.end + 80]
    return any(_is_maker(m) for m in _MAKER.finditer(near)) or bool(_SPEAKER.search(near))


_SPEAKER = Rx(r"\b[A-Z][\w'’-]+ [A-Z][\w'’-]+|\b[A-Z]\w+:|\([A-Z]")


def _named(surface: Surface) -> bool:
    """Whether anybody is named as author, painter, photographer or speaker."""
    return any(_is_maker(m) for m in _MAKER.finditer(surface.text))


def _is_maker(m: re.Match[str]) -> bool:
    who = m["who"] or m["who2"] or ""
    return not who or who not in (
        "Google",
        "Pinterest",
        "Internet",
        "Scotland",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "I",
        "The",
        "This",
        "A",
    )


def _stands_alone(surface: Surface, quote: Match) -> bool:
    """A long quotation in a text in which nobody speaks who could have said it."""
    rest = surface.low[: quote.start] + surface.low[quote.end :]
    return surface.low.count(" ", quote.start, quote.end) >= 9 and not _WHOEVER.search(rest) and len(rest) < 200


def bare_licence(surface: Surface) -> Match | None:
    """“CC BY 4.0” with nobody named before or after it."""
    found = _LICENCE.search(surface.text)
    if found is None or "0" in found.group().split()[0] or "zero" in found.group().lower():
        return None
    return None if _named(surface) else Match(found.start(), found.end())


def credit_line(rights: Rights) -> str:
    """Title, author, source and licence in one line, as Creative Commons advises."""
    title = f"“{rights.title}” by {rights.author}" if rights.title else f"Photo: {rights.author}"
    parts = [title, rights.source, rights.licence, "changed" if rights.changed else ""]
    return ", ".join(part for part in parts if part)


def lacks(rights: Rights, said: str) -> bool:
    """Whether a CC BY work's author, source or licence is told nowhere in the post's words, in lower case."""
    licence = " ".join(rights.licence.lower().replace("-", " ").split()[:2])
    told = licence in said.replace("-", " ") or "creative commons" in said
    return not told or bool(rights.author and rights.author.lower() not in said)
