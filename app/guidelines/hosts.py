"""What is known of the hosts of links: shorteners, cloud shares, authorities, and names that imitate those."""

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from ipaddress import ip_address, ip_network

from app.guidelines.links import Link
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx

_INNER = (".local", ".internal", ".intranet", ".lan", ".corp", ".home", ".intra", ".private", ".localdomain")
_INNER_NAMES = word_set("""
    intranet staff-intranet staffnet extranet sharepoint citrix emr ehr localhost
    """)
_INNER_NUMBERS = tuple(
    ip_network(n)
    for n in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
        "::1/128",
    )
)
_DRESSED = Rx(r"(?:^|[.-])(cdc|nih|fda|who|nhs|hhs)[.-]?(gov|int|uk)(?=[.-])")
_HOME = {"cdc": "cdc.gov", "nih": "nih.gov", "fda": "fda.gov", "who": "who.int", "nhs": "nhs.uk", "hhs": "hhs.gov"}
_ELSEWHERE = word_set("""
    com net org co info online site health
    """)
_SHORTEST, _LONG = 5, 7
"""Letters of a name that one may look like, and of one that may differ by a letter: short names differ by chance."""

_TWO_PARTS = word_set("""
    co.uk org.uk ac.uk gov.uk org.au com.au gov.au edu.au govt.nz org.nz co.nz
    """)


@cache
def listed(name: str) -> frozenset[str]:
    """One of the lists in link-hosts.toml."""
    raw = tomllib.loads(files("resources").joinpath("lexicons", "link-hosts.toml").read_text("utf-8"))
    return frozenset(str(raw[name]).split())


def is_shortener(link: Link) -> bool:
    """Whether the link hides where it leads."""
    return link.on(listed("shorteners")) and not link.on(listed("open_shorteners"))


def is_authority(link: Link) -> bool:
    """Whether the host belongs to a known authority, journal or charity."""
    return link.on(listed("authorities"))


def is_number(host: str) -> bool:
    """Whether a host is an IP address."""
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def is_inner(host: str) -> bool:
    """Whether only a practice's own network knows the host."""
    if is_number(host):
        return any(ip_address(host.strip("[]")) in network for network in _INNER_NUMBERS)
    return "." not in host or host.endswith(_INNER) or host.split(".", 1)[0] in _INNER_NAMES


@lru_cache(maxsize=1024)
def imitated(host: str) -> str:
    """The authority whose name a host comes close to, or nothing."""
    own = _registered(host)
    if own in listed("authorities") or any(host.endswith(f".{a}") for a in listed("authorities")):
        return ""
    dressed = _DRESSED.search(host)
    if dressed:
        return _HOME[dressed.group(1)]
    name, _, ending = own.partition(".")
    if name in _HOME and ending in _ELSEWHERE and name != "who":
        return _HOME[name]
    return next((a for a in sorted(listed("authorities")) if _is_close(own, a)), "")


def _registered(host: str) -> str:
    """The part of a host that somebody registered: nhs.uk, bhf.org.uk."""
    parts = host.split(".")
    return ".".join(parts[-3:] if ".".join(parts[-2:]) in _TWO_PARTS else parts[-2:])


def _is_close(host: str, authority: str) -> bool:
    name, _, ending = host.partition(".")
    theirs, _, their_ending = authority.partition(".")
    if min(len(name), len(theirs)) < _SHORTEST or ending != their_ending:
        return False
    if name == theirs:
        return False
    return _looks(name) == _looks(theirs) or (len(theirs) >= _LONG and _one_apart(name, theirs))


def _looks(name: str) -> str:
    return (
        name.replace("rn", "m")
        .replace("vv", "w")
        .replace("0", "o")
        .replace("1", "l")
        .replace("i", "l")
        .replace("-", "")
    )


def _one_apart(a: str, b: str) -> bool:
    """Whether one letter was changed, left out, added, or swapped with its neighbour."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        swapped = a[start + 1 : start + 2] + a[start : start + 1] + a[start + 2 :]
        return a[start + 1 :] == b[start + 1 :] or swapped == b[start:]
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:]
