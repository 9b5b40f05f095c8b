"""The privacy rules, one line each."""

from app.guidelines.rule import Rule
from app.guidelines.rules.privacy import (
    age_over_89,
    care_date,
    case_without_consent,
    confirms_patient,
    contact_detail,
    identifier_combination,
    national_id,
    patient_name,
    record_number,
    small_place,
)

RULES: tuple[Rule, ...] = (
    patient_name.RULE,
    national_id.RULE,
    record_number.RULE,
    contact_detail.RULE,
    care_date.RULE,
    age_over_89.RULE,
    small_place.RULE,
    identifier_combination.RULE,
    case_without_consent.RULE,
    confirms_patient.RULE,
)
