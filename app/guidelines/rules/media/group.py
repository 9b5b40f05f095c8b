"""The rules about pictures and films, one line each."""

from app.guidelines.rule import Rule
from app.guidelines.rules.media import (
    before_after,
    burned_in_text,
    face_no_consent,
    hidden_metadata,
    identifying_mark,
    live_procedure,
    location_metadata,
    not_looked_at,
    qr_target,
    screen_record,
    voice_consent,
)

RULES: tuple[Rule, ...] = (
    not_looked_at.RULE,
    face_no_consent.RULE,
    identifying_mark.RULE,
    burned_in_text.RULE,
    screen_record.RULE,
    location_metadata.RULE,
    hidden_metadata.RULE,
    before_after.RULE,
    live_procedure.RULE,
    voice_consent.RULE,
    qr_target.RULE,
)
