"""A rule as people read it: the page behind “Why?”, for the desktop and for `primum rules`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.finding import Citation, Severity
from app.guidelines.packs import JURISDICTIONS, pack
from app.guidelines.rule import Example, Rule
from app.words import words


@dataclass(frozen=True, slots=True)
class RulePage:
    """What the rule looks at, why that matters, what to do, what to write instead, where it comes from, examples.

    `severities` holds the jurisdictions that differ from `severity`, `sources` what each cites ("" is the rule's own).
    """

    rule: Rule
    title: str
    what: str
    why: str
    advice: str
    instead: str
    severity: Severity
    severities: Mapping[str, Severity]
    sources: Mapping[str, Citation]
    flagged: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def group(self) -> str:
        """The first part of its id."""
        return self.rule.id.partition("/")[0]


def page(rule: Rule) -> RulePage:
    """Put a rule into words."""
    packs = {j: pack(j) for j in JURISDICTIONS if not rule.only or j in rule.only}
    cited = {j: p.sources[rule.id] for j, p in packs.items() if rule.id in p.sources}
    graded = {
        j: p.severities[rule.id] for j, p in packs.items() if p.severities.get(rule.id, rule.severity) != rule.severity
    }
    return RulePage(
        rule=rule,
        title=_said(rule, "title"),
        what=_said(rule, "what"),
        why=_said(rule, "why"),
        advice=_said(rule, "advice"),
        instead=_said(rule, "instead"),
        severity=rule.severity,
        severities=graded,
        sources={"": rule.source, **cited},
        flagged=_examples(rule.flag),
        left=_examples(rule.leave),
    )


def _said(rule: Rule, attribute: str) -> str:
    key = f"{rule.key}.{attribute}"
    text = words().text(key, words="")
    return "" if text == key else text


def _examples(examples: Iterable[str | Example]) -> tuple[str, ...]:
    texts = (e.text if isinstance(e, Example) else e for e in examples)
    return tuple(text for text in texts if text.strip())
