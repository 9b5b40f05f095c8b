"""What a subreddit asks of a post (`post_requirements`, `link_flair_v2`), held against the post before it is sent."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import regex

from app.domain.errors import InputError
from platforms.reddit.post import Draft

LONGEST_SAMPLE = 60
PATIENCE = 0.5
"""Seconds for an expression that a stranger wrote."""


def refuse_unfit(draft: Draft, rules: Mapping[str, Any], where: str) -> None:
    """Raises InputError for the first thing that the subreddit would refuse, with what to change."""
    _sizes("title", draft.title, rules, where)
    _words("title", draft.title, rules, where)
    policy = rules.get("body_restriction_policy")
    if policy == "notAllowed" and draft.body:
        raise InputError("reddit-body-not-allowed", where=where)
    if policy == "required" and not draft.body:
        raise InputError("reddit-body-required", where=where)
    _sizes("body", draft.body, rules, where)
    _words("body", draft.body, rules, where)
    _domains(draft.links, rules, where)
    if draft.pictures > 1:
        _gallery(draft.pictures, rules, where)
    if rules.get("is_flair_required") and not draft.flair:
        raise InputError("reddit-flair-required", where=where)


def flair_id(wanted: str, templates: Sequence[Mapping[str, Any]], where: str) -> str:
    """The id of the flair with these words, or of that id. Raises InputError, naming what there is."""
    for one in templates:
        if wanted.casefold() in {str(one.get("text", "")).casefold(), str(one.get("id", "")).casefold()}:
            return str(one.get("id"))
    known = ", ".join(str(one.get("text")) for one in templates if one.get("text"))
    if not known:
        raise InputError("reddit-no-flairs", where=where, value=wanted)
    raise InputError("reddit-flair-unknown", where=where, value=wanted, known=known)


def _sizes(place: str, text: str, rules: Mapping[str, Any], where: str) -> None:
    least, most = (_number(rules, f"{place}_text_{end}_length") for end in ("min", "max"))
    if text and len(text) < least:
        raise InputError("reddit-too-short", where=where, place=place, least=least, length=len(text))
    if most and len(text) > most:
        raise InputError("reddit-too-long", where=where, place=place, most=most, over=len(text) - most)


def _words(place: str, text: str, rules: Mapping[str, Any], where: str) -> None:
    low = text.casefold()
    for word in _strings(rules, f"{place}_blacklisted_strings"):
        if word.casefold() in low:
            raise InputError("reddit-word-forbidden", where=where, place=place, word=word)
    needed = _strings(rules, f"{place}_required_strings")
    if text and needed and not any(word.casefold() in low for word in needed):
        raise InputError("reddit-word-needed", where=where, place=place, words=", ".join(needed))
    patterns = _strings(rules, f"{place}_regexes")
    if text and patterns and not any(_fits(pattern, text) for pattern in patterns):
        raise InputError("reddit-shape-needed", where=where, place=place, shape=patterns[0][:LONGEST_SAMPLE])


def _fits(pattern: str, text: str) -> bool:
    """Whether the text has the wanted shape. What only Reddit's own engine can read is left to Reddit."""
    try:
        return regex.search(pattern, text, timeout=PATIENCE) is not None
    except (regex.error, TimeoutError):
        return True


def _domains(links: Sequence[str], rules: Mapping[str, Any], where: str) -> None:
    barred, allowed = _strings(rules, "domain_blacklist"), _strings(rules, "domain_whitelist")
    policy = rules.get("link_restriction_policy")
    for url in links:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        if policy == "blacklist" and _among(host, barred):
            raise InputError("reddit-domain-forbidden", where=where, host=host)
        if policy == "whitelist" and not _among(host, allowed):
            raise InputError("reddit-domain-forbidden", where=where, host=host)


def _among(host: str, domains: Sequence[str]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in (d.lower() for d in domains))


def _gallery(pictures: int, rules: Mapping[str, Any], where: str) -> None:
    least, most = _number(rules, "gallery_min_items"), _number(rules, "gallery_max_items")
    if pictures < least:
        raise InputError("reddit-gallery-small", where=where, least=least)
    if most and pictures > most:
        raise InputError("reddit-gallery-large", where=where, most=most)


def _strings(rules: Mapping[str, Any], name: str) -> list[str]:
    value = rules.get(name)
    return [one for one in value if isinstance(one, str) and one] if isinstance(value, list) else []


def _number(rules: Mapping[str, Any], name: str) -> int:
    """A limit, which Reddit gives as a number or its digits; 0 where there is none."""
    value = rules.get(name)
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()) else 0
