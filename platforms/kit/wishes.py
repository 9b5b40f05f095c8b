"""What a post wishes of one platform (`Variant.options`): words, read strictly, so that no wish is lost by a slip."""

from collections.abc import Mapping

from app.domain.errors import InputError

YES, NO = "yes", "no"


def said(options: Mapping[str, str], name: str) -> bool | None:
    """A wish that is yes or no; None where the post does not say. Raises InputError for another word."""
    word = chosen(options, name, {YES: YES, NO: NO})
    return None if not word else word == YES


def wished(options: Mapping[str, str], name: str) -> bool:
    """Whether something is wished for. Raises InputError for anything but yes and no."""
    return said(options, name) or False


def chosen(options: Mapping[str, str], name: str, known: Mapping[str, str], default: str = "") -> str:
    """What a word stands for, or the default where the post does not say. Raises InputError for an unknown word."""
    given = options.get(name, "").strip()
    if not given:
        return default
    if given.lower() not in known:
        raise InputError("wish-unknown", name=name, given=given, known=", ".join(known))
    return known[given.lower()]
