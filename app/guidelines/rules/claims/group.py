"""The rules about claims, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.claims import cure_guarantee, no_risk, superlative

RULES: tuple[Rule, ...] = (cure_guarantee.RULE, no_risk.RULE, superlative.RULE)
