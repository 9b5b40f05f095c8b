"""The privacy rules, one line each."""

from app.guidelines.rule import Rule
from app.guidelines.rules.privacy import (
    age_over_89,
    care_date,
    case_without_consent,
    closed_group,
    confirms_patient,
    consent_invalid,
    contact_detail,
    deidentified_not_enough,
    identifier_combination,
    national_id,
    patient_name,
    record_number,
    small_place,
    tags_patient,
    unique_case,
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
    unique_case.RULE,
    case_without_consent.RULE,
    consent_invalid.RULE,
    deidentified_not_enough.RULE,
    confirms_patient.RULE,
    tags_patient.RULE,
    closed_group.RULE,
)
