"""All requests of a full round are held against X's own description, and loosely against LinkedIn's examples."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from app.domain.post import LinkCard
from platforms.kit.adapter import secret_name
from platforms.kit.tokens import load
from tests.contract.case import Case
from tests.contract.cases_xlr import linkedin_organization, x
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.material_xlr import a_captioned_film, a_document, a_film, an_animation, wishing
from tests.contract.openapi3 import against
from tests.contract.servers import Seen
from tests.contract.servers_x import FakeX
from tests.contract.specs import SPECS, need

X_SPEC, LINKEDIN_SPEC = SPECS / "x-openapi.json", SPECS / "linkedin-content.yml"


def a_round(make: Callable[..., Case], tmp_path: Any, *files: Callable[..., Any]) -> tuple[Case, list[Seen]]:
    """Publish a thread with pictures and a post with each file, look, count, test and delete."""
    tools = make_tools(tmp_path)
    case = make(tools)
    store, publisher = tools.media, case.publisher()
    parts = (segment("Grüße 👩‍⚕️ see who.int #Hände", a_media(store), a_media(store, "Two.", 30)), segment("Second."))
    going = wishing(case, *parts, paid_partnership="yes", ai_generated="yes", replies="verified")
    receipts = publish(publisher, going)
    for number, file in enumerate(files):
        publish(
            case.publisher(), outgoing(case.account, segment(f"File {number}.", file(store)), delivery=f"d{number}")
        )
    card = LinkCard("https://who.int/", "WHO", "News")
    publish(case.publisher(), outgoing(case.account, segment("Card."), card=card, delivery="card"))
    saved = publisher.prepare(going, {}, Kept())
    publisher.find(going, saved, 0, tools.clock.now() - timedelta(hours=1))
    publisher.metrics(receipts)
    publisher.test()
    for receipt in receipts:
        publisher.delete(receipt)
    case.server.close()
    return case, case.server.seen


def in_new_names(seen: Seen) -> Seen:
    """A request in the names of the description: its guides, and every client, still say tweet.fields (2026-11-22)."""
    query = dict(seen.query)
    if fields := query.pop("tweet.fields", ""):
        known = (name.replace("note_tweet", "note_post") for name in fields.split(",") if name != "referenced_tweets")
        query["post.fields"] = ",".join(known)
    return replace(seen, query=query)


def test_x_requests_are_as_the_openapi_describes(tmp_path):
    need(X_SPEC)
    case, seen = a_round(x, tmp_path, a_captioned_film, an_animation)
    assert isinstance(case.server, FakeX)
    paths = {one.path for one in seen}
    assert paths >= {"/2/tweets", "/2/media/upload", "/2/media/upload/initialize", "/2/media/metadata", "/2/users/me"}
    assert "/2/media/subtitles" in paths
    assert [wrong for one in seen for wrong in against(X_SPEC, in_new_names(one))] == []
    assert load(case.tools.secrets.get(secret_name(case.account))).access == FakeX.token


def seen_(method: str, path: str, body: dict[str, Any] | None = None, **query: str) -> Seen:
    raw = json.dumps(body).encode() if body is not None else b""
    return Seen(method, path, query, {"content-type": "application/json"}, body, raw)


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        (seen_("POST", "/2/tweets", {"text": "a", "colour": "red"}), "colour"),
        (seen_("POST", "/2/tweets", {"text": "a", "reply_settings": "nobody"}), "nobody"),
        (seen_("POST", "/2/tweets", {"media": {"media_ids": ["1", "2", "3", "4", "5"]}}), "too long"),
        (seen_("GET", "/2/users/5/tweets", max_results="4"), "minimum"),
        (seen_("GET", "/2/users/5/tweets", colour="red"), "unknown"),
        (seen_("GET", "/2/media/upload", command="STATUS"), "missing"),
        (seen_("GET", "/2/nowhere"), "no such operation"),
        (seen_("POST", "/2/media/upload/5/finalize", {"a": 1}), "no body"),
    ],
)
def test_the_openapi_check_sees_what_is_wrong(seen: Seen, word: str):
    need(X_SPEC)
    assert any(word in wrong for wrong in against(X_SPEC, seen))


def shape(value: Any) -> Any:
    """The names in a JSON value, without what they hold."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    return None


def test_linkedin_requests_use_the_paths_and_fields_of_linkedins_examples(tmp_path):
    """The description is a third party's, made of LinkedIn's Postman examples: paths and names only."""
    need(LINKEDIN_SPEC)
    description = yaml.safe_load(LINKEDIN_SPEC.read_text("utf-8"))
    example = description["components"]["schemas"]["CreateDocumentContentRequest"]["example"]
    wanted = shape(json.loads(json.loads(example)))
    _, seen = a_round(linkedin_organization, tmp_path, a_film, a_document)
    posts = [one.body for one in seen if one.method == "POST" and one.path == "/rest/posts"]
    (document,) = [post for post in posts if "urn:li:document:" in str(post)]
    assert shape(document) == wanted
    known = {name.strip("/").removeprefix("rest/").split("/")[0] for name in description["paths"]}
    used = {unquote(one.path).split("/")[2] for one in seen if one.path.startswith("/rest/")}
    others = {"socialActions", "organizationAcls", "organizations", "organizationalEntityShareStatistics"}
    assert used - others <= known
    versioned = [one for one in seen if one.path.startswith("/rest/")]
    assert {one.headers["linkedin-version"] for one in versioned} == {"202606"}
    assert {one.headers["x-restli-protocol-version"] for one in versioned} == {"2.0.0"}
