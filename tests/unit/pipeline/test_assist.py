"""Publishing by hand: the same gates, a card with all laid ready, one receipt a part however often it is said."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import AccountHealth
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import IllegalMove, InputError
from app.domain.goal import AccountKind
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import LinkCard
from app.pipeline import assist, connect, plan, way
from app.pipeline.compose_link import LONGEST, compose_link
from app.pipeline.leave import leave
from app.pipeline.schedule import cancel
from app.pipeline.tailor import tailor
from app.runner.loop import Runner
from app.words import words
from platforms.channels import CHANNELS
from tests.fakes import NOON, FakeCheck, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
LONG = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(6))
D = DeliveryState
URL = "https://x.example/post/1"


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def put(desk: Desk, text: str = "Wash your hands.", platform: str = "x", **more: object) -> Delivery:
    account = add_account(desk, platform, assisted=True)
    post = plan.new_post(desk, WHO, text=text, accounts=(account.id,), **more)
    (delivery,) = way.send_off(desk, post, DUE, WHO)
    return delivery


def run(desk: Desk, **late: float) -> None:
    desk.clock.set(DUE + timedelta(**late))
    Runner(desk, "here").run_due()


def now(desk: Desk, delivery: Delivery) -> Delivery:
    with desk.work() as work:
        return work.delivery(delivery.id)


def state_of(desk: Desk, delivery: Delivery) -> PostState:
    with desk.work() as work:
        return work.post(delivery.post_id).state


def actions(desk: Desk, delivery: Delivery) -> list[str]:
    with desk.work() as work:
        return [entry.action for entry in work.audit(delivery.post_id)]


def test_at_its_time_it_waits_for_the_person_and_nothing_is_sent(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    waiting = now(desk, delivery)
    assert (waiting.state, waiting.owner, waiting.attempts) == (D.BY_HAND, "", ())
    assert assist.waiting(desk) == (waiting,)
    assert desk.platforms.network.live == []
    assert state_of(desk, delivery) is PostState.SCHEDULED
    Runner(desk, "here").run_due()
    assert now(desk, delivery) == waiting


def test_however_late_the_computer_wakes_the_card_is_there(desk: Desk) -> None:
    delivery = put(desk)
    run(desk, days=3)
    assert now(desk, delivery).state is D.BY_HAND


def test_the_gate_stands_before_the_card(desk: Desk) -> None:
    delivery = put(desk)
    desk.check.flags["wash"] = ("claims/no-risk", next(iter(FakeCheck().flags.values()))[1])
    run(desk)
    assert now(desk, delivery).state is D.HELD


def test_the_gate_stands_again_when_the_card_is_opened(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    desk.check.pack_version = "packs-2"
    with pytest.raises(InputError, match="delivery-held-newer-rules"):
        assist.open_card(desk, delivery.id, WHO)
    held = now(desk, delivery)
    assert held.state is D.HELD
    assert held.reason.key == "delivery-held-newer-rules"
    with pytest.raises(IllegalMove):
        assist.open_card(desk, delivery.id, WHO)


def test_an_edit_takes_the_card_away(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    with desk.work() as work:
        post = work.post(delivery.post_id)
    plan.save_draft(desk, replace(post, text="Wash them well."), WHO)
    assert now(desk, delivery).state is D.HELD
    assert assist.waiting(desk) == ()


def test_done_is_one_receipt_however_often_it_is_said(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    first = assist.done(desk, delivery.id, WHO, URL)
    assert (first.state, first.url) == (D.SENT, URL)
    assert first.receipts[0].extra == {"by-hand": "yes", "verified": "unknown"}
    assert state_of(desk, delivery) is PostState.PUBLISHED
    assert assist.done(desk, delivery.id, WHO, URL) == first
    assert assist.done(desk, delivery.id, WHO) == first
    assert assist.done(desk, delivery.id, WHO, URL, 0) == first
    assert actions(desk, delivery).count("delivery-did-by-hand") == 1
    Runner(desk, "here").run_due()
    assert now(desk, delivery) == first


def test_a_wrong_address_is_put_right_without_a_second_receipt(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    desk.platforms.seen = {URL: False, URL + "0": True}
    wrong = assist.done(desk, delivery.id, WHO, URL)
    assert words().say(assist.told(wrong.receipts)).startswith("Recorded, but the post could not be seen")
    right = assist.done(desk, delivery.id, WHO, URL + "0")
    assert [r.url for r in right.receipts] == [URL + "0"]
    assert assist.told(right.receipts).key == "assist-verified"
    assert actions(desk, delivery)[-1] == "delivery-did-address"


def test_what_is_no_address_is_refused_and_nothing_is_lost(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    with pytest.raises(InputError, match="assist-no-address"):
        assist.done(desk, delivery.id, WHO, "my post")
    assert now(desk, delivery).state is D.BY_HAND


def test_done_before_its_time_is_refused(desk: Desk) -> None:
    delivery = put(desk)
    with pytest.raises(IllegalMove):
        assist.done(desk, delivery.id, WHO, URL)


def test_a_post_that_primum_sent_keeps_the_address_that_the_platform_gave(desk: Desk) -> None:
    account = add_account(desk, "bluesky")
    (delivery,) = way.send_off(desk, plan.new_post(desk, WHO, text="Wash.", accounts=(account.id,)), DUE, WHO)
    run(desk)
    sent = now(desk, delivery)
    assert assist.done(desk, delivery.id, WHO, URL) == sent


def test_a_thread_goes_part_by_part(desk: Desk) -> None:
    delivery = put(desk, LONG)
    run(desk)
    parts = len(delivery.variant.segments)
    assert parts == 2
    card = assist.open_card(desk, delivery.id, WHO)
    assert (card.number, card.parts, card.segment) == (0, 2, delivery.variant.segments[0])
    with pytest.raises(InputError, match="assist-part-order"):
        assist.done(desk, delivery.id, WHO, URL, 1)
    half = assist.done(desk, delivery.id, WHO, URL, 0)
    assert (half.state, half.next_part) == (D.BY_HAND, 1)
    assert assist.done(desk, delivery.id, WHO, URL).receipts == half.receipts  # the same address is the same part
    second = assist.open_card(desk, delivery.id, WHO)
    assert (second.number, second.link) == (1, URL)
    assert second.items[0].says.key == "assist-check-reply"
    assert assist.done(desk, delivery.id, WHO, URL + "/2").state is D.SENT


def test_a_thread_that_is_left_half_done_is_partly_published(desk: Desk) -> None:
    delivery = put(desk, LONG)
    run(desk)
    assist.done(desk, delivery.id, WHO, URL)
    assert cancel(desk, delivery.id, WHO).state is D.CANCELLED
    assert state_of(desk, delivery) is PostState.PARTLY


def test_skipping_calls_it_off(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    cancel(desk, delivery.id, WHO)
    assert assist.waiting(desk) == ()
    with pytest.raises(IllegalMove):
        assist.done(desk, delivery.id, WHO, URL)


def test_the_card_lists_what_to_paste_and_files_lie_ready(desk: Desk, tmp_path: Path) -> None:
    media = desk.media.add(b"picture", "hand washing?.png", "A nurse washes her hands.")
    options = {"paid_partnership": "yes", "subreddit": "medicine"}
    delivery = put(desk, "Wash #Hands @ward", media=(media,), options=options)
    run(desk)
    card = assist.open_card(desk, delivery.id, WHO)
    shown = {item.says.key: item.copy for item in card.items}
    assert shown == {
        "assist-check-alt": "A nurse washes her hands.",
        "assist-check-community": "medicine",
        "assist-check-paid": "",
    }
    assert all(words().say(item.says) for item in card.items)
    (file,) = assist.lay_ready(desk, card, tmp_path)
    assert (file.name, file.read_bytes()) == ("1-1 hand washing_.png", b"picture")
    assert assist.lay_ready(desk, card, tmp_path) == (file,)
    assist.clear_ready(delivery, tmp_path)
    assert not any(tmp_path.iterdir())
    assist.clear_ready(delivery, tmp_path)


def test_files_that_cannot_be_written_are_said_so(desk: Desk, tmp_path: Path) -> None:
    delivery = put(desk, media=(desk.media.add(b"picture", "a.png", "A picture."),))
    run(desk)
    card = assist.open_card(desk, delivery.id, WHO)
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(InputError, match="assist-cannot-write"):
        assist.lay_ready(desk, card, tmp_path / "taken")


def test_an_account_by_hand_needs_a_name_and_nothing_else() -> None:
    account = connect.by_hand(CHANNELS["x"], " @drada ", "", AccountKind.PRACTICE)
    assert (account.platform, account.handle, account.label) == ("x", "drada", "@drada")
    assert (account.assisted, account.health, account.kind) == (True, AccountHealth.READY, AccountKind.PRACTICE)
    assert account.id == connect.by_hand(CHANNELS["x"], "DRADA", "", AccountKind.PRACTICE).id
    with pytest.raises(InputError, match="assist-no-handle"):
        connect.by_hand(CHANNELS["x"], " @", "", AccountKind.PRACTICE)


def test_a_connected_account_that_a_person_prefers_to_use_by_hand_keeps_what_is_known_of_it(desk: Desk) -> None:
    wanted = connect.by_hand(CHANNELS["x"], "drada", "", AccountKind.PROFESSIONAL)
    connected = add_account(desk, "x", handle="drada", id=wanted.id, base_url=wanted.base_url)
    (delivery,) = way.send_off(desk, plan.new_post(desk, WHO, text="Wash.", accounts=(wanted.id,)), DUE, WHO)
    kept = connect.keep(desk, wanted, WHO)
    assert kept == replace(connected, assisted=True)
    run(desk)
    assert now(desk, delivery).state is D.BY_HAND


def test_nobody_is_asked_about_an_account_by_hand_and_leaving_it_takes_the_card(desk: Desk) -> None:
    delivery = put(desk)
    run(desk)
    with desk.work() as work:
        account = work.account(delivery.account_id)
    desk.platforms.trouble = InputError("tests-no-adapter")
    assert connect.ask(desk, account) == account
    assert leave(desk, account, WHO) == (delivery.post_id,)
    assert assist.waiting(desk) == ()
    assert account.id not in desk.platforms.signed_out


# --- the page that opens ----------------------------------------------------------------------------------------------


def link(platform: str, text: str, **more: object) -> str:
    channel = CHANNELS[platform]
    return compose_link(channel, tailor(plan.new_post(make_desk(), WHO, text=text, **more), channel))


def test_pages_are_filled_in_as_far_as_the_platform_takes_it() -> None:
    assert link("x", "50 % & more #a") == "https://x.com/intent/post?text=50%20%25%20%26%20more%20%23a&url="
    assert link("bluesky", "né") == "https://bsky.app/intent/compose?text=n%C3%A9"
    assert link("facebook", "see https://a.example.com/b") == (
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example.com%2Fb"
    )
    assert link("facebook", "no link") == "https://www.facebook.com/"
    assert link("instagram", "words") == "https://www.instagram.com/"
    assert "title=Hands&text=Wash" in link("reddit", "Wash", title="Hands")
    assert link("rehearsal", "words") == ""


def test_a_link_is_not_given_twice_and_a_long_text_is_left_to_be_pasted() -> None:
    card = LinkCard("https://a.example.com/b", "B")
    once = link("x", "Read this.", link_card=card)
    assert once.count("a.example.com") == 1
    assert link("linkedin", "word " * 500) == "https://www.linkedin.com/feed/?shareActive=true&text="
    assert len(link("linkedin", "w" * 1900)) <= LONGEST


def test_braces_in_a_text_are_text() -> None:
    assert "%7Btitle%7D" in link("reddit", "{title} {url}", title="Hands")


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("done"), st.sampled_from(["", URL, URL + "/2", URL + "/3"]), st.sampled_from([None, 0, 1, 2])
        ),
        st.sampled_from([("skip",), ("run",), ("open",)]),
    ),
    max_size=12,
)


@given(STEPS)
def test_whatever_a_person_says_in_whatever_order_a_part_has_one_receipt_and_nothing_is_sent(steps) -> None:
    desk = make_desk()
    delivery = put(desk, LONG)
    run(desk)
    before = 0
    for step in steps:
        with suppress(InputError, IllegalMove):
            match step:
                case ("done", url, number):
                    assist.done(desk, delivery.id, WHO, url, number)
                case ("skip",):
                    cancel(desk, delivery.id, WHO)
                case ("open",):
                    assist.open_card(desk, delivery.id, WHO)
                case ("run",):
                    Runner(desk, "here").run_due()
        row = now(desk, delivery)
        assert [r.part for r in row.receipts] == list(range(len(row.receipts)))
        assert before <= len(row.receipts) <= len(row.variant.segments)
        assert (row.state is D.SENT) == (len(row.receipts) == len(row.variant.segments))
        before = len(row.receipts)
    assert desk.platforms.network.live == []
    assert actions(desk, delivery).count("delivery-did-by-hand") == before
