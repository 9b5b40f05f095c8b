"""The platforms that take films only, for the shared suite."""

import json
from dataclasses import replace

from app.domain.delivery import Outgoing
from platforms.kit.adapter import Tools
from platforms.tiktok.adapter import TikTok
from platforms.youtube.adapter import YouTube
from tests.contract.case import Case, Faults, connect
from tests.contract.films import a_film
from tests.contract.servers_video import FakeTikTok, FakeYouTube

FOR_ADULTS = {"made_for_kids": "no"}
AT_ONCE = {"mode": "direct", "privacy": "public"}
SECRETS = (FakeYouTube.token, FakeYouTube.second, FakeYouTube.refresh_token, FakeTikTok.token, FakeTikTok.second)

# TikTok says nothing in the answer to the last piece but its status: what became of it is asked for.
TIKTOK_FAULTS: Faults = {
    "200 with malformed JSON, created": None,
    "200 without what was agreed, created": None,
    "a list instead of an object, created": None,
}


def filmed(going: Outgoing, tools: Tools, **options: str) -> Outgoing:
    """With a film in every part, a title, and wishes."""
    parts = tuple(replace(part, media=(a_film(tools.media),)) for part in going.segments)
    variant = replace(going.variant, segments=parts, title="Clean hands", options=going.variant.options | options)
    return replace(going, variant=variant)


def youtube(tools: Tools) -> Case:
    made = connect(YouTube(), FakeYouTube(), "@dr-ada", secret(FakeYouTube), tools)
    return replace(made, threads=False, dress=lambda going, tools: filmed(going, tools, **FOR_ADULTS))


def tiktok(tools: Tools) -> Case:
    made = connect(TikTok(), FakeTikTok(), "@dr.ada", secret(FakeTikTok), tools)
    dress = lambda going, tools: filmed(going, tools, **AT_ONCE)  # noqa: E731 -- one line beside its use
    return replace(made, threads=False, deletes=False, faults=TIKTOK_FAULTS, dress=dress)


def secret(server: type[FakeYouTube | FakeTikTok]) -> str:
    """What a person pastes: a token that can be renewed."""
    return json.dumps(
        {
            "access_token": server.token,
            "refresh_token": server.refresh_token,
            "client_id": "app-of-the-clinic",
            "client_secret": "app-secret-of-the-clinic",
        }
    )


CASES = {"youtube": youtube, "tiktok": tiktok}
