"""The rules about platforms, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.platform import limits

RULES: tuple[Rule, ...] = (limits.RULE,)
