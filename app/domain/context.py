"""What surrounds a post: who speaks, when, on whose behalf, with which ties, under which rules of the house."""

from dataclasses import dataclass, field
from datetime import datetime, time

from app.domain.consent import Consent
from app.domain.finding import Severity


@dataclass(frozen=True, slots=True)
class Author:
    """Who speaks, as the practice's profile and the account's page say.

    `titles` are the titles held by registration (dermatologist, nurse practitioner). `bio` is the text of the account's
    page. `contacts` are the practice's own published numbers and addresses. `handle` is how the account is called.
    """

    name: str = ""
    titles: tuple[str, ...] = ()
    registration: str = ""
    employer: str = ""
    bio: str = ""
    handle: str = ""
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interest:
    """A tie to a company or brand; `kind` is paid, shares, family, gift, employment or other."""

    party: str
    kind: str = "paid"


@dataclass(frozen=True, slots=True)
class Attestation:
    """Somebody's word for something: fact-check, rights, consent, pause, simulation, own-story or second-review."""

    kind: str
    by: str
    at: datetime
    against: str = ""


@dataclass(frozen=True, slots=True)
class HouseRule:
    """A rule of the practice's own.

    `terms` are phrases as in `guidelines.phrases`; with `required` one of them must stand in the post instead.
    `section` is where the practice's policy says so.
    """

    id: str
    terms: tuple[str, ...]
    severity: Severity = Severity.WARN
    message: str = ""
    section: str = ""
    required: bool = False
    account: str = ""


@dataclass(frozen=True, slots=True)
class Duty:
    """Protected clinical time, on the practice's clock; weekday 0 is Monday."""

    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class Earlier:
    """Another post or reply of the same account: its text, its goal and when it went or goes out (UTC)."""

    text: str
    at: datetime
    goal: str = ""
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Clearance:
    """An earlier yes: when, for which fingerprint, and under which packs."""

    at: datetime
    pack_version: str
    fingerprint: str = ""
    now_fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """Everything beside the words. What is not known stays empty, and then no rule speaks about it.

    `now` and `publish_at` are UTC instants, `zone` the practice's IANA zone. `by_hand`: somebody must be there when
    it goes out. `consents` is the whole register where `knows_register`; without, a link is taken on trust. `thread`
    names the conversation that a reply belongs to. `recent` are the account's posts of the thirty days before
    `publish_at`. `targets` are the platforms it goes to, `owner` is who wrote it.
    """

    author: Author = field(default_factory=Author)
    interests: tuple[Interest, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    house_rules: tuple[HouseRule, ...] = ()
    consents: tuple[Consent, ...] = ()
    knows_register: bool = False
    recent: tuple[Earlier, ...] = ()
    directory: tuple[str, ...] = ()
    do_not_tag: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()
    paid: bool = False
    live: bool = False
    repost: bool = False
    by_hand: bool = False
    location: str = ""
    first_comment: str = ""
    poll: tuple[str, ...] = ()
    thread: str = ""
    targets: tuple[str, ...] = ()
    owner: str = ""
    now: datetime | None = None
    publish_at: datetime | None = None
    zone: str = "UTC"
    clearance: Clearance | None = None
    policy_read_at: datetime | None = None
    approver_needed: bool = False
    approver: str = ""
    goal_needed: bool = False
    hours_spent: float = 0.0
    hours_budget: float = 0.0
