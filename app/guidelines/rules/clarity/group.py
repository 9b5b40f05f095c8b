"""The rules about clarity, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.clarity import jargon, numbers, reading_grade

RULES: tuple[Rule, ...] = (reading_grade.RULE, jargon.RULE, numbers.RULE)
