"""The rules about access, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.access import alt_text, captions, contrast, empty_picture, readable_tags

RULES: tuple[Rule, ...] = (
    alt_text.RULE,
    contrast.RULE,
    empty_picture.RULE,
    captions.RULE,
    readable_tags.RULE,
)
