"""What the rules are asked about a version, and that the report is bound to exactly that version."""

from dataclasses import replace

from app.domain.approval import fingerprint
from app.domain.finding import Severity, Span
from app.domain.goal import AccountKind, Audience, Goal, PostKind
from app.domain.house import house_rule, house_version
from app.domain.media import Face, MediaFacts
from app.domain.post import Evidence, Post
from app.domain.profile import Profile
from app.domain.variant import Segment, Variant
from app.pipeline.check import check_text, check_variant
from app.pipeline.way import look as outlook
from tests.fakes import FakeCheck, FakeMediaLook, FakeMediaStore, add_account, make_account, make_channels, make_desk

PICTURE = replace(FakeMediaStore().add(b"png", "hands.png", "Two hands"), consent_id="consent-2")
POST = Post(
    "p", "A cure.", title="Hands", goal=Goal.ADVOCACY, audience=Audience.PROFESSIONALS, kind=PostKind.REPLY,
    in_reply_to="Really?", media=(PICTURE,), overrides={"mastodon": "Not that word."},
    evidence=(Evidence("https://example.org"),), content_warning="soap", consents=("consent-1",),
)  # fmt: skip
PROFILE = Profile(jurisdictions=("uk", "eu"), staff=("Dr Ada Example",))
CHANNELS = make_channels()


def version(platform: str) -> Variant:
    return Variant("p", platform, (Segment("A cure.", 7),))


def test_the_rules_see_the_post_the_practice_the_account_and_the_channel() -> None:
    check = FakeCheck()
    account = make_account("bluesky", kind=AccountKind.PRACTICE)
    check_variant(POST, version("bluesky"), account, CHANNELS["bluesky"], PROFILE, check)
    (asked,) = check.requests
    assert (asked.text, asked.title, asked.in_reply_to) == ("A cure.", "Hands", "Really?")
    assert (asked.kind, asked.goal, asked.audience) == (PostKind.REPLY, Goal.ADVOCACY, Audience.PROFESSIONALS)
    assert (asked.jurisdictions, asked.staff_names) == (("uk", "eu"), ("Dr Ada Example",))
    assert (asked.media, asked.evidence, asked.content_warning) == (POST.media, POST.evidence, "soap")
    assert (asked.account, asked.channel, asked.variant) == (
        AccountKind.PRACTICE, CHANNELS["bluesky"], version("bluesky"),
    )  # fmt: skip


def test_consents_of_post_and_pictures_count_once() -> None:
    check = FakeCheck()
    check_text(replace(POST, consents=("consent-1", "consent-2")), PROFILE, check)
    assert check.requests[0].consents == ("consent-1", "consent-2")


def test_a_version_written_by_hand_is_what_is_checked_and_spans_point_into_it() -> None:
    check = FakeCheck({"word": ("tone/profanity", Severity.BLOCK)})
    checked = check_variant(POST, version("mastodon"), make_account("mastodon"), CHANNELS["mastodon"], PROFILE, check)
    assert [f.spans for f in checked.report.findings] == [(Span(9, 13),)]


def test_the_report_is_bound_by_the_fingerprint_of_what_was_checked() -> None:
    account = make_account("bluesky")
    check = FakeCheck(pack_version="packs-7")
    checked = check_variant(POST, version("bluesky"), account, CHANNELS["bluesky"], PROFILE, check)
    assert checked.fingerprint == fingerprint(version("bluesky"), account, ("consent-1", "consent-2"), "packs-7")
    assert not checked.report.is_safe


def test_the_rules_of_the_house_are_asked_and_named_in_the_version() -> None:
    check, account = FakeCheck(pack_version="packs-7"), make_account("bluesky")
    rules = (house_rule("1", ("live from ward",)),)
    own = replace(PROFILE, house_rules=rules)
    checked = check_variant(POST, version("bluesky"), account, CHANNELS["bluesky"], own, check)
    text = check_text(POST, own, check)
    assert [asked.context.house_rules for asked in check.requests] == [rules, rules]
    assert checked.report.pack_version == text.pack_version == f"packs-7 {house_version(rules)}"
    plain = check_variant(POST, version("bluesky"), account, CHANNELS["bluesky"], PROFILE, check)
    assert plain.report.pack_version == "packs-7"
    assert plain.fingerprint != checked.fingerprint


def test_without_an_account_the_text_alone_is_checked() -> None:
    check = FakeCheck()
    assert [f.rule for f in check_text(POST, PROFILE, check).findings] == ["claims/cure-guarantee"]
    assert (check.requests[0].channel, check.requests[0].variant) == (None, None)


def test_what_is_known_of_the_files_reaches_the_rules_in_their_order() -> None:
    check, facts = FakeCheck(), MediaFacts(faces=(Face((0, 0, 1, 1)),))
    other = FakeMediaStore().add(b"jpeg", "ward.jpg")
    look = FakeMediaLook({other.sha256: facts})
    post = replace(POST, media=(PICTURE, other))
    check_text(post, PROFILE, check, look=look)
    check_variant(post, version("bluesky"), make_account("bluesky"), CHANNELS["bluesky"], PROFILE, check, look=look)
    assert [asked.media_facts for asked in check.requests] == [(None, facts), (None, facts)]


def test_where_nobody_looks_nothing_is_known() -> None:
    check = FakeCheck()
    check_text(POST, PROFILE, check)
    assert check.requests[0].media_facts == (None,)


def test_the_way_to_an_account_looks_into_the_files() -> None:
    check, facts = FakeCheck(), MediaFacts(tags=())
    desk = make_desk(check=check, media_look=FakeMediaLook({PICTURE.sha256: facts}))
    account = add_account(desk)
    outlook(desk, replace(POST, accounts=(account.id,), overrides={}))
    assert [asked.media_facts for asked in check.requests] == [(facts,)]
