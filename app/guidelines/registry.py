"""All rules, named one by one: no import by name, so that the linter and the freezer see what is there."""

from app.guidelines.engine import Engine
from app.guidelines.retractions import Table
from app.guidelines.rules.access import group as access
from app.guidelines.rules.advice import group as advice
from app.guidelines.rules.boundaries import group as boundaries
from app.guidelines.rules.claims import group as claims
from app.guidelines.rules.clarity import group as clarity
from app.guidelines.rules.evidence import group as evidence
from app.guidelines.rules.evidence import retracted_source
from app.guidelines.rules.legal import group as legal
from app.guidelines.rules.media import group as media
from app.guidelines.rules.platform import group as platform
from app.guidelines.rules.privacy import group as privacy
from app.guidelines.rules.tone import group as tone
from app.guidelines.rules.workflow import group as workflow

RULES = (
    *privacy.RULES,
    *media.RULES,
    *advice.RULES,
    *evidence.RULES,
    *claims.RULES,
    *tone.RULES,
    *legal.RULES,
    *clarity.RULES,
    *boundaries.RULES,
    *access.RULES,
    *platform.RULES,
    *workflow.RULES,
)


def engine(imported: Table | None = None) -> Engine:
    """The check with every rule there is; `imported` are the retractions that the practice has read in."""
    if imported is None:
        return Engine(RULES)
    rules = (retracted_source.against(imported) if rule is retracted_source.RULE else rule for rule in RULES)
    return Engine(tuple(rules), (imported.version,))
