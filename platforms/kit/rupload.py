"""Films to rupload.facebook.com, the one host beside the API's own that Meta wants the token at (2026-11-22).

The address comes with the film's number (developers.facebook.com, video-api/guides/reels-publishing, 2026-07-30, and
instagram-platform resumable uploads, 2026-03-15); it is never put together here.
"""

from dataclasses import replace
from urllib.parse import urlsplit

from platforms.kit.adapter import Tools
from platforms.kit.followed import followed, stand_in
from platforms.kit.graph_errors import error_of
from platforms.kit.http import Request
from platforms.kit.refusals import garbled
from platforms.kit.signed import Holder

HOST = "https://rupload.facebook.com"


def place(address: str, home: str) -> tuple[str, str]:
    """Server and path of an upload address. Raises Unreachable for any other host than the one for uploads."""
    server, path = followed(address, home)
    if server != stand_in(home, HOST):
        raise garbled(urlsplit(home).netloc, visible=False)
    return server, path


def rupload(home: str, tools: Tools, holder: Holder, address: str, data: bytes, start: int = 0) -> None:
    """Send a film's bytes from `start` on. Raises the PlatformError tree."""
    server, path = place(address, home)
    token = holder.token().access
    headers = {"Authorization": f"OAuth {token}", "offset": str(start), "file_size": str(len(data))}
    headers["Content-Type"] = "application/octet-stream"
    reply = tools.http(server).send(Request("POST", path, data=data[start:], headers=headers))
    if not reply.ok:
        raise error_of(replace(reply, hidden=(*reply.hidden, token)), tools.clock.now())
