"""What is particular to Reddit: subreddits with rules, five kinds of posts, errors in 200, Markdown."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import (
    Duplicate,
    InputError,
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from app.words import words
from platforms.kit.adapter import Wanted, secret_name
from platforms.kit.entities import common
from platforms.reddit.adapter import Reddit
from platforms.reddit.markdown import marked
from tests.contract.case import Case, connect
from tests.contract.cases_xlr import reddit
from tests.contract.material import QUICK, Kept, a_media, make_tools, publish, segment
from tests.contract.material_xlr import a_document, a_film, wishing
from tests.contract.servers import Answer, Fault
from tests.contract.servers_reddit import FakeReddit
from tests.unit.media import films


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    tools = make_tools(tmp_path, timeouts=QUICK)
    made = reddit(tools)
    yield made
    made.server.close()


def linked(text: str):
    return segment(text, facets=common(text))


def submitted(case: Case) -> dict[str, str]:
    return case.server.posts[-1]["_body"]


# --- kinds of posts -------------------------------------------------------------------------------------------------


def test_a_text_goes_to_the_chosen_subreddit_with_its_title(case: Case):
    (receipt,) = publish(case.publisher(), case.going("Twenty seconds."))
    body = submitted(case)
    assert (body["sr"], body["title"], body["kind"], body["text"]) == (
        "medicine", "Handwashing", "self", "Twenty seconds."
    )  # fmt: skip
    assert (body["nsfw"], body["spoiler"], body["sendreplies"]) == ("false", "false", "true")
    assert receipt.url == f"{case.server.url}/comments/{receipt.remote_id[3:]}/"


def test_a_link_post_takes_the_first_link_and_keeps_the_text(case: Case):
    text = "See https://who.int/hand_hygiene and https://b.example."
    publish(case.publisher(), wishing(case, linked(text), link_post="yes"))
    body = submitted(case)
    assert (body["kind"], body["url"], body["text"]) == ("link", "https://who.int/hand_hygiene", text)
    with pytest.raises(InputError, match="reddit-link-missing"):
        case.publisher().prepare(wishing(case, linked("None."), link_post="yes"), {}, Kept())


def test_a_picture_becomes_a_post_that_is_waited_for(case: Case):
    case.server.lag = 2
    (receipt,) = publish(case.publisher(), wishing(case, segment("Hands.", a_media(case.tools.media))))
    body = submitted(case)
    (key,) = case.server.uploads
    assert (body["kind"], body["url"], body["text"]) == ("image", f"{case.server.url}/s3/{key}", "Hands.")
    assert receipt.remote_id == case.server.posts[0]["name"]
    assert case.tools.clock.waits == [2, 3, 5]
    assert not any(b"john-doe" in seen.raw for seen in case.server.seen)


def test_pictures_become_a_gallery_with_captions_where_they_are_wished(case: Case):
    pictures = [a_media(case.tools.media, "One. " * 50, 10), a_media(case.tools.media, "Two.", 200)]
    publish(case.publisher(), wishing(case, segment("Hands.", *pictures)))
    assert submitted(case)["items"] == [{"media_id": f"asset-{n}", "caption": "", "outbound_url": ""} for n in range(2)]
    publish(case.publisher(), wishing(case, segment("Hands.", *pictures), captions="yes"))
    first, second = (item["caption"] for item in submitted(case)["items"])
    assert (len(first), second) == (180, "Two.")
    assert submitted(case)["text"] == "Hands."


def test_a_film_has_its_first_picture_as_a_poster(case: Case):
    publish(case.publisher(), wishing(case, segment("Hands.", a_film(case.tools.media))))
    body, names = submitted(case), list(case.server.uploads)
    poster = next(iter(case.server.uploads.values()))
    assert body["kind"] == "video"
    assert body["video_poster_url"].endswith(names[0])
    assert body["url"].endswith(names[1])
    start = poster.index(b"\xff\xd8\xff")
    shown = Image.open(BytesIO(poster[start:]))
    assert shown.size == (96, 64)
    assert shown.getpixel((4, 4))[0] > 200, "the corner of the film is bright"
    assert films.SECRETS[0] not in poster


def test_flair_and_marks_are_reddits_own_fields(case: Case):
    going = wishing(case, segment("Hands."), flair="research", nsfw="yes", spoiler="yes", inbox_replies="no")
    publish(case.publisher(), going)
    body = submitted(case)
    assert (body["flair_id"], body["nsfw"], body["spoiler"], body["sendreplies"]) == ("f-1", "true", "true", "false")


def test_later_parts_are_comments_each_under_the_one_before(case: Case):
    receipts = publish(case.publisher(), case.going("One.", "Two.", "*Three*"))
    assert [one["body"] for one in case.server.comments] == ["Two.", "\\*Three\\*"]
    assert [one["parent_id"] for one in case.server.comments] == [receipts[0].remote_id, receipts[1].remote_id]
    assert receipts[2].url.endswith(f"/comments/{receipts[0].remote_id[3:]}/_/{receipts[2].remote_id[3:]}/")
    case.publisher().delete(receipts[1])
    assert len(case.server.comments) == 1


# --- what is refused before anything is sent ------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "key"), [("", "missing"), ("no/such name", "name"), ("r/", "name")])
def test_the_subreddit_must_be_named(case: Case, name: str, key: str):
    with pytest.raises(InputError, match=f"reddit-subreddit-{key}"):
        case.publisher().prepare(wishing(case, segment("Hands."), subreddit=name), {}, Kept())


@pytest.mark.parametrize("name", ["medicine", "r/medicine", "/r/medicine/"])
def test_the_subreddit_may_be_named_as_people_do(case: Case, name: str):
    publish(case.publisher(), wishing(case, segment("Hands."), subreddit=name))
    assert submitted(case)["sr"] == "medicine"


def test_a_title_is_needed(case: Case):
    going = wishing(case, segment("Hands."))
    with pytest.raises(InputError, match="reddit-title-missing"):
        case.publisher().prepare(replace(going, variant=replace(going.variant, title=" ")), {}, Kept())


REFUSED = {
    "a film with a picture": ("reddit-too-many-files", lambda s: [segment("One.", a_film(s), a_media(s))]),
    "a document": ("reddit-too-many-files", lambda s: [segment("One.", a_document(s))]),
    "a picture in a comment": ("reddit-comment-files", lambda s: [segment("One."), segment("Two.", a_media(s))]),
    "a long comment": ("reddit-comment-long", lambda s: [segment("One."), segment("x" * 10_001)]),
    "too many signs": ("reddit-body-long", lambda s: [segment("*" * 20_001)]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_reddit_would_refuse_is_told_before_anything_is_sent(case: Case, name: str):
    key, parts = REFUSED[name]
    before = len(case.server.seen)
    with pytest.raises(InputError, match=key):
        case.publisher().prepare(wishing(case, *parts(case.tools.media)), {}, Kept())
    assert len(case.server.seen) == before


RULES = {
    "short title": ({"title_text_min_length": 20}, "reddit-too-short"),
    "long title": ({"title_text_max_length": 5}, "reddit-too-long"),
    "short body": ({"body_text_min_length": "90"}, "reddit-too-short"),
    "long body": ({"body_text_max_length": "5"}, "reddit-too-long"),
    "forbidden in title": ({"title_blacklisted_strings": ["HANDWASH"]}, "reddit-word-forbidden"),
    "forbidden in body": ({"body_blacklisted_strings": ["soap"]}, "reddit-word-forbidden"),
    "needed in title": ({"title_required_strings": ["[Study]", "[Case]"]}, "reddit-word-needed"),
    "needed in body": ({"body_required_strings": ["DOI"]}, "reddit-word-needed"),
    "form of the title": ({"title_regexes": ["^\\[.+\\]"]}, "reddit-shape-needed"),
    "no body": ({"body_restriction_policy": "notAllowed"}, "reddit-body-not-allowed"),
    "domain barred": (
        {"link_restriction_policy": "blacklist", "domain_blacklist": ["who.int"]}, "reddit-domain-forbidden"
    ),
    "domain not listed": (
        {"link_restriction_policy": "whitelist", "domain_whitelist": ["nih.example"]}, "reddit-domain-forbidden"
    ),
    "flair": ({"is_flair_required": True}, "reddit-flair-required"),
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
def test_the_subreddits_own_rules_are_kept(case: Case, name: str):
    rules, key = RULES[name]
    case.server.rules |= rules
    with pytest.raises(InputError, match=key) as caught:
        case.publisher().prepare(wishing(case, linked("Soap, see https://www.who.int/hands.")), {}, Kept())
    assert "r/medicine" in words().error(caught.value)
    assert case.live() == []


@pytest.mark.parametrize(
    "rules",
    [
        {"title_regexes": ["(", "Hand"], "title_required_strings": ["hand"], "title_text_min_length": 3},
        {"link_restriction_policy": "whitelist", "domain_whitelist": ["who.int"]},
        {"link_restriction_policy": "none", "domain_blacklist": ["who.int"], "body_text_max_length": None},
    ],
)
def test_a_post_that_keeps_the_rules_goes_through(case: Case, rules):
    case.server.rules |= rules
    publish(case.publisher(), wishing(case, linked("See https://www.who.int/hands.")))
    assert len(case.server.posts) == 1


def test_an_expression_that_would_run_for_years_is_given_up_and_left_to_reddit(case: Case):
    case.server.rules["body_regexes"] = ["^(a|b|ab)*[cd]$"]
    publish(case.publisher(), wishing(case, segment("ab" * 60)))
    assert len(case.server.posts) == 1


@pytest.mark.parametrize(("limit", "key"), [("gallery_min_items", "small"), ("gallery_max_items", "large")])
def test_a_gallery_has_the_wanted_size(case: Case, limit: str, key: str):
    case.server.rules[limit] = 3 if key == "small" else 1
    pictures = [a_media(case.tools.media, f"{n}", 50 * n) for n in (1, 2)]
    with pytest.raises(InputError, match=f"reddit-gallery-{key}"):
        case.publisher().prepare(wishing(case, segment("Hands.", *pictures)), {}, Kept())


def test_a_body_may_be_needed(case: Case):
    case.server.rules["body_restriction_policy"] = "required"
    with pytest.raises(InputError, match="reddit-body-required"):
        case.publisher().prepare(wishing(case, segment("", a_media(case.tools.media))), {}, Kept())


def test_a_flair_that_there_is_not_is_answered_with_those_there_are(case: Case):
    with pytest.raises(InputError, match="reddit-flair-unknown") as caught:
        case.publisher().prepare(wishing(case, segment("Hands."), flair="News"), {}, Kept())
    assert "Research, Case" in words().error(caught.value)
    case.server.flairs = []
    with pytest.raises(InputError, match="reddit-no-flairs"):
        case.publisher().prepare(wishing(case, segment("Hands."), flair="News"), {}, Kept())


def test_a_subreddit_that_there_is_not_is_told(case: Case):
    with pytest.raises(NotFound, match="reddit-no-subreddit"):
        case.publisher().prepare(wishing(case, segment("Hands."), subreddit="nowhere"), {}, Kept())


# --- errors ---------------------------------------------------------------------------------------------------------

ERRORS = {
    "RATELIMIT": (["RATELIMIT", "Take a break for 9 minutes before trying again.", "ratelimit"], RateLimited),
    "ALREADY_SUB": (["ALREADY_SUB", "that link has already been submitted", "url"], Duplicate),
    "SUBREDDIT_NOEXIST": (["SUBREDDIT_NOEXIST", "that subreddit doesn't exist", "sr"], NotFound),
    "SUBREDDIT_NOTALLOWED": (["SUBREDDIT_NOTALLOWED", "you aren't allowed to post there.", "sr"], PermissionRefused),
    "USER_REQUIRED": (["USER_REQUIRED", "Please log in to do that.", None], SignInNeeded),
    "NO_SELFS": (["NO_SELFS", "that subreddit doesn't allow text posts", "sr"], Refused),
    "repeats the text": (
        ["SUBMIT_VALIDATION", "not allowed: Handwashing prevents infections, says the ward.", ""],
        Refused,
    ),
    "nonsense": (["?"], Refused),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_in_a_200_end_in_their_class_and_say_nothing_of_the_text(case: Case, name: str):
    error, kind = ERRORS[name]
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.errors.append(error)
    with pytest.raises(PlatformError) as caught:
        publisher.commit(case.going(), saved, 0)
    assert type(caught.value) is kind
    assert "infections" not in words().error(caught.value) + str(caught.value)
    assert case.live() == []


@pytest.mark.parametrize(
    ("said", "seconds", "least"),
    [("Take a break for 9 minutes", 0.0, 570), ("Take a break", 502.5, 502.5), ("Take a break", 0.0, 600)],
)
def test_a_break_is_as_long_as_reddit_asks(case: Case, said: str, seconds: float, least: float):
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.errors.append(["RATELIMIT", said, "ratelimit"])
    case.server.ratelimit = seconds
    with pytest.raises(RateLimited) as caught:
        publisher.commit(case.going(), saved, 0)
    assert caught.value.until == case.tools.clock.now() + timedelta(seconds=least)


def test_a_file_that_is_too_large_there_is_told(case: Case):
    raw = "<Error><Code>EntityTooLarge</Code><MaxSizeAllowed>20971520</MaxSizeAllowed></Error>"
    case.server.upload_answer = Answer(400, raw)
    with pytest.raises(Refused, match="net-too-large"):
        case.publisher().prepare(wishing(case, segment("Hands.", a_media(case.tools.media))), {}, Kept())


@pytest.mark.parametrize("host", ["//files.example", "https://files.example", "ftp://127.0.0.1"])
def test_files_go_to_no_address_that_nobody_agreed_to(case: Case, host: str):
    case.server.action_host = host
    with pytest.raises(Unreachable, match="net-garbled"):
        case.publisher().prepare(wishing(case, segment("Hands.", a_media(case.tools.media))), {}, Kept())


# --- never twice ----------------------------------------------------------------------------------------------------


def test_a_picture_that_does_not_appear_is_looked_for_ten_minutes(case: Case):
    going, kept = wishing(case, segment("Hands.", a_media(case.tools.media))), Kept()
    publisher = case.publisher()
    saved = publisher.prepare(going, {}, kept)
    case.server.lag = 99
    since = case.tools.clock.now()
    with pytest.raises(UnknownOutcome, match="reddit-still-working"):
        publisher.commit(going, saved, 0)
    with pytest.raises(UnknownOutcome, match="settle-too-early"):
        case.publisher().find(going, saved, 0, since)
    case.server.lag = 0
    assert case.publisher().find(going, saved, 0, since).remote_id == case.server.posts[0]["name"]
    case.server.posts.clear()
    case.tools.clock.advance(minutes=11)
    assert case.publisher().find(going, saved, 0, since) is None


def test_an_older_post_with_the_same_title_is_not_ours(case: Case):
    publish(case.publisher(), case.going())
    case.tools.clock.advance(days=7)
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    assert publisher.find(case.going(), saved, 0, case.tools.clock.now()) is None
    (receipt,) = publish(publisher, case.going(), saved)
    assert len(case.server.posts) == 2
    assert receipt.remote_id == case.server.posts[1]["name"]


def test_too_many_newer_posts_prove_nothing(case: Case):
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    now = case.tools.clock.now().timestamp()
    case.server.posts += [
        {"name": f"t3_{n}", "title": "Another", "subreddit": "medicine", "created_utc": now, "_kind": "self"}
        for n in range(100)
    ]
    with pytest.raises(UnknownOutcome, match="settle-too-many"):
        publisher.find(case.going(), saved, 0, case.tools.clock.now())


def test_without_a_beginning_nothing_can_have_gone_out(case: Case):
    publish(case.publisher(), case.going())
    assert case.publisher().find(case.going(), {}, 0, case.tools.clock.now()) is None


def test_files_are_sent_once_and_again_when_they_are_old(case: Case):
    going, kept = wishing(case, segment("Hands.", a_media(case.tools.media))), Kept()
    case.publisher().prepare(going, {}, kept)
    case.publisher().prepare(going, kept.last, kept)
    assert len(case.server.uploads) == 1
    case.tools.clock.advance(hours=2)
    case.publisher().prepare(going, kept.last, kept)
    assert len(case.server.uploads) == 2


@pytest.mark.parametrize("body", [{"json": 5}, {"json": {"errors": []}}, {"json": {"errors": [], "data": {"id": 7}}}])
def test_an_answer_without_a_name_leaves_it_open_whether_it_is_live(case: Case, body):
    publisher, going = case.publisher(), case.going("One.", "Two.")
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(200, body))
    with pytest.raises(UnknownOutcome):
        publisher.commit(going, saved, 0)
    first = publisher.commit(going, saved, 0)
    case.server.faults.append(Fault(200, body))
    with pytest.raises(UnknownOutcome):
        publisher.commit(replace(going, receipts=(first,)), saved, 1)


# --- who ------------------------------------------------------------------------------------------------------------


def with_tokens(case: Case, **more: str) -> None:
    secret = {"access_token": FakeReddit.token, "refresh_token": FakeReddit.refresh, "client_id": "client-1", **more}
    connected = Reddit().connect(Wanted("", case.server.url, json.dumps(secret), AccountKind.PERSONAL), case.tools)
    case.tools.secrets.put(secret_name(case.account), connected.secrets[""])


def test_a_token_that_ran_out_is_renewed_with_an_empty_secret(case: Case):
    with_tokens(case)
    publisher = case.publisher()
    saved = publisher.prepare(case.going(), {}, Kept())
    case.server.valid = "somebody-revoked-it"
    publisher.commit(case.going(), saved, 0)
    assert (case.server.renewals, len(case.server.posts)) == (1, 1)
    (renewal,) = case.server.calls("/api/v1/access_token")
    assert renewal.headers["authorization"] == "Basic Y2xpZW50LTE6"


def test_every_call_names_the_program_and_the_person_as_reddit_demands(case: Case):
    with_tokens(case)
    publish(case.publisher(), wishing(case, segment("Hands.", a_media(case.tools.media))))
    named = {seen.headers["user-agent"] for seen in case.server.seen if seen.path != "/s3"}
    shape = re.compile(r"desktop:app\.primum\.desktop:v[\w.]+ \(by /u/(dr_ada|Dr_Ada|primum)\)")
    assert all(shape.fullmatch(name) for name in named)


def test_a_token_of_somebody_else_connects_nothing(case: Case):
    with pytest.raises(InputError, match="reddit-other-account"):
        connect(Reddit(), case.server, "u/dr_bob", FakeReddit.token, case.tools)


def test_points_and_comments_are_counted_and_lost_posts_left_out(case: Case):
    receipts = publish(case.publisher(), case.going("One.", "Two."))
    first, second = case.publisher().metrics(receipts)
    assert (first.likes, first.replies, first.views) == (7, 2, None)
    assert (second.likes, second.replies) == (1, None)
    case.server.posts[0]["author"] = "[deleted]"
    assert [one.remote_id for one in case.publisher().metrics(receipts)] == [receipts[1].remote_id]


# --- Markdown -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plain words, 5.5 mg (twice).", "Plain words, 5.5 mg \\(twice\\)."),
        ("*not* _bold_ ~~x~~ ^up `code`", "\\*not\\* \\_bold\\_ \\~\\~x\\~\\~ \\^up \\`code\\`"),
        ("One\nTwo\n\nThree", "One  \nTwo\n\nThree"),
        ("- a\n+ b\n1. c\n2) d", "\\- a  \n\\+ b  \n1\\. c  \n2\\\\) d"),
        ("# no heading\n> no quote", "\\# no heading  \n\\> no quote"),
        ("    no code", "   no code"),
        ("&lt; stays", "\\&lt; stays"),
        ("a & b", "a & b"),
        ("See (https://a.example/x_y(z)-b_c). _", "See \\(https://a.example/x_y(z)-b_c\\). \\_"),
        ("12 of 20 people", "12 of 20 people"),
    ],
)
def test_words_show_as_they_were_written(text: str, shown: str):
    assert marked(text) == shown.replace("2\\\\) d", "2\\) d")


@given(st.text(alphabet=st.sampled_from("ab1.-+ \n*_#>()[]\\`|~^&;="), max_size=40))
def test_taking_the_backslashes_away_gives_the_words_back(text: str):
    plain = re.sub(r"\\([^A-Za-z0-9\s])", r"\1", marked(text))
    assert plain.split() == text.split()


@given(st.text(alphabet=st.sampled_from("ab_*(). \n"), max_size=20))
def test_an_address_stays_as_it_is(around: str):
    assert "https://who.int/a_b" in marked(f"{around} https://who.int/a_b {around}")
