"""What the person changes in a post, as pure functions from post to post."""

from dataclasses import replace

from app.domain.media import Media, Vouch
from app.domain.post import Evidence, LinkCard, Post


def toggle_account(post: Post, account_id: str, on: bool) -> Post:
    """The post with the account chosen or not, in the order of choosing."""
    others = tuple(a for a in post.accounts if a != account_id)
    return replace(post, accounts=(*others, account_id) if on else others)


def override(post: Post, platform: str, text: str) -> Post:
    """The post with a platform's version in the person's own words; it no longer follows the text."""
    return replace(post, overrides={**post.overrides, platform: text})


def follow_again(post: Post, platform: str) -> Post:
    """The post with a platform's version made from the text again."""
    return replace(post, overrides={k: v for k, v in post.overrides.items() if k != platform})


def add_media(post: Post, media: Media) -> Post:
    """The post with one more file; the same bytes are not taken twice."""
    return post if any(m.sha256 == media.sha256 for m in post.media) else replace(post, media=(*post.media, media))


def remove_media(post: Post, sha256: str) -> Post:
    """The post without a file."""
    return replace(post, media=tuple(m for m in post.media if m.sha256 != sha256))


def insert_media(post: Post, media: Media, index: int) -> Post:
    """The post with a removed file back where it was."""
    rest = [m for m in post.media if m.sha256 != media.sha256]
    rest.insert(index, media)
    return replace(post, media=tuple(rest))


def describe_media(post: Post, sha256: str, alt_text: str) -> Post:
    """The post with a file's alt text."""
    return replace(post, media=tuple(replace(m, alt_text=alt_text) if m.sha256 == sha256 else m for m in post.media))


def caption_media(post: Post, sha256: str, captions: str) -> Post:
    """The post with a film's captions (WebVTT)."""
    return replace(post, media=tuple(replace(m, captions=captions) if m.sha256 == sha256 else m for m in post.media))


def vouch_for(post: Post, sha256: str, vouched: tuple[Vouch, ...]) -> Post:
    """The post with what people say of a file."""
    return replace(post, media=tuple(replace(m, vouched=vouched) if m.sha256 == sha256 else m for m in post.media))


def swap_media(post: Post, sha256: str, other: Media) -> Post:
    """The post with another file in the place of one, with the alt text that stands there now; none is taken twice."""
    rest = [m for m in post.media if m.sha256 == sha256 or m.sha256 != other.sha256]
    return replace(post, media=tuple(replace(other, alt_text=m.alt_text) if m.sha256 == sha256 else m for m in rest))


def add_evidence(post: Post, where: str, title: str = "", kind: str = "other", date: str = "") -> Post:
    """The post with one more source; nothing changes for an empty address."""
    where = where.strip()
    if not where:
        return post
    return replace(post, evidence=(*post.evidence, Evidence(where, title.strip(), kind, date.strip())))


def remove_evidence(post: Post, index: int) -> Post:
    """The post without a source."""
    return replace(post, evidence=post.evidence[:index] + post.evidence[index + 1 :])


def set_link_card(post: Post, url: str, title: str, description: str) -> Post:
    """The post with the card shown for its link, or without one where the address is empty."""
    card = LinkCard(url.strip(), title.strip(), description.strip()) if url.strip() else None
    return replace(post, link_card=card)


def link_consent(post: Post, consent_id: str) -> Post:
    """The post resting on one more consent; the same is not linked twice."""
    return post if consent_id in post.consents else replace(post, consents=(*post.consents, consent_id))


def unlink_consent(post: Post, consent_id: str) -> Post:
    """The post no longer resting on a consent, as far as it is linked with the whole post."""
    return replace(post, consents=tuple(one for one in post.consents if one != consent_id))
