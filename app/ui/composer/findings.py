"""What the checks said, as the composer shows it: one list, worst first, without repeats."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.channel import Channel
from app.domain.finding import Finding, Report, Severity
from app.domain.post import Post
from app.domain.variant import Variant
from app.domain.waiver import can_be_waived


@dataclass(frozen=True, slots=True)
class Card:
    """One finding. `platform` is empty where it is about the author's own text; `quoted` are the words it is about."""

    finding: Finding
    platform: str = ""
    platform_name: str = ""
    quoted: str = ""

    @property
    def in_text(self) -> bool:
        """Whether it can be underlined in the author's text."""
        return not self.platform and self.finding.surface == "text"


@dataclass(frozen=True, slots=True)
class Seen:
    """One platform's version and what the checks said about it."""

    channel: Channel
    variant: Variant
    report: Report


@dataclass(frozen=True, slots=True)
class Verdict:
    """All cards, and how many rules were asked and found nothing."""

    cards: tuple[Card, ...] = ()
    quiet: int = 0

    def of(self, severity: Severity) -> tuple[Card, ...]:
        """The cards of one severity."""
        return tuple(c for c in self.cards if c.finding.severity is severity)

    @property
    def was_checked(self) -> bool:
        """Whether any rule has been asked yet; before that, silence means nothing."""
        return bool(self.cards) or self.quiet > 0

    @property
    def stops(self) -> int:
        """How many findings keep the post in the house."""
        return len(self.of(Severity.BLOCK))

    @property
    def soft(self) -> tuple[Card, ...]:
        """The stops that a second person's word can lift."""
        return tuple(c for c in self.of(Severity.BLOCK) if can_be_waived(c.finding))

    @property
    def hard(self) -> int:
        """How many stops there is no way round."""
        return self.stops - len(self.soft)

    @property
    def warnings(self) -> int:
        """How many findings want a reason."""
        return len(self.of(Severity.WARN))


def verdict(post: Post, report: Report | None, seen: Sequence[Seen], fresh: bool = True) -> Verdict:
    """Put the check of the text and those of the versions together.

    `fresh` says that `seen` is about this very text; otherwise its findings on the text are left out, because their
    spans would point at other words.
    """
    mine = report if report and _is_used(post, seen) else None
    cards = [_card(post.text, f, None) for f in mine.findings] if mine else []
    for one in seen:
        written = post.overrides.get(one.channel.id, post.text)
        cards += [_card(written, f, one) for f in one.report.findings if fresh or f.surface != "text"]
    unique = {_identity(card): card for card in reversed(cards)}
    ordered = tuple(sorted(unique.values(), key=_order))
    return Verdict(ordered, _quiet([report, *(one.report for one in seen)]))


def underlined(found: Verdict) -> tuple[Card, ...]:
    """The cards to underline, the least serious first so that the worst is painted over it."""
    return tuple(c for c in reversed(found.cards) if c.in_text and c.finding.spans)


def neighbour(cards: Sequence[Card], current: Card | None, step: int = 1) -> Card | None:
    """The card after (or before) the current one, round and round; None where there is none."""
    if not cards:
        return None
    if current not in cards:
        return cards[0 if step > 0 else -1]
    return cards[(cards.index(current) + step) % len(cards)]


def at(found: Verdict, point: int) -> Card | None:
    """The worst card whose words are at a code point of the text."""
    return next((c for c in found.cards if c.in_text and _covers(c.finding, point)), None)


def _is_used(post: Post, seen: Sequence[Seen]) -> bool:
    """Whether any version still follows the author's own text."""
    return not seen or any(one.channel.id not in post.overrides for one in seen)


def _covers(finding: Finding, point: int) -> bool:
    return any(span.start <= point < span.end for span in finding.spans)


def _card(text: str, finding: Finding, seen: Seen | None) -> Card:
    own = seen is not None and (seen.variant.edited or finding.surface.startswith(("segment", "platform")))
    quoted = quote(text, finding) if finding.surface == "text" else ""
    return Card(finding, seen.channel.id, seen.channel.name, quoted) if seen and own else Card(finding, quoted=quoted)


def quote(text: str, finding: Finding) -> str:
    """The words a finding is about; “…” stands between stretches."""
    return " … ".join(text[span.start : span.end] for span in finding.spans)


def _identity(card: Card) -> tuple[object, ...]:
    found = card.finding
    return (card.platform, found.rule, found.surface, found.spans, found.message.key)


def _order(card: Card) -> tuple[object, ...]:
    found = card.finding
    return (
        found.severity.rank,
        not found.hard,
        card.platform,
        found.surface != "text",
        found.surface,
        found.spans,
        found.rule,
    )


def _quiet(reports: Iterable[Report | None]) -> int:
    there = [report for report in reports if report is not None]
    loud = {f.rule for report in there for f in report.findings}
    return max(0, max((report.rules_run for report in there), default=0) - len(loud))
