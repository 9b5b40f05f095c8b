"""Cards drawn: five templates, each for a square, a portrait and a landscape."""

import re
from collections.abc import Callable

from app.domain.errors import InputError
from app.media.cards import signs
from app.media.cards.canvas import Canvas
from app.media.cards.card import Card, Event, Myth, Quote, Size, Statistic, Style, Tip
from app.media.cards.colours import WHITE, Colour, Palette, legible, mixed, palette
from app.media.cards.setting import BODY, HEADLINE, LABEL, QUOTE

MARGIN = 92.0
FOOT = 84.0
"""The height of the line with the practice's name, at the bottom."""
SHARE = re.compile(r"(\d{1,2}) (?:in|of|out of) (\d{1,2})")
PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?) ?%")
MOST_PEOPLE = 10


def draw(card: Card, style: Style, size: Size) -> bytes:
    """A card as PNG. Raises InputError for words that are missing, too long to fit, or in letters the fonts lack."""
    colours = palette(style.colour)
    return painted(card, style, size, colours).png()


def painted(card: Card, style: Style, size: Size, colours: Palette) -> Canvas:
    """The sheet with everything on it; its `least` is the lowest contrast of its words."""
    if not all(part.strip() for part in _needed(card)):
        raise InputError("card-empty")
    canvas = Canvas(size.value, colours.tint)
    TEMPLATES[type(card)](canvas, card, style, colours)
    return canvas


def _needed(card: Card) -> tuple[str, ...]:
    match card:
        case Tip(headline=headline):
            return (headline,)
        case Myth(myth=myth, fact=fact):
            return myth, fact
        case Statistic(figure=figure, meaning=meaning, source=source):
            return figure, meaning, source
        case Event(title=title, day=day, month=month):
            return title, day, month
        case Quote(words=words, who=who):
            return words, who


def _foot(canvas: Canvas, style: Style, ground: Colour, ink: Colour, mark: Colour, left: float = MARGIN) -> None:
    """The practice's name with a dot of its colour."""
    if not style.practice.strip():
        return
    lines = canvas.fit(style.practice, LABEL, (canvas.wide - left - 2 * MARGIN, 44), (31, 20), 1.2)
    top = canvas.high - MARGIN - canvas.tall(lines) + 14
    canvas.disc((left + 11, top + canvas.tall(lines) / 2), 11, mark)
    canvas.write(lines, (left + 38, top), ink, ground)


def _tip(canvas: Canvas, card: Tip, style: Style, colours: Palette) -> None:
    wide, high = canvas.wide, canvas.high
    canvas.disc((wide - 40, 30), 188, mixed(colours.main, WHITE, 0.72))
    canvas.disc((wide + 20, -30), 160, colours.main)
    canvas.pill(style.labels.tip, (MARGIN, MARGIN), colours.deep, WHITE)
    top, bottom = MARGIN + 62 + 72, high - MARGIN - FOOT
    room = wide - 2 * MARGIN
    large = 150 if wide > high else 124
    share = 0.56 if card.detail.strip() else 0.9
    headline = canvas.fit(card.headline, HEADLINE, (room, (bottom - top) * share), (large, 40), 1.1)
    detail = None
    if card.detail.strip():
        left = bottom - top - canvas.tall(headline) - 88
        detail = canvas.fit(card.detail, BODY, (room, left), (52, 28), 1.38)
    tall = canvas.tall(headline) + (88 + canvas.tall(detail) if detail else 0)
    at = canvas.write(headline, (MARGIN, top + (bottom - top - tall) * 0.42), colours.ink, colours.tint)
    if detail:
        canvas.rectangle((MARGIN, at + 34, MARGIN + 104, at + 46), colours.main, 6)
        canvas.write(detail, (MARGIN, at + 88), colours.soft, colours.tint)
    _foot(canvas, style, colours.tint, colours.soft, colours.main)


