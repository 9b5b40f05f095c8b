"""The Mastodon adapter against a Mastodon server: sign-in, posts read back byte for byte, nothing twice."""

import threading
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from app.domain.errors import InputError, NotFound, SignInNeeded, UnknownOutcome
from app.domain.goal import AccountKind
from platforms.kit.adapter import Tools, Wanted, secret_name
from platforms.kit.http import Http
from platforms.mastodon.adapter import Mastodon, MastodonPublisher
from platforms.mastodon.instance import kept
from tests.contract.material import Kept, a_media, facet, make_tools, outgoing, picture, publish, segment
from tests.e2e.servers import MastodonServer

pytestmark = pytest.mark.real


@pytest.fixture
def server(mastodon: MastodonServer) -> MastodonServer:
    """A fresh account for every test."""
    made = requests.post(f"{mastodon.url}/api/v1/_mock/dev_user", json={}, timeout=20).json()
    return MastodonServer(mastodon.url, made["access_token"], made["username"], str(made["id"]))


@pytest.fixture
def tools(tmp_path) -> Tools:
    return make_tools(tmp_path)


def connect(server: MastodonServer, tools: Tools) -> MastodonPublisher:
    wanted = Wanted(server.username, server.url, server.token, AccountKind.PROFESSIONAL)
    connected = Mastodon().connect(wanted, tools)
    tools.secrets.put(secret_name(connected.account), connected.secrets[""])
    return MastodonPublisher(connected.account, tools)


def test_a_text_arrives_byte_for_byte(server, tools):
    publisher = connect(server, tools)
    text = "Grüße 👩‍⚕️ https://who.int/news?a=1&b=2 #Händehygiene <b>&amp;</b>\n\nZweite Zeile."
    marks = (facet(text, "https://who.int/news?a=1&b=2", "link", "https://who.int/news?a=1&b=2"),)
    (receipt,) = publish(publisher, outgoing(publisher.test(), segment(text, facets=marks)))
    (status,) = server.statuses()
    assert (status["id"], status["url"]) == (receipt.remote_id, receipt.url)
    assert server.text(receipt.remote_id) == text
    assert (status["visibility"], status["language"], status["spoiler_text"]) == ("public", "en", "")


def test_a_picture_arrives_with_its_bytes_and_description_and_without_its_file_name(server, tools):
    publisher = connect(server, tools)
    media = a_media(tools.media, "Hände unter dem Wasser")
    going = outgoing(publisher.test(), segment("Wash your hands.", media), warning="Skin")
    (receipt,) = publish(publisher, going)
    (status,) = server.statuses()
    (attached,) = status["media_attachments"]
    assert attached["description"] == "Hände unter dem Wasser"
    assert requests.get(attached["url"], timeout=20).content == picture()
    assert media.filename not in attached["url"]
    assert (status["spoiler_text"], status["sensitive"]) == ("Skin", True)
    assert receipt.at == tools.clock.now()


def test_a_thread_of_three_parts_hangs_together(server, tools):
    publisher = connect(server, tools)
    texts = [f"Part {n} of three." for n in (1, 2, 3)]
    receipts = publish(publisher, outgoing(publisher.test(), *map(segment, texts)))
    statuses = {status["id"]: status for status in server.statuses()}
    assert [server.text(receipt.remote_id) for receipt in receipts] == texts
    chain = [statuses[receipt.remote_id]["in_reply_to_id"] for receipt in receipts]
    assert chain == [None, receipts[0].remote_id, receipts[1].remote_id]


class LosesAnswers(Http):
    """Sends, then behaves as if the connection broke before the answer came."""

    def send(self, request):
        reply = super().send(request)
        if request.visible:
            raise UnknownOutcome("net-unknown-cut", host=reply.host)
        return reply


class LossyTools(Tools):
    def http(self, base_url):
        return LosesAnswers(base_url, self.clock)


