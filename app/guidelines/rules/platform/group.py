"""The rules about platforms, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.platform import audience_fit, limits, link_safety

RULES: tuple[Rule, ...] = (limits.RULE, audience_fit.RULE, link_safety.RULE)