def _myth(canvas: Canvas, card: Myth, style: Style, colours: Palette) -> None:
    wide, high = canvas.wide, canvas.high
    lying = wide > high
    edge = wide * 0.47 if lying else high * 0.45
    below = (edge, 0, wide, high) if lying else (0, edge, wide, high)
    canvas.rectangle(below, colours.deep)
    halves = ((0, 0, edge, high) if lying else (0, 0, wide, edge), below)
    pale = mixed(colours.soft, colours.tint, 0.12)
    told = ((style.labels.myth, card.myth, colours.tint, pale), (style.labels.fact, card.fact, colours.deep, WHITE))
    for (left, top, right, bottom), (label, said, ground, ink) in zip(halves, told, strict=True):
        last = ground == colours.deep
        sign, fill = (
            (signs.tick, legible(mixed(colours.main, WHITE, 0.55), colours.deep, 4.5))
            if last
            else (signs.cross, mixed(colours.soft, colours.tint, 0.45))
        )
        sign(canvas, (left + MARGIN + 38, top + MARGIN + 38), 38, fill, colours.deep if last else colours.tint)
        name = canvas.fit(label, LABEL, (500, 60), (40, 26), 1.2)
        canvas.write(name, (left + MARGIN + 98, top + MARGIN + 38 - canvas.tall(name) / 2), ink, ground)
        start, end = top + MARGIN + 76 + 36, bottom - (MARGIN + FOOT if last or lying else 56)
        size = (92, 34) if last else (72, 32)
        lines = canvas.fit(said, HEADLINE if last else BODY, (right - left - 2 * MARGIN, end - start), size, 1.16)
        canvas.write(lines, (left + MARGIN, start + (end - start - canvas.tall(lines)) * 0.4), ink, ground)
    bright = legible(mixed(colours.main, WHITE, 0.55), colours.deep, 4.5)
    _foot(canvas, style, colours.deep, WHITE, bright, edge + MARGIN if lying else MARGIN)


def _statistic(canvas: Canvas, card: Statistic, style: Style, colours: Palette) -> None:
    wide, high = canvas.wide, canvas.high
    ground, bright = colours.deep, legible(mixed(colours.main, WHITE, 0.6), colours.deep, 6.0)
    canvas.rectangle((0, 0, wide, high), ground)
    dim = mixed(ground, WHITE, 0.18)
    lying = wide > high
    half = wide / 2 - MARGIN * 1.4 if lying else wide - 2 * MARGIN
    source = canvas.fit(f"{style.labels.source}: {card.source}", BODY, (wide - 2 * MARGIN, 80), (28, 20), 1.35)
    bottom = high - MARGIN - FOOT - canvas.tall(source) - 66
    room = bottom - MARGIN - 150 if lying else (bottom - MARGIN) * 0.38
    figure = canvas.fit(card.figure, HEADLINE, (half, room), (330, 90), 1.05)
    at = canvas.write(figure, (MARGIN - 6, MARGIN - 24), bright, ground)
    at = _pictured(canvas, card.figure, (MARGIN, at + 34, MARGIN + half), (bright, dim))
    left, top = (wide / 2 + MARGIN * 0.4, MARGIN + 20) if lying else (MARGIN, at + 52)
    meaning = canvas.fit(card.meaning, HEADLINE, (half, bottom - top), (92 if lying else 78, 34), 1.18)
    slack = bottom - top - canvas.tall(meaning)
    canvas.write(meaning, (left, top + (slack * 0.4 if lying else min(slack * 0.35, 60))), WHITE, ground)
    foot = high - MARGIN - FOOT - canvas.tall(source)
    canvas.rectangle((MARGIN, foot - 22, wide - MARGIN, foot - 19), dim)
    canvas.write(source, (MARGIN, foot), mixed(ground, WHITE, 0.75), ground)
    _foot(canvas, style, ground, WHITE, bright)


def _pictured(canvas: Canvas, figure: str, room: tuple[float, float, float], inks: tuple[Colour, Colour]) -> float:
    """The figure as people (“1 in 5”) or as a bar (“72%”) between left and right from a top; its bottom."""
    left, top, right = room
    if (found := SHARE.search(figure)) and 0 < int(found[1]) <= int(found[2]) <= MOST_PEOPLE:
        some, all_ = int(found[1]), int(found[2])
        step = min((right - left) / all_, 132.0)
        for number in range(all_):
            signs.person(canvas, left + number * step, top, step * 0.66, inks[0] if number < some else inks[1])
        return top + step * 0.66 * 2
    if (found := PERCENT.search(figure)) and float(found[1].replace(",", ".")) <= 100:
        share = float(found[1].replace(",", ".")) / 100
        canvas.rectangle((left, top, right, top + 44), inks[1], 22)
        canvas.rectangle((left, top, left + max(44, (right - left) * share), top + 44), inks[0], 22)
        return top + 44
    return top - 34


