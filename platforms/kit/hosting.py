"""The person's own bucket, from which Instagram and Threads fetch files: random names, gone after publishing.

Any store that speaks S3 will do. The bucket stays closed: each file is fetched by an address that is good for some
hours. Which files lie there is noted before they are sent, so that those of a post that failed are taken away later.
"""

import json
import logging
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from threading import Lock
from urllib.parse import urlsplit, urlunsplit

from app.domain.errors import InputError, NotFound, PermissionRefused, PlatformError, PrimumError, Unreachable
from platforms.kit.adapter import Tools, iso
from platforms.kit.files import write_whole
from platforms.kit.hosts import server_url
from platforms.kit.http import Request
from platforms.kit.refusals import Reply
from platforms.kit.sigv4 import presigned

NAME = "media-host"
"""Under which the keyring holds the bucket, its key and all."""
FOLDER = "primum"
OPEN_FOR = timedelta(hours=6)
"""How long an address is good. Meta fetches while it makes the container, which takes minutes."""
LEFT_OVER = timedelta(hours=24)
"""Containers are dropped after a day (developers.facebook.com, 2026-11-22): then nobody fetches a file any more."""
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "video/mp4": "mp4", "video/quicktime": "mov"}
_LOCK = Lock()
log = logging.getLogger("primum.hosting")


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where the files go, and the key that may put them there. `endpoint` is `https://host`."""

    endpoint: str
    bucket: str
    region: str
    key_id: str
    secret: str = field(repr=False)

    def dump(self) -> str:
        """As text for the keyring."""
        return json.dumps(asdict(self))


def bucket_of(endpoint: str, bucket: str, region: str, key_id: str, secret: str) -> Bucket:
    """What a person entered. Raises InputError for plain http to another machine, and for what is missing."""
    home = server_url(endpoint, free=True)
    for name, value in (("bucket", bucket), ("region", region), ("key id", key_id), ("secret", secret)):
        if not value.strip() or not value.strip().isascii() or not value.strip().isprintable() or " " in value.strip():
            raise InputError("host-missing", name=name)
    if "/" in bucket:
        raise InputError("host-missing", name="bucket")
    return Bucket(home, bucket.strip(), region.strip(), key_id.strip(), secret.strip())


class MediaHost:
    """The bucket of this practice, where there is one."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._note = tools.data_dir / "hosted.json"

    def bucket(self) -> Bucket | None:
        """The bucket that was set; None where there is none, or what is kept cannot be read."""
        try:
            return Bucket(**json.loads(self._tools.secrets.get(NAME) or ""))
        except (ValueError, TypeError):
            return None

    def keep(self, bucket: Bucket) -> None:
        """Set the bucket once it has been tried; one that does not work changes nothing.

        Raises SecretsError and the PlatformError tree.
        """
        earlier = self._tools.secrets.get(NAME)
        self._tools.secrets.put(NAME, bucket.dump())
        try:
            self.test()
        except PrimumError:
            if earlier:
                self._tools.secrets.put(NAME, earlier)
            else:
                self._tools.secrets.remove(NAME)
            raise

    def forget(self) -> int:
        """Take away all files and forget the bucket; how many files could not be taken away. Raises SecretsError."""
        for key in self.noted():
            self.remove(key)
        self._tools.secrets.remove(NAME)
        return len(self.noted())

    def put(self, data: bytes, mime: str) -> str:
        """Lay a file there under a random name; that name. Raises InputError without a bucket, and PlatformError."""
        bucket = self._set()
        key = f"{FOLDER}/{secrets.token_hex(16)}.{ENDINGS.get(mime, 'bin')}"
        self._change(key, iso(self._tools.clock.now()))
        reply = self._send(bucket, "PUT", key, data, {"Content-Type": mime})
        if not reply.ok:
            if reply.status < HTTPStatus.INTERNAL_SERVER_ERROR:  # turned away, so nothing lies there
                self._change(key, "")
            raise _error(reply)
        return key

    def url(self, key: str) -> str:
        """The address from which a file can be fetched for some hours. Raises InputError without a bucket."""
        return self._address(self._set(), "GET", key, {})

    def has(self, key: str) -> bool:
        """Whether a file was laid there and not yet taken away."""
        return key in self.noted()

    def remove(self, key: str) -> None:
        """Take a file away; what does not go now goes with the next sweep."""
        try:
            bucket = self.bucket()
            reply = self._send(bucket, "DELETE", key, None, {}) if bucket else None
            if reply and (reply.ok or reply.status == HTTPStatus.NOT_FOUND):
                self._change(key, "")
        except (PrimumError, OSError) as error:  # the post is out: that must not be lost for a file that stays a day
            log.warning("a file stays on the media host for now: %s", type(error).__name__)

    def sweep(self) -> None:
        """Take away what posts that failed have left there."""
        oldest = self._tools.clock.now() - LEFT_OVER
        for key, at in self.noted().items():
            if _since(at) < oldest:
                self.remove(key)

    def test(self) -> None:
        """Lay a small file there, fetch it as a platform would, take it away. Raises InputError and PlatformError."""
        bucket, said = self._set(), b"A test by Primum. It can be deleted."
        key = self.put(said, "text/plain")
        try:
            reply = self._send(bucket, "GET", key, None, {})
            if not reply.ok or reply.body != said:
                raise _error(reply)
        finally:
            self.remove(key)
        if self.has(key):
            raise PermissionRefused("host-no-delete", host=reply.host)

    def noted(self) -> dict[str, str]:
        """The files that lie there, and since when."""
        try:
            found = json.loads(self._note.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _set(self) -> Bucket:
        bucket = self.bucket()
        if bucket is None:
            raise InputError("host-none")
        return bucket

    def _address(self, bucket: Bucket, method: str, key: str, headers: Mapping[str, str]) -> str:
        url, keys = f"{bucket.endpoint}/{bucket.bucket}/{key}", (bucket.key_id, bucket.secret)
        seconds = int(OPEN_FOR.total_seconds()) if method == "GET" else 900
        return presigned(method, url, keys, bucket.region, self._tools.clock.now(), seconds, headers)

    def _send(self, bucket: Bucket, method: str, key: str, data: bytes | None, headers: Mapping[str, str]) -> Reply:
        parts = urlsplit(self._address(bucket, method, key, headers))
        path = urlunsplit(("", "", parts.path, parts.query, ""))
        return self._tools.http(bucket.endpoint).send(Request(method, path, data=data, headers=headers))

    def _change(self, key: str, at: str) -> None:
        """Note that a file lies there since then, or, where that is empty, no longer."""
        with _LOCK:
            kept = {name: since for name, since in self.noted().items() if name != key}
            write_whole(self._note, json.dumps(kept | ({key: at} if at else {})))


def _since(at: object) -> datetime:
    """Since when a file lies there; since ever where the note is damaged."""
    try:
        return datetime.fromisoformat(str(at))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def _error(reply: Reply) -> PlatformError:
    """The error for an answer that is no success; S3 answers in XML, which is left out."""
    if reply.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return PermissionRefused("host-refused", host=reply.host)
    if reply.status == HTTPStatus.NOT_FOUND:
        return NotFound("host-no-bucket", host=reply.host)
    return Unreachable("host-trouble", host=reply.host, status=reply.status)
