"""What a platform takes and does, read from its manifest. Tailoring, checks and previews all read this one record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.goal import Goal
from app.domain.variant import Facet


@dataclass(frozen=True, slots=True)
class Limits:
    """Hard limits of one post. Lengths are in the platform's own unit (see `Channel.measure`); 0 means no limit.

    `forbidden` are characters that the platform refuses anywhere in title or text. `moving_mimes` are the types of
    pictures that move there when they are sent as pictures; other animations are sent as films. Pixels are width times
    height, seconds the longest film, `video_rate` pictures a second. `image_narrowest` and `image_widest` are the
    shapes of pictures that are taken, as hundredths of width over height.
    """

    text: int
    text_bytes: int = 0
    title: int = 0
    images: int = 0
    image_bytes: int = 0
    image_mimes: tuple[str, ...] = ()
    image_pixels: int = 0
    image_narrowest: int = 0
    image_widest: int = 0
    moving_mimes: tuple[str, ...] = ()
    videos: int = 0
    video_bytes: int = 0
    video_mimes: tuple[str, ...] = ()
    video_pixels: int = 0
    video_seconds: int = 0
    video_rate: int = 0
    documents: int = 0
    alt_text: int = 0
    hashtags: int = 0
    cashtags: int = 0
    links: int = 0
    mentions: int = 0
    forbidden: str = ""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the platform, and our adapter for it, can do.

    `one_shape`: all pictures of a post get the shape of the first. `link_card`: it shows a card that we hand it.
    `mixed_media`: pictures and films in one post. `direct`: Primum publishes there itself; `delete`, `metrics`, `find`,
    `repeatable` and `native_schedule` speak of our adapter. `thumbnail`: a picture beside the film becomes its preview.
    `inbox`: it hands over a draft to finish there, unless the option `mode` says direct.
    `captions`: it takes a film's captions as a file of their own. `replies`: how our adapter answers a comment
    there, as a post or as a comment of text alone; empty where it cannot.
    """

    threads: bool = False
    alt_text: bool = False
    content_warning: bool = False
    link_card: bool = False
    delete: bool = False
    metrics: bool = False
    find: bool = False
    repeatable: bool = False
    text_only: bool = True
    native_schedule: bool = False
    direct: bool = False
    images: bool = True
    videos: bool = True
    mixed_media: bool = False
    one_shape: bool = False
    needs_title: bool = False
    thumbnail: bool = False
    inbox: bool = False
    captions: bool = False
    replies: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a post may say to one platform alone, or must: a key of `Post.options`.

    `kind` is yes-no, choice (one of `choices`), words (any; `choices` are proposals) or moment (an instant, ISO 8601
    with its zone). `required`: nothing is published without it. `shared`: it means the same on every platform.
    """

    key: str
    kind: str
    choices: tuple[str, ...] = ()
    required: bool = False
    shared: bool = False

    @property
    def known(self) -> tuple[str, ...]:
        """The only words it may be said in; empty where any are taken."""
        return ("yes", "no") if self.kind == "yes-no" else self.choices if self.kind == "choice" else ()


@dataclass(frozen=True, slots=True)
class Habits:
    """How people write there: folded after `fold` units (0: never), hashtags inline or last, links in text or not.

    `hashtags` is inline (left where they are), end (lines of hashtags go last) or none. `line_breaks` is keep, or
    squeeze where the platform shows several blank lines as one. `url_length` is what a link counts (0: as written).
    `thread_marker` takes {n} and {total}, as in "({n}/{total})".
    """

    fold: int = 0
    hashtags: str = "end"
    hashtags_best: int = 3
    links_clickable: bool = True
    line_breaks: str = "keep"
    url_length: int = 0
    markup: str = "none"
    thread_marker: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from and when it was read; `trust` is official, third-party or unverified."""

    fact: str
    where: str
    read_on: str
    trust: str


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a platform's readers fit a goal: strong, fair or weak, why, and how sure that is (see `Source`)."""

    degree: str
    reason: str
    trust: str = "unverified"


def no_entities(_text: str) -> tuple[Facet, ...]:
    """For a channel that makes nothing clickable."""
    return ()


@dataclass(frozen=True, slots=True)
class Channel:
    """One platform as the rest of the app sees it. `measure` counts a text as the platform counts it.

    `entities` finds links, hashtags and mentions as the platform makes them clickable. `dynamics` is advice in short
    sentences by topic (good_for, tone, length, hashtags, shapes, links, price), and for goals as `fit` reads it.
    `api_version` is what our adapter asks for where the platform wants it said.
    """

    id: str
    name: str
    mark: str
    limits: Limits
    can: Capabilities
    habits: Habits
    measure: Callable[[str], int]
    sources: tuple[Source, ...] = ()
    dynamics: Mapping[str, str] = field(default_factory=dict)
    default_host: str = ""
    host_choice: str = "fixed"
    compose_link: str = ""
    api_version: str = ""
    entities: Callable[[str], tuple[Facet, ...]] = no_entities
    wishes: tuple[Wish, ...] = ()

    def fit(self, goal: Goal) -> Fit | None:
        """How well its readers fit the goal, where the manifest says so ("fit_education = strong: why")."""
        topic = f"fit_{goal.value}"
        degree, _, reason = self.dynamics.get(topic, "").partition(": ")
        trust = next((s.trust for s in self.sources if s.fact == f"dynamics.{topic}"), "unverified")
        return Fit(degree, reason, trust) if reason else None
