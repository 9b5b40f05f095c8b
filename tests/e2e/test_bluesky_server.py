"""The Bluesky adapter against the real PDS: what was sent is what the server holds, byte for byte, and once."""

import itertools
from dataclasses import replace

import pytest

from app.domain.errors import SignInNeeded, UnknownOutcome
from app.domain.goal import AccountKind
from app.domain.post import LinkCard
from platforms.bluesky.adapter import Bluesky, BlueskyPublisher
from platforms.kit.adapter import Tools, Wanted, secret_name
from platforms.kit.http import Http
from tests.contract.material import Kept, a_media, facet, make_tools, outgoing, picture, publish, segment
from tests.e2e.servers import BlueskyServer

pytestmark = pytest.mark.real
names = itertools.count(1)


@pytest.fixture
def server(pds: BlueskyServer) -> BlueskyServer:
    """A fresh account for every test."""
    return pds.new_account(f"doctor-{next(names)}.test")


@pytest.fixture
def tools(tmp_path) -> Tools:
    return make_tools(tmp_path)


def connect(server: BlueskyServer, tools: Tools) -> BlueskyPublisher:
    wanted = Wanted(server.handle, server.url, server.password, AccountKind.PROFESSIONAL)
    connected = Bluesky().connect(wanted, tools)
    for ending, value in connected.secrets.items():
        tools.secrets.put(secret_name(connected.account, ending), value)
    return BlueskyPublisher(connected.account, tools)


def test_a_text_arrives_byte_for_byte_with_links_tags_and_known_mentions(server, tools, pds):
    text = "Grüße 👩‍⚕️ von @dr-ada.test und @nobody.test: who.int/news #Händehygiene\n\nZweite Zeile."
    marks = (
        facet(text, "@dr-ada.test", "mention", "dr-ada.test"),
        facet(text, "@nobody.test", "mention", "nobody.test"),
        facet(text, "who.int/news", "link", "https://who.int/news?a=1&b=ü"),
        facet(text, "#Händehygiene", "hashtag", "Händehygiene"),
    )
    publisher = connect(server, tools)
    (receipt,) = publish(publisher, outgoing(publisher.test(), segment(text, facets=marks)))
    (record,) = server.records()
    value = record["value"]
    assert (record["uri"], record["cid"]) == (receipt.remote_id, receipt.extra["cid"])
    assert value["text"] == text
    assert value["langs"] == ["en"]
    raw = text.encode()
    shown = [raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in value["facets"]]
    assert shown == ["@dr-ada.test", "who.int/news", "#Händehygiene"]
    assert value["facets"][0]["features"][0]["did"] == pds.did
    assert value["facets"][1]["features"][0]["uri"] == "https://who.int/news?a=1&b=ü"


def test_pictures_arrive_with_bytes_alt_text_and_measures(server, tools):
    publisher = connect(server, tools)
    first, second = a_media(tools.media, "Hände unter dem Wasser", 10), a_media(tools.media, "A towel", 200)
    publish(publisher, outgoing(publisher.test(), segment("Wash your hands.", first, second), warning="Wounds"))
    value = server.records()[0]["value"]
    images = value["embed"]["images"]
    assert [image["alt"] for image in images] == ["Hände unter dem Wasser", "A towel"]
    assert [image["aspectRatio"] for image in images] == [{"width": 60, "height": 40}] * 2
    assert [server.blob(image["image"]["ref"]["$link"]) for image in images] == [picture(10), picture(200)]
    assert value["labels"]["values"] == [{"val": "graphic-media"}]


def test_a_thread_of_three_parts_hangs_together(server, tools):
    publisher = connect(server, tools)
    parts = [segment(f"Part {n} of three.") for n in (1, 2, 3)]
    receipts = publish(publisher, outgoing(publisher.test(), *parts))
    records = {record["uri"]: record["value"] for record in server.records()}
    values = [records[receipt.remote_id] for receipt in receipts]
    assert [value["text"] for value in values] == ["Part 1 of three.", "Part 2 of three.", "Part 3 of three."]
    assert "reply" not in values[0]
    for number in (1, 2):
        reply = values[number]["reply"]
        assert reply["root"]["uri"] == receipts[0].remote_id
        assert reply["parent"] == {"uri": receipts[number - 1].remote_id, "cid": receipts[number - 1].extra["cid"]}
    assert [value["createdAt"] for value in values] == sorted({value["createdAt"] for value in values})


