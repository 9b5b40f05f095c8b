"""What a unit of work promises in `app.domain.ports.Work`, on a real encrypted database."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.calendar import Slot
from app.domain.campaign import Campaign
from app.domain.context import Earlier
from app.domain.delivery import Delivery, Receipt
from app.domain.errors import Changed, InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState
from app.domain.metrics import Metrics
from app.domain.post import Post
from app.domain.profile import Profile
from tests.unit.storage.records import NOW, account, any_of, delivery, post

D = DeliveryState
LIVE = Receipt(0, "at://1", "https://social.example/1", NOW)
ANY = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@ANY
@given(drawn=st.data())
def test_any_post_comes_back_as_it_was_saved(store, drawn) -> None:
    given_post = drawn.draw(any_of(Post).filter(lambda p: abs(p.revision) < 2**40))
    with store.work() as work:
        saved = work.save_post(given_post)
    with store.work() as work:
        assert work.post(given_post.id) == saved
        work.delete_post(given_post.id)


@ANY
@given(drawn=st.data())
def test_any_delivery_comes_back_as_it_was_saved(store, drawn) -> None:
    given_delivery = drawn.draw(any_of(Delivery))
    with store.work() as work:
        work.save_delivery(given_delivery)
        assert work.delivery(given_delivery.id) == given_delivery


@ANY
@given(drawn=st.data())
def test_any_account_slot_campaign_and_profile_come_back(store, drawn) -> None:
    an_account, slot, campaign, profile = (drawn.draw(any_of(k)) for k in (Account, Slot, Campaign, Profile))
    with store.work() as work:
        work.save_account(an_account)
        work.save_slot(slot)
        work.save_campaign(campaign)
        work.save_profile(profile)
        assert work.account(an_account.id) == an_account
        assert slot in work.slots()
        assert campaign in work.campaigns()
        assert work.profile() == profile


def test_an_exception_in_the_block_rolls_everything_back(store) -> None:
    def save_and_stumble() -> None:
        with store.work() as work:
            work.save_post(post())
            work.account("nobody")

    with pytest.raises(InputError):
        save_and_stumble()
    with store.work() as work, pytest.raises(InputError):
        work.post("post-00001")


class TestPosts:
    def test_saving_counts_the_revision_up(self, store) -> None:
        with store.work() as work:
            first = work.save_post(post())
            assert (first.revision, work.save_post(first).revision) == (1, 2)

    def test_the_slower_of_two_windows_gets_changed_and_nothing_is_lost(self, store) -> None:
        with store.work() as work:
            opened = work.save_post(post())
            work.save_post(Post(**fields_of(opened) | {"text": "The faster one."}))
        with pytest.raises(Changed), store.work() as work:
            work.save_post(Post(**fields_of(opened) | {"text": "The slower one."}))
        with store.work() as work:
            assert work.post(opened.id).text == "The faster one."

    def test_a_deleted_post_can_be_saved_again(self, store) -> None:
        with store.work() as work:
            saved = work.save_post(post())
            work.delete_post(saved.id)
            assert work.save_post(saved).text == saved.text

    def test_deleting_takes_the_unsent_deliveries_along(self, store) -> None:
        with store.work() as work:
            work.save_post(post())
            work.save_delivery(delivery(1))
            work.delete_post("post-00001")
            assert work.deliveries() == []

    @pytest.mark.parametrize("state", [D.SENT, D.SENDING, D.UNCONFIRMED, D.DELETED])
    def test_a_post_that_may_be_live_is_not_deleted(self, store, state) -> None:
        with store.work() as work:
            work.save_post(post())
            work.save_delivery(delivery(1, state=state))
            with pytest.raises(InputError):
                work.delete_post("post-00001")

    def test_a_post_with_a_broken_thread_is_not_deleted(self, store) -> None:
        with store.work() as work:
            work.save_post(post())
            work.save_delivery(delivery(1, state=D.FAILED, receipts=(LIVE,)))
            with pytest.raises(InputError):
                work.delete_post("post-00001")

    def test_deleting_what_is_not_there_says_so(self, store) -> None:
        with store.work() as work, pytest.raises(InputError):
            work.delete_post("nobody")

    def test_half_a_surrogate_pair_is_an_input_error(self, store) -> None:
        with pytest.raises(InputError), store.work() as work:
            work.save_post(post(text="broken \ud83d"))


class TestRows:
    def test_rows_are_those_of_the_span_in_order(self, store) -> None:
        with store.work() as work:
            for number, hours in enumerate((30, 2, 24, -1)):
                work.save_post(post(number, planned_for=NOW + timedelta(hours=hours)))
            work.save_post(post(9))
            rows = work.posts(NOW, NOW + timedelta(hours=24))
            assert [row.id for row in rows] == ["post-00001"]
            assert [row.id for row in work.posts(NOW)] == ["post-00001", "post-00002", "post-00000"]
            assert [row.id for row in work.posts(until=NOW)] == ["post-00003"]
            assert [row.id for row in work.posts()] == ["post-00009"]
            assert rows[0].when == NOW + timedelta(hours=2)
            assert rows[0].when.tzinfo is UTC

    def test_a_row_shows_platforms_worst_state_and_link(self, store) -> None:
        with store.work() as work:
            work.save_account(account(1, "bluesky"))
            work.save_account(account(2, "mastodon"))
            work.save_post(post(planned_for=NOW, accounts=("account-2", "account-1"), goal=Goal.ADVOCACY))
            work.save_delivery(delivery(1, state=D.SENT, receipts=(LIVE,)))
            work.save_delivery(delivery(2, state=D.HELD, platform="mastodon"))
            (row,) = work.posts(NOW)
        assert row.platforms == ("mastodon", "bluesky")
        assert row.accounts == ("account-2", "account-1")
        assert (row.worst, row.url, row.goal, row.title) == ("held", LIVE.url, "advocacy", "Hygiene 1")

    def test_a_row_keeps_the_platform_of_a_removed_account(self, store) -> None:
        with store.work() as work:
            work.save_account(account(1, "mastodon"))
            work.save_post(post(planned_for=NOW, accounts=("account-1",)))
            work.save_delivery(delivery(1, state=D.SENT, platform="mastodon", receipts=(LIVE,)))
            work.remove_account("account-1")
            (row,) = work.posts(NOW)
        assert (row.platforms, row.worst) == (("mastodon",), "sent")

    def test_a_post_without_deliveries_has_no_worst(self, store) -> None:
        with store.work() as work:
            work.save_post(post())
            (row,) = work.posts()
        assert (row.worst, row.url, row.platforms) == ("", "", ())


class TestAccounts:
    def test_accounts_stand_in_the_order_they_were_added(self, store) -> None:
        with store.work() as work:
            for number in (3, 1, 2):
                work.save_account(account(number))
            work.save_account(account(3, display_name="Clinic"))
            assert [a.id for a in work.accounts()] == ["account-3", "account-1", "account-2"]
            assert work.account("account-3").display_name == "Clinic"

    def test_removing_keeps_what_went_out_and_forgets_what_did_not(self, store) -> None:
        with store.work() as work:
            work.save_account(account(1))
            for number, state in enumerate(D):
                work.save_delivery(delivery(number, state=state, account_id="account-1"))
            work.save_delivery(delivery(90, account_id="account-1", receipts=(LIVE,)))
            work.save_delivery(delivery(91, account_id="account-2"))
            work.remove_account("account-1")
            left = {d.state for d in work.deliveries() if d.account_id == "account-1"}
            assert left == {D.SENT, D.SENDING, D.UNCONFIRMED, D.CANCELLED, D.DELETED}
            assert work.delivery("delivery-000090").state is D.CANCELLED
            assert work.delivery("delivery-000091").state is D.SCHEDULED
            with pytest.raises(InputError):
                work.account("account-1")


class TestQueue:
    lease = NOW + timedelta(minutes=5)

    def test_the_soonest_due_is_claimed_first_and_once(self, store) -> None:
        with store.work() as work:
            for number, minutes in ((1, -1), (2, -3), (3, 1)):
                work.save_delivery(delivery(number, minutes))
            first, second, none = (work.claim(NOW, "me", self.lease) for _ in range(3))
        assert (first.id, second.id, none) == ("delivery-000002", "delivery-000001", None)
        assert (first.state, first.owner, first.lease_until) == (D.SENDING, "me", self.lease)

    @pytest.mark.parametrize("state", [s for s in D if s not in {D.SCHEDULED, D.WAITING, D.SENDING}])
    def test_other_states_are_never_claimed(self, store, state) -> None:
        with store.work() as work:
            work.save_delivery(delivery(1, -5, state=state, not_before=NOW, lease_until=NOW))
            assert work.claim(NOW, "me", self.lease) is None

    @pytest.mark.parametrize(("minutes", "taken"), [(-1, True), (0, True), (1, False)])
    def test_a_waiting_one_is_claimed_when_its_wait_is_over(self, store, minutes, taken) -> None:
        with store.work() as work:
            waits = delivery(1, -60, state=D.WAITING, not_before=NOW + timedelta(minutes=minutes))
            work.save_delivery(waits)
            assert (work.claim(NOW, "me", self.lease) is not None) is taken

    @pytest.mark.parametrize(("minutes", "taken"), [(-1, True), (0, True), (1, False)])
    def test_a_sending_one_is_claimed_when_its_lease_ran_out(self, store, minutes, taken) -> None:
        with store.work() as work:
            lost = delivery(1, -60, state=D.SENDING, owner="gone", lease_until=NOW + timedelta(minutes=minutes))
            work.save_delivery(lost)
            claimed = work.claim(NOW, "me", self.lease)
        assert (claimed is not None) is taken
        assert claimed is None or claimed.owner == "me"

    def test_busy_accounts_are_passed_over(self, store) -> None:
        with store.work() as work:
            work.save_delivery(delivery(1, -2))
            work.save_delivery(delivery(2, -1))
            assert work.claim(NOW, "me", self.lease, busy=["account-1"]).id == "delivery-000002"
            assert work.claim(NOW, "me", self.lease, busy=["account-1"]) is None

    def test_an_account_that_is_being_sent_to_is_passed_over(self, store) -> None:
        with store.work() as work:
            work.save_delivery(delivery(1, -2, account_id="same"))
            work.save_delivery(delivery(2, -1, account_id="same"))
            assert work.claim(NOW, "me", self.lease).id == "delivery-000001"
            assert work.claim(NOW, "other", self.lease) is None
            assert work.claim(self.lease, "other", self.lease + timedelta(minutes=5)).id == "delivery-000001"

    def test_next_due_is_the_soonest_of_due_wait_and_lease(self, store) -> None:
        with store.work() as work:
            assert work.next_due() is None
            work.save_delivery(delivery(1, 50))
            assert work.next_due() == NOW + timedelta(minutes=50)
            work.save_delivery(delivery(2, -90, state=D.WAITING, not_before=NOW + timedelta(minutes=40)))
            assert work.next_due() == NOW + timedelta(minutes=40)
            work.save_delivery(delivery(3, -90, state=D.SENDING, lease_until=NOW + timedelta(minutes=30)))
            assert work.next_due() == NOW + timedelta(minutes=30)
            work.save_delivery(delivery(4, -90, state=D.SENT))
            assert work.next_due() == NOW + timedelta(minutes=30)

    def test_deliveries_are_found_by_post_and_state_soonest_first(self, store) -> None:
        with store.work() as work:
            work.save_delivery(delivery(1, 5))
            work.save_delivery(delivery(2, 1, state=D.HELD))
            work.save_delivery(delivery(3, 3, post_id="another"))
            assert [d.id[-1] for d in work.deliveries()] == ["2", "3", "1"]
            assert [d.id[-1] for d in work.deliveries("post-00001")] == ["2", "1"]
            assert [d.id[-1] for d in work.deliveries(states=[D.SCHEDULED])] == ["3", "1"]
            assert [d.id[-1] for d in work.deliveries("post-00001", [D.SCHEDULED])] == ["1"]
            with pytest.raises(InputError):
                work.delivery("nobody")


class TestHeard:
    since = NOW - timedelta(days=30)

    def test_the_words_of_each_account_in_the_span_soonest_first(self, store) -> None:
        with store.work() as work:
            for number, text in ((1, "First."), (2, "Second."), (3, "Third.")):
                work.save_post(post(number, text=text, overrides={"mastodon": f"{text} Shorter."}))
            for number, post_number, minutes, platform in ((1, 2, -5, "bluesky"), (2, 1, -10, "bluesky"),
                                                          (3, 1, 5, "mastodon"), (4, 3, -60 * 24 * 31, "bluesky"),
                                                          (5, 3, 11, "bluesky")):  # fmt: skip
                work.save_delivery(
                    delivery(
                        number, minutes, post_id=f"post-{post_number:05}", platform=platform, account_id=platform,
                        state=D.SENT if minutes < 0 else D.SCHEDULED,
                    )
                )  # fmt: skip
            heard = work.heard(("bluesky", "mastodon", "x"), self.since, NOW + timedelta(minutes=10), "nothing")
        assert {account: [said.text for said in found] for account, found in heard.items()} == {
            "bluesky": ["First.", "Second."],
            "mastodon": ["First. Shorter."],
            "x": [],
        }
        assert heard["bluesky"][0] == Earlier("First.", NOW - timedelta(minutes=10), "education")

    def test_not_the_post_itself_and_nothing_that_was_called_off(self, store) -> None:
        with store.work() as work:
            for number in (1, 2):
                work.save_post(post(number))
            work.save_delivery(delivery(1, post_id="post-00001", account_id="a"))
            for number, state in enumerate((D.CANCELLED, D.HELD, D.MISSED, D.FAILED, D.DELETED), 2):
                work.save_delivery(delivery(number, post_id="post-00002", account_id="a", state=state))
            assert work.heard(("a",), self.since, NOW, "post-00001") == {"a": []}


class TestThePractice:
    def test_the_profile_has_defaults_before_set_up(self, store) -> None:
        with store.work() as work:
            assert work.profile() == Profile()

    def test_settings_are_kept_as_given(self, store) -> None:
        with store.work() as work:
            assert work.setting("theme") is None
            work.set_setting("theme", '"dark"')
            work.set_setting("theme", '"light"')
            assert work.setting("theme") == '"light"'

    def test_slots_stand_in_the_order_of_the_week_and_can_be_removed(self, store) -> None:
        with store.work() as work:
            for slot in (Slot("b", 4, time(7, 30)), Slot("a", 0, time(18)), Slot("c", 0, time(7, 30), Goal.ADVOCACY)):
                work.save_slot(slot)
            assert [slot.id for slot in work.slots()] == ["c", "a", "b"]
            work.remove_slot("a")
            assert [slot.id for slot in work.slots()] == ["c", "b"]

    def test_campaigns_stand_by_name(self, store) -> None:
        with store.work() as work:
            work.save_campaign(Campaign("1", "Winter", starts=date(2026, 12, 1)))
            work.save_campaign(Campaign("2", "Flu"))
            assert [campaign.name for campaign in work.campaigns()] == ["Flu", "Winter"]

    def test_metrics_of_one_moment_are_kept_once(self, store) -> None:
        with store.work() as work:
            work.save_metrics([Metrics("at://1", NOW, likes=1), Metrics("at://1", NOW, likes=2)])
            kept = work._db.exec_driver_sql("select remote_id, likes from metrics").all()
        assert kept == [("at://1", 2)]

    def test_an_instant_in_another_zone_is_the_same_instant(self, store) -> None:
        elsewhere = NOW.astimezone(timezone(timedelta(hours=9)))
        with store.work() as work:
            work.save_post(post(planned_for=elsewhere))
            back = work.post("post-00001").planned_for
        assert (back, back.tzinfo) == (NOW, UTC)

    def test_a_datetime_without_a_zone_is_never_saved(self, store) -> None:
        with pytest.raises(Exception, match="without a zone"), store.work() as work:
            work.save_post(post(planned_for=datetime(2026, 11, 22, 7, 30)))


def fields_of(record: Post) -> dict:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}
