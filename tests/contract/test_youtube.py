"""What is particular to YouTube: upload sessions that outlive a crash, what must be said, quotas, thumbnails."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.delivery import Outgoing
from app.domain.errors import (
    InputError,
    NotFound,
    PermissionRefused,
    RateLimited,
    Refused,
    SignInNeeded,
    Unreachable,
)
from app.domain.goal import AccountKind
from app.words import words
from platforms.kit.adapter import Wanted, secret_name
from platforms.youtube.adapter import YouTube
from platforms.youtube.errors import next_quota
from platforms.youtube.upload import CHUNK, SESSION, VIDEO
from tests.contract.case import TEXT, Case
from tests.contract.cases_video import FOR_ADULTS, filmed, secret, youtube
from tests.contract.films import a_film, padded
from tests.contract.material import Kept, a_media, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, Seen
from tests.contract.servers_video import FakeYouTube, google_error

BEGIN = "POST /upload/youtube/v3/videos"
PIECE = "PUT /upload/youtube/v3/videos"


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    made = youtube(make_tools(tmp_path))
    yield made
    made.server.close()


def long_film(case: Case, filler: int = 0) -> Outgoing:
    """A post whose film takes three pieces."""
    film = a_film(case.tools.media, data=padded(2 * CHUNK + 1000, filler))
    going = case.going()
    segments = (replace(going.segments[0], media=(film,)),)
    return replace(going, variant=replace(going.variant, segments=segments))


def wishing(case: Case, **options: str) -> Outgoing:
    return filmed(outgoing(case.account, segment(TEXT)), case.tools, **(FOR_ADULTS | options))


def pieces(case: Case) -> list[Seen]:
    return [seen for seen in case.server.seen if f"{seen.method} {seen.path}" == PIECE]


def the_video(case: Case):
    (video,) = case.server.videos.values()
    return video


def test_a_film_is_private_until_the_one_visible_act_and_has_all_that_was_wished(case: Case):
    wishes = {"tags": "hands, hygiene on wards,#infection", "category": "science", "ai_generated": "yes"}
    publisher, going = case.publisher(), wishing(case, **wishes)
    saved = publisher.prepare(going, {}, Kept())
    assert the_video(case)["status"]["privacyStatus"] == "private"
    receipt = publisher.commit(going, saved, 0)
    video = the_video(case)
    assert video["snippet"] == {
        "title": "Clean hands",
        "description": TEXT,
        "categoryId": "28",
        "tags": ["hands", "hygiene on wards", "infection"],
        "defaultLanguage": "en",
    }
    assert video["status"]["privacyStatus"] == "public"
    assert (video["status"]["selfDeclaredMadeForKids"], video["status"]["containsSyntheticMedia"]) == (False, True)
    assert receipt.remote_id == video["id"]
    assert receipt.url.endswith(f"/watch?v={video['id']}")


def test_the_film_arrives_byte_for_byte_in_pieces_and_without_its_file_name(case: Case):
    going = long_film(case)
    publish(case.publisher(), going)
    (session,) = case.server.sessions.values()
    assert session["got"] == case.tools.media.files[going.segments[0].media[0].sha256]
    assert [len(seen.raw) for seen in pieces(case)] == [CHUNK, CHUNK, 1000]
    assert {seen.headers["content-type"] for seen in pieces(case)} == {"video/mp4"}
    assert not any(b"john-doe" in seen.raw for seen in case.server.seen)


def test_the_session_is_kept_before_the_first_byte_and_a_crash_goes_on_where_it_stopped(case: Case):
    going, kept = long_film(case), Kept()
    case.server.answers[PIECE] = [Answer(503), Answer(503)]
    with pytest.raises(Unreachable):
        case.publisher().prepare(going, {}, kept)
    assert kept.last[SESSION.format(0)]
    assert case.server.videos == {}
    case.server.answers.clear()
    (session,) = case.server.sessions.values()
    session["got"] = case.tools.media.files[going.segments[0].media[0].sha256][: CHUNK + 512]
    publish(case.publisher(), going, kept.last)
    spans = [seen.headers["content-range"] for seen in pieces(case)[1:]]
    total = session["size"]
    assert spans[0] == f"bytes */{total}"
    assert spans[1].startswith(f"bytes {CHUNK + 512}-")
    assert len(case.server.sessions) == len(case.server.videos) == 1
    assert case.live() == [TEXT]


def test_a_film_whose_last_answer_was_lost_is_not_uploaded_again(case: Case):
    going, kept = case.going(), Kept()
    case.publisher().prepare(going, {}, kept)
    before_the_answer = {n: v for n, v in kept.last.items() if n != VIDEO.format(0)}
    saved = case.publisher().prepare(going, before_the_answer, Kept())
    assert len(case.server.videos) == 1
    assert saved[VIDEO.format(0)] == the_video(case)["id"]


def test_a_session_that_has_ended_is_begun_anew(case: Case):
    going, kept = long_film(case), Kept()
    case.server.answers[PIECE] = [Answer(503)]
    with pytest.raises(Unreachable):
        case.publisher().prepare(going, {}, kept)
    case.server.sessions.clear()
    publish(case.publisher(), going, kept.last)
    assert case.live() == [TEXT]


def test_another_film_gets_another_session(case: Case):
    kept = Kept()
    case.publisher().prepare(long_film(case), {}, kept)
    publish(case.publisher(), long_film(case, filler=1), kept.last)
    assert len(case.server.sessions) == 2
    assert len(case.live()) == 1


@pytest.mark.parametrize("address", ["http://elsewhere.example/up?id=1", "ftp://127.0.0.1/x", ""])
def test_bytes_go_only_to_an_address_that_is_safe(case: Case, address: str):
    case.server.answers[BEGIN] = [Answer(headers={"Location": address})]
    with pytest.raises(Unreachable, match="net-garbled"):
        case.publisher().prepare(case.going(), {}, Kept())
    assert pieces(case) == []


def test_a_session_that_makes_no_progress_ends(case: Case):
    case.server.answers[PIECE] = [Answer(308), Answer(308)]
    with pytest.raises(Unreachable, match="net-garbled"):
        case.publisher().prepare(case.going(), {}, Kept())


def test_the_picture_beside_the_film_is_its_thumbnail_and_is_set_once(case: Case):
    picture = a_media(case.tools.media)
    going, kept = wishing(case), Kept()
    parts = (replace(going.segments[0], media=(picture, *going.segments[0].media)),)
    going = replace(going, variant=replace(going.variant, segments=parts))
    publish(case.publisher(), going, case.publisher().prepare(going, {}, kept))
    assert list(case.server.thumbnails.values()) == [case.tools.media.files[picture.sha256]]
    assert len(case.server.calls("/thumbnails/set")) == 1


def test_a_channel_without_thumbnails_is_told_what_to_do(case: Case):
    path = "POST /upload/youtube/v3/thumbnails/set"
    case.server.answers[path] = [google_error(403, "forbidden", "The authenticated user doesn't have permissions")]
    going = wishing(case)
    parts = (replace(going.segments[0], media=(*going.segments[0].media, a_media(case.tools.media))),)
    with pytest.raises(PermissionRefused, match="youtube-no-thumbnails"):
        case.publisher().prepare(replace(going, variant=replace(going.variant, segments=parts)), {}, Kept())
    assert case.live() == []


def test_a_time_at_which_youtube_shows_it_is_handed_over_only_where_the_post_asks(case: Case):
    going = wishing(case, publish_at="2027-01-31T09:00+01:00")
    publisher = case.publisher()
    saved = publisher.prepare(going, {}, Kept())
    assert publisher.find(going, saved, 0, case.tools.clock.now()) is None
    publisher.commit(going, saved, 0)
    status = the_video(case)["status"]
    assert (status["privacyStatus"], status["publishAt"]) == ("private", "2027-01-31T08:00:00.000Z")
    assert publisher.find(going, saved, 0, case.tools.clock.now()) is not None


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"made_for_kids": ""}, "youtube-say-made-for-kids"),
        ({"made_for_kids": "perhaps"}, "wish-unknown"),
        ({"privacy": "friends"}, "wish-unknown"),
        ({"category": "cats"}, "wish-unknown"),
        ({"ai_generated": "a bit"}, "wish-unknown"),
        ({"tags": ",".join(["inhaler technique"] * 30)}, "youtube-tags-refused"),
        ({"tags": "a<b"}, "youtube-tags-refused"),
        ({"publish_at": "tomorrow"}, "youtube-time-unusable"),
        ({"publish_at": "2027-01-31T09:00"}, "youtube-time-unusable"),
        ({"publish_at": "2027-01-31T09:00Z", "privacy": "private"}, "youtube-time-needs-public"),
    ],
)
def test_a_wish_that_cannot_be_read_is_refused_before_anything_is_sent(case: Case, options, key):
    before = len(case.server.seen)
    with pytest.raises(InputError, match=key) as caught:
        case.publisher().prepare(wishing(case, **options), {}, Kept())
    assert len(case.server.seen) == before
    assert words().error(caught.value) != key


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        ("", TEXT, "youtube-title-missing"),
        ("a" * 101, TEXT, "youtube-title-refused"),
        ("a < b", TEXT, "youtube-title-refused"),
        ("Hands", "é" * 2501, "youtube-description-refused"),
    ],
)
def test_title_and_description_are_held_to_youtubes_rules(case: Case, title, text, key):
    going = case.going(text)
    with pytest.raises(InputError, match=key):
        case.publisher().prepare(replace(going, variant=replace(going.variant, title=title)), {}, Kept())


def test_a_post_needs_one_film_and_takes_one_picture(case: Case):
    film, picture = a_film(case.tools.media), a_media(case.tools.media)
    moving = replace(picture, seconds=2.0)
    for media, key in (
        ((), "youtube-one-film"),
        ((film, film), "youtube-one-film"),
        ((film, picture, picture), "youtube-one-thumbnail"),
        ((film, moving), "youtube-one-thumbnail"),
    ):
        going = case.going()
        parts = (replace(going.segments[0], media=media),)
        with pytest.raises(InputError, match=key):
            case.publisher().prepare(replace(going, variant=replace(going.variant, segments=parts)), {}, Kept())


def test_a_film_that_youtube_cannot_use_is_refused_before_it_is_shown(case: Case):
    case.server.processing = [{"uploadStatus": "uploaded"}, {"uploadStatus": "failed", "failureReason": "codec"}]
    with pytest.raises(Refused, match="youtube-film-refused"):
        case.publisher().prepare(case.going(), {}, Kept())
    assert case.live() == []


def test_a_film_that_takes_long_is_shown_all_the_same(case: Case):
    case.server.processing = [{"uploadStatus": "uploaded"}] * 50
    publish(case.publisher(), case.going())
    assert case.live() == [TEXT]


def test_a_film_that_was_deleted_meanwhile_is_said(case: Case):
    kept = Kept()
    case.publisher().prepare(case.going(), {}, kept)
    case.server.videos.clear()
    with pytest.raises(NotFound, match="youtube-film-gone"):
        case.publisher().prepare(case.going(), kept.last, Kept())
    assert case.publisher().find(case.going(), kept.last, 0, case.tools.clock.now()) is None


def test_a_project_that_google_has_not_checked_is_told_why_its_film_stays_private(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.locked = True
    with pytest.raises(PermissionRefused, match="youtube-stays-private"):
        publisher.commit(going, saved, 0)


def test_a_used_up_quota_waits_for_midnight_in_california(case: Case):
    case.server.answers[BEGIN] = [google_error(403, "quotaExceeded", "The request cannot be completed.")]
    with pytest.raises(RateLimited, match="youtube-quota") as caught:
        case.publisher().prepare(case.going(), {}, Kept())
    assert caught.value.until == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert next_quota(datetime(2026, 7, 1, 6, 59, tzinfo=UTC)) == datetime(2026, 7, 1, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "reason", "kind", "key"),
    [
        (400, "uploadLimitExceeded", RateLimited, "youtube-upload-limit"),
        (403, "userRateLimitExceeded", RateLimited, "net-rate-limited"),
        (401, "youtubeSignupRequired", PermissionRefused, "youtube-no-channel"),
        (403, "insufficientPermissions", PermissionRefused, "youtube-scopes"),
        (400, "invalidTitle", Refused, "youtube-title-refused"),
        (400, "invalidDescription", Refused, "youtube-description-refused"),
        (400, "invalidTags", Refused, "youtube-tags-refused"),
        (400, "invalidCategoryId", Refused, "youtube-category-refused"),
        (400, "invalidPublishAt", Refused, "youtube-time-refused"),
        (400, "invalidVideoMetadata", Refused, "youtube-data-refused"),
        (400, "somethingNew", Refused, "net-refused"),
        (403, "forbidden", PermissionRefused, "net-permission"),
        (503, "backendError", Unreachable, "net-trouble"),
    ],
)
def test_every_reason_has_its_class_and_sentence(case: Case, status, reason, kind, key):
    case.server.answers[BEGIN] = [google_error(status, reason, f"No: {TEXT}")] * 2
    with pytest.raises(kind, match=key) as caught:
        case.publisher().prepare(case.going(), {}, Kept())
    said = words().error(caught.value)
    assert said != key
    assert TEXT not in said


def test_the_newer_form_of_errors_is_read_too(case: Case):
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]
    case.server.answers[BEGIN] = [Answer(403, {"error": {"code": 403, "message": "no", "details": details}})]
    with pytest.raises(PermissionRefused, match="youtube-scopes"):
        case.publisher().prepare(case.going(), {}, Kept())


def test_an_expired_token_is_renewed_once_and_kept(case: Case):
    case.server.good = {FakeYouTube.second}
    publish(case.publisher(), case.going())
    kept = json.loads(case.tools.secrets.get(secret_name(case.account)))
    assert (kept["access"], kept["refresh"]) == (FakeYouTube.second, FakeYouTube.refresh_token)
    assert kept["expires_at"] == (case.tools.clock.now() + timedelta(hours=1)).isoformat()
    assert len(case.server.calls("/token")) == 1
    assert case.live() == [TEXT]


def test_a_token_that_cannot_be_renewed_asks_for_a_sign_in(case: Case):
    case.server.good, case.server.renews = set(), False
    with pytest.raises(SignInNeeded):
        case.publisher().prepare(case.going(), {}, Kept())


def test_an_old_pasted_token_is_renewed_while_it_is_tried(case: Case):
    case.server.good = {FakeYouTube.second}
    wanted = Wanted("", case.server.url, secret(FakeYouTube), AccountKind.PRACTICE)
    connected = YouTube().connect(wanted, case.tools)
    assert json.loads(connected.secrets[""])["access"] == FakeYouTube.second
    account = connected.account
    assert (account.handle, account.display_name, account.remote_id) == (
        "dr-ada",
        "Dr Ada Example",
        FakeYouTube.channel,
    )


@pytest.mark.parametrize("handle", ["@dr-ada", "Dr Ada Example", "dr-ADA", FakeYouTube.channel, ""])
def test_a_channel_is_known_by_its_handle_name_or_id(case: Case, handle):
    wanted = Wanted(handle, case.server.url, FakeYouTube.token, AccountKind.PROFESSIONAL)
    assert YouTube().connect(wanted, case.tools).account.id == case.account.id


def test_a_token_of_another_channel_connects_nothing(case: Case):
    wanted = Wanted("@dr-bo", case.server.url, FakeYouTube.token, AccountKind.PROFESSIONAL)
    with pytest.raises(InputError, match="youtube-other-channel"):
        YouTube().connect(wanted, case.tools)


def test_a_google_account_without_a_channel_connects_nothing(case: Case):
    case.server.channels = False
    wanted = Wanted("", case.server.url, FakeYouTube.token, AccountKind.PROFESSIONAL)
    with pytest.raises(PermissionRefused, match="youtube-no-channel"):
        YouTube().connect(wanted, case.tools)


def test_another_server_than_youtubes_own_is_refused(case: Case):
    wanted = Wanted("", "https://elsewhere.example", FakeYouTube.token, AccountKind.PROFESSIONAL)
    with pytest.raises(InputError, match="net-server-fixed"):
        YouTube().connect(wanted, case.tools)


def test_counts_are_read_and_hidden_ones_are_unknown(case: Case):
    (receipt,) = publish(case.publisher(), case.going())
    (metrics,) = case.publisher().metrics([receipt])
    assert (metrics.likes, metrics.replies, metrics.views, metrics.reposts) == (3, 2, 41, None)
    del the_video(case)["statistics"]["likeCount"]
    assert case.publisher().metrics([receipt])[0].likes is None
    case.server.videos.clear()
    assert list(case.publisher().metrics([receipt])) == []
    with pytest.raises(NotFound):
        case.publisher().delete(receipt)
