"""Comments under own posts are read, and one is answered once, whatever goes wrong."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.domain.comment import Listens
from app.domain.delivery import Outgoing, Receipt
from app.domain.errors import InputError, NotFound, PlatformError, UnknownOutcome
from platforms.bluesky.adapter import Bluesky
from platforms.kit.adapter import Tools
from platforms.mastodon.adapter import Mastodon
from tests.contract.case import Case, connect
from tests.contract.cases_meta import facebook, instagram, threads
from tests.contract.cases_video import youtube
from tests.contract.cases_xlr import x
from tests.contract.material import QUICK, Kept, a_media, make_tools, outgoing, segment
from tests.contract.servers import CID, FakeBluesky, FakeMastodon, Fault

TEXT, ASKED, AT = "Thank you for asking. Please call us.", "Is it open on Sunday?", "2026-11-22T11:00:00+00:00"
Row = dict[str, Any]


def bluesky(tools: Tools) -> Case:
    return connect(Bluesky(), FakeBluesky(), "dr-ada.test", FakeBluesky.password, tools)


def mastodon(tools: Tools) -> Case:
    return connect(Mastodon(), FakeMastodon(keys_count=False), "@drada", FakeMastodon.token, tools)


URI = "at://did:plc:pat/app.bsky.feed.post/1"
BLUESKY: Row = {
    "uri": URI, "cid": CID, "author": {"did": "did:plc:pat", "handle": "pat"},
    "record": {"text": ASKED, "createdAt": AT},
}  # fmt: skip
MASTODON: Row = {"id": "77", "account": {"id": "9", "acct": "pat"}, "content": f"<p>{ASKED}</p>", "created_at": AT}
X: Row = {"id": "77", "author_id": "7", "text": ASKED, "created_at": AT}
GRAPH: Row = {"id": "77", "from": {"id": "7", "name": "pat"}, "message": ASKED, "created_time": AT}
META: Row = {"id": "77", "username": "pat", "text": ASKED, "timestamp": AT}
YOUTUBE: Row = {
    "id": "77",
    "snippet": {
        "textOriginal": ASKED, "authorDisplayName": "pat", "authorChannelId": {"value": "UCpat"}, "publishedAt": AT,
    },
}  # fmt: skip


def answers_on_bluesky(server: Any) -> list[tuple[str, str]]:
    return [(record["text"], record["reply"]["parent"]["uri"]) for record in server.records.values()]


def posts_on(name: str, parent: Callable[[Row], str], where: str = "posts") -> Callable[[Any], list[tuple[str, str]]]:
    return lambda server: [(post[name], parent(post)) for post in getattr(server, where)]


def comments_on(server: Any) -> list[tuple[str, str]]:
    calls = [seen for seen in server.seen if seen.method == "POST" and (seen.method, seen.path) == server.visible]
    ours = [row for row in server.heard if row["id"] != "77"]
    words = [row.get("message") or row.get("text") or row["snippet"]["textOriginal"] for row in ours]
    parents = {"77" if "77" in seen.path or "77" in json.dumps(seen.body) else "?" for seen in calls}
    return [(one, parents.pop()) for one in words]


CASES: dict[str, tuple[Callable[[Tools], Case], Row, str, tuple[str, str] | None, Callable[[Any], Any]]] = {
    "bluesky": (bluesky, BLUESKY, URI, None, answers_on_bluesky),
    "mastodon": (mastodon, MASTODON, "77", None, posts_on("_text", lambda post: post["in_reply_to_id"], "statuses")),
    "x": (x, X, "77", None, posts_on("_text", lambda post: post["referenced_tweets"][0]["id"])),
    "threads": (threads, META, "77", None, posts_on("text", lambda post: post["replied_to"]["id"])),
    "facebook": (facebook, GRAPH, "77", ("POST", "/v25.0/77/comments"), comments_on),
    "instagram": (instagram, META, "77", ("POST", "/v25.0/77/replies"), comments_on),
    "youtube": (youtube, YOUTUBE, "77", ("POST", "/youtube/v3/comments"), comments_on),
}


@pytest.fixture(params=CASES)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def case(name: str, tmp_path) -> Iterator[Case]:
    made, row, _, visible, _ = CASES[name]
    found = made(make_tools(tmp_path, timeouts=QUICK))
    found.server.heard.append(dict(row))
    if visible:
        found.server.visible = visible
    yield found
    found.server.close()


def answering(case: Case, name: str, *media: Any) -> Outgoing:
    going = outgoing(case.account, segment(TEXT, *media))
    return replace(going, variant=replace(going.variant, options={"reply_to": CASES[name][2]}))


def send(case: Case, going: Outgoing, saved: Any) -> Receipt:
    publisher = case.publisher()
    return publisher.commit(going, publisher.prepare(going, saved, Kept()), 0)


def live(case: Case, name: str) -> list[tuple[str, str]]:
    return CASES[name][4](case.server)


def test_comments_of_others_are_read_with_what_an_answer_names(case: Case, name: str):
    publisher = case.publisher()
    assert isinstance(publisher, Listens)
    (found,) = publisher.comments(Receipt(0, "1000", "https://example.org/1000", case.tools.clock.now()))
    assert (found.id, found.author, found.text) == (CASES[name][2], "pat", ASKED)
    assert found.at.isoformat() == AT


def test_an_answer_stands_under_its_comment(case: Case, name: str):
    receipt = send(case, answering(case, name), {})
    assert live(case, name) == [(TEXT, CASES[name][2])]
    assert receipt.remote_id


FAULTS = {
    "500": Fault(500, {}),
    "cut and created": Fault(cut=True, created=True),
    "cut and not created": Fault(cut=True),
    "garbled and created": Fault(200, raw=b"{", created=True),
    "429": Fault(429, {}),
    "400 but created": Fault(400, {"error": "InvalidRequest"}, created=True),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_after_any_error_one_answer_is_live_and_never_two(case: Case, name: str, fault: str):
    going, kept = answering(case, name), Kept()
    publisher = case.publisher()
    saved = publisher.prepare(going, {}, kept)
    case.server.faults.append(FAULTS[fault])
    with pytest.raises(PlatformError) as caught:
        publisher.commit(going, saved, 0)
    case.server.faults.clear()
    found = None
    if isinstance(caught.value, UnknownOutcome):
        found = case.publisher().find(going, kept.last, 0, case.tools.clock.now())
        assert (found is None) == (live(case, name) == [])
    if found is None:
        send(case, going, kept.last)
    assert live(case, name) == [(TEXT, CASES[name][2])]


@pytest.mark.parametrize("platform", ["facebook", "instagram", "youtube"])
def test_a_comment_is_words_alone(platform: str, tmp_path):
    made = CASES[platform][0](make_tools(tmp_path))
    with pytest.raises(InputError, match="answer-words-only"):
        send(made, answering(made, platform, a_media(made.tools.media)), {})
    made.server.close()


def test_a_comment_on_bluesky_that_is_gone_is_not_answered(tmp_path):
    made = bluesky(make_tools(tmp_path))
    going = answering(made, "bluesky")
    going = replace(going, variant=replace(going.variant, options={"reply_to": "at://did:plc:pat/x/gone"}))
    with pytest.raises(NotFound, match="answer-gone"):
        send(made, going, {})
    assert made.live() == []
    made.server.close()
