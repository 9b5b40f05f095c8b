"""Every request to Meta's platforms is held against Meta's own descriptions, where they are at hand."""

from dataclasses import replace
from pathlib import Path

from app.domain.post import LinkCard
from tests.contract.case import Case
from tests.contract.cases_meta import facebook, instagram, threads, with_bucket, with_film
from tests.contract.films import a_film
from tests.contract.graph_specs import GRAPH, POSTMAN, against_graph, against_postman
from tests.contract.material import a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Seen
from tests.contract.servers_meta import FakeFacebook, FakeInstagram
from tests.contract.specs import need

CARD = LinkCard("https://who.int/", "WHO", "News")


def after(case: Case, *rounds: object) -> list[Seen]:
    """All requests of some posts that are published, looked for, counted and deleted."""
    publisher = case.publisher()
    for going in rounds:
        receipts = publish(publisher, going)
        again = publisher.prepare(going, publisher.prepare(going, {}, lambda _: None), lambda _: None)
        publisher.find(going, again, 0, case.tools.clock.now())
        publisher.metrics(receipts)
        publisher.delete(receipts[0])
    publisher.test()
    case.server.close()
    return case.server.seen


def test_facebook_requests_are_as_the_graph_describes(tmp_path: Path):
    need(GRAPH)
    case = facebook(make_tools(tmp_path))
    media = [a_media(case.tools.media, shade=n) for n in (1, 2)]
    texts = (outgoing(case.account, segment("Look."), card=CARD), outgoing(case.account, segment("Look.", *media)))
    films = [with_film(case.going(), case.tools, film=form) for form in ("reel", "feed")]
    seen = after(case, *texts, *(replace(f, variant=replace(f.variant, title="Hands")) for f in films))
    wrong, kinds = [], set()
    for one in seen:
        if one.path.startswith("/video-upload/"):
            continue
        name, _, edge = one.path.removeprefix("/v25.0/").partition("/")
        kind = "Page" if name in {"me", FakeFacebook.page} else "PagePost" if "_" in name else "AdVideo"
        if edge != "accounts":  # an edge of a person, who has no description there
            kinds.add((one.method, kind, edge))
            wrong += against_graph(one, kind, edge)
    assert wrong == []
    assert len(kinds) == 11


def test_instagram_requests_are_as_the_graph_describes(tmp_path: Path):
    need(GRAPH)
    for product, user, post in (
        ("facebook", "IGUser", "IGMedia"),
        ("instagram", "IGUserForIGOnlyAPI", "IGMediaForIGOnlyAPI"),
    ):
        case = instagram(make_tools(tmp_path), product)
        bucket = with_bucket(case.tools)
        files = (a_media(case.tools.media), a_film(case.tools.media))
        posts = [outgoing(case.account, segment("Look.", *some)) for some in (files[:1], files[1:], files)]
        if product == "instagram":
            publish(case.publisher(), posts[0])
            publish(case.publisher(), posts[2])
            case.publisher().test()
            case.server.close()
        seen = case.server.seen if product == "instagram" else after(case, *posts)
        bucket.close()
        wrong = [one for call in seen for one in _instagram(call, user, post, case.server)]
        assert wrong == []


def _instagram(seen: Seen, user: str, post: str, server: FakeInstagram) -> list[str]:
    name, _, edge = seen.path.removeprefix("/v25.0/").partition("/")
    if not seen.path.startswith("/v25.0/") or edge == "accounts" or name in server.containers:
        return []  # the description has neither tokens, nor persons, nor containers
    edge = "mediapublish" if (edge, user) == ("media_publish", "IGUserForIGOnlyAPI") else edge
    if edge == "insights":
        return []  # lists metrics by a type of its own
    return against_graph(seen, user if name in {"me", FakeInstagram.ig} else post, edge)


def test_threads_requests_are_as_the_postman_collection_describes(tmp_path: Path):
    need(POSTMAN)
    case = threads(make_tools(tmp_path))
    bucket = with_bucket(case.tools)
    files = (a_media(case.tools.media), a_film(case.tools.media))
    chain = (segment("One.", *files), segment("Two.", files[0]), segment("Three.", files[1]))
    wishes = {"topic_tag": "hygiene", "reply_control": "everyone", "spoiler": "yes"}
    going = outgoing(case.account, *chain)
    whole = replace(going, variant=replace(going.variant, options=wishes))
    seen = after(case, outgoing(case.account, segment("Look."), card=CARD), whole)
    bucket.close()
    assert [wrong for one in seen for wrong in against_postman(one)] == []
    assert len({(one.method, one.path.split("/")[-1]) for one in seen if "me" in one.path}) >= 5


def test_the_checks_see_what_is_wrong():
    need(GRAPH)
    need(POSTMAN)
    body = {"message": "x", "colour": "red", "published": "perhaps", "attached_media": "{}"}
    wrong = " ".join(against_graph(Seen("POST", "/x/feed", {}, {}, body, b""), "Page", "feed"))
    for word in ("colour is unknown", "published is no bool", "attached_media is no list"):
        assert word in wrong
    assert "upload_phase is missing" in str(against_graph(Seen("POST", "/", {}, {}, {}, b""), "Page", "video_reels"))
    assert against_graph(Seen("POST", "/", {}, {}, {}, b""), "Page", "nothing") != []
    assert against_graph(Seen("GET", "/1", {"fields": "id,colour"}, {}, None, b""), "PagePost", "") != []
    assert against_postman(Seen("POST", "/v1.0/me/threads", {}, {}, {"colour": "red"}, b"")) != []
    assert against_postman(Seen("POST", "/v1.0/me/nothing", {}, {}, {}, b"")) != []
