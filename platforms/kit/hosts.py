"""Which server an adapter may talk to: https everywhere, plain http and stand-ins only on this machine."""

import ipaddress
from urllib.parse import urlsplit

from app.domain.errors import InputError


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_local(url: str) -> bool:
    """Whether an address leads to this machine."""
    return is_loopback(urlsplit(url).hostname or "")


def server_url(given: str, default: str = "", *, free: bool = False) -> str:
    """The server's address as `scheme://host[:port]`, or the default where none was given.

    `free` platforms (Bluesky, Mastodon) let the person choose the server; for the others an address can only stand in
    on a loopback address. Raises InputError for anything that is not such an address.
    """
    text = given.strip().rstrip("/")
    if not text:
        if not default:
            raise InputError("net-server-missing")
        return default
    address = _address(text)
    if address != default and not free and not is_local(address):
        raise InputError("net-server-fixed", given=given, default=default)
    return address


def _address(text: str) -> str:
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InputError("net-server-invalid", given=text) from error
    plain = not (parts.username or parts.password or parts.path or parts.query or parts.fragment)
    named = "." in host or ":" in host or is_loopback(host)
    if not (plain and named and parts.scheme in {"http", "https"} and _clean(host)):
        raise InputError("net-server-invalid", given=text)
    if parts.scheme == "http" and not is_loopback(host):
        raise InputError("net-server-insecure", given=text)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")


def _clean(host: str) -> bool:
    labels = [] if ":" in host else host.split(".")
    return all(c.isalnum() or c in "-.:" for c in host) and all(0 < len(label) < 64 for label in labels)
