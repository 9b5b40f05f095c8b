"""The rules about access, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.access import alt_text

RULES: tuple[Rule, ...] = (alt_text.RULE,)
