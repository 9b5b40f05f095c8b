"""All rules, named one by one: no import by name, so that the linter and the freezer see what is there."""

from app.guidelines.engine import Engine
from app.guidelines.rules.access import group as access
from app.guidelines.rules.advice import group as advice
from app.guidelines.rules.claims import group as claims
from app.guidelines.rules.evidence import group as evidence
from app.guidelines.rules.media import group as media
from app.guidelines.rules.platform import group as platform
from app.guidelines.rules.privacy import group as privacy
from app.guidelines.rules.tone import group as tone

RULES = (
    *privacy.RULES,
    *media.RULES,
    *advice.RULES,
    *evidence.RULES,
    *claims.RULES,
    *tone.RULES,
    *access.RULES,
    *platform.RULES,
)


def engine() -> Engine:
    """The check with every rule there is."""
    return Engine(RULES)
