"""The colours and sizes of the desktop. No other module writes a colour or a size of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme, as #RRGGBB. A `_tint` is the quiet ground that goes with the colour of the same name."""

    bg: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    primary: str
    on_primary: str
    tint: str
    block: str
    warn: str
    advise: str
    good: str
    education: str
    advocacy: str
    networking: str
    education_tint: str
    advocacy_tint: str
    networking_tint: str
    block_tint: str
    warn_tint: str
    advise_tint: str
    good_tint: str


LIGHT = Tokens(
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E1E6EC",
    text="#17212B",
    muted="#586573",
    primary="#0E6B80",
    on_primary="#FFFFFF",
    tint="#E6F1F4",
    block="#B42318",
    warn="#8F5A00",
    advise="#2A5DB0",
    good="#1C7C4A",
    education="#2563A8",
    advocacy="#7A3EA8",
    networking="#9A5A12",
    education_tint="#EAF1FA",
    advocacy_tint="#F3ECF9",
    networking_tint="#F9F1E7",
    block_tint="#FDECEA",
    warn_tint="#FBF3E3",
    advise_tint="#E9F0FB",
    good_tint="#E7F4ED",
)

DARK = Tokens(
    bg="#14181D",
    surface="#1B2027",
    raised="#232A33",
    line="#2F3843",
    text="#E8EDF2",
    muted="#9AA7B4",
    primary="#4FB3C8",
    on_primary="#08222A",
    tint="#1D333B",
    block="#FF8A80",
    warn="#F0B95B",
    advise="#8AB4F8",
    good="#6FCF97",
    education="#7FB2F0",
    advocacy="#C79BEB",
    networking="#E0A866",
    education_tint="#1E2A39",
    advocacy_tint="#2A2236",
    networking_tint="#2F271D",
    block_tint="#3A2220",
    warn_tint="#33291A",
    advise_tint="#1E2838",
    good_tint="#1B2E25",
)

# Text sizes and measures in pixels at 100 %.
TINY, SMALL, BODY, WRITE, SECTION, PAGE = 11, 12, 13, 14, 15, 20
STEP = 4
RADIUS, CHIP_RADIUS = 8, 4
ICON, SMALL_ICON, MARK = 16, 12, 10
RAIL, RAIL_NARROW, BAR, INSPECTOR = 184, 64, 56, 320
NARROW_FROM = 1.5
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
READABLE = 4.5
INK, PAPER, PAPER_RULE = "#000000", "#FFFFFF", "#999999"
"""On paper, and of covers that are burnt into a picture: the same in either scheme."""


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21, as WCAG 2.2 defines it (w3.org/TR/WCAG22, read 2026-11)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
