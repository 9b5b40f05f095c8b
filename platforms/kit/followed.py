"""Addresses that a platform answers with, such as where to upload to: followed over https, or on this machine."""

from urllib.parse import urlsplit, urlunsplit

from app.domain.errors import InputError
from platforms.kit.hosts import is_local, server_url
from platforms.kit.refusals import garbled


def stand_in(home: str, default: str) -> str:
    """Another host of the same platform; a server on this machine that plays the platform plays all of its hosts."""
    return home if is_local(home) else default


def followed(address: str, home: str) -> tuple[str, str]:
    """Server, and path with query, of an address that the platform at `home` named.

    Raises Unreachable for plain http, for anything that is no address, and for this machine where the platform itself
    is elsewhere.
    """
    parts = urlsplit(address)
    host = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
    try:
        server = server_url(host, free=True)
    except InputError as error:
        raise garbled(urlsplit(home).netloc, visible=False) from error
    if is_local(server) and not is_local(home):
        raise garbled(urlsplit(home).netloc, visible=False)
    return server, urlunsplit(("", "", parts.path, parts.query, ""))
