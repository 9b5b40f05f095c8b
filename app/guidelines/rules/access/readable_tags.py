"""Hashtags, emoji, letters and drawings that a screen reader garbles."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Judged
from app.guidelines.rule import Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.tag_words import words_of
from app.guidelines.text import Match, Surface

_TAG = Rx(r"(?<![\w&/])#(?P<it>[^\W_]\w{3,})")
_LETTERS = Rx(r"[A-Za-z]+")
_FANCY = "[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f189ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]"
_STYLED = Rx(_FANCY)
_STYLED_RUN = Rx(f"{_FANCY}(?:[ \u3000]?{_FANCY})*")
_FEWEST_STYLED = 3
"""One styled letter may be a p value."""
_SIGN = "[\U0001f300-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf\u2b50\u2b55\U0001f004\U0001f0cf]"
_EMOJI = Rx(
    f"{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d{_SIGN}[\ufe0f\U0001f3fb-\U0001f3ff]*)*|[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f\u20e3"
)
_MOST = 5
_REPEATED = Rx(rf"(?P<one>(?!⭐){_SIGN})(?: ?(?P=one)){{2,}}")
_BULLET = Rx(r"(?:^|\n) ?(?P<it>[▪▫◾◽◼◻🔹🔸🔷🔶⬛⬜🔲🔳⚪⚫🟢🔵🔴🟠🟡🟣🟤●○◦■□◆◇➤►▶◉])(?=\s?\w)")
_DRAWN = Rx(
    r"\\_\(ツ\)_/|[(（][^\w\s()（）]{0,2}[°•ಠ◕ᴗ╯ᵔ≧ʘ͡ʕ¬◔][^\n()（）]{1,6}[)）]"
    r"|(?:(?:^|\n)[ \t]*[^\w\s\n]{2}[^\w\n]{4,}(?=\n|$)){3,}"
)


@dataclass(slots=True)
class _Found:
    """What one text has: for each kind its places, and the edits that mend them all; None where something stays."""

    places: dict[str, list[Match]] = field(default_factory=dict)
    edits: list[tuple[Match, str]] | None = field(default_factory=list)

    def add(self, kind: str, match: Match, better: str | None) -> None:
        """Note a place, and what should stand there."""
        self.places.setdefault(kind, []).append(match)
        if better is None:
            self.edits = None
        elif self.edits is not None:
            self.edits.append((match, better))


def _judge(scene: Scene) -> Iterator[Hit]:
    """One finding for the whole text, so that one click mends all of it."""
    surface = scene.surface
    found = _Found()
    if "#" in surface.text:
        _look_at_tags(surface, found)
    many = 0
    if not surface.original.isascii():
        _look_at_letters(surface, found)
        many = _look_at_emoji(surface, found)
        _look_at_drawings(surface, found)
    if found.places:
        kinds = list(found.places)
        matches = tuple(sorted(m for places in found.places.values() for m in places))
        repair = Repair("fix", tuple(sorted(found.edits))) if found.edits else None
        variant = kinds[0] if len(kinds) == 1 else ""
        yield Hit(matches, variant=variant, repair=repair, params=(("many", many),) if many else ())


def _look_at_tags(surface: Surface, found: _Found) -> None:
    """Hashtags in one case, of two words or more."""
    for tag in _TAG.finditer(surface.text):
        said = tag["it"]
        plain = _LETTERS.sub(lambda m: "".join(words_of(m[0])) or m[0], said) if _is_flat(said) else said
        if plain != said:
            found.add("tag", Match(tag.start("it"), tag.end("it")), plain)


def _is_flat(said: str) -> bool:
    return said.isascii() and (said[1:] == said[1:].lower() or said == said.upper())


def _look_at_letters(surface: Surface, found: _Found) -> None:
    """Runs of letters from “fancy text” sites; they become what they stand for."""
    for run in _STYLED_RUN.finditer(surface.original):
        if len(_STYLED.findall(run[0])) >= _FEWEST_STYLED:
            match = Match(_normal(surface, run.start()), _normal(surface, run.end()))
            found.add("styled", match, surface.text[match.start : match.end])


def _normal(surface: Surface, offset: int) -> int:
    """Where a place of what was typed lies in the normalised text."""
    places = range(len(surface.text))
    return bisect_left(places, offset, key=lambda at: surface.origin(Match(at, at + 1)).start)


def _look_at_emoji(surface: Surface, found: _Found) -> int:
    """Repeated ones, signs used as bullets, and more than five; returns how many there are in that case."""
    gone = 0
    for m in _REPEATED.finditer(surface.text):
        found.add("repeated", Match(m.start(), m.end()), m["one"])
        gone += m[0].count(m["one"]) - 1
    bullets = list(_BULLET.finditer(surface.text))
    if len(bullets) > 1:
        for m in bullets:
            found.add("bullets", Match(m.start("it"), m.end("it")), "•")
        gone += sum(bool(_EMOJI.match(m["it"])) for m in bullets)
    everything = len(_EMOJI.findall(surface.original))
    if everything - gone <= _MOST:
        return 0
    last = max((m.start() for m in re.finditer(_SIGN, surface.text)), default=0)
    found.add("many", Match(last, min(last + 1, len(surface.text))), None)
    return everything


def _look_at_drawings(surface: Surface, found: _Found) -> None:
    for m in _DRAWN.finditer(surface.text):
        found.add("drawn", Match(m.start(), m.end()), None)


RULE = Rule(
    id="access/readable-tags",
    severity=Severity.ADVISE,
    confidence=0.9,
    detect=(Judged(_judge),),
    looks=frozenset({"text", "title", "segment", "first_comment"}),
    source=Citation("University and state guides to accessible social media; WCAG 2.2", "2023"),
    flag=(
        "#worldhepatitisday #knowyourstatus 💉💉💉💉💉💉",
        "𝓕𝓵𝓾 𝓼𝓱𝓸𝓽𝓼 𝓽𝓸𝓭𝓪𝔂",
        "Free checks on Friday #checkyourbreasts",
        "Walk in today! 🎉🎉🎉",
        "🍎 Eat 🥦 well 🏃 move 😴 sleep 💧 drink 😀 smile 🧘 breathe",
        "🔹 Wear sunscreen\n🔹 Wear a hat\n🔹 Seek shade",
        "Why do we still do this? ¯\\_(ツ)_/¯",
        "Nurses of the north, unite #NHSHEROES",
        "ＦＬＵ　ＳＨＯＴＳ today",
    ),
    leave=(
        "#WorldHepatitisDay",
        "Flu shots today 💉",
        "Thank you #nurses #cardiology #osteoporosis #hypothyroidism",
        "The difference was not significant (𝑝 = 0.21).",
        "Five stars from us ⭐⭐⭐⭐⭐",
        "1. Wash\n2. Rinse\n3. Dry",
        "Ask us in #Brynhafod, or see clinic.example/#bookinghours",
        "It's #Movember. Grow it, mow it, check them. 👨",
        "—— Notes from clinic ——\n• One\n• Two",
    ),
)
