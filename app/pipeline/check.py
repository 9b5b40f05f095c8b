"""Check: what the guidelines say about a version of a post, or about its text alone."""

from dataclasses import replace

from app.domain.account import Account
from app.domain.approval import CheckedVariant, fingerprint
from app.domain.channel import Channel
from app.domain.checking import CheckRequest
from app.domain.finding import Report
from app.domain.media import Media, MediaFacts
from app.domain.ports import Check, MediaLook
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.variant import Variant


def unseen(media: Media) -> MediaFacts | None:  # noqa: ARG001 -- the shape of a MediaLook
    """A look by nobody: no facts, and the rules about what pictures show stay silent."""
    return None


def check_variant(
    post: Post,
    variant: Variant,
    account: Account,
    channel: Channel,
    profile: Profile,
    check: Check,
    *,
    look: MediaLook = unseen,
) -> CheckedVariant:
    """Check one version for one account and bind the report to exactly that content by its fingerprint.

    Findings on `text` have spans into what the person wrote: the version edited for this platform where there is one.
    """
    written = _request(post, profile, post.overrides.get(channel.id, post.text), look)
    report = check(replace(written, account=account.kind, channel=channel, variant=variant))
    bound = fingerprint(variant, account, written.consents, report.pack_version)
    return CheckedVariant(variant, account, report, written.consents, bound)


def check_text(post: Post, profile: Profile, check: Check, *, look: MediaLook = unseen) -> Report:
    """Check what is written while no account is chosen yet."""
    return check(_request(post, profile, post.text, look))


def _request(post: Post, profile: Profile, text: str, look: MediaLook) -> CheckRequest:
    return CheckRequest(
        text=text,
        kind=post.kind,
        in_reply_to=post.in_reply_to,
        audience=post.audience,
        goal=post.goal,
        jurisdictions=profile.jurisdictions,
        title=post.title,
        content_warning=post.content_warning,
        media=post.media,
        media_facts=tuple(look(media) for media in post.media),
        evidence=post.evidence,
        consents=_consents(post),
        staff_names=profile.staff,
    )


def _consents(post: Post) -> tuple[str, ...]:
    """The records that the post and its pictures rest on."""
    pictures = (m.consent_id for m in post.media if m.consent_id)
    return tuple(dict.fromkeys((*post.consents, *pictures)))
