"""Films on real servers: a Mastodon server, and the Bluesky PDS with a stand-in for the service that codes films."""

import base64
import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote, urlsplit

import pytest
import requests

from app.runner.clock import SystemClock
from platforms.bluesky.adapter import Bluesky
from platforms.mastodon.adapter import Mastodon
from tests.contract.case import connect
from tests.contract.films import a_film
from tests.contract.material import make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Seen, Server
from tests.e2e.servers import BlueskyServer, MastodonServer

pytestmark = pytest.mark.real
names = itertools.count(1)


class WithFilms(Server):
    """Stands before a PDS and plays the service: it lays what it gets down on the PDS, as it came."""

    def __init__(self, pds: BlueskyServer) -> None:
        self.pds, self.claims, self.session = pds, {}, ""
        self.jobs: dict[str, dict] = {}
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        if seen.path.endswith("app.bsky.video.uploadVideo"):
            return self._film(seen)
        if seen.path.endswith("app.bsky.video.getJobStatus"):
            return Answer(body={"jobStatus": self.jobs[seen.query["jobId"]]})
        self.session = seen.headers.get("authorization", self.session)
        kept = {n: v for n, v in seen.headers.items() if n in {"authorization", "content-type"}}
        url = f"{self.pds.url}{seen.path}"
        said = requests.request(seen.method, url, params=seen.query, data=seen.raw, headers=kept, timeout=30)
        return Answer(said.status_code, said.json() if said.content else {})

    def _film(self, seen: Seen) -> Answer:
        claims = seen.headers["authorization"].removeprefix("Bearer ").split(".")[1]
        self.claims = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
        url = f"{self.pds.url}/xrpc/com.atproto.repo.uploadBlob"
        headers = {"Authorization": self.session, "Content-Type": seen.headers["content-type"]}
        blob = requests.post(url, data=seen.raw, headers=headers, timeout=30).json()["blob"]
        job = {"jobId": "job-1", "did": seen.query["did"], "state": "JOB_STATE_COMPLETED", "blob": blob}
        self.jobs["job-1"] = job
        return Answer(body={"jobStatus": job | {"state": "JOB_STATE_CREATED"}})


@pytest.fixture
def service(pds: BlueskyServer) -> Iterator[WithFilms]:
    made = WithFilms(pds.new_account(f"film-maker-{next(names)}.test"))
    yield made
    made.close()


def test_a_film_is_in_the_record_that_the_pds_holds(service: WithFilms, tmp_path):
    tools, pds = replace(make_tools(tmp_path), clock=SystemClock()), service.pds  # its tokens end by the real time
    case = connect(Bluesky(), service, pds.handle, pds.password, tools)
    film = a_film(tools.media)
    publish(case.publisher(), outgoing(case.account, segment("Wash your hands.", film)))
    (record,) = pds.records()
    shown = record["value"]["embed"]
    assert (shown["$type"], shown["alt"]) == ("app.bsky.embed.video", film.alt_text)
    assert pds.blob(shown["video"]["ref"]["$link"]) == tools.media.files[film.sha256]
    host = quote(urlsplit(service.url).netloc, safe="")
    assert (service.claims["iss"], service.claims["aud"]) == (pds.did, f"did:web:{host}")
    assert service.claims["lxm"] == "com.atproto.repo.uploadBlob"


def test_a_film_arrives_on_a_mastodon_server(mastodon: MastodonServer, tmp_path):
    made = requests.post(f"{mastodon.url}/api/v1/_mock/dev_user", json={}, timeout=20).json()
    server = MastodonServer(mastodon.url, made["access_token"], made["username"], str(made["id"]))
    tools = make_tools(tmp_path)
    case = connect(Mastodon(), server, server.username, server.token, tools)
    film = a_film(tools.media)
    publish(case.publisher(), outgoing(case.account, segment("Wash your hands.", film)))
    (status,) = server.statuses()
    (attached,) = status["media_attachments"]
    assert (attached["type"], attached["description"]) == ("video", film.alt_text)
    sent = requests.get(attached["url"], timeout=20)
    assert sent.content == tools.media.files[film.sha256]
