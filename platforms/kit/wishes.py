"""What a post wishes of one platform (`variant.options`), read so that a typing error is told and never ignored."""

from collections.abc import Mapping

from app.domain.errors import InputError

YES = {"yes": True, "true": True, "no": False, "false": False, "": False}


def wished(options: Mapping[str, str], name: str) -> bool:
    """Whether something is wished for. Raises InputError for anything but yes and no."""
    value = options.get(name, "").strip().lower()
    if value not in YES:
        raise InputError("wish-yes-or-no", name=name, value=value)
    return YES[value]


def chosen(options: Mapping[str, str], name: str, known: Mapping[str, str], default: str = "") -> str:
    """The platform's own word for what was chosen, or the default. Raises InputError, naming what there is."""
    value = options.get(name, "").strip().lower()
    if not value:
        return default
    if value not in known:
        raise InputError("wish-unknown", name=name, value=value, known=", ".join(known))
    return known[value]
