from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Slot
from app.domain.finding import Report, Severity, Span
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.media import Media
from app.domain.post import Post
from app.domain.variant import Facet, Segment, Variant
from app.ui.composer import editing
from app.ui.composer.difference import as_html, difference
from app.ui.composer.findings import Seen, Verdict, at, neighbour, underlined, verdict
from app.ui.composer.gate import Standing, can_edit, obstacle
from app.ui.composer.looks import initials
from app.ui.composer.reading import grade
from app.ui.composer.rich import fold_at, rich
from app.ui.composer.times import choices, from_picker, parse_time, to_picker
from tests.fakes import NOON, make_channel, make_finding

POST = Post("p", "We cure colds for free")
STOP = make_finding("claims/cure", Severity.BLOCK, Span(3, 7))
LOOK = make_finding("claims/free", Severity.WARN, Span(18, 22))


def seen(post=POST, *findings, edited=False):
    channel = make_channel("bluesky", "Bluesky", 300)
    return Seen(channel, Variant(post.id, "bluesky", (), edited=edited), Report(findings, 41, "packs-1"))


def test_the_same_finding_of_text_and_versions_is_shown_once_worst_first():
    found = verdict(POST, Report((LOOK, STOP), 41, "p"), [seen(POST, STOP, LOOK), seen(POST, STOP)])
    assert [c.finding for c in found.cards] == [STOP, LOOK]
    assert (found.stops, found.warnings, found.quiet) == (1, 1, 39)
    assert [c.quoted for c in found.cards] == ["cure", "free"]


def test_stale_versions_keep_only_what_is_not_about_the_text():
    limits = replace(STOP, rule="platform/limits", surface="platform:bluesky", spans=())
    found = verdict(POST, Report((), 41, "p"), [seen(POST, STOP, limits)], fresh=False)
    assert [(c.finding.rule, c.platform_name) for c in found.cards] == [("platform/limits", "Bluesky")]


def test_findings_of_an_edited_version_quote_that_version_and_are_not_underlined_in_the_text():
    post = editing.override(POST, "bluesky", "It will cure you")
    edited = make_finding("claims/cure", Severity.BLOCK, Span(8, 12))
    found = verdict(post, Report((STOP,), 41, "p"), [seen(post, edited, edited=True)])
    assert [(c.platform, c.quoted) for c in found.cards] == [("bluesky", "cure")]
    assert underlined(found) == ()


def test_the_worst_is_underlined_last_so_that_it_stays_visible():
    found = verdict(POST, Report((STOP, LOOK), 41, "p"), [])
    assert [c.finding for c in underlined(found)] == [LOOK, STOP]


def test_going_to_the_next_finding_goes_round():
    first, second = verdict(POST, Report((STOP, LOOK), 41, "p"), []).cards
    assert neighbour((first, second), None) == first
    assert neighbour((first, second), second) == first
    assert neighbour((first, second), first, -1) == second
    assert neighbour((), first) is None


def test_a_place_in_the_text_knows_its_finding():
    found = verdict(POST, Report((STOP, LOOK), 41, "p"), [])
    assert at(found, 4) == found.cards[0]
    assert at(found, 7) is None


def standing(**changes):
    ready = Standing(replace(POST, accounts=("a",)), Verdict(), True, NOON + timedelta(hours=1), NOON, frozenset({"a"}))
    return replace(ready, **changes)


def test_a_ready_post_has_no_obstacle():
    assert obstacle(standing()) is None


def test_each_obstacle_has_its_sentence():
    stopped = verdict(POST, Report((STOP,), 41, "p"), [])
    no_way = verdict(POST, Report((replace(STOP, hard=True), STOP), 41, "p"), [])
    cases = {
        "composer-cannot-hard": standing(verdict=no_way),
        "composer-cannot-empty": standing(post=Post("p", " ")),
        "composer-cannot-stops": standing(verdict=stopped),
        "composer-cannot-no-account": standing(post=POST),
        "composer-cannot-gone": standing(connected=frozenset()),
        "composer-cannot-no-time": standing(due=None),
        "composer-cannot-past": standing(due=NOON - timedelta(hours=1)),
        "composer-cannot-checking": standing(settled=False),
    }
    assert {key: message.key if (message := obstacle(s)) else "" for key, s in cases.items()} == {k: k for k in cases}


def test_a_second_persons_word_gets_past_what_may_be_waived_and_nothing_else():
    soft = verdict(POST, Report((STOP,), 41, "p"), [])
    assert (len(soft.soft), soft.hard) == (1, 0)
    assert obstacle(standing(verdict=soft), on_a_word=True) is None
    assert obstacle(standing(verdict=soft, due=None), on_a_word=True).key == "composer-cannot-no-time"
    for finding in (replace(STOP, hard=True), replace(STOP, rule="platform/limits")):
        hard = verdict(POST, Report((finding,), 41, "p"), [])
        assert (hard.soft, hard.hard) == ((), 1)
        assert obstacle(standing(verdict=hard), on_a_word=True).key == "composer-cannot-hard"


