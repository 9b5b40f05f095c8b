"""X, LinkedIn and Reddit for the shared suite: adapter, server, handle, secret, and what a post needs there."""

import json
from collections.abc import Callable
from dataclasses import replace

from app.domain.delivery import Outgoing
from platforms.kit.adapter import Tools
from platforms.linkedin.adapter import LinkedIn
from platforms.reddit.adapter import Reddit
from platforms.x.adapter import X
from tests.contract.case import Case, connect
from tests.contract.servers_linkedin import FakeLinkedIn
from tests.contract.servers_reddit import FakeReddit
from tests.contract.servers_x import FakeX


def x(tools: Tools) -> Case:
    return connect(X(), FakeX(tools.clock.now), "@DrAda", FakeX.token, tools)


def linkedin_member(tools: Tools) -> Case:
    # A member's posts cannot be read, so a person is asked, and LinkedIn itself refuses the second one.
    made = connect(LinkedIn(), FakeLinkedIn(tools.clock.now), "Ada Example", FakeLinkedIn.token, tools)
    return replace(made, looks=False)


def linkedin_organization(tools: Tools) -> Case:
    server = FakeLinkedIn(tools.clock.now, readable=True)
    server.guarded = False  # the look alone must do
    secret = json.dumps({"access_token": FakeLinkedIn.token, "organization": "5515715"})
    return connect(LinkedIn(), server, "", secret, tools)


def _for_medicine(going: Outgoing, _tools: Tools) -> Outgoing:
    variant = replace(going.variant, title="Handwashing", options={"subreddit": "medicine"})
    return replace(going, variant=variant)


def reddit(tools: Tools) -> Case:
    made = connect(Reddit(), FakeReddit(tools.clock.now), "u/Dr_Ada", FakeReddit.token, tools)
    return replace(made, dress=_for_medicine)


CASES: dict[str, Callable[[Tools], Case]] = {
    "x": x,
    "linkedin-member": linkedin_member,
    "linkedin-organization": linkedin_organization,
    "reddit": reddit,
}
SECRETS = (FakeX.token, FakeX.refresh, FakeLinkedIn.token, FakeReddit.token, FakeReddit.refresh)
