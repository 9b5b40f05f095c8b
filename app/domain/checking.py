"""What a check is asked."""

from dataclasses import dataclass, field

from app.domain.channel import Channel
from app.domain.context import Context
from app.domain.goal import AccountKind, Audience, Goal, PostKind
from app.domain.media import Media, MediaFacts
from app.domain.post import Evidence
from app.domain.variant import Variant


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """Everything the rules may look at. Findings on `text` have spans into `text`, whatever the variant made of it.

    `jurisdictions` are pack ids (us, ca, ca-on, uk, eu, ie, au, nz, in): the practice's and the audience's countries.
    `channel` and `variant` are absent where no platform was named. `consents` are ids of consent records. `media_facts`
    stands beside `media`, file by file; None, or a shorter list, where nobody has looked. `again`: it has passed, and
    only the rules are asked that may hold it all the same when time has passed (hard and timely ones).
    """

    text: str
    kind: PostKind = PostKind.POST
    in_reply_to: str = ""
    audience: Audience = Audience.PUBLIC
    goal: Goal | None = None
    jurisdictions: tuple[str, ...] = ("us",)
    account: AccountKind = AccountKind.PROFESSIONAL
    title: str = ""
    content_warning: str = ""
    media: tuple[Media, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    consents: tuple[str, ...] = ()
    staff_names: tuple[str, ...] = ()
    channel: Channel | None = None
    variant: Variant | None = None
    media_facts: tuple[MediaFacts | None, ...] = ()
    context: Context = field(default_factory=Context)
    again: bool = False

    def resting_on(self) -> tuple[str, ...]:
        """The ids of all consents that the post, a file or a face is linked with, in order."""
        ids = [*self.consents]
        for number, media in enumerate(self.media):
            facts = self.facts(number)
            ids += [media.consent_id, *(face.consent_id for face in (facts.faces or () if facts else ()))]
        return tuple(dict.fromkeys(i for i in ids if i))

    def facts(self, number: int) -> MediaFacts | None:
        """What is known of the file with that number."""
        return self.media_facts[number] if number < len(self.media_facts) else None
