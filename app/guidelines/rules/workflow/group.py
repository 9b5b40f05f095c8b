"""The rules about the way a post takes through the practice, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.workflow import attestation_missing, no_goal, stale_clearance

RULES: tuple[Rule, ...] = (no_goal.RULE, attestation_missing.RULE, stale_clearance.RULE)
