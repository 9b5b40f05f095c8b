"""The rules about claims, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.claims import (
    approval_misuse,
    cure_guarantee,
    fear_or_vulnerability,
    inducement,
    no_risk,
    one_sided_benefit,
    protected_title,
    rx_euphemism,
    rx_to_public,
    superlative,
    testimonial,
    undisclosed_interest,
    weak_disclosure,
)

RULES: tuple[Rule, ...] = (
    cure_guarantee.RULE,
    no_risk.RULE,
    superlative.RULE,
    testimonial.RULE,
    rx_to_public.RULE,
    rx_euphemism.RULE,
    one_sided_benefit.RULE,
    undisclosed_interest.RULE,
    weak_disclosure.RULE,
    inducement.RULE,
    approval_misuse.RULE,
    protected_title.RULE,
    fear_or_vulnerability.RULE,
)
