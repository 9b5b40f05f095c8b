"""Which endings make a word with a dot in it a web address."""

from functools import cache
from importlib.resources import files


@cache
def top_level_domains() -> frozenset[str]:
    """All top-level domains in lower case, international ones in their own letters (tlds.txt says from where)."""
    lines = files("platforms.kit").joinpath("tlds.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_domain(host: str) -> bool:
    """Whether the host's last label is a top-level domain."""
    label = host.lower().rpartition(".")[2]
    return "." in host and (label in top_level_domains() or label.startswith("xn--"))


def can_resolve(host: str) -> bool:
    """Whether every label fits into DNS: not empty, at most 63 octets once in Punycode (RFC 1035, RFC 3492)."""
    return all(_fits(label) for label in host.split("."))


def _fits(label: str) -> bool:
    if label.isascii():
        return 0 < len(label) <= 63
    return not label.lower().startswith("xn--") and len(label.encode("punycode", "replace")) <= 59
