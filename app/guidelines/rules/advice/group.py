"""The rules about advice to one person, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.advice import individual_diagnosis, individual_treatment

RULES: tuple[Rule, ...] = (individual_diagnosis.RULE, individual_treatment.RULE)
