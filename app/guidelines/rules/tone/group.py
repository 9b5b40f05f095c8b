"""The rules about tone, one line each."""

from app.guidelines.rule import Rule
from app.guidelines.rules.tone import profanity

RULES: tuple[Rule, ...] = (profanity.RULE,)
