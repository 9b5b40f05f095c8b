"""Calls to the server that holds a Bluesky account, with a session that renews itself."""

from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import Any

from app.domain.account import Account
from app.domain.errors import Duplicate, NotFound, PlatformError, SignInNeeded
from platforms.bluesky.session import Session, is_stale, load, renew, sign_in
from platforms.kit.adapter import Tools, secret_name
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply, garbled

HOST = "https://bsky.social"
SESSION = "session"


class Client:
    """One account's way to its server. The password is read from the keyring only when a new session is needed."""

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._session: Session | None = None
        self._lock = Lock()

    @property
    def session(self) -> Session:
        """The session in use. Raises SignInNeeded and the PlatformError tree."""
        with self._lock:
            if self._session is None:
                self._session = load(self._tools.secrets.get(secret_name(self._account, SESSION))) or self._fresh()
            return self._session

    def get(self, method: str, **params: str | list[str]) -> dict[str, Any]:
        """A query. Raises the PlatformError tree."""
        return self._call(Request("GET", f"/xrpc/{method}", params=params))

    def get_record(self, repo: str, collection: str, rkey: str) -> dict[str, Any]:
        """A record with its `cid` and `value`. Raises NotFound where there is none, and the PlatformError tree."""
        params = {"repo": repo, "collection": collection, "rkey": rkey}
        return self._call(Request("GET", "/xrpc/com.atproto.repo.getRecord", params=params), "uri", "cid")

    def post(self, method: str, body: Mapping[str, Any], *needs: str) -> dict[str, Any]:
        """A procedure that nobody sees at once."""
        return self._call(Request("POST", f"/xrpc/{method}", json=body), *needs)

    def publish(self, method: str, body: Mapping[str, Any], *needs: str) -> dict[str, Any]:
        """A procedure that makes something visible: no clear answer is UnknownOutcome."""
        return self._call(Request("POST", f"/xrpc/{method}", json=body, visible=True), *needs)

    def upload(self, data: bytes, mime: str) -> dict[str, Any]:
        """Put a file on the server and get its `blob`; it shows nowhere until a record names it."""
        headers = {"Content-Type": mime}
        answer = self._call(Request("POST", "/xrpc/com.atproto.repo.uploadBlob", data=data, headers=headers))
        blob = answer.get("blob")
        if not isinstance(blob, dict):
            raise garbled(self._http(self.session).host, visible=False)
        return blob

    def _call(self, request: Request, *needs: str) -> dict[str, Any]:
        session = self.session
        http = self._http(session)
        reply = http.send(replace(request, token=session.access))
        if is_stale(reply):  # turned away at the door, so nothing was done: once more with a new token is safe
            session = self._renewed(session)
            http = self._http(session)
            reply = http.send(replace(request, token=session.access))
        if not reply.ok:
            raise self._error(http, reply)
        return http.read(reply, *needs) if reply.body else {}

    def _error(self, http: Http, reply: Reply) -> PlatformError:
        error = reply.field("error") if reply.status == 400 else ""
        if error == "RecordNotFound":
            return NotFound("net-not-found", host=reply.host)
        if error == "InvalidSwap":  # the key holds a record already
            return Duplicate("bluesky-key-taken")
        return http.refusal(reply)

    def _renewed(self, old: Session) -> Session:
        with self._lock:
            if self._session is None or self._session.access == old.access:
                new = renew(self._http(old), old)
                self._session = self._kept(new) if new else self._fresh()
            return self._session

    def _fresh(self) -> Session:
        password = self._tools.secrets.get(secret_name(self._account))
        if password is None:
            raise SignInNeeded("net-no-secret", handle=self._account.label)
        return self._kept(sign_in(self._tools.http(self._account.base_url or HOST), self._login, password))

    @property
    def _login(self) -> str:
        # The DID stays when the handle changes.
        return self._account.remote_id or self._account.handle.lstrip("@")

    def _kept(self, session: Session) -> Session:
        self._tools.secrets.put(secret_name(self._account, SESSION), session.dump())
        return session

    def _http(self, session: Session) -> Http:
        return self._tools.http(session.pds)
