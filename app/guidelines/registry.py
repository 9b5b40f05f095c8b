"""All rules, named one by one: no import by name, so that the linter and the freezer see what is there."""

from app.guidelines.engine import Engine
from app.guidelines.rules.privacy import group as privacy

RULES = (*privacy.RULES,)


def engine() -> Engine:
    """The check with every rule there is."""
    return Engine(RULES)
