"""Check: what the guidelines say about a version of a post, or about its text alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.account import Account
from app.domain.approval import CheckedVariant, fingerprint
from app.domain.campaign import Campaign
from app.domain.channel import Channel
from app.domain.checking import CheckRequest
from app.domain.consent import Consent
from app.domain.context import Author, Clearance, Context, Earlier
from app.domain.finding import Report
from app.domain.house import house_version
from app.domain.library import Asset
from app.domain.media import Media, MediaFacts, Said, with_said
from app.domain.ports import Check, MediaLook, Work
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.variant import Variant

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside the post: the moment (UTC), the accounts and what each said lately, a yes given before.

    `consents` is the register, or None where nobody has read it. `assets` is what the library says of the post's
    files, by SHA-256. `campaign` is the post's, for its links. `again` as in CheckRequest.
    """

    now: datetime | None = None
    accounts: tuple[Account, ...] = ()
    recent: Mapping[str, Sequence[Earlier]] = field(default_factory=dict)
    clearance: Clearance | None = None
    consents: tuple[Consent, ...] | None = None
    assets: Mapping[str, Asset] = field(default_factory=dict)
    campaign: Campaign | None = None
    again: bool = False


UNKNOWN = Around()


def around(work: Work, post: Post, now: datetime) -> Around:
    """Read what surrounds a post.

    What was said lately is counted back from the time it goes out, not from now: a planned post meets the same at its
    approval and at its sending.
    """
    until = post.planned_for or now
    heard = work.heard(post.accounts, until - LATELY, until, post.id)
    shown = work.assets([media.sha256 for media in post.media]) if post.media else ()
    assets = {asset.id: asset for asset in shown}
    mine = (one for one in work.campaigns() if one.id == post.campaign_id) if post.campaign_id else iter(())
    return Around(
        now,
        tuple(work.accounts()),
        heard,
        consents=tuple(work.consents()),
        assets=assets,
        campaign=next(mine, None),
    )


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
    there: Around = UNKNOWN,
    *,
    look: MediaLook = unseen,
) -> CheckedVariant:
    """Check one version for one account and bind the report to exactly that content by its fingerprint.

    Findings on `text` have spans into what the person wrote: the version edited for this platform where there is one.
    """
    text, facts = post.overrides.get(channel.id, post.text), _facts(post, there, look)
    written = _request(post, profile, text, _context(post, profile, there, account), facts)
    report = _asked(check, replace(written, account=account.kind, channel=channel, variant=variant, again=there.again))
    sealed = _sealed(written)
    bound = fingerprint(variant, account, sealed, report.pack_version)
    return CheckedVariant(variant, account, report, sealed, bound)


def check_text(
    post: Post, profile: Profile, check: Check, there: Around = UNKNOWN, *, look: MediaLook = unseen
) -> Report:
    """Check what is written while no account is chosen yet."""
    facts = _facts(post, there, look)
    return _asked(check, _request(post, profile, post.text, _context(post, profile, there), facts))


def _asked(check: Check, request: CheckRequest) -> Report:
    """The report, its version naming the rules of the house too: an approval falls when these change."""
    report, own = check(request), house_version(request.context.house_rules)
    return replace(report, pack_version=f"{report.pack_version} {own}") if own else report


def _facts(post: Post, there: Around, look: MediaLook) -> tuple[MediaFacts | None, ...]:
    """What is seen in each file together with what the library says of it."""

    def of(media: Media) -> MediaFacts | None:
        seen, asset = look(media), there.assets.get(media.sha256)
        return with_said(seen, asset.said) if seen and asset and asset.said != Said() else seen

    return tuple(of(media) for media in post.media)


def _request(
    post: Post, profile: Profile, text: str, context: Context, facts: tuple[MediaFacts | None, ...]
) -> CheckRequest:
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
        media_facts=facts,
        evidence=post.evidence,
        consents=post.resting_on,
        staff_names=profile.staff,
        context=context,
    )


def _context(post: Post, profile: Profile, there: Around, account: Account | None = None) -> Context:
    platforms = {known.id: known.platform for known in there.accounts}
    return Context(
        author=_author(profile, account),
        interests=profile.standing.interests,
        directory=profile.standing.may_name,
        do_not_tag=profile.standing.do_not_tag,
        house_rules=profile.house_rules,
        consents=there.consents or (),
        knows_register=there.consents is not None,
        recent=tuple(there.recent.get(account.id, ())) if account else (),
        targets=tuple(dict.fromkeys(platforms[one] for one in post.accounts if one in platforms)),
        owner=post.author,
        now=there.now,
        publish_at=post.planned_for,
        zone=profile.zone,
        clearance=there.clearance,
        duties=profile.duties,
    )


def _author(profile: Profile, account: Account | None) -> Author:
    """Who speaks. Somebody in practice alone has given their own name to it, and is nobody's employee."""
    name = profile.person or (account.display_name if account else "")
    employer = "" if profile.practice == name else profile.practice
    own = profile.standing
    return Author(
        name=name,
        titles=own.titles,
        registration=own.registration,
        employer=employer,
        handle=account.handle if account else "",
        contacts=own.contacts,
    )


def _sealed(request: CheckRequest) -> tuple[str, ...]:
    """The consents that it rests on, each with the seal of what was agreed to: a changed form is another one."""
    register = {consent.id: consent.seal for consent in request.context.consents}
    return tuple(f"{one} {register.get(one, '')}".rstrip() for one in request.resting_on())
