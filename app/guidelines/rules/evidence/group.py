"""The rules about evidence, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.evidence import unsourced_claim

RULES: tuple[Rule, ...] = (unsourced_claim.RULE,)
