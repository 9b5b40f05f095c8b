"""Jokes and complaints about patients, their families and other people in care."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.mockery import mockery
from app.guidelines.rules.tone.stance import in_lesson, received
from app.guidelines.text import Match, Surface


def _own(surface: Surface, match: Match) -> bool:
    """The author's own family, unless a patient says so in quotation marks."""
    near = surface.around(guards.own, match, before=1, after=0)
    return any(surface.low.count('"', 0, m.start) % 2 == 0 for m in near)


def _mocks(scene: Scene) -> Iterator[Hit]:
    yield from (Hit((match,)) for match in mockery(scene.surface))


RULE = Rule(
    id="tone/mocks-patients",
    severity=Severity.BLOCK,
    confidence=0.75,
    weighed=True,
    detect=(Judged(_mocks, unless=(in_lesson, received, _own)),),
    source=Citation(
        "CPSO, Social Media policy; Emory University Hospital dismissed four nurses over such a video", "2022"
    ),
    flag=(
        "My ick is when you ask for a shower before your induction 🙄",
        "Another frequent flyer faking a seizure lol",
        Example("Families who ask every ten minutes, kindly go home 🙄", severity=Severity.BLOCK),
        "Another drug seeker with 10/10 pain eating crisps lol",
        "Things parents say in my clinic, part 12: 'he never eats sugar' 😂",
        "She googled it for a week and still asked me why. I can't even 🤦",
        "Our waiting room is a zoo tonight.",
    ),
    leave=(
        "Questions people often ask before an induction (no silly ones!).",
        "My ick? Cold coffee on a night shift.",
        "POV: you sit down to chart and the printer dies 🙄",
        "When the family brings samosas at two in the morning 😂",
        "People in pain scroll, snack and joke. If you say ten, I write ten.",
        "I googled my own rash at 3 am and panicked like everyone else 😂",
        "The laminated birth plan? Bring it, we love them.",
        "Our waiting room is busy tonight, about two hours. Thank you for your patience.",
    ),
)