def test_what_is_published_cannot_be_edited():
    assert can_edit(POST)
    assert not can_edit(replace(POST, state=PostState.PUBLISHED))


def test_media_come_and_go_and_come_back_in_their_place():
    one, two = Media("1", "a.jpg", "image/jpeg", 10), Media("2", "b.jpg", "image/jpeg", 10)
    post = editing.add_media(editing.add_media(editing.add_media(POST, one), two), one)
    assert [m.sha256 for m in post.media] == ["1", "2"]
    without = editing.remove_media(post, "1")
    assert editing.insert_media(without, one, 0) == post
    assert editing.describe_media(post, "2", "A cat").media[1].alt_text == "A cat"


def test_an_empty_source_is_not_kept_and_a_kept_one_can_go():
    assert editing.add_evidence(POST, "  ") is POST
    post = editing.add_evidence(POST, "https://agency.example/flu ", "Flu")
    assert post.evidence[0].where == "https://agency.example/flu"
    assert editing.remove_evidence(post, 0) == POST


def test_an_override_stays_until_it_is_reset():
    post = editing.override(POST, "bluesky", "Shorter")
    assert post.overrides == {"bluesky": "Shorter"}
    assert editing.follow_again(post, "bluesky") == POST


WORDS = st.lists(st.sampled_from(["a ", "flu ", "shot\n", "💙 ", "&<b> "]), max_size=12).map("".join)


@given(WORDS, WORDS)
def test_the_difference_holds_both_texts(text, version):
    pieces = difference(text, version)
    assert "".join(p.text for p in pieces if p.kind != "new") == text
    assert "".join(p.text for p in pieces if p.kind != "gone") == version
    assert "<b>" not in as_html(pieces, "red", "green")


def test_a_fold_falls_between_words_and_only_in_long_texts():
    assert fold_at("short", 10, len) == 0
    assert fold_at("one two three four", 10, len) == 7
    assert fold_at("one two", 0, len) == 0


def test_links_and_hashtags_are_coloured_and_the_rest_is_escaped():
    segment = Segment("<b> #Flu", 8, facets=(Facet(4, 8, "tag", "Flu"),))
    assert rich(segment, 0, "more", "#00f", "#777") == '&lt;b&gt; <span style="color:#00f">#Flu</span>'


def test_the_fold_mark_stands_where_the_platform_folds():
    html = rich(Segment("one two three", 13), 7, "more", "#00f", "#777")
    assert html.startswith('one two<span style="color:#777">… <b>more</b><br> three')


def test_initials_leave_out_titles():
    assert [initials(n) for n in ("Dr. Amara Osei", "@osei.example", "Harbour Family Practice", "", "Dr.")] == [
        "AO", "O", "HP", "", "D",
    ]  # fmt: skip


def test_simple_words_have_a_low_grade_and_few_words_none():
    easy = grade("The cat sat on the mat. It was a good cat and it ate.")
    hard = grade(
        "Pharmacological interventions necessitate comprehensive interdisciplinary evaluation of comorbidities."
    )
    assert easy is not None
    assert hard is not None
    assert easy < 3 < 12 < hard
    assert grade("Too short.") is None


def test_slots_offered_fit_the_goal_and_are_free():
    slots = (
        Slot("1", 1, time(7, 30), Goal.EDUCATION),
        Slot("2", 2, time(12, 0), Goal.ADVOCACY),
        Slot("3", 4, time(17, 0)),
    )
    tuesday = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    offered = choices(slots, frozenset(), NOON, "America/Toronto", Goal.EDUCATION, 2)
    assert offered == (tuesday, datetime(2026, 11, 27, 22, 0, tzinfo=UTC))
    assert tuesday not in choices(slots, frozenset({tuesday}), NOON, "America/Toronto", Goal.EDUCATION)


def test_a_picker_shows_the_practices_wall_and_gives_the_instant_back():
    when = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    day, typed = to_picker(when, "America/Toronto")
    assert (day.day(), typed) == (24, "07:30")
    assert from_picker(day, typed, "America/Toronto") == when
    assert from_picker(day, "soon", "America/Toronto") is None


def test_times_are_read_as_people_type_them():
    read = {typed: parse_time(typed) for typed in ("7:30", "07.30", "0730", "17h", "9", "25:00", "7:75", "", "noon")}
    assert [typed for typed, at in read.items() if at is None] == ["25:00", "7:75", "", "noon"]
    assert read["7:30"] == read["07.30"] == read["0730"] == time(7, 30)
    assert (read["17h"], read["9"]) == (time(17), time(9))
