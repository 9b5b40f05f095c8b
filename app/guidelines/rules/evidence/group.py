"""The rules about evidence, one by one."""

from app.guidelines.rule import Rule
from app.guidelines.rules.evidence import (
    doubtful_journal,
    known_myth,
    low_credibility_source,
    opinion_as_fact,
    overreach,
    preprint_unlabelled,
    retracted_source,
    rumour,
    stale_source,
    unsourced_claim,
    unsourced_number,
)

RULES: tuple[Rule, ...] = (
    unsourced_claim.RULE,
    unsourced_number.RULE,
    low_credibility_source.RULE,
    retracted_source.RULE,
    doubtful_journal.RULE,
    preprint_unlabelled.RULE,
    stale_source.RULE,
    known_myth.RULE,
    overreach.RULE,
    rumour.RULE,
    opinion_as_fact.RULE,
)
