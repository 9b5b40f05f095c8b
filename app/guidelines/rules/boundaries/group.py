"""The rules about the line between a professional and everybody else, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.boundaries import (
    patient_contact,
    romantic_sexual,
    wrong_account,
)

RULES: tuple[Rule, ...] = (
    wrong_account.RULE,
    patient_contact.RULE,
    romantic_sexual.RULE,
)
