"""What surrounds a post, as its JSON object tells it: who speaks, with which ties, what goes out beside the text."""

from collections.abc import Mapping
from typing import Any

from app.commands.fields import flag, instant, items, text, texts
from app.domain.context import Author, Context, HouseRule, Interest
from app.domain.errors import InputError

TIES = ("paid", "shares", "family", "gift", "employment", "other")


def circumstances(given: Mapping[str, Any], house_rules: tuple[HouseRule, ...] = ()) -> Context:
    """The context that a JSON object gives; what it is silent about stays unknown. Raises InputError for bad values."""
    return Context(
        author=Author(titles=texts(given, "titles"), bio=text(given, "bio")),
        interests=tuple(_interest(item) for item in items(given.get("interests", []), "interests")),
        house_rules=house_rules,
        paid=flag(given, "paid"),
        live=flag(given, "live"),
        repost=flag(given, "repost"),
        location=text(given, "location"),
        first_comment=text(given, "first_comment"),
        poll=texts(given, "poll"),
        publish_at=instant(given, "publish_at"),
    )


def _interest(item: object) -> Interest:
    if not isinstance(item, dict) or not isinstance(item.get("party"), str) or not item["party"].strip():
        raise InputError("cli-interest-needs-party")
    kind = item.get("kind") or "paid"
    if kind not in TIES:
        raise InputError("cli-field-unknown-value", field="interests.kind", value=str(kind), known=", ".join(TIES))
    return Interest(text(item, "party").strip(), kind)
