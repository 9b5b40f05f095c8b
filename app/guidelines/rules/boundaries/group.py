"""The rules about the line between a professional and everybody else, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.boundaries import (
    anonymous_authority,
    employer_voice,
    patient_contact,
    romantic_sexual,
    work_hours,
    wrong_account,
)

RULES: tuple[Rule, ...] = (
    wrong_account.RULE,
    patient_contact.RULE,
    romantic_sexual.RULE,
    anonymous_authority.RULE,
    employer_voice.RULE,
    work_hours.RULE,
)
