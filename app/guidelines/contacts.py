"""Ways to reach a person: telephone, e-mail, street, internet address. `what` names the way."""

import phonenumbers

from app.guidelines.name_slots import LOWER, UPPER
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_EMAIL = Rx(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_STREET = Rx(
    r"\b(?:flat \d+[a-z]?,? )?\d{1,5}[a-z]? (?:[A-Z][\w'.-]*\.? ){1,4}(?i:street|st|road|rd|avenue|ave"
    r"|lane|ln|drive|dr|close|crescent"
    r"|court|ct|terrace|way|place|pl|boulevard|blvd|gardens|grove|nagar|marg|parade|highway"
    rf"|hwy)\b(?:, [{UPPER}][{LOWER}]+)?(?! (?i:hospital|clinic|surgery|medical"
    r"|practice|pharmacy|school|church))"
)
_IP = Rx(r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])")
_LOCAL = Rx(r"(?<![\w+./-])(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}(?![\w/-]|[ .]\d)")
_DIALLED = Rx(r"(?<![\w./+-])(?:\+|\(?0|\(?[2-9])\d(?:[ ().-]{0,2}\d){7,12}(?![\w/-]|\.\d)")
_CUED = Rx(
    r"\b(?:tel|telephone|phone|ph|mob|mobile|cell|whatsapp|number|landline)\b[.:]? ?(?:is |no\.? )?"
    r"(?P<it>\+?\(?\d(?:[ ().-]{0,2}\d){6,13})(?![\w/-]|\.\d)"
)
_REGIONS = ("US", "GB", "AU", "IN", "IE", "NZ")
_ROLE = Rx(
    r"^(?:info|contact|hello|hi|office|reception|admin|enquir|inquir|feedback|clinic|appointments?"
    r"|booking|book|events?|register|careers?"
    r"|jobs|press|media|support|help|team|frontdesk|desk|practice|manager|editor|training|education"
    r"|research|study|trial|newsletter"
    r"|volunteer|donate|privacy|complaints|hr|sales|marketing|webinar|conference|secretary|pals"
    r"|safeguarding|surgery|nurse|dr|doctor)"
)


def emails(surface: Surface) -> tuple[Match, ...]:
    """Addresses; `what` is `role` for those of an office (info@, feedback@)."""
    if "@" not in surface.low:
        return ()
    return tuple(
        Match(m.start(), m.end(), "role" if _ROLE.match(m.group()) else "email") for m in _EMAIL.finditer(surface.low)
    )


def phones(surface: Surface) -> tuple[Match, ...]:
    """Telephone numbers of the countries Primum knows, and the short local form (555-0100)."""
    if sum(map(surface.text.count, "0123456789")) < 7:
        return ()
    found = {m.start(): Match(m.start(), m.end(), "phone") for m in _LOCAL.finditer(surface.text)}
    for m in _DIALLED.finditer(surface.text):
        if not any(f.start <= m.start() < f.end for f in found.values()) and _is_valid(m.group()):
            found[m.start()] = Match(m.start(), m.end(), "phone")
    for m in _CUED.finditer(surface.low):
        if not any(f.start <= m.start("it") < f.end for f in found.values()):
            found[m.start("it")] = Match(m.start("it"), m.end("it"), "phone")
    return tuple(found[at] for at in sorted(found))


def _is_valid(raw: str) -> bool:
    for region in _REGIONS:
        try:
            number = phonenumbers.parse(raw, region)
        except phonenumbers.NumberParseException:
            return False
        if phonenumbers.is_valid_number(number):
            return True
    return False


def streets(surface: Surface) -> tuple[Match, ...]:
    """House number and street."""
    return tuple(Match(m.start(), m.end(), "street") for m in _STREET.finditer(surface.text))


def addresses(surface: Surface) -> tuple[Match, ...]:
    """Internet addresses of a device."""
    return tuple(Match(m.start(), m.end(), "ip") for m in _IP.finditer(surface.low))
