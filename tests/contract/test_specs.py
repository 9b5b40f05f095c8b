"""All requests of a full round are held against the platforms' own descriptions."""

from app.domain.post import LinkCard
from platforms.bluesky.adapter import Bluesky
from platforms.mastodon.adapter import Mastodon
from tests.contract.case import Case, connect
from tests.contract.material import a_media, facet, make_tools, outgoing, publish, segment
from tests.contract.servers import FakeBluesky, FakeMastodon, Seen
from tests.contract.specs import LEXICONS, OPENAPI, against_lexicon, against_openapi, need

TEXT = "Grüße 👩‍⚕️ @colleague.test see who.int #Hände"
MARKS = (
    facet(TEXT, "@colleague.test", "mention", "@colleague.test"),
    facet(TEXT, "who.int", "link", "https://who.int/"),
    facet(TEXT, "#Hände", "hashtag", "#Hände"),
)


def full_round(case: Case) -> list[Seen]:
    """Publish a thread with everything in it, look, count, test and delete."""
    publisher = case.publisher()
    parts = (segment(TEXT, a_media(case.tools.media), facets=MARKS), segment("Second."), segment("Third."))
    card = LinkCard("https://who.int/", "WHO", "News")
    going = outgoing(case.account, *parts, card=card, warning="Skin", delivery="a-round")
    receipts = publish(publisher, going)
    publish(case.publisher(), going, publisher.prepare(going, {"part.0.key": "x", "before": ""}, lambda _: None))
    publisher.find(going, publisher.prepare(going, {}, lambda _: None), 0, case.tools.clock.now())
    publisher.metrics(receipts)
    publisher.test()
    publisher.delete(receipts[0])
    return case.server.seen


def test_bluesky_requests_are_as_the_lexicons_describe(tmp_path):
    need(LEXICONS)
    server = FakeBluesky()
    try:
        seen = full_round(connect(Bluesky(), server, "dr-ada.test", FakeBluesky.password, make_tools(tmp_path)))
    finally:
        server.close()
    calls = {(one.path.removeprefix("/xrpc/")) for one in seen}
    assert calls >= {"com.atproto.repo.putRecord", "com.atproto.repo.uploadBlob", "app.bsky.feed.getPosts"}
    for one in seen:
        nsid = one.path.removeprefix("/xrpc/")
        if nsid not in {"com.atproto.repo.uploadBlob"}:
            assert against_lexicon(nsid, one.query if one.method == "GET" else one.body) == []


def test_mastodon_requests_are_as_the_openapi_describes(tmp_path):
    need(OPENAPI)
    server = FakeMastodon()
    server.media_waits = 2
    try:
        case = connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path))
        seen = full_round(case)
    finally:
        server.close()
    assert {one.path for one in seen} >= {"/api/v1/statuses", "/api/v2/media", "/api/v2/instance"}
    for one in seen:
        assert against_openapi(one.method, one.path, one.query, one.body) == []


def test_mastodon_sign_in_requests_are_as_the_openapi_describes(tmp_path):
    need(OPENAPI)
    app = {"client_name": "Primum", "redirect_uris": "http://127.0.0.1:1/callback", "scopes": "read:accounts"}
    assert against_openapi("POST", "/api/v1/apps", {}, app) == []
    token = {"client_id": "a", "client_secret": "b", "code": "c", "grant_type": "d", "redirect_uri": "e", "scope": "f"}
    assert against_openapi("POST", "/oauth/token", {}, token | {"code_verifier": "g"}) == []


def test_the_lexicon_check_sees_what_is_wrong():
    need(LEXICONS)
    record = {"$type": "app.bsky.feed.post", "text": "a" * 301, "createdAt": "yesterday", "colour": "red"}
    body = {"repo": "did:plc:abc", "collection": "app.bsky.feed.post", "record": record}
    wrong = " ".join(against_lexicon("com.atproto.repo.putRecord", body))
    assert all(word in wrong for word in ("rkey: missing", "graphemes", "not a datetime", "colour: unknown"))


def test_the_openapi_check_sees_what_is_wrong():
    need(OPENAPI)
    wrong = against_openapi("POST", "/api/v1/statuses", {"x": "1"}, {"colour": "red", "sensitive": "yes"})
    assert len(wrong) == 4
    assert against_openapi("GET", "/api/v1/no-such-thing", {}, None)
