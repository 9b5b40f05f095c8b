"""Pictures, figures, music, films or texts of others without a right to use them."""

import re
from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.media import Lettering, Media, MediaFacts, Rights, Tag
from app.guidelines.kinds import Judged
from app.guidelines.promotion import is_ad
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rules.legal.copying import copied
from app.guidelines.rx import Rx

_MARK = Rx(
    r"©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b|\b(?:getty ?images|shutterstock"
    r"|i?stock(?:photo)?|alamy|adobe ?stock|dreamstime|depositphotos|reuters|associated press|afp)\b",
    re.IGNORECASE,
)
_FIGURE = Rx(
    r"\bfig(?:ure)?\.? ?\d|\b(?:elsevier|nejm|new england journal|the lancet|jama|bmj|springer|wiley|netter"
    r"|uptodate|nature publishing)\b",
    re.IGNORECASE,
)
_RIGHTS_TAG = Rx(r"copyright|rights|credit|usageterms", re.IGNORECASE)


def _told(scene: Scene) -> Iterator[Hit]:
    """The text itself tells that something is copied."""
    if scene.surface.family in TEXT:
        found = scene.surface.of(copied)
        if found:
            yield Hit(found, severity=Severity.WARN, variant="told")


def _recorded(scene: Scene) -> Iterator[Hit]:
    """What is recorded or seen of the files; a file at which nobody looked says nothing."""
    request = scene.request
    if scene.surface.family != "record" or any(a.kind == "rights" for a in request.context.attestations):
        return
    sells = bool(scene.others) and is_ad(scene.others[0], request)
    for number, media in enumerate(request.media):
        facts = request.facts(number)
        if facts is not None:
            yield from _of_file(media, facts, request, sells=sells)


def _of_file(media: Media, facts: MediaFacts, request: CheckRequest, *, sells: bool) -> Iterator[Hit]:
    rights = facts.rights
    named = (("file", media.filename),)
    if rights is None or rights.kind == "own":
        if _marked(facts.lettering or (), facts.tags or (), request.context.author.name):
            yield Hit(variant="marked", params=named)
        elif rights is None and any(_FIGURE.search(w.text) for w in facts.lettering or ()):
            yield Hit(variant="figure", params=named, severity=Severity.WARN)
        return
    if rights.kind in ("licensed", "permission") and not rights.reference and not rights.file:
        yield Hit(variant="reference", params=named, severity=Severity.WARN)
    if (why := _forbidden(rights, sells=sells)) is not None:
        yield Hit(variant=why, params=(*named, ("licence", rights.licence)))


def _forbidden(rights: Rights, *, sells: bool) -> str | None:
    """“nc” for an advertisement under a non-commercial licence, “nd” for a changed work under one that forbids it."""
    terms = rights.licence.upper().replace("-", " ").split()
    if rights.kind == "cc" and "NC" in terms and sells:
        return "nc"
    return "nd" if rights.kind == "cc" and "ND" in terms and rights.changed else None


def _marked(lettering: tuple[Lettering, ...], tags: tuple[Tag, ...], author: str) -> bool:
    """A watermark or a copyright note of somebody else's."""
    said = [w.text for w in lettering if _MARK.search(w.text)]
    said += [t.value for t in tags if _RIGHTS_TAG.search(t.name) and t.value.strip()]
    return any(not author or author.lower() not in words.lower() for words in said)


_PHOTO = Media("0" * 64, "dawn.jpg", "image/jpeg", 1000)
RULE = Rule(
    id="legal/no-permission",
    severity=Severity.BLOCK,
    confidence=0.75,
    weighed=True,
    looks=TEXT | RECORD,
    detect=(Judged(_told), Judged(_recorded)),
    source=Citation("CC licence terms; US Copyright Act, 17 USC 106", "2013", seen=False),
    flag=(
        Example(
            "Sunrise over the ward.",
            media=(_PHOTO,),
            media_facts=(MediaFacts(lettering=(Lettering("gettyimages"),)),),
            severity=Severity.BLOCK,
        ),
        Example(
            "Book now: 20% off facials.",
            media=(_PHOTO,),
            media_facts=(MediaFacts(rights=Rights("cc", "A. Diaz", "example.org", "CC BY-NC 4.0")),),
            severity=Severity.BLOCK,
        ),
        Example(
            "Figure of the day.",
            media=(_PHOTO,),
            media_facts=(MediaFacts(lettering=(Lettering("Figure 2. NEJM"),)),),
            severity=Severity.WARN,
        ),
        Example("I scanned the whole book, so nobody has to pay. PDF in the drive, share it.", severity=Severity.WARN),
        "Re-uploading the full paid lecture, last one got a copyright strike. Link below!",
        "Photo of the day, not mine, found it on Google.",
    ),
    leave=(
        Example("Dawn.", media=(_PHOTO,), media_facts=(MediaFacts(rights=Rights("own")),)),
        Example("Flu virus.", media=(_PHOTO,), media_facts=(MediaFacts(rights=Rights("public-domain", "CDC PHIL")),)),
        Example("Dawn.", media=(_PHOTO,)),
        Example("Dawn.", media=(_PHOTO,), media_facts=(MediaFacts(lettering=(Lettering("Ward 6"),)),)),
        "Our own photo of the garden, taken by Priya from the kitchen.",
        "The library has fourteen copies of the atlas, and e-access with your login.",
        "Please don't screenshot paid courses. A year of work stands in each.",
        "I filmed my own rehab exercises, all ten of them. Link below.",
    ),
)
