"""What the guidelines say about a post."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.message import Message


class Severity(StrEnum):
    """`block` stops the post, `warn` wants a look, `advise` is only shown."""

    BLOCK = "block"
    WARN = "warn"
    ADVISE = "advise"

    @property
    def rank(self) -> int:
        """0 for the most serious."""
        return ("block", "warn", "advise").index(self)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in the text of a finding's surface, as the author typed it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fix:
    """A replacement taken with one click: each span of the surface gets its text; the label says what it does."""

    label: Message
    edits: tuple[tuple[Span, str], ...] = ()

    @property
    def last_first(self) -> tuple[tuple[Span, str], ...]:
        """The edits in the order in which none moves the span of a later one."""
        return tuple(sorted(self.edits, key=lambda edit: edit[0], reverse=True))

    def applied(self, text: str) -> str:
        """The surface's text with every span replaced; spans are of the text before."""
        for span, new in self.last_first:
            text = text[: span.start] + new + text[span.end :]
        return text


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule comes from; `date` is the year or day of the source, `seen` whether its text was read by us."""

    text: str
    date: str = ""
    seen: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found. `surface` is text, title, alt_text:N, link, segment:N, platform:ID or record.

    `confidence` runs from 0 to 1. `jurisdictions` are the packs that made the rule apply. `hard` blocks have no waiver.
    `timely`: the passing of time alone may bring it, and then an approved post is held.
    `odds` is what the linear model said (log-odds, 0 is even), None where it was not asked.
    """

    rule: str
    severity: Severity
    confidence: float
    surface: str
    spans: tuple[Span, ...]
    message: Message
    advice: Message
    source: Citation
    jurisdictions: tuple[str, ...] = ()
    hard: bool = False
    fix: Fix | None = None
    odds: float | None = None
    timely: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """All findings of one check, worst first, with what was run: the evidence kept beside an approval."""

    findings: tuple[Finding, ...]
    rules_run: int
    pack_version: str

    @property
    def stops(self) -> tuple[Finding, ...]:
        """The findings that keep the post in the house."""
        return tuple(f for f in self.findings if f.severity is Severity.BLOCK)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that want a look."""
        return tuple(f for f in self.findings if f.severity is Severity.WARN)

    @property
    def is_safe(self) -> bool:
        """Whether nothing stops the post."""
        return not self.stops