def test_a_link_card_shows_what_its_author_wrote(server, tools):
    publisher = connect(server, tools)
    card = LinkCard("https://who.int/news", "", "What the WHO says")
    publish(publisher, outgoing(publisher.test(), segment("Read this."), card=card))
    external = server.records()[0]["value"]["embed"]["external"]
    assert external == {"uri": "https://who.int/news", "title": "who.int", "description": "What the WHO says"}


def test_a_repeated_commit_makes_one_record(server, tools):
    publisher = connect(server, tools)
    going = outgoing(publisher.test(), segment("Once."))
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.commit(going, saved, 0).remote_id == publisher.commit(going, saved, 0).remote_id
    assert len(server.records()) == 1


def test_a_repeat_with_a_newer_date_finds_the_first_record_and_changes_nothing(server, tools):
    publisher = connect(server, tools)
    going = outgoing(publisher.test(), segment("Once, hours later."))
    saved = publisher.prepare(going, {}, Kept())
    first = publisher.commit(going, saved, 0)
    tools.clock.advance(hours=3)
    again = publisher.prepare(going, saved, Kept())
    assert again != saved
    assert publisher.commit(going, again, 0).extra == first.extra
    assert len(server.records()) == 1


def test_a_key_that_holds_another_post_is_never_overwritten(server, tools):
    publisher = connect(server, tools)
    mine, other = (outgoing(publisher.test(), segment(text)) for text in ("Mine.", "Another."))
    saved = publisher.prepare(mine, {}, Kept())
    publisher.commit(mine, saved, 0)
    with pytest.raises(Exception, match="bluesky-key-taken"):
        publisher.commit(other, saved, 0)
    assert [record["value"]["text"] for record in server.records()] == ["Mine."]


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


def test_after_a_lost_answer_find_knows_and_a_repeat_makes_no_second_record(server, tools):
    account = connect(server, tools).test()
    lossy = LossyTools(tools.secrets, tools.clock, tools.media, tools.data_dir)
    going, kept = outgoing(account, segment("Did it go out?")), Kept()
    lost = BlueskyPublisher(account, lossy)
    saved = lost.prepare(going, {}, kept)
    assert kept.last == saved
    with pytest.raises(UnknownOutcome):
        lost.commit(going, saved, 0)
    fresh = BlueskyPublisher(account, tools)
    found = fresh.find(going, kept.last, 0, tools.clock.now())
    assert found is not None
    assert fresh.commit(going, saved, 0).remote_id == found.remote_id
    assert len(server.records()) == 1


def test_find_says_none_before_anything_went_out(server, tools):
    publisher = connect(server, tools)
    going = outgoing(publisher.test(), segment("Not yet."))
    assert publisher.find(going, {}, 0, tools.clock.now()) is None
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, tools.clock.now()) is None
    assert server.records() == []


def test_a_deleted_post_is_gone(server, tools):
    publisher = connect(server, tools)
    going = outgoing(publisher.test(), segment("Soon gone."))
    (receipt,) = publish(publisher, going)
    publisher.delete(receipt)
    assert server.records() == []


def test_a_session_with_a_broken_token_renews_itself_and_publishes_once(server, tools):
    publisher = connect(server, tools)
    account = publisher.test()
    name = secret_name(account, "session")
    kept = tools.secrets.get(name)
    access = publisher._client.session.access
    tools.secrets.put(name, kept.replace(access, access[:-6] + "AAAAAA"))
    (receipt,) = publish(BlueskyPublisher(account, tools), outgoing(account, segment("With a new token.")))
    assert receipt.remote_id.startswith(f"at://{server.did}/")
    assert len(server.records()) == 1
    assert tools.secrets.get(name) != kept


def test_without_session_the_kept_app_password_signs_in_again(server, tools):
    account = connect(server, tools).test()
    tools.secrets.remove(secret_name(account, "session"))
    assert BlueskyPublisher(account, tools).test().remote_id == server.did


def test_a_wrong_password_needs_a_new_sign_in(server, tools):
    with pytest.raises(SignInNeeded, match="bluesky-wrong-password"):
        connect(replace(server, password="not-the-password"), tools)
    assert tools.secrets.kept == {}
