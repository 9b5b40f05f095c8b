"""What is particular to TikTok: drafts and posts at once, pieces, waiting for what becomes of a film, disclosure."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import Outgoing
from app.domain.errors import (
    InputError,
    PermissionRefused,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.domain.goal import AccountKind
from app.words import words
from platforms.kit.adapter import Wanted, secret_name
from platforms.tiktok.adapter import TikTok
from platforms.tiktok.upload import PIECE, WHOLE, Film
from tests.contract.case import TEXT, Case
from tests.contract.cases_video import AT_ONCE, filmed, tiktok
from tests.contract.films import a_film, padded
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Fault, Seen
from tests.contract.servers_video import FakeTikTok, tiktok_error

INIT = "/v2/post/publish/video/init/"
INBOX = "/v2/post/publish/inbox/video/init/"


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    made = tiktok(make_tools(tmp_path))
    yield made
    made.server.close()


def wishing(case: Case, **options: str) -> Outgoing:
    return filmed(outgoing(case.account, segment(TEXT)), case.tools, **options)


def at_once(case: Case, **options: str) -> Outgoing:
    return wishing(case, **(AT_ONCE | options))


def a_long_one(case: Case) -> Outgoing:
    """A draft of 75 MB: seven pieces, the last one half as long again."""
    going = wishing(case)
    film = a_film(case.tools.media, data=padded(75_000_000))
    return replace(going, variant=replace(going.variant, segments=(replace(going.segments[0], media=(film,)),)))


def pieces(case: Case) -> list[Seen]:
    return case.server.calls("/upload")


def posted(case: Case):
    (one,) = case.server.uploads.values()
    return one["info"]


def test_by_default_the_film_goes_into_the_inbox_as_a_draft(case: Case):
    publisher, going = case.publisher(), wishing(case)
    saved = publisher.prepare(going, {}, Kept())
    assert pieces(case) == [], "TikTok acts as soon as it has all, so the last piece belongs to the visible act"
    receipt = publisher.commit(going, saved, 0)
    assert case.server.drafts() == [case.tools.media.files[going.segments[0].media[0].sha256]]
    assert receipt.remote_id == receipt.extra["publish_id"]
    assert receipt.url.startswith("http")
    assert len(case.server.calls("/creator_info/query/")) == 0
    assert list(publisher.metrics([receipt])) == [], "nobody knows what becomes of a draft"


def test_a_draft_needs_no_more_than_the_scope_for_uploads(case: Case):
    case.server.scopes.clear()
    publish(case.publisher(), wishing(case))
    assert len(case.server.drafts()) == 1
    with pytest.raises(PermissionRefused, match="tiktok-scopes"):
        case.publisher().prepare(at_once(case), {}, Kept())


def test_a_post_at_once_asks_first_and_says_what_was_wished(case: Case):
    wishes = {"allow_comment": "yes", "paid_partnership": "yes", "own_brand": "yes", "ai_generated": "yes"}
    (receipt,) = publish(case.publisher(), at_once(case, **wishes))
    assert len(case.server.calls("/creator_info/query/")) == 1
    assert posted(case) == {
        "title": TEXT,
        "privacy_level": "PUBLIC_TO_EVERYONE",
        "disable_comment": False,
        "disable_duet": True,
        "disable_stitch": True,
        "brand_content_toggle": True,
        "brand_organic_toggle": True,
        "is_aigc": True,
    }
    assert receipt.url.endswith(f"/@dr.ada/video/{receipt.remote_id}")


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"mode": "soon"}, "wish-unknown"),
        ({"privacy": ""}, "tiktok-say-privacy"),
        ({"privacy": "everybody"}, "wish-unknown"),
        ({"privacy": "followers"}, "tiktok-privacy-mismatch"),
        ({"privacy": "private", "paid_partnership": "yes"}, "tiktok-partnership-private"),
        ({"allow_duet": "yes"}, "tiktok-not-allowed"),
        ({"allow_comment": "sometimes"}, "wish-unknown"),
        ({"ai_generated": "partly"}, "wish-unknown"),
    ],
)
def test_a_wish_that_cannot_be_kept_is_refused_before_any_upload(case: Case, options, key):
    with pytest.raises(InputError, match=key) as caught:
        case.publisher().prepare(at_once(case, **options), {}, Kept())
    assert case.server.uploads == {}
    assert words().error(caught.value) != key


def test_captions_and_lengths_are_held_to_what_the_account_may(case: Case):
    film = a_film(case.tools.media, seconds=301.0)
    going = at_once(case)
    long = replace(going.variant, segments=(replace(going.segments[0], media=(film,)),))
    with pytest.raises(Refused, match="tiktok-too-long"):
        case.publisher().prepare(replace(going, variant=long), {}, Kept())
    wordy = replace(going.variant, segments=(replace(going.segments[0], text="\N{FACE WITH MEDICAL MASK}" * 1101),))
    with pytest.raises(InputError, match="tiktok-caption-too-long"):
        case.publisher().prepare(replace(going, variant=wordy), {}, Kept())


def test_photos_and_anything_but_one_film_are_refused(case: Case):
    film, picture = a_film(case.tools.media), a_media(case.tools.media)
    for media, key in (
        ((picture,), "tiktok-photos-need-url"),
        ((film, picture), "tiktok-photos-need-url"),
        ((film, film), "tiktok-one-film"),
        ((), "tiktok-one-film"),
    ):
        going = wishing(case)
        variant = replace(going.variant, segments=(replace(going.segments[0], media=media),))
        with pytest.raises(InputError, match=key):
            case.publisher().prepare(replace(going, variant=variant), {}, Kept())


def test_a_large_film_goes_in_pieces_and_goes_on_after_a_crash(case: Case):
    going, kept = a_long_one(case), Kept()
    case.publisher().prepare(going, {}, kept)
    (one,) = case.server.uploads.values()
    assert [len(seen.raw) for seen in pieces(case)] == [PIECE] * 6
    one["got"] = one["got"][: 2 * PIECE]  # what was on its way when the computer stopped
    saved = case.publisher().prepare(going, kept.last, Kept())
    assert [seen.headers["content-range"].split("-")[0] for seen in pieces(case)[6:]] == [
        f"bytes {n * PIECE}" for n in (2, 3, 4, 5)
    ]
    case.publisher().commit(going, saved, 0)
    assert len(pieces(case)[-1].raw) == 15_000_000
    assert case.server.drafts() == [case.tools.media.files[going.segments[0].media[0].sha256]]
    assert len(case.server.uploads) == 1


def test_an_address_that_has_ended_is_asked_for_anew(case: Case):
    kept = Kept()
    case.publisher().prepare(wishing(case), {}, kept)
    case.tools.clock.advance(hours=2)
    publish(case.publisher(), wishing(case), kept.last)
    assert len(case.server.uploads) == 2
    assert len(case.server.drafts()) == 1


def test_what_may_have_arrived_is_never_begun_anew(case: Case):
    going, kept = at_once(case), Kept()
    saved = case.publisher().prepare(going, {}, kept)
    case.server.works, case.server.counts_bytes = 99, False
    with pytest.raises(UnknownOutcome, match="tiktok-still-working"):
        case.publisher().commit(going, saved, 0)
    with pytest.raises(UnknownOutcome):
        case.publisher().find(going, saved, 0, case.tools.clock.now())
    case.tools.clock.advance(hours=2)
    with pytest.raises(UnknownOutcome):
        case.publisher().prepare(going, saved, Kept())
    case.server.works = 0
    assert case.publisher().find(going, saved, 0, case.tools.clock.now()) is not None
    assert len(case.server.uploads) == len(pieces(case)) == 1


def test_a_second_commit_sends_nothing_where_all_has_arrived(case: Case):
    publisher, going = case.publisher(), at_once(case)
    saved = publisher.prepare(going, {}, Kept())
    first = publisher.commit(going, saved, 0)
    assert publisher.commit(going, saved, 0).remote_id == first.remote_id
    assert len(pieces(case)) == 1


def test_a_film_that_takes_time_is_waited_for(case: Case):
    case.server.works = 3
    (receipt,) = publish(case.publisher(), at_once(case))
    assert receipt.remote_id.isdecimal()
    assert case.tools.clock.waits == [1, 2, 3]


def test_the_number_of_a_post_that_is_still_looked_at_is_found_later(case: Case):
    case.server.moderated = False
    (receipt,) = publish(case.publisher(), at_once(case))
    assert receipt.remote_id == receipt.extra["publish_id"]
    assert list(case.publisher().metrics([receipt])) == []
    case.server.moderated = True
    (metrics,) = case.publisher().metrics([receipt])
    assert (metrics.remote_id, metrics.likes, metrics.replies, metrics.views) == (receipt.remote_id, 3, 2, 41)


@pytest.mark.parametrize(
    ("reason", "kind", "key"),
    [
        ("file_format_check_failed", Refused, "tiktok-failed-format"),
        ("duration_check_failed", Refused, "tiktok-failed-duration"),
        ("frame_rate_check_failed", Refused, "tiktok-failed-rate"),
        ("picture_size_check_failed", Refused, "tiktok-failed-size"),
        ("publish_cancelled", Refused, "tiktok-failed-cancelled"),
        ("auth_removed", SignInNeeded, "tiktok-failed-auth"),
        ("spam_risk", Refused, "tiktok-spam"),
        ("something_new", Refused, "tiktok-failed"),
    ],
)
def test_a_film_that_tiktok_cannot_use_says_why_and_the_next_try_begins_anew(case: Case, reason, kind, key):
    publisher, going = case.publisher(), at_once(case)
    saved = publisher.prepare(going, {}, Kept())
    case.server.fails = reason
    with pytest.raises(kind, match=key) as caught:
        publisher.commit(going, saved, 0)
    assert words().error(caught.value) != key
    assert publisher.find(going, saved, 0, case.tools.clock.now()) is None
    again = publisher.prepare(going, saved, Kept())
    case.server.fails = ""
    publisher.commit(going, again, 0)
    assert len(case.server.uploads) == 2


@pytest.mark.parametrize(
    ("status", "code", "kind", "key"),
    [
        (401, "scope_not_authorized", PermissionRefused, "tiktok-scopes"),
        (403, "unaudited_client_can_only_post_to_private_accounts", PermissionRefused, "tiktok-unaudited"),
        (403, "spam_risk_user_banned_from_posting", PermissionRefused, "tiktok-banned"),
        (403, "reached_active_user_cap", PermissionRefused, "tiktok-user-cap"),
        (403, "url_ownership_unverified", PermissionRefused, "tiktok-photos-need-url"),
        (403, "spam_risk_too_many_pending_share", Refused, "tiktok-inbox-full"),
        (403, "spam_risk_text", Refused, "tiktok-text-refused"),
        (403, "spam_risk", Refused, "tiktok-spam"),
        (403, "privacy_level_option_mismatch", Refused, "tiktok-privacy-refused"),
        (400, "invalid_params", Refused, "net-refused"),
        (500, "internal_error", Unreachable, "net-trouble"),
        (502, "", Unreachable, "net-trouble"),
        (200, "invalid_param", Refused, "net-refused"),
    ],
)
def test_every_code_has_its_class_and_sentence(case: Case, status, code, kind, key):
    case.server.answers[INIT] = [tiktok_error(status, code, f"No: {TEXT}")]
    with pytest.raises(kind, match=key) as caught:
        case.publisher().prepare(at_once(case), {}, Kept())
    said = words().error(caught.value)
    assert said != key
    assert TEXT not in said


@pytest.mark.parametrize(
    ("code", "span"), [("rate_limit_exceeded", timedelta(minutes=1)), ("spam_risk_too_many_posts", timedelta(days=1))]
)
def test_a_pause_is_as_long_as_the_window(case: Case, code, span):
    case.server.answers[INBOX] = [tiktok_error(429, code, "slow down")]
    with pytest.raises(RateLimited) as caught:
        case.publisher().prepare(wishing(case), {}, Kept())
    assert caught.value.until == case.tools.clock.now() + span


def test_a_pause_that_the_server_names_goes_before(case: Case):
    limited = tiktok_error(429, "rate_limit_exceeded", "slow down")
    case.server.answers[INBOX] = [replace(limited, headers={"Retry-After": "30"})]
    with pytest.raises(RateLimited) as caught:
        case.publisher().prepare(wishing(case), {}, Kept())
    assert caught.value.until == case.tools.clock.now() + timedelta(seconds=30)


@pytest.mark.parametrize("data", [{}, {"publish_id": 5, "upload_url": "https://u.example/"}, {"publish_id": "p"}])
def test_an_answer_without_what_was_agreed_is_tried_again(case: Case, data):
    case.server.answers[INBOX] = [Answer(body={"data": data, "error": {"code": "ok"}})]
    with pytest.raises(Unreachable, match="net-garbled"):
        case.publisher().prepare(wishing(case), {}, Kept())


def test_bytes_go_only_to_an_address_that_is_safe(case: Case):
    data = {"publish_id": "p", "upload_url": "http://upload.example/?id=1"}
    case.server.answers[INBOX] = [Answer(body={"data": data, "error": {"code": "ok"}})]
    with pytest.raises(Unreachable, match="net-garbled"):
        case.publisher().prepare(wishing(case), {}, Kept())


def test_the_token_does_not_go_where_the_bytes_go_and_the_words_of_that_server_are_not_told(case: Case):
    publisher, going = case.publisher(), at_once(case)
    saved = publisher.prepare(going, {}, Kept())
    case.server.faults.append(Fault(400, {"message": f"no {TEXT}"}))
    with pytest.raises(Refused, match="net-refused-silent"):
        publisher.commit(going, saved, 0)
    assert all("authorization" not in seen.headers for seen in pieces(case))


def test_an_expired_token_is_renewed_once_and_the_new_refresh_token_is_kept(case: Case):
    case.server.good = {FakeTikTok.second}
    publish(case.publisher(), at_once(case))
    kept = json.loads(case.tools.secrets.get(secret_name(case.account)))
    assert (kept["access"], kept["refresh"]) == (FakeTikTok.second, FakeTikTok.refresh_token)
    assert len(case.server.calls("/v2/oauth/token/")) == 1
    assert case.live() == [TEXT]


def test_a_token_that_cannot_be_renewed_asks_for_a_sign_in(case: Case):
    case.server.good, case.server.renews = set(), False
    with pytest.raises(SignInNeeded):
        case.publisher().prepare(wishing(case), {}, Kept())


@pytest.mark.parametrize(
    ("scopes", "handle"),
    [({"user.info.profile"}, "dr.ada"), ({"video.publish"}, "dr.ada"), (set(), "Dr Ada Example")],
)
def test_the_account_is_named_as_well_as_the_token_may_know(case: Case, scopes, handle):
    case.server.scopes = scopes
    wanted = Wanted("", case.server.url, FakeTikTok.token, AccountKind.PRACTICE)
    account = TikTok().connect(wanted, case.tools).account
    assert (account.handle, account.display_name, account.remote_id) == (handle, "Dr Ada Example", FakeTikTok.open_id)
    assert account.id == case.account.id
    assert TikTok().publisher(case.account, case.tools).test().handle == "dr.ada"


@pytest.mark.parametrize(("handle", "scopes"), [("@dr.bo", {"user.info.profile"}), ("@dr.ada", set())])
def test_a_token_of_somebody_else_or_of_nobody_knows_whom_connects_nothing(case: Case, handle, scopes):
    case.server.scopes = scopes
    with pytest.raises(InputError, match="tiktok-other-account"):
        TikTok().connect(Wanted(handle, case.server.url, FakeTikTok.token, AccountKind.PROFESSIONAL), case.tools)


@given(st.integers(1, 700_000_000))
def test_a_film_of_any_size_is_cut_as_tiktok_wants_it(size: int):
    film = Film(Sized(size), "video/mp4")
    source = film.source()
    assert source["total_chunk_count"] == max(size // source["chunk_size"], 1)
    assert film.last == (source["total_chunk_count"] - 1) * source["chunk_size"]
    last = size - film.last
    assert 0 < last <= (WHOLE if source["total_chunk_count"] == 1 else 2 * PIECE)
    assert source["total_chunk_count"] <= 1000


class Sized(bytes):
    """Bytes of which only the number counts."""

    def __new__(cls, size: int) -> "Sized":
        made = super().__new__(cls)
        made.size = size
        return made

    def __len__(self) -> int:
        return self.size
