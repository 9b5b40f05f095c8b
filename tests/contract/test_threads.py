"""Threads: files by way of the person's bucket, chains, wishes, whose token it is, and what is resumed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Outgoing
from app.domain.errors import InputError, NotFound, Refused, SignInNeeded, UnknownOutcome, Unreachable
from app.domain.goal import AccountKind
from app.domain.post import LinkCard
from app.words import words
from platforms.kit.adapter import Wanted, secret_name
from platforms.kit.hosting import MediaHost
from platforms.kit.tokens import load
from platforms.threads.adapter import Threads
from tests.contract.case import TEXT, Case
from tests.contract.cases_meta import threads, with_bucket
from tests.contract.films import a_film
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Fault
from tests.contract.servers_meta import FakeBucket, FakeThreads


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    made = threads(make_tools(tmp_path))
    yield made
    made.server.close()


@pytest.fixture
def bucket(case: Case) -> Iterator[FakeBucket]:
    made = with_bucket(case.tools)
    yield made
    made.close()


def wishing(going: Outgoing, **options: str) -> Outgoing:
    return replace(going, variant=replace(going.variant, options=options))


def containers(case: Case) -> list[dict[str, str]]:
    return [one["body"] for one in case.server.containers.values()]


# --- what goes out ---------------------------------------------------------------------------------------------------


def test_a_text_with_a_link_and_wishes_is_one_container(case: Case):
    card = LinkCard("https://who.int/", "WHO", "News")
    going = outgoing(case.account, segment(TEXT), card=card)
    (receipt,) = publish(case.publisher(), wishing(going, topic_tag="#hygiene", reply_control="following"))
    (form,) = containers(case)
    assert form == {
        "media_type": "TEXT",
        "text": TEXT,
        "link_attachment": "https://who.int/",
        "topic_tag": "hygiene",
        "reply_control": "accounts_you_follow",
    }
    assert receipt.url == f"{case.server.url}/@dr.ada/post/{receipt.remote_id}"


def test_a_picture_is_fetched_from_the_bucket_and_gone_when_it_is_out(case: Case, bucket: FakeBucket):
    media = a_media(case.tools.media)
    going, publisher = wishing(outgoing(case.account, segment(TEXT, media)), spoiler="yes"), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    ((path, (data, mime)),) = bucket.files.items()
    assert (data, mime) == (case.tools.media.read(media.sha256), "image/jpeg")
    assert "john-doe" not in path
    publisher.commit(going, saved, 0)
    (one,) = case.server.containers.values()
    assert one["got"] == data
    assert (one["body"]["media_type"], one["body"]["alt_text"]) == ("IMAGE", media.alt_text)
    assert one["body"]["is_spoiler_media"] == "true"
    assert bucket.files == {}
    assert MediaHost(case.tools).noted() == {}


def test_pictures_and_films_go_together(case: Case, bucket: FakeBucket):
    parts = segment(TEXT, a_media(case.tools.media), a_film(case.tools.media))
    publish(case.publisher(), outgoing(case.account, parts))
    first, second, whole = containers(case)
    assert (first["media_type"], second["media_type"]) == ("IMAGE", "VIDEO")
    assert first["is_carousel_item"] == second["is_carousel_item"] == "true"
    assert (whole["media_type"], len(whole["children"].split(","))) == ("CAROUSEL", 2)
    assert bucket.files == {}


def test_a_chain_hangs_together_with_its_files(case: Case, bucket: FakeBucket):
    parts = (segment("One."), segment("Two.", a_media(case.tools.media)), segment("Three."))
    receipts = publish(case.publisher(), wishing(outgoing(case.account, *parts), topic_tag="hygiene"))
    assert [one.get("reply_to_id") for one in containers(case)] == [None, *(r.remote_id for r in receipts[:2])]
    assert [one.get("topic_tag") for one in containers(case)] == ["hygiene", None, None]
    assert bucket.files == {}


def test_without_a_bucket_files_are_refused_with_what_to_do(case: Case):
    with pytest.raises(InputError, match="host-none") as caught:
        case.publisher().prepare(outgoing(case.account, segment(TEXT, a_media(case.tools.media))), {}, Kept())
    assert "media-host set" in words().error(caught.value)
    assert case.server.containers == {}


@pytest.mark.parametrize(
    "options", [{"topic_tag": "a.b"}, {"topic_tag": "x" * 51}, {"reply_control": "nobody"}, {"spoiler": "perhaps"}]
)
def test_wishes_that_cannot_be_kept_stop_the_post_before_anything_is_sent(case: Case, options):
    case.server.seen.clear()
    with pytest.raises(InputError) as caught:
        case.publisher().prepare(wishing(case.going(), **options), {}, Kept())
    assert words().error(caught.value) != caught.value.message.key
    assert case.server.seen == []


# --- resuming, waiting -----------------------------------------------------------------------------------------------


def test_a_container_is_kept_and_one_that_ended_is_made_anew(case: Case, bucket: FakeBucket):
    going, publisher = outgoing(case.account, segment(TEXT, a_media(case.tools.media))), case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.prepare(going, saved, Kept())["part.0.container"] == saved["part.0.container"]
    assert (len(case.server.containers), len(bucket.files)) == (1, 1)
    case.server.containers[saved["part.0.container"]]["state"] = "EXPIRED"
    again = publisher.prepare(going, saved, Kept())
    assert again["part.0.container"] != saved["part.0.container"]
    case.server.containers.clear()
    publisher.commit(going, publisher.prepare(going, again, Kept()), 0)
    assert case.live() == [TEXT]


def test_other_words_get_another_container(case: Case):
    publisher = case.publisher()
    saved = publisher.prepare(case.going("Old words."), {}, Kept())
    publisher.commit(case.going("New words."), publisher.prepare(case.going("New words."), saved, Kept()), 0)
    assert case.live() == ["New words."]


def test_threads_is_waited_for_and_what_takes_too_long_is_tried_later(case: Case):
    case.server.works = 5
    publish(case.publisher(), case.going())
    case.server.works = 10**6
    with pytest.raises(Unreachable, match="graph-not-ready"):
        case.publisher().prepare(case.going("Later."), {}, Kept())


def test_a_file_that_threads_cannot_use_is_refused_with_its_words(case: Case, bucket: FakeBucket):
    case.server.fails = {"status": "ERROR", "error_message": "FAILED_DOWNLOADING_VIDEO"}
    with pytest.raises(Refused, match="FAILED_DOWNLOADING_VIDEO"):
        case.publisher().prepare(outgoing(case.account, segment(TEXT, a_film(case.tools.media))), {}, Kept())


def test_a_file_that_could_not_be_fetched_points_to_the_media_host(case: Case, bucket: FakeBucket):
    bucket.refuses["GET"] = 403
    bucket.take_fault = lambda _seen: None
    with pytest.raises(Refused, match="graph-not-fetched"):
        case.publisher().prepare(outgoing(case.account, segment(TEXT, a_media(case.tools.media))), {}, Kept())
    assert len(bucket.files) == 1
    case.tools.clock.advance(hours=25)
    bucket.refuses.clear()
    case.publisher().prepare(outgoing(case.account, segment(TEXT, a_film(case.tools.media))), {}, Kept())
    assert [path.rsplit(".", 1)[1] for path in bucket.files] == ["mp4"], "what was left over has gone"


def test_what_threads_says_is_out_but_does_not_show_is_asked_for_again(case: Case):
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.faults.append(Fault(500, {}, created=True))
    with pytest.raises(UnknownOutcome):
        publisher.commit(case.going(), saved, 0)
    hidden = case.server.posts.pop()
    for ask in (lambda: publisher.find(case.going(), saved, 0, case.tools.clock.now()),
                lambda: publisher.commit(case.going(), saved, 0)):  # fmt: skip
        with pytest.raises(UnknownOutcome, match="graph-published-unseen"):
            ask()
    case.server.posts.append(hidden)
    assert publisher.commit(case.going(), saved, 0).remote_id == hidden["id"]


def test_a_part_of_a_chain_that_may_be_out_is_looked_for_before_it_is_sent_again(case: Case):
    going, publisher, kept = case.going("One.", "Two."), case.publisher(), Kept()
    saved = publisher.prepare(going, {}, kept)
    first = publisher.commit(going, saved, 0)
    case.server.faults.append(Fault(500, {}, created=True))
    halfway = replace(going, receipts=(first,))
    with pytest.raises(UnknownOutcome):
        publisher.commit(halfway, saved, 1)
    publish(case.publisher(), halfway, kept.last)
    assert case.live() == ["One.", "Two."]


# --- tokens, accounts, counts ----------------------------------------------------------------------------------------


def wanted(case: Case, handle: str = "", **secret: str) -> Wanted:
    given = json.dumps({"access_token": FakeThreads.token} | secret)
    return Wanted(handle, case.server.url, given, AccountKind.PRACTICE)


def test_a_token_is_renewed_when_it_is_connected_and_then_in_good_time(case: Case):
    kept = load(case.tools.secrets.get(secret_name(case.account)))
    assert kept.access == FakeThreads.second
    assert kept.ends() - case.tools.clock.now() == timedelta(days=60)
    case.tools.clock.advance(days=54)
    case.publisher().test()
    fresh = load(case.tools.secrets.get(secret_name(case.account)))
    assert fresh.ends() - case.tools.clock.now() == timedelta(days=60)
    case.tools.clock.advance(days=54)
    case.server.renews = False
    assert case.publisher().test(), "a token that still lasts is used, renewed or not"
    case.tools.clock.advance(days=7)
    with pytest.raises(SignInNeeded):
        case.publisher().test()


def test_a_token_that_is_too_young_to_be_renewed_is_kept_as_it_is(case: Case):
    case.server.renews = False
    connected = Threads().connect(wanted(case), case.tools)
    assert load(connected.secrets[""]).access == FakeThreads.token
    assert connected.account.id == case.account.id


def test_with_the_secret_of_the_own_app_a_short_token_is_changed_for_a_long_one(case: Case):
    connected = Threads().connect(wanted(case, client_id="app", client_secret="app-secret"), case.tools)
    assert load(connected.secrets[""]).access == FakeThreads.second
    (exchange,) = [seen for seen in case.server.seen if seen.path == "/access_token"]
    assert (exchange.method, exchange.query) == ("POST", {})


def test_a_token_of_somebody_else_connects_nothing(case: Case):
    with pytest.raises(InputError, match="threads-other-account"):
        Threads().connect(wanted(case, "@dr.bo"), case.tools)


def test_counts_and_none_of_what_is_gone(case: Case):
    receipts = publish(case.publisher(), case.going("One.", "Two."))
    first, _ = case.publisher().metrics(receipts)
    assert (first.views, first.likes, first.reposts, first.replies, first.quotes) == (5, 5, 7, 7, 6)
    case.publisher().delete(receipts[0])
    assert len(case.publisher().metrics(receipts)) == 1
    with pytest.raises(NotFound):
        case.publisher().delete(receipts[0])


def test_an_address_that_threads_does_not_say_is_the_accounts_page(case: Case):
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.answers[f"GET /v1.0/{case.server.numbers + 1}"] = [Answer(500)]
    assert publisher.commit(case.going(), saved, 0).url == f"{case.server.url}/@dr.ada"


def test_the_token_is_in_no_address(case: Case):
    publish(case.publisher(), case.going())
    assert not any(FakeThreads.second in str(seen.query) + seen.path for seen in case.server.seen)
