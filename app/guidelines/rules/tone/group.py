"""The rules about tone, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.tone import (
    discriminatory,
    disparages_work,
    heated,
    mocks_patients,
    personal_attack,
    polarizing,
    profanity,
    stigmatizing,
)

RULES: tuple[Rule, ...] = (
    personal_attack.RULE,
    profanity.RULE,
    mocks_patients.RULE,
    heated.RULE,
    polarizing.RULE,
    discriminatory.RULE,
    stigmatizing.RULE,
    disparages_work.RULE,
)
