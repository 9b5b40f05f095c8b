"""The rules about clarity, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.clarity import jargon, no_main_message, numbers, overlong, reading_grade

RULES: tuple[Rule, ...] = (reading_grade.RULE, jargon.RULE, overlong.RULE, numbers.RULE, no_main_message.RULE)
