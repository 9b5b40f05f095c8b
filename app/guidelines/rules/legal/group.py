"""The rules about law and the house's own rules, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.legal import (
    defamation_risk,
    incomplete_attribution,
    institution_rule,
    no_permission,
    rights_record,
)

RULES: tuple[Rule, ...] = (
    defamation_risk.RULE,
    no_permission.RULE,
    incomplete_attribution.RULE,
    rights_record.RULE,
    institution_rule.RULE,
)
