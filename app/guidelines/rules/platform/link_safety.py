"""Links that are unsafe, private, hidden, or not what they look like."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.hosts import imitated, is_authority, is_inner, is_number, is_shortener, listed
from app.guidelines.kinds import Judged
from app.guidelines.links import Link, links
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PRIVATE = Rx(
    r"^(?:mrn|mrno|patient|patientid|pat|pid|ptid|dob|birthdate|dateofbirth|nhs|nhsno|nhsnumber|ssn|nino"
    r"|medicare|chart|chartno"
    r"|record|recordid|encounter|visitid|token|accesstoken|authtoken|session|sessionid|sid|jsessionid|phpsessid"
    r"|auth|apikey|pwd"
    r"|password|pass|secret|lastname|surname|firstname|fname|lname|diagnosis|icd|resultid)$"
)
_FILE = Rx(r"\bfile:/{1,3}\S+|(?<!\S)\\\\[\w.-]+\\\S+")
_DOCUMENT = Rx(r"^/(?:forms|maps|viewform)\b")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    for m in _FILE.finditer(surface.low) if "file:" in surface.low or "\\\\" in surface.low else ():
        yield Hit((Match(m.start(), m.end()),), severity=Severity.BLOCK, variant="inner")
    for link in surface.of(links):
        if hit := _private(surface, link) or _hidden(surface, link) or _insecure(link):
            yield hit


def _private(surface: Surface, link: Link) -> Hit | None:
    """What must not leave the house: a patient's or a session's key, a password, the inner network."""
    if any(_PRIVATE.match(re.sub(r"[^a-z]", "", key.lower())) for key, value in link.query if value):
        return Hit((link.match,), severity=Severity.BLOCK, variant="private")
    if link.user:
        start = link.match.start + link.url.index("://") + 3
        end = surface.text.index("@", start) + 1
        repair = Repair("fix-password", ((Match(start, end), ""),))
        return Hit((link.match,), severity=Severity.BLOCK, variant="password", repair=repair)
    if not link.bare and (link.scheme == "file" or is_inner(link.host)):
        return Hit((link.match,), severity=Severity.BLOCK, variant="inner")
    return None


def _hidden(surface: Surface, link: Link) -> Hit | None:
    """What is not, or may not be, what the reader takes it for."""
    if not surface.said(link.match).split("/")[0 if link.bare else 2].isascii() or "xn--" in link.host:
        return Hit((link.match,), variant="letters")
    if meant := imitated(link.host):
        return Hit((link.match,), variant="imitates", params=(("meant", meant),))
    if is_number(link.host):
        return Hit((link.match,), variant="number")
    if is_shortener(link) and (link.path.strip("/") or not link.bare):
        return Hit((link.match,), variant="short")
    if link.on(listed("shares")) and link.path.strip("/") and not _DOCUMENT.match(link.path):
        return Hit((link.match,), variant="share")
    return None


def _insecure(link: Link) -> Hit | None:
    """Sent in the clear; the host of an authority answers over https too."""
    if link.bare or link.scheme not in ("http", "ftp"):
        return None
    sure = link.scheme == "http" and is_authority(link)
    edit = (Match(link.match.start, link.match.start + 4), "https")
    return Hit((link.match,), variant="plain", repair=Repair("fix-https", (edit,)) if sure else None)


RULE = Rule(
    id="platform/link-safety",
    severity=Severity.WARN,
    confidence=0.9,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(N)–(O): web and IP addresses identify", "2013"),
    flag=(
        Example("Results: http://192.168.1.20/results?mrn=482913", severity=Severity.BLOCK),
        Example("How much to give: bit.ly/3abcXYZ", severity=Severity.WARN),
        Example("See http://www.cdc.gov/flu for the schedule.", severity=Severity.WARN),
        Example("Form: https://portal.example/visit?patient=77812", severity=Severity.BLOCK),
        Example("Log in at https://front:desk2@rota.example/week", severity=Severity.BLOCK),
        Example("Rota: http://intranet/rota and the policy there.", severity=Severity.BLOCK),
        "Vaccine facts at https://www.cdc-gov.com/vaccines",
        "Read more at https://www.mayoclinlc.org/asthma",
        "Read https://www.whо.int/news before you share.",
        "Slides: https://drive.google.com/file/d/1aBcD/view",
        "Leaflet at http://harbourgp.example/leaflet.pdf",
        "Our test page is https://203.0.113.9/asthma",
        Example("Scans are in file:///S:/imaging/today", severity=Severity.BLOCK),
    ),
    leave=(
        "Facts: https://www.who.int/news-room/fact-sheets",
        "The trial: https://doi.org/10.1056/NEJMoa2034577",
        "Book at harbourgp.example or ring 555-0142.",
        "Old habits: who.int, cdc.gov and nhs.uk first, bit later the rest.",
        "Search: https://pubmed.ncbi.nlm.nih.gov/?term=asthma+spacer",
        "Sign up: https://docs.google.com/forms/d/e/1FAI/viewform",
        "We are here: https://maps.app.goo.gl/9aXy",
        "https://www.bhf.org.uk/informationsupport?utm_source=post",
        "Why do I never click a bit.ly? Because nobody knows where it goes.",
        "More at https://www.heart.org/en/health-topics and https://www.stroke.org",
    ),
)
