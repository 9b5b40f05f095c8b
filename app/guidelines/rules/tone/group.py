"""The rules about tone, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.tone import personal_attack, profanity

RULES: tuple[Rule, ...] = (personal_attack.RULE, profanity.RULE)
