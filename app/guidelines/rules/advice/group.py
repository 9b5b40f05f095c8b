"""The rules about advice, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.advice import (
    crisis_signpost,
    dose_without_context,
    individual_diagnosis,
    individual_treatment,
    no_care_path,
    no_disclaimer,
    remote_prescribing,
    solicits_cases,
)

RULES: tuple[Rule, ...] = (
    individual_diagnosis.RULE,
    individual_treatment.RULE,
    solicits_cases.RULE,
    remote_prescribing.RULE,
    dose_without_context.RULE,
    no_disclaimer.RULE,
    no_care_path.RULE,
    crisis_signpost.RULE,
)
