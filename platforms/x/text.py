"""Whether a post that X shows is the text that we sent: X shortens links, escapes signs and adds a link to pictures."""

import re
import unicodedata
from html import unescape
from typing import Any


def said(post: dict[str, Any]) -> str:
    """The text of a post as its author wrote it, with the links behind X's short ones."""
    note = post.get("note_tweet", post.get("note_post"))
    whole = note if isinstance(note, dict) and note.get("text") else post
    text, entities = str(whole.get("text") or ""), whole.get("entities")
    urls = entities.get("urls") if isinstance(entities, dict) else None
    known = [url for url in (urls if isinstance(urls, list) else ()) if isinstance(url, dict) and url.get("url")]
    for url in sorted(known, key=lambda one: -len(str(one["url"]))):  # one may begin like another
        pictures = bool(url.get("media_key"))
        text = text.replace(str(url["url"]), "" if pictures else str(url.get("expanded_url") or ""))
    return unescape(text)


def same(sent: str, post: dict[str, Any]) -> bool:
    """Whether both say the same; spaces, forms of one letter and the scheme of a link are X's to change."""
    return _bare(sent) == _bare(said(post))


def _bare(text: str) -> str:
    return re.sub(r"\s+|https?://", "", unicodedata.normalize("NFC", text))
