"""Pictures, films and documents on their way to LinkedIn: opened, sent, closed, waited for."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from app.domain.errors import PermissionRefused, Refused, Unreachable
from app.domain.media import Media
from platforms.kit.adapter import Tools
from platforms.kit.handed import handed
from platforms.kit.http import Http, Request
from platforms.kit.picture import documented, ready
from platforms.kit.refusals import garbled
from platforms.kit.subtitles import language, subtitles, taking
from platforms.linkedin.client import Client, encoded

WAITS = (1, 2, 3, 5, 8, 13, 20, 30, 30, 30)
"""Seconds between looks at a file that LinkedIn is still working on."""
BLIND_WAIT = {"images": 3.0, "documents": 5.0, "videos": 20.0}
"""Seconds to wait for a file where the account may not ask about it, as members may not (images-api, 2026-11-22)."""


class Files:
    """One account's way to put files on LinkedIn."""

    def __init__(self, client: Client, tools: Tools, owner: str) -> None:
        self._client, self._tools, self._owner = client, tools, owner

    def send(self, media: Media, spoken: str = "") -> str:
        """Upload a file: its URN. A film takes its captions along, in the language spoken.

        Raises InputError and the PlatformError tree.
        """
        data, mime = ready(media, self._tools, documented("linkedin"))
        if mime.startswith("video/"):
            return self._film(data, media, spoken)
        return self._whole("documents" if media.is_document else "images", data)

    def wait(self, urn: str, name: str) -> None:
        """Wait until a file can be used. Raises Refused where it never can, Unreachable where that takes long."""
        kind = f"{urn.split(':')[2]}s"
        for seconds in (0, *WAITS):
            if seconds:
                self._tools.clock.wait(seconds)
            try:
                status = self._client.call(Request("GET", f"/rest/{kind}/{encoded(urn)}")).get("status")
            except PermissionRefused:
                self._tools.clock.wait(BLIND_WAIT[kind])
                return
            if status == "AVAILABLE":
                return
            if status == "PROCESSING_FAILED":
                raise Refused("linkedin-file-failed", name=name)
        raise Unreachable("linkedin-media-busy")

    def _whole(self, kind: str, data: bytes) -> str:
        value = self._begin(kind, {"owner": self._owner})
        urn, url = str(value.get(kind.removesuffix("s")) or ""), str(value.get("uploadUrl") or "")
        if not (urn and url):
            raise garbled(self._client.http.host, visible=False)
        self._put(url, data, signed=True)
        return urn

    def _film(self, data: bytes, media: Media, spoken: str) -> str:
        track = subtitles(media, srt=True)
        opening = {"owner": self._owner, "fileSizeBytes": len(data), "uploadThumbnail": False}
        opening["uploadCaptions"] = bool(track)
        value = self._begin("videos", opening)
        urn, parts = str(value.get("video") or ""), value.get("uploadInstructions")
        if not (urn and isinstance(parts, list) and parts):
            raise garbled(self._client.http.host, visible=False)
        tags = [self._part(part, data) for part in parts]
        if track:
            with taking(media):
                self._caption(str(value.get("captionsUploadUrl") or ""), track, spoken)
        closing = {"video": urn, "uploadToken": str(value.get("uploadToken") or ""), "uploadedPartIds": tags}
        body = {"finalizeUploadRequest": closing}
        self._client.send(Request("POST", "/rest/videos?action=finalizeUpload", json=body))
        return urn

    def _begin(self, kind: str, opening: Mapping[str, Any]) -> dict[str, Any]:
        body = {"initializeUploadRequest": opening}
        value = self._client.call(Request("POST", f"/rest/{kind}?action=initializeUpload", json=body)).get("value")
        if not isinstance(value, dict):
            raise garbled(self._client.http.host, visible=False)
        return value

    def _part(self, part: Mapping[str, Any], data: bytes) -> str:
        """One part of a film: its ETag. The address itself allows the upload, so no token goes there (videos-api)."""
        try:
            url, first, last = str(part["uploadUrl"]), int(part["firstByte"]), int(part["lastByte"])
        except (KeyError, TypeError, ValueError) as error:
            raise garbled(self._client.http.host, visible=False) from error
        return self._put(url, data[first : last + 1], signed=False)

    def _caption(self, url: str, track: bytes, spoken: str) -> None:
        """Captions beside a film that is not closed yet (videos-api, learn.microsoft.com, 2026-05).

        The form of the call is from other people's code, unverified (2026-11-28).
        """
        http, path = handed(url, self._client.http, self._tools)
        code, region = language(spoken)
        told = {"format": "SRT", "formattedForEasyReader": False, "largeText": False, "source": "USER_PROVIDED"}
        told |= {"locale": {"language": code.upper(), "country": region}, "transcriptType": "CLOSED_CAPTION"}
        files = {"file": ("captions.srt", track, "application/x-subrip")}
        token = self._token(url, http)
        reply = http.send(Request("POST", path, token=token, form={"metadata": json.dumps(told)}, files=files))
        if not reply.ok:
            raise http.refusal(reply)

    def _token(self, url: str, http: Http) -> str:
        """The documented uploads carry the token, so it goes to LinkedIn's own hosts and to no others."""
        ours = http.base_url == self._client.http.base_url or f".{urlsplit(url).hostname}".endswith(".linkedin.com")
        return self._client.purse.token().access if ours else ""

    def _put(self, url: str, data: bytes, *, signed: bool) -> str:
        http, path = handed(url, self._client.http, self._tools)
        token = self._token(url, http) if signed else ""
        kind = {"Content-Type": "application/octet-stream"}
        reply = http.send(Request("PUT", path, token=token, data=data, headers=kind))
        if not reply.ok:
            raise http.refusal(reply)
        return str(reply.headers.get("ETag", "")).strip('"')
