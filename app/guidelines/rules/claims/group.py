"""The rules about claims, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.claims import cure_guarantee, no_risk, rx_euphemism, rx_to_public, superlative, testimonial

RULES: tuple[Rule, ...] = (
    cure_guarantee.RULE,
    no_risk.RULE,
    superlative.RULE,
    testimonial.RULE,
    rx_to_public.RULE,
    rx_euphemism.RULE,
)
