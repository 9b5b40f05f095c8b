"""The privacy rules, one line each."""

from app.guidelines.rule import Rule

RULES: tuple[Rule, ...] = ()
