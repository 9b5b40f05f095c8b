"""The words and examples of a rule, for cards and for “Why?”."""

from dataclasses import dataclass

from app.domain.finding import Citation, Finding
from app.guidelines.registry import RULES
from app.guidelines.rule import Example
from app.words import words

MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class RulePage:
    """What a person reads about a rule."""

    title: str
    why: str
    flagged: tuple[str, ...]
    left: tuple[str, ...]
    source: Citation


def title_of(finding: Finding) -> str:
    """The rule's short name; where it has none, what the finding says."""
    return _attribute(finding.rule, "title") or words().say(finding.message)


def page_of(finding: Finding) -> RulePage:
    """All there is to know about why a finding is shown."""
    rule = next((r for r in RULES if r.id == finding.rule), None)
    flagged, left = (rule.flag, rule.leave) if rule else ((), ())
    return RulePage(title_of(finding), _attribute(finding.rule, "why"), _texts(flagged), _texts(left), finding.source)


def said_source(source: Citation) -> str:
    """Name and date of a source on one line."""
    return f"{source.text}, {source.date}" if source.date and source.date not in source.text else source.text


def _attribute(rule: str, name: str) -> str:
    key = f"{rule.replace('/', '-')}.{name}"
    said = words().text(key)
    return "" if said == key else said


def _texts(examples: tuple[str | Example, ...]) -> tuple[str, ...]:
    texts = (e if isinstance(e, str) else e.text for e in examples)
    return tuple(t for t in texts if t.strip())[:MOST_EXAMPLES]
