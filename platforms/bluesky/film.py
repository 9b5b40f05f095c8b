"""A film on its way to Bluesky: a service of its own codes it and lays it into the account's server.

Lexicons app.bsky.video.uploadVideo and getJobStatus, com.atproto.server.getServiceAuth (atproto, 2026-08-20). Where the
account's server is on this machine, it plays that service too.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from app.domain.errors import PlatformError, RateLimited, Refused, Unreachable
from app.domain.ports import Clock
from platforms.bluesky.client import Client
from platforms.kit.adapter import Tools
from platforms.kit.followed import stand_in
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply, garbled

SERVICE = "https://video.bsky.app"
LAY_DOWN = "com.atproto.repo.uploadBlob"
"""What the service does on the account's server in the account's name, and all that the token is good for."""
TOKEN_LASTS = timedelta(minutes=30)
WAITS = (1, 1, 2, 3, 5, 8, 13, 20, 30, 30)
"""Seconds between looks at a film that the service is still working on."""
FULL = {"DailyLimitExceeded", "TooManyOpenUploads"}
A_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Service:
    """The service that takes films, for one account."""

    client: Client
    tools: Tools

    @property
    def http(self) -> Http:
        """The way to it."""
        return self.tools.http(stand_in(self.client.session.pds, SERVICE))

    def upload(self, data: bytes, name: str) -> str:
        """Hand a film over: the id of the job that works on it. Raises the PlatformError tree."""
        session, http = self.client.session, self.http
        params: dict[str, str | list[str]] = {"did": session.did, "name": name}
        request = Request(
            "POST",
            "/xrpc/app.bsky.video.uploadVideo",
            token=self._token(),
            params=params,
            data=data,
            headers={"Content-Type": "video/mp4"},
        )
        reply = http.send(request)
        if not reply.ok and not (reply.status == 409 and _job(reply).get("jobId")):  # 409: it has this film already
            raise _error(http, reply, self.tools.clock)
        job_id = _job(reply).get("jobId")
        if not (isinstance(job_id, str) and job_id):
            raise garbled(http.host, visible=False)
        return job_id

    def blob(self, job_id: str, name: str) -> dict[str, Any]:
        """Wait for a job: the film as the record names it. Raises Refused, and Unreachable where it takes too long."""
        http = self.http
        for seconds in (0, *WAITS):
            if seconds:
                self.tools.clock.wait(seconds)
            reply = http.send(Request("GET", "/xrpc/app.bsky.video.getJobStatus", params={"jobId": job_id}))
            if not reply.ok:
                raise _error(http, reply, self.tools.clock)
            job = _job(reply)
            if job.get("state") == "JOB_STATE_FAILED":
                raise Refused("bluesky-film-refused", name=name, reason=_why(job))
            if isinstance(job.get("blob"), dict):
                return dict(job["blob"])
        raise Unreachable("bluesky-film-busy", name=name)

    def _token(self) -> str:
        """A token with which the service may lay the film into the account's server, and do nothing else."""
        audience = "did:web:" + quote(urlsplit(self.client.session.pds).netloc, safe=".-")
        until = int((self.tools.clock.now() + TOKEN_LASTS).timestamp())
        answer = self.client.get("com.atproto.server.getServiceAuth", aud=audience, lxm=LAY_DOWN, exp=str(until))
        token = answer.get("token")
        if not (isinstance(token, str) and token):
            raise garbled(self.http.host, visible=False)
        return token


def _job(reply: Reply) -> dict[str, Any]:
    """The job in an answer; the service also gives it without its wrapping (unverified, 2026-11-22)."""
    answer = reply.json()
    job = answer.get("jobStatus", answer) if isinstance(answer, dict) else None
    return job if isinstance(job, dict) else {}


def _why(job: dict[str, Any]) -> str:
    return str(job.get("message") or job.get("error") or job.get("failureCode") or "?")[:200]


def _error(http: Http, reply: Reply, clock: Clock) -> PlatformError:
    if reply.field("error") in FULL:
        return RateLimited("bluesky-films-full", until=clock.now() + A_DAY)
    return http.refusal(reply)
