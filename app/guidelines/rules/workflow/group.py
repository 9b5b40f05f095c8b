"""The rules about the way a post takes through the practice, one by one."""

from app.guidelines.rule import Rule

RULES: tuple[Rule, ...] = ()
