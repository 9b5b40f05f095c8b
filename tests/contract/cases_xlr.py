"""X, LinkedIn and Reddit for the shared suite: adapter, server, handle, secret, and what a post needs there."""

import json
from collections.abc import Callable
from typing import Any

from platforms.kit.adapter import Platform, Tools
from platforms.linkedin.adapter import LinkedIn
from platforms.reddit.adapter import Reddit
from platforms.x.adapter import X
from tests.contract.servers import Server
from tests.contract.servers_linkedin import FakeLinkedIn
from tests.contract.servers_reddit import FakeReddit
from tests.contract.servers_x import FakeX

Made = tuple[Platform, Server, str, str, dict[str, Any]]


def x(tools: Tools) -> Made:
    return X(), FakeX(tools.clock.now), "@DrAda", FakeX.token, {}


def linkedin_member(tools: Tools) -> Made:
    # A member's posts cannot be read, so a person is asked, and LinkedIn itself refuses the second one.
    return LinkedIn(), FakeLinkedIn(tools.clock.now), "Ada Example", FakeLinkedIn.token, {"looks": False}


def linkedin_organization(tools: Tools) -> Made:
    server = FakeLinkedIn(tools.clock.now, readable=True)
    server.guarded = False  # the look alone must do
    secret = json.dumps({"access_token": FakeLinkedIn.token, "organization": "5515715"})
    return LinkedIn(), server, "", secret, {}


def reddit(tools: Tools) -> Made:
    wishes = {"title": "Handwashing", "options": {"subreddit": "medicine"}}
    return Reddit(), FakeReddit(tools.clock.now), "u/Dr_Ada", FakeReddit.token, {"variant": wishes}


CASES: dict[str, Callable[[Tools], Made]] = {
    "x": x,
    "linkedin-member": linkedin_member,
    "linkedin-organization": linkedin_organization,
    "reddit": reddit,
}
SECRETS = (FakeX.token, FakeX.refresh, FakeLinkedIn.token, FakeReddit.token, FakeReddit.refresh)
