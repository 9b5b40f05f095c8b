"""Every request about films is held against the platforms' own descriptions, where there are machine-readable ones."""

from dataclasses import replace

from platforms.bluesky.adapter import Bluesky
from platforms.mastodon.adapter import Mastodon
from tests.contract.case import connect
from tests.contract.cases_video import FOR_ADULTS, filmed, youtube
from tests.contract.discovery import against_discovery
from tests.contract.films import a_film
from tests.contract.material import a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import FakeBluesky, FakeMastodon, Seen
from tests.contract.servers_video import FakeBlueskyFilms, FakeMastodonFilms
from tests.contract.specs import LEXICONS, OPENAPI, against_lexicon, against_openapi, need

WISHES = {"tags": "hands,hygiene", "ai_generated": "yes", "publish_at": "2027-01-31T09:00Z"}


def test_youtube_requests_are_as_the_discovery_document_describes(tmp_path):
    case = youtube(make_tools(tmp_path))
    try:
        going = filmed(outgoing(case.account, segment("Hands.")), case.tools, **FOR_ADULTS, **WISHES)
        media = (*going.segments[0].media, a_media(case.tools.media))
        going = replace(
            going, variant=replace(going.variant, segments=(replace(going.segments[0], media=media),), language="de")
        )
        publisher = case.publisher()
        receipts = publish(publisher, going)
        publisher.find(going, publisher.prepare(going, {}, lambda _: None), 0, case.tools.clock.now())
        publisher.metrics(receipts)
        publisher.test()
        publisher.delete(receipts[0])
    finally:
        case.server.close()
    described = [seen for seen in case.server.seen if not _piece(seen)]
    assert len({(seen.method, seen.path) for seen in described}) == 6
    assert [wrong for seen in described for wrong in against_discovery(seen)] == []


def _piece(seen: Seen) -> bool:
    """Pieces go to an address that YouTube itself made up."""
    return seen.method == "PUT" and seen.path.startswith("/upload")


def test_the_discovery_check_sees_what_is_wrong():
    body = {"snippet": {"title": 5, "colour": "red"}, "status": {"privacyStatus": "friends", "publishAt": "2027-01-01"}}
    headers = {"x-upload-content-type": "text/plain", "x-upload-content-length": str(10**12)}
    query = {"uploadType": "resumable", "colour": "red"}
    wrong = " ".join(against_discovery(Seen("POST", "/upload/youtube/v3/videos", query, headers, body, b"")))
    for word in ("?colour: unknown", "?part: missing", "not taken", "too large", "title: no string", "colour: unknown"):
        assert word in wrong
    assert "'friends' is not one of" in wrong
    assert "no instant" in wrong
    assert against_discovery(Seen("GET", "/youtube/v3/nothing", {}, {}, None, b"")) != []


def test_bluesky_requests_about_films_are_as_the_lexicons_describe(tmp_path):
    need(LEXICONS)
    server = FakeBlueskyFilms()
    server.works = 2
    try:
        case = connect(Bluesky(), server, "dr-ada.test", FakeBluesky.password, make_tools(tmp_path))
        film = replace(a_film(case.tools.media), captions="WEBVTT\n\n00:00.000 --> 00:00.900\nWash your hands.\n")
        publish(case.publisher(), outgoing(case.account, segment("Look.", film)))
    finally:
        server.close()
    calls = {seen.path.removeprefix("/xrpc/"): seen for seen in server.seen}
    for nsid in ("app.bsky.video.getJobStatus", "com.atproto.repo.putRecord"):
        assert against_lexicon(nsid, calls[nsid].query or calls[nsid].body) == []
    asked = calls["com.atproto.server.getServiceAuth"].query
    assert against_lexicon("com.atproto.server.getServiceAuth", asked | {"exp": int(asked["exp"])}) == []
    upload = calls["app.bsky.video.uploadVideo"]
    assert upload.headers["content-type"] == "video/mp4", "the only encoding that the lexicon names"


def test_mastodon_requests_about_films_are_as_the_openapi_describes(tmp_path):
    need(OPENAPI)
    server = FakeMastodonFilms()
    server.media_waits = 2
    try:
        case = connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path))
        publish(case.publisher(), outgoing(case.account, segment("Look.", a_film(case.tools.media))))
    finally:
        server.close()
    for seen in server.seen:
        assert against_openapi(seen.method, seen.path, seen.query, seen.body) == []
