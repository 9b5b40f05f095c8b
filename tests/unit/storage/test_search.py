"""The search finds what was written, as it is now, and nothing that is gone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import Receipt
from app.domain.library import Asset
from app.domain.media import Media
from app.domain.search import HitKind, Sought, hit, terms
from app.domain.waiver import Waiver
from app.storage.opening import open_store
from tests.unit.storage.older import step_back
from tests.unit.storage.records import KEY, NOW, account, delivery, post


def kinds(store, typed):
    with store.work() as work:
        return [(h.kind, h.about) for h in work.search(typed)]


def test_a_post_is_found_by_text_title_and_a_platforms_own_words(store) -> None:
    one = post(text="Wash your hands.", title="Clean hands", overrides={"x": "Soap first, always"})
    with store.work() as work:
        work.save_post(one)
    for typed in ("wash", "CLEAN ha", "soap alw", "hands. wash"):
        assert kinds(store, typed) == [(HitKind.POST, one.id)], typed
    assert kinds(store, "wash towels") == []


def test_a_post_is_found_as_it_is_now_and_not_when_it_is_gone(store) -> None:
    with store.work() as work:
        saved = work.save_post(post(text="Measles again"))
        saved = work.save_post(replace(saved, text="Mumps again"))
    assert kinds(store, "measles") == []
    assert kinds(store, "mumps") == [(HitKind.POST, saved.id)]
    with store.work() as work:
        work.delete_post(saved.id)
    assert kinds(store, "mumps") == []


def test_accents_do_not_matter(store) -> None:
    with store.work() as work:
        work.save_post(post(text="Une clinique à Montréal"))
    assert len(kinds(store, "montreal")) == 1


def test_what_was_answered_and_where_it_went_out_is_found(store) -> None:
    sent = delivery(1)
    waiver = Waiver("claims/cure-guarantee", "Bo Lind", "Agreed with the hospital", NOW, "f", "p")
    sent = replace(
        sent,
        approval=replace(sent.approval, reason="An idiom", waivers=(waiver,)),
        receipts=(Receipt(0, "at://did/app/3kx", "https://social.example/@osei/991", NOW),),
    )
    with store.work() as work:
        work.save_account(account())
        work.save_post(post(1, text="Something else", title="Idle"))
        work.save_delivery(replace(sent, post_id="post-00001"))
    assert kinds(store, "bo lind") == [(HitKind.FINDING, "post-00001")]
    assert kinds(store, "social.example") == [(HitKind.RECEIPT, "post-00001")]
    with store.work() as work:
        assert work.search("idiom")[0].title == "Idle"


def test_a_file_is_found_by_name_alt_text_and_tag_until_it_is_removed(store) -> None:
    asset = Asset(Media("a" * 64, "spacer.png", "image/png", 10, alt_text="A child with a spacer"), tags=("asthma",))
    with store.work() as work:
        work.save_asset(asset)
    for typed in ("spacer.png", "child", "#asthma"):
        assert kinds(store, typed) == [(HitKind.MEDIA, "a" * 64)], typed
    with store.work() as work:
        work.remove_asset("a" * 64)
    assert kinds(store, "child") == []


@pytest.mark.parametrize("typed", ["", "   ", '"', "* OR (", 'a" AND "', "NEAR(", "title:", "%", "_", "\x00", "-"])
def test_signs_are_no_commands(store, typed) -> None:
    with store.work() as work:
        work.save_post(post(text="Plain words"))
    assert kinds(store, typed) == []


@given(st.text(max_size=60))
def test_any_text_is_a_search(typed) -> None:
    wanted = terms(typed)
    assert len(set(wanted)) == len(wanted)
    assert all(word == word.casefold() and " " not in word for word in wanted)


def test_what_is_shown_begins_with_a_whole_word() -> None:
    body = f"{'Cold air can tighten the airways. ' * 4}Ask for a plan."
    shown = hit(Sought(HitKind.POST, "1", "1", "t", body), ("plan",)).shown
    assert shown == "…the airways. Ask for a plan."


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_what_is_shown_is_short_and_of_one_line(body, word) -> None:
    shown = hit(Sought(HitKind.POST, "1", "1", "t", body), (word,)).shown
    assert "\n" not in shown
    assert len(shown) <= 98


def test_what_was_there_before_the_search_is_found_after_the_migration(tmp_path) -> None:
    store = open_store(tmp_path, KEY, NOW)
    sent = replace(delivery(1), receipts=(Receipt(0, "r1", "https://social.example/@osei/991", NOW),))
    asset = Asset(Media("a" * 64, "spacer.png", "image/png", 10, alt_text="A child"), tags=("asthma",))
    with store.work() as work:
        work.save_account(account())
        work.save_post(post(text="Wash your hands.", overrides={"x": "Soap first"}))
        work.save_delivery(sent)
        work.save_asset(asset)
    store.close()
    step_back(tmp_path, KEY, 8)
    store = open_store(tmp_path, KEY, NOW)
    for typed, kind in (("soap", HitKind.POST), ("asthma", HitKind.MEDIA), ("social.example", HitKind.RECEIPT)):
        assert [found for found, _ in kinds(store, typed)] == [kind], typed
    with store.work() as work:
        work.save_post(replace(work.post("post-00001"), text="Mumps"))
    assert [found for found, _ in kinds(store, "mumps")] == [HitKind.POST]
    store.close()
