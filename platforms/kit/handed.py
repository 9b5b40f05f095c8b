"""Addresses that a platform itself hands out, for uploads: followed only where a token-less file may safely go."""

from urllib.parse import urlsplit

from app.domain.errors import InputError
from platforms.kit.adapter import Tools
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Http
from platforms.kit.refusals import garbled


def handed(url: str, home: Http, tools: Tools) -> tuple[Http, str]:
    """The way to a handed-out address, and its path with its query.

    It must be https; where the platform itself is played on this machine (`home`), it must be on this machine too.
    Raises Unreachable for any other: a file goes nowhere that nobody agreed to.
    """
    whole = f"{urlsplit(home.base_url).scheme}:{url}" if url.startswith("//") else url
    try:
        parts = urlsplit(whole)
        server = server_url(f"{parts.scheme}://{parts.netloc}", free=True)
    except (ValueError, InputError) as error:
        raise garbled(home.host, visible=False) from error
    if is_local(server) != is_local(home.base_url):
        raise garbled(home.host, visible=False)
    return tools.http(server), (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
