"""A QR code leads to a private, insecure or hidden place."""

import re
from collections.abc import Iterator

from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.domain.media import Code, Media, MediaFacts
from app.guidelines import contacts, identifiers
from app.guidelines.kinds import Judged
from app.guidelines.links import Link, links
from app.guidelines.phrases import word_set
from app.guidelines.pictures import joined, looked_at, shown
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PERSONAL = Rx(
    r"(?:tel|sms|smsto|mailto|mmsto|facetime|whatsapp|skype|upi|matmsg|geo|wifi|bitcoin|wa)\s?:|begin:vcard|mecard:"
    r"|begin:vevent|bizcard:"
)
_PRIVATE_KEYS = word_set(
    """
    patient patientid patient_id patient-id pid pt ptid mrn nhs nhsno nhsnumber chi nhi uhid dob birthdate name
    firstname lastname surname fullname email e mail phone mobile tel token access_token auth authkey key apikey
    session sessionid sid jwt sig signature otp password passwd pwd pin user userid user_id uid login account
    accession order orderid appointment appointmentid booking bookingid ref caseid case record recordid ssn magic
    invite code
    """
)
_PLAIN_KEYS = word_set("ref code key order case name user uid e mail pin booking appointment account session")
"""Keys that campaigns use as well: private only with a number or a long code behind them."""
_SECRET = Rx(r"(?=[a-z_-]*\d)[\w-]{5,}$", re.IGNORECASE)
_SHORT = frozenset(
    [
        "bit.ly",
        "tinyurl.com",
        "t.co",
        "goo.gl",
        "ow.ly",
        "is.gd",
        "buff.ly",
        "rebrand.ly",
        "cutt.ly",
        "rb.gy",
        "shorturl.at",
        "tiny.cc",
        "lnkd.in",
        "t.ly",
        "s.id",
        "bl.ink",
        "v.gd",
        "qrco.de",
        "qr.page",
        "me-qr.com",
        "q-r.to",
        "l.ead.me",
        "scan.page",
        "urlz.fr",
        "tinyurl.is",
        "shorte.st",
        "adf.ly",
        "soo.gd",
        "snip.ly",
        "trib.al",
        "dlvr.it",
        "spr.ly",
        "hubs.ly",
        "hubs.la",
        "amzn.to",
        "fb.me",
        "youtu.be",
        "bitly.com",
        "short.io",
        "qr.io",
        "flowcode.com",
    ]
) - {"youtu.be"}
_INSIDE = Rx(r"(?:localhost|.+\.(?:local|lan|internal|intranet|corp)|\d{1,3}(?:\.\d{1,3}){3})")


def _judge(scene: Scene) -> Iterator[Hit]:
    """On codes: each payload. On the record: codes that nobody could read."""
    if scene.surface.family == "record":
        for number, _, facts in looked_at(scene.request):
            unread = sum(not code.payload.strip() for code in facts.codes or ())
            if unread:
                params = (("many", unread), ("which", number))
                yield Hit(severity=Severity.WARN, variant="unread", params=params)
        return
    number, facts = shown(scene)
    for line in joined(scene.surface, [code.payload for code in facts.codes or ()]):
        found = _wrong(scene, line)
        if found:
            variant, severity = found
            yield Hit((line,), severity, variant=variant, params=(("which", number),))


def _wrong(scene: Scene, line: Match) -> tuple[str, Severity | None] | None:
    """What is wrong with a payload: the variant of the message, and the severity where it is not the rule's."""
    surface = scene.surface
    if _PERSONAL.match(surface.low, line.start, line.end):
        return None if _is_ours(scene, line) else ("personal", None)
    inside = [link for link in surface.of(links) if line.start <= link.match.start < line.end]
    if any(_is_private(link) for link in inside) or _holds_identifier(surface, line):
        return "private", None
    if any(link.scheme != "https" or _INSIDE.fullmatch(link.host) for link in inside):
        return "insecure", None
    if any(link.on(_SHORT) for link in inside):
        return "short", Severity.WARN
    return None


def _is_ours(scene: Scene, line: Match) -> bool:
    """The practice's own published number or address."""
    said = _bare(scene.surface.text[line.start : line.end])
    return any(_bare(contact) in said for contact in scene.request.context.author.contacts if contact)


def _bare(contact: str) -> str:
    return re.sub(r"[\s().+-]", "", contact.lower())


def _is_private(link: Link) -> bool:
    """A key of the query that names somebody or lets somebody in, or a user before the host."""
    return bool(link.user) or any(_tells(key.lower(), value) for key, value in link.query)


def _tells(key: str, value: str) -> bool:
    if key not in _PRIVATE_KEYS or not value:
        return False
    return key not in _PLAIN_KEYS or bool(_SECRET.match(value)) or "@" in value


def _holds_identifier(surface: Surface, line: Match) -> bool:
    facts = (identifiers.national, identifiers.records, contacts.emails)
    return any(line.start <= m.start < line.end and m.what != "role" for fact in facts for m in surface.of(fact))


_POSTER = Media("0" * 64, "poster.png", "image/png", 90_000, 1080, 1350, "A poster about the flu clinic.")


def _case(*payloads: str, severity: Severity | None = None, contacts_: tuple[str, ...] = ()) -> Example:
    """An example: one poster with these codes in it."""
    return Example(
        "Scan to read more.",
        media=(_POSTER,),
        media_facts=(MediaFacts(codes=tuple(Code(payload) for payload in payloads)),),
        severity=severity,
        context=Context(author=Author(contacts=contacts_)),
    )


RULE = Rule(
    id="media/qr-target",
    severity=Severity.BLOCK,
    confidence=0.9,
    detect=(Judged(_judge),),
    looks=frozenset({"code", "record"}),
    source=Citation("HHS OCR, online tracking technologies: addresses that carry identifiers", "2024", seen=False),
    flag=(
        _case("http://bit.ly/3xyz", severity=Severity.BLOCK),
        _case("https://portal.example/r?mrn=482913", severity=Severity.BLOCK),
        _case("tel:+447700900461", severity=Severity.BLOCK),
        _case("WIFI:T:WPA;S:Ward5;P:secret99;;", severity=Severity.BLOCK),
        _case("BEGIN:VCARD\nN:Doyle;Karen\nTEL:07700900461\nEND:VCARD", severity=Severity.BLOCK),
        _case("https://tinyurl.com/flu-clinic", severity=Severity.WARN),
        _case("https://harbourgp.example/flu", "", severity=Severity.WARN),
        _case("https://forms.example/i?token=9f8a7c6b5d", severity=Severity.BLOCK),
        _case("https://10.20.3.4/booking", severity=Severity.BLOCK),
        _case("MRN: 00482913", severity=Severity.BLOCK),
    ),
    leave=(
        _case("https://www.cdc.gov/flu/"),
        _case("https://harbourgp.example/flu-clinic"),
        _case("https://harbourgp.example/flu?utm_source=poster&ref=autumn"),
        _case("tel:01632960155", contacts_=("01632 960 155",)),
        _case("5012345678900"),
        _case("BEGIN:VCARD\nFN:Harbour GP\nTEL:01632960155\nEND:VCARD", contacts_=("01632 960 155",)),
        _case(),
        _case("https://youtu.be/dQw4w9WgXcQ"),
        Example("Nobody has looked for codes.", media=(_POSTER,), media_facts=(MediaFacts(),)),
    ),
)
