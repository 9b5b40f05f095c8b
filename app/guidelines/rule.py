"""A rule: what it looks for, how grave that is, why, and what it must and must not flag."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.channel import Channel
from app.domain.checking import CheckRequest
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind, Audience, Goal, PostKind
from app.domain.media import Media, MediaFacts
from app.domain.message import Params
from app.domain.post import Evidence
from app.domain.variant import Variant
from app.guidelines.packs import NO_PACK, Pack
from app.guidelines.text import Match, Surface

TEXT = frozenset(
    {"text", "title", "content_warning", "alt_text", "link", "segment", "poll", "first_comment", "picture", "caption"}
    | {"wish"}
)
"""Every surface that is read or heard; the default. `picture` is lettering read in it, `caption` what is spoken, `wish`
an option of the post whose words are published, such as YouTube's tags.

Beside these stand `file_name`, `code` (what a QR code holds), `location` (the place the post is tagged with).
"""

RECORD = frozenset({"record"})
"""The post as a record (media, channel, variant, consents); the rule is run once, on an empty surface."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a detection sees: one surface, the whole request, all surfaces, and the pack of the jurisdiction at hand."""

    surface: Surface
    request: CheckRequest
    others: tuple[Surface, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    pack: Pack = NO_PACK


@dataclass(frozen=True, slots=True)
class Repair:
    """A one-click fix: the label's key in the rule's Fluent file, and what each stretch becomes."""

    label: str
    edits: tuple[tuple[Match, str], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. What is None or empty here is taken from the rule.

    `variant` is appended to the message key: "relative" asks for `privacy-care-date-relative`. `exact` hits rest on a
    record (a tie, a title held) and are not for the linear model to overrule.
    """

    matches: tuple[Match, ...] = ()
    severity: Severity | None = None
    confidence: float | None = None
    variant: str = ""
    params: Params = ()
    repair: Repair | None = None
    exact: bool = False


class Detection(Protocol):
    """One of the kinds in `kinds.py`."""

    def hits(self, scene: Scene) -> Iterable[Hit]:
        """What the rule finds here."""


@dataclass(frozen=True, slots=True)
class Case:
    """Where the severity differs: every field that is given must fit. Packs differ by their own TOML, not here."""

    severity: Severity
    kind: PostKind | None = None
    audience: Audience | None = None
    account: AccountKind | None = None

    def fits(self, request: CheckRequest) -> bool:
        """Whether the request is such a case."""
        wanted = ((self.kind, request.kind), (self.audience, request.audience), (self.account, request.account))
        return all(want is None or want is have for want, have in wanted)


@dataclass(frozen=True, slots=True)
class Example:
    """A post with what is needed to judge it. A plain string in a rule means a post with these defaults."""

    text: str
    kind: PostKind = PostKind.POST
    in_reply_to: str = ""
    audience: Audience = Audience.PUBLIC
    account: AccountKind = AccountKind.PROFESSIONAL
    jurisdiction: str = "us"
    goal: Goal | None = None
    media: tuple[Media, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    consents: tuple[str, ...] = ()
    staff_names: tuple[str, ...] = ()
    severity: Severity | None = None
    channel: Channel | None = None
    variant: Variant | None = None
    media_facts: tuple[MediaFacts | None, ...] = ()
    context: Context = field(default_factory=Context)

    def request(self) -> CheckRequest:
        """The example as the engine takes it. `severity`, where given, is what the finding must have."""
        return CheckRequest(
            text=self.text,
            kind=self.kind,
            in_reply_to=self.in_reply_to,
            audience=self.audience,
            account=self.account,
            jurisdictions=(self.jurisdiction,),
            goal=self.goal,
            media=self.media,
            evidence=self.evidence,
            consents=self.consents,
            staff_names=self.staff_names,
            channel=self.channel,
            variant=self.variant,
            media_facts=self.media_facts,
            context=self.context,
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule is data. `id` is its path below `rules/`; its words are in `resources/strings/<lang>/<group>.ftl`.

    `detect` holds detections of which each adds its hits. `only` restricts the rule to some jurisdictions (empty: all).
    `hard` blocks have no waiver. `weighed`: the linear model of `bearing.py` has a say; such a rule has a message
    `<key>-likely` for what only the model sees, which is no graver than `unsure` where it is not sure; it says
    nothing where the text already does what the rule asks (`moot`). `timely`: what it finds by `context.now` only
    because time has passed since the approval (a clearance that grew old) holds the post; a hard rule does so in any
    case. `speaks_for` names a group whose findings on the same words of the same surface this rule says already: one
    finding is left, as grave and as hard as the gravest.
    """

    id: str
    severity: Severity
    detect: tuple[Detection, ...]
    source: Citation
    flag: tuple[str | Example, ...]
    leave: tuple[str | Example, ...]
    confidence: float = 0.8
    hard: bool = False
    weighed: bool = False
    moot: Callable[[Surface], bool] | None = None
    unsure: Severity = Severity.WARN
    timely: bool = False
    looks: frozenset[str] = TEXT
    cases: tuple[Case, ...] = ()
    only: frozenset[str] = frozenset()
    kinds: frozenset[PostKind] = frozenset(PostKind)
    audiences: frozenset[Audience] = frozenset(Audience)
    speaks_for: str = ""

    @property
    def key(self) -> str:
        """The Fluent key of its message: `privacy-patient-name`."""
        return self.id.replace("/", "-")

    def applies(self, request: CheckRequest) -> bool:
        """Whether the rule is about such posts at all."""
        return request.kind in self.kinds and request.audience in self.audiences

    def gravity(self, request: CheckRequest) -> Severity:
        """The severity before packs and hits have their say: the first fitting case, or the rule's own."""
        return next((case.severity for case in self.cases if case.fits(request)), self.severity)
