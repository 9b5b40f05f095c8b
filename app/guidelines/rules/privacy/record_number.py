"""A medical record, account, plan, device or vehicle number."""

from collections.abc import Sequence

from app.domain.finding import Citation, Severity
from app.domain.media import Media
from app.guidelines import encounters, identifiers
from app.guidelines.kinds import Facts
from app.guidelines.rule import TEXT, Example, Rule
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_DAY = Rx(r"(?:19|20)\d\d[-/]?(?:[01]\d[-/]?(?:[0-3]\d)?)?[a-z]?|[0-3]\d-?[01]\d-?(?:19|20)\d\d")


def _vehicles(surface: Surface) -> Sequence[Match]:
    """A number plate counts where the text is about somebody's care."""
    found = surface.of(identifiers.plates)
    told = (encounters.events, encounters.authored, encounters.care)
    return tuple(m for m in found if any(surface.around(fact, m, 1) for fact in told))


def _dated(surface: Surface, match: Match) -> bool:
    """A file that is called after a day: chart_2025-06-11."""
    return surface.family == "file_name" and bool(_DAY.fullmatch(surface.low, match.start, match.end))


def _blank(surface: Surface, match: Match) -> bool:
    """“MRN 000000”, “ZZTEST”: what training systems show, nobody's number."""
    digits = [c for c in surface.low[match.start : match.end] if c.isdigit()]
    return set(digits) == {"0"} or "zztest" in surface.low


RULE = Rule(
    id="privacy/record-number",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.9,
    looks=TEXT | {"file_name"},
    detect=(Facts(identifiers.records, unless=(_dated, _blank)), Facts(_vehicles)),
    source=Citation("45 CFR 164.514(b)(2)(i)(H)–(M)", "2013"),
    flag=(
        "MRN 00482913: lovely outcome after ERCP.",
        "Accession CT-2025-118273 shows the fracture beautifully.",
        "Driver of MH 12 AB 4457 came to our casualty with a head injury.",
        "UHID: 20231188, please collect your report from the desk.",
        "Her policy # BX4471902 will not cover the implant, apparently.",
        "Series 1.2.840.113619.2.55.3.604688119 for anyone with PACS access.",
        Example("A textbook film.", media=(Media("0" * 64, "MRN_00482913_chest.png", "image/png", 1),)),
        "Hospital number H2046618, chest drain out, home tomorrow.",
    ),
    leave=(
        "GMC No. 7123456. Views my own.",
        "Recall: metformin ER lot XP9004, see fda.gov/recalls.",
        "Registered with the NMC, PIN 12A3456E.",
        "MRN 000000 is the training chart. If you find it in a live list, call IT.",
        "The serial dilution lab starts at 9 in room 2025.",
        "Our charity number is 1089464. Every pound goes to the hospice.",
        "Read more in Lancet 2021;398:2084 and see chart 4 on page 12.",
        Example("How many of us got the jab.", media=(Media("0" * 64, "chart_2025-06-11.png", "image/png", 1),)),
        "The clinic van was stolen: white Transit, plate LK19 ABC. Call us if you see it.",
    ),
)