def test_after_a_lost_answer_find_knows_and_a_second_try_sends_nothing(server, tools):
    account = connect(server, tools).test()
    lost = MastodonPublisher(account, LossyTools(tools.secrets, tools.clock, tools.media, tools.data_dir))
    going, kept_states = outgoing(account, segment("Did it go out? See https://who.int/x")), Kept()
    saved = lost.prepare(going, {}, kept_states)
    with pytest.raises(UnknownOutcome):
        lost.commit(going, saved, 0)
    fresh = MastodonPublisher(account, tools)
    found = fresh.find(going, kept_states.last, 0, tools.clock.now())
    # Another key proves that it is the look before sending, not the server's memory of keys, that prevents the double.
    again = dict(fresh.prepare(going, saved, Kept())) | {"part.0.key": "another-key"}
    assert fresh.commit(going, again, 0) == found
    assert len(server.statuses()) == 1


def test_an_older_status_with_the_same_text_is_not_taken_for_ours(server, tools):
    publisher = connect(server, tools)
    publish(publisher, outgoing(publisher.test(), segment("Every Monday: wash your hands."), delivery="first"))
    going = outgoing(publisher.test(), segment("Every Monday: wash your hands."), delivery="second")
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, tools.clock.now()) is None
    publisher.commit(going, saved, 0)
    assert len(server.statuses()) == 2


def test_the_server_says_its_limits_at_connect(server, tools):
    publisher = connect(server, tools)
    rules = kept(tools.data_dir, server.url)
    asked = server.get("/api/v2/instance").json()["configuration"]
    assert rules is not None
    assert rules.text == asked["statuses"]["max_characters"]
    assert rules.url_length == asked["statuses"]["characters_reserved_per_url"]
    assert publisher.test().handle == f"{server.username}@{urlsplit(server.url).netloc}"


def test_a_deleted_status_is_gone_and_a_second_delete_says_so(server, tools):
    publisher = connect(server, tools)
    (receipt,) = publish(publisher, outgoing(publisher.test(), segment("Soon gone.")))
    assert [m.likes for m in publisher.metrics([receipt])] == [0]
    publisher.delete(receipt)
    assert server.statuses() == []
    assert list(publisher.metrics([receipt])) == []
    with pytest.raises(NotFound):
        publisher.delete(receipt)


def test_a_token_of_somebody_else_connects_nothing(server, tools):
    with pytest.raises(InputError, match="mastodon-other-account"):
        connect(replace(server, username="somebody-else"), tools)


def test_an_invalid_token_needs_a_sign_in(server, tools):
    with pytest.raises(SignInNeeded):
        connect(replace(server, token="not-a-token"), tools)


class Form(HTMLParser):
    """The hidden fields of the page that asks for consent."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "input" and values.get("type") == "hidden":
            self.fields[values["name"]] = values["value"]


def test_signing_in_through_the_browser_ends_with_an_account_that_can_publish(server, tools):
    started = Mastodon().sign_in(server.url, AccountKind.PRACTICE, tools)
    query = parse_qs(urlsplit(started.url).query)
    assert query["code_challenge_method"] == ["S256"]
    pages: list[str] = []

    def browse() -> None:
        form = Form(requests.get(started.url, timeout=20).text)
        consent = form.fields | {"username": server.username}
        pages.append(requests.post(f"{server.url}/oauth/authorize", data=consent, timeout=20).text)

    browser = threading.Thread(target=browse)
    browser.start()
    account, secret = started.finish()
    browser.join()
    assert "You are signed in" in pages[0]
    assert (account.handle.split("@")[0], account.kind) == (server.username, AccountKind.PRACTICE)
    tools.secrets.put(secret_name(account), secret)
    publish(MastodonPublisher(account, tools), outgoing(account, segment("Hello from a new sign-in.")))
    assert [server.text(status["id"]) for status in server.statuses()] == ["Hello from a new sign-in."]
    Mastodon().forget(account, tools)
    with pytest.raises(SignInNeeded):
        MastodonPublisher(account, tools).test()