def _event(canvas: Canvas, card: Event, style: Style, colours: Palette) -> None:
    wide, high = canvas.wide, canvas.high
    canvas.rectangle((0, 0, wide, high), colours.deep)
    lying = wide > high
    canvas.disc((wide - 30, 40), 230 if lying else 330, mixed(colours.deep, colours.main, 0.5))
    canvas.disc((wide + 40, -20), 160 if lying else 220, colours.main)
    leaf = 420.0 if lying else 300.0 if wide == high else 360.0
    left, top = (MARGIN + leaf + 92, MARGIN) if lying else (MARGIN, MARGIN + leaf + 40)
    facts = [(sign, said) for sign, said in ((signs.clock, card.time), (signs.pin, card.place)) if said.strip()]
    bottom = high - MARGIN - FOOT
    room = wide - left - (MARGIN + 170 if lying else MARGIN)
    title = canvas.fit(card.title, HEADLINE, (room, bottom - top - 92 * len(facts) - 44), (128, 42), 1.12)
    tall = canvas.tall(title) + 44 + 92 * len(facts)
    start = top + (bottom - top - tall) * 0.5
    _leaf(canvas, card, (MARGIN, top + (bottom - top - leaf) * 0.5 if lying else MARGIN, leaf), colours)
    at = canvas.write(title, (left, start), WHITE, colours.deep) + 44
    bright = legible(mixed(colours.main, WHITE, 0.6), colours.deep, 4.5)
    for sign, said in facts:
        lines = canvas.fit(said, BODY, (wide - left - MARGIN - 80, 76), (48, 24), 1.2)
        sign(canvas, (left + 28, at + 36), 28, bright, colours.deep)
        canvas.write(lines, (left + 80, at + 36 - canvas.tall(lines) / 2), WHITE, colours.deep)
        at += 92
    _foot(canvas, style, colours.deep, WHITE, bright)


def _leaf(canvas: Canvas, card: Event, place: tuple[float, float, float], colours: Palette) -> None:
    """A leaf of a calendar: the month on a strip, the day below."""
    left, top, side = place
    strip = side * 0.3
    canvas.rectangle((left, top, left + side, top + side), WHITE, 36)
    canvas.rectangle((left, top, left + side, top + strip + 36), colours.main, 36)
    canvas.rectangle((left, top + strip, left + side, top + strip + 40), WHITE)
    month = canvas.fit(card.month, LABEL, (side - 40, strip - 20), (side * 0.16, 22), 1.2)
    middle = left + (side - canvas.across(month)) / 2
    canvas.write(month, (middle, top + (strip - canvas.tall(month)) / 2), WHITE, colours.main)
    day = canvas.fit(card.day, HEADLINE, (side - 40, side - strip - 16), (side * 0.6, 40), 1.1)
    middle = left + (side - canvas.across(day)) / 2
    canvas.write(day, (middle, top + strip + (side - strip - canvas.tall(day)) / 2), colours.ink, WHITE)


def _quote(canvas: Canvas, card: Quote, style: Style, colours: Palette) -> None:
    wide, high = canvas.wide, canvas.high
    canvas.rectangle((0, 0, 26, high), colours.main)
    mark = canvas.fit("“", QUOTE, (500, 520), (460, 400), 1.0)
    canvas.write(mark, (MARGIN - 22, MARGIN - 76), mixed(colours.main, WHITE, 0.35), colours.tint)
    role = card.role.strip()
    top, bottom = MARGIN + 196, high - MARGIN - FOOT
    room, below = wide - 2 * MARGIN - 20, 56 + 36 + 54 + (46 if role else 0) + 40
    large = 128 if wide > high else 108
    said = canvas.fit(card.words.strip("“”\"' "), QUOTE, (room, bottom - top - below), (large, 38), 1.22)
    slack = bottom - top - below - canvas.tall(said)
    at = canvas.write(said, (MARGIN + 20, top + slack * 0.4), colours.ink, colours.tint) + 56
    canvas.rectangle((MARGIN + 20, at, MARGIN + 124, at + 10), colours.main, 5)
    who = canvas.fit(card.who, LABEL, (room, 60), (42, 24), 1.25)
    at = canvas.write(who, (MARGIN + 20, at + 36), colours.ink, colours.tint)
    if role:
        canvas.write(
            canvas.fit(role, BODY, (room, 50), (34, 20), 1.3), (MARGIN + 20, at + 4), colours.soft, colours.tint
        )
    _foot(canvas, style, colours.tint, colours.soft, colours.main, MARGIN + 20)


TEMPLATES: dict[type, Callable[..., None]] = {
    Tip: _tip,
    Myth: _myth,
    Statistic: _statistic,
    Event: _event,
    Quote: _quote,
}
