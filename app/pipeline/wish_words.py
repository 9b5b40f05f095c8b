"""How the details that a post may say to a platform are called: their messages, by key."""

from app.words import words

NAMES = {
    "made_for_kids": "detail-made-for-kids",
    "privacy": "detail-privacy",
    "category": "detail-category",
    "tags": "detail-tags",
    "ai_generated": "detail-ai-generated",
    "publish_at": "detail-publish-at",
    "mode": "detail-mode",
    "allow_comment": "detail-allow-comment",
    "allow_duet": "detail-allow-duet",
    "allow_stitch": "detail-allow-stitch",
    "paid_partnership": "detail-paid-partnership",
    "own_brand": "detail-own-brand",
    "subreddit": "detail-subreddit",
    "flair": "detail-flair",
    "link_post": "detail-link-post",
    "nsfw": "detail-nsfw",
    "spoiler": "detail-spoiler",
    "inbox_replies": "detail-inbox-replies",
    "captions": "detail-captions",
    "film": "detail-film",
    "share_to_feed": "detail-share-to-feed",
    "topic_tag": "detail-topic-tag",
    "reply_control": "detail-reply-control",
    "replies": "detail-replies",
    "visibility": "detail-visibility",
    "reply_to": "detail-reply-to",
}


def name_of(key: str) -> str:
    """What people read for a wish; its key where nobody wrote that."""
    return words().text(NAMES[key]) if key in NAMES else key


def hint_of(key: str) -> str:
    """What to know before saying it, or empty."""
    name = f"{NAMES.get(key, key)}.hint"
    hint = words().text(name)
    return "" if hint == name else hint
