"""The rules about advice, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.advice import (
    crisis_signpost,
    individual_diagnosis,
    individual_treatment,
    no_care_path,
    remote_prescribing,
    solicits_cases,
)

RULES: tuple[Rule, ...] = (
    individual_diagnosis.RULE,
    individual_treatment.RULE,
    solicits_cases.RULE,
    remote_prescribing.RULE,
    no_care_path.RULE,
    crisis_signpost.RULE,
)
