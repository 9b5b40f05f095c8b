"""A comment is read in the terminal and answered once; an answer that nobody could check goes nowhere."""

import json
from pathlib import Path

from tests.contract.servers import Fault
from tests.contract.servers_x import FakeX
from tests.integration.terminal import Terminal
from tests.integration.test_terminal_xlr import connected

ASKED = "Is the clinic open on Sunday?"
ANSWER = "Thank you for asking. Our opening hours are on our website."


def answer_to(heard: dict[str, object], **fields: object) -> str:
    post = {"text": ANSWER, "kind": "reply", "in_reply_to": heard["in_reply_to"], "options": heard["options"]}
    return json.dumps(post | fields)


def published(terminal: Terminal, account: str, post: str) -> dict[str, object]:
    terminal.run("schedule", "-", "--account", account, "--now", "--json", stdin=post, code=0)
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    return sent


def test_a_comment_is_listed_and_answered_once(tmp_path: Path) -> None:
    with connected(tmp_path, "x") as (terminal, server, account):
        assert isinstance(server, FakeX)
        assert terminal.run("replies", "--json", code=0).json == []
        post = published(terminal, account, json.dumps({"text": "Flu clinics open on Monday."}))
        server.heard.append({"id": "77", "author_id": "7", "text": ASKED, "created_at": "2026-11-22T11:00:00.000Z"})
        (heard,) = terminal.run("replies", "--json", code=0).json
        assert (heard["author"], heard["text"], heard["post_url"]) == ("pat", ASKED, post["url"])
        assert heard["options"] == {"x.reply_to": "77"}
        assert ASKED in terminal.run("replies", code=0).out
        unseen = terminal.run("schedule", "-", "--account", account, "--now", stdin=answer_to(heard, in_reply_to=""))
        assert unseen.code != 0
        assert "words that this reply answers" in unseen.out + unseen.err
        server.faults.append(Fault(cut=True, created=True))
        assert published(terminal, account, answer_to(heard))["state"] == "sent"
        assert server.live() == ["Flu clinics open on Monday.", ANSWER]
        assert server.posts[-1]["referenced_tweets"] == [{"type": "replied_to", "id": "77"}]


def test_an_account_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with connected(tmp_path, "x") as (terminal, server, account):
        assert isinstance(server, FakeX)
        published(terminal, account, json.dumps({"text": "Flu clinics open on Monday."}))
        server.valid, server.refuse_renewal = "another", True
        ran = terminal.run("replies", "--json", code=0)
        assert ran.json == []
        assert "drada" in ran.err
