"""QR codes whose links pass the rules: the media room makes the picture, the guidelines judge the link."""

from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.domain.media import Code, Media, MediaFacts
from app.domain.ports import Check
from app.media.qr import qr_code
from app.words import words

LINK_RULES = frozenset({"platform/link-safety", "media/qr-target", "evidence/low-credibility-source"})
NOTICED = frozenset({Severity.BLOCK, Severity.WARN})


def checked_qr(url: str, check: Check, dark: str = "#000000", light: str = "#ffffff") -> bytes:
    """A QR code as PNG for a link that the rules have nothing against.

    Raises InputError with what they say, and as `qr_code` does.
    """
    picture = qr_code(url, dark, light)
    poster = Media("0" * 64, "qr.png", "image/png", len(picture), alt_text=url)
    facts = MediaFacts(faces=(), lettering=(), codes=(Code(url),), tags=())
    report = check(CheckRequest(text=url, media=(poster,), media_facts=(facts,)))
    said = [words().say(f.message) for f in report.findings if f.rule in LINK_RULES and f.severity in NOTICED]
    if said:
        raise InputError("qr-refused", why=said[0])
    return picture
