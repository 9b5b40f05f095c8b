"""The rehearsal platform: truthful, private, once, and a page that needs nothing else."""

import json
import re
import stat
import threading
from base64 import b64encode
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError, NotFound, Refused
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.post import LinkCard
from platforms.kit.adapter import Wanted
from platforms.rehearsal.adapter import Rehearsal, RehearsalPublisher
from platforms.rehearsal.entry import entry_id
from tests.contract.material import Kept, a_media, facet, make_tools, outgoing, picture, publish, segment

TEXT = "Wash <b>your</b> hands & see who.int #Hände"
MARKS = (
    facet(TEXT, "who.int", "link", "https://who.int/"),
    facet(TEXT, "#Hände", "hashtag", "#Hände"),
    facet(TEXT, "hands", "link", "javascript:alert(1)"),
)


@pytest.fixture
def publisher(tmp_path: Path) -> RehearsalPublisher:
    tools = make_tools(tmp_path)
    connected = Rehearsal().connect(Wanted("@dr-ada", "", "", AccountKind.PROFESSIONAL), tools)
    assert connected.secrets == {}
    return Rehearsal().publisher(connected.account, tools)


def page(publisher: RehearsalPublisher) -> str:
    return (publisher._folder / "timeline.html").read_text("utf-8")


def test_a_new_account_has_a_page_to_open(publisher):
    assert "No post has been rehearsed yet." in page(publisher)


def test_a_post_is_on_the_page_with_text_links_warning_card_and_picture(publisher):
    media = a_media(publisher._tools.media, "Hände & Seife")
    card = LinkCard("https://who.int/a", "", "News")
    going = outgoing(publisher.test(), segment(TEXT, media, facets=MARKS), card=card, warning="Skin")
    (receipt,) = publish(publisher, going)
    shown = page(publisher)
    assert "Wash &lt;b&gt;your&lt;/b&gt;" in shown
    assert '<a href="https://who.int/" rel="noreferrer">who.int</a>' in shown
    assert "javascript:" not in shown
    assert 'alt="Hände &amp; Seife"' in shown
    assert "Picture description: Hände &amp; Seife" in shown
    assert "Content warning:</b> Skin" in shown
    assert "<b>who.int</b><small>News</small>" in shown
    parts = urlsplit(receipt.url)
    assert parts.scheme == "file"
    assert Path(unquote(parts.path)) == publisher._folder.resolve() / "timeline.html"
    assert f'<article id="{parts.fragment}"' in shown


def test_the_page_loads_nothing_from_anywhere(publisher):
    publish(publisher, outgoing(publisher.test(), segment(TEXT, a_media(publisher._tools.media), facets=MARKS)))
    shown = page(publisher)
    assert "default-src 'none'" in shown
    assert not re.search(r'src="(?!data:)', shown)
    assert "<link" not in shown
    assert "@import" not in shown


def test_picture_bytes_are_on_the_page_as_they_are(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Hands.", a_media(publisher._tools.media))))
    assert b64encode(picture()).decode() in page(publisher)


def test_a_file_that_is_no_picture_is_named_and_a_picture_without_words_is_noted(publisher):
    film = a_media(publisher._tools.media)
    film = Media(film.sha256, "film.mp4", "video/mp4", film.size)
    silent = a_media(publisher._tools.media, "")
    publish(publisher, outgoing(publisher.test(), segment("Look.", film, silent)))
    assert "File: film.mp4" in page(publisher)
    assert "This picture has no description." in page(publisher)


def test_a_repeat_makes_no_second_post(publisher):
    going = outgoing(publisher.test(), segment("Once."))
    (first,) = publish(publisher, going)
    publisher._tools.clock.advance(hours=1)
    (second,) = publish(publisher, going)
    assert second == first
    assert page(publisher).count("Once.") == 1


def test_a_thread_is_shown_together_and_newest_first(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Older."), delivery="a"))
    publisher._tools.clock.advance(minutes=1)
    publish(publisher, outgoing(publisher.test(), segment("New one."), segment("New two."), delivery="b"))
    shown = page(publisher)
    assert shown.index("New one.") < shown.index("New two.") < shown.index("Older.")
    assert "Part 2 of 2" in shown
    assert shown.count("<section") == 2


def test_find_and_delete_tell_the_truth(publisher):
    going = outgoing(publisher.test(), segment("Soon gone."))
    now = publisher._tools.clock.now()
    assert publisher.find(going, {}, 0, now) is None
    (receipt,) = publish(publisher, going)
    assert publisher.find(going, {}, 0, now) == receipt
    (metrics,) = publisher.metrics([receipt])
    assert (metrics.likes, metrics.views) == (None, None)
    publisher.delete(receipt)
    assert publisher.find(going, {}, 0, now) is None
    assert "Soon gone." not in page(publisher)
    assert list(publisher.metrics([receipt])) == []
    with pytest.raises(NotFound):
        publisher.delete(receipt)


def test_prepare_shows_nothing_and_finds_a_missing_file(publisher):
    going = outgoing(publisher.test(), segment("Look.", Media("0" * 64, "gone.jpg", "image/jpeg", 1)))
    with pytest.raises(InputError):
        publisher.prepare(going, {}, Kept())
    publisher.prepare(outgoing(publisher.test(), segment("Not yet.")), {}, Kept())
    assert "Not yet." not in page(publisher)


def test_only_this_user_can_read_what_was_rehearsed(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Private.")))
    files = [path for path in publisher._folder.rglob("*") if path.is_file() and path.name != ".lock"]
    assert files
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)


def test_a_damaged_file_is_named_and_nothing_is_lost(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Before."), delivery="a"))
    (publisher._posts / "broken.json").write_text("{", "utf-8")
    with pytest.raises(Refused, match="rehearsal-damaged"):
        publish(publisher, outgoing(publisher.test(), segment("After."), delivery="b"))
    assert "Before." in page(publisher)


def test_a_full_disk_leaves_the_old_page_and_says_so(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Before."), delivery="a"))
    (publisher._folder / "timeline.html").unlink()
    (publisher._folder / "timeline.html").mkdir()  # what cannot be replaced by a file
    with pytest.raises(Refused, match="rehearsal-disk"):
        publish(publisher, outgoing(publisher.test(), segment("After."), delivery="b"))
    assert not list(publisher._folder.glob("*.new"))


def test_two_processes_that_publish_at_once_both_show(publisher, tmp_path):
    account = publisher.test()
    others = [Rehearsal().publisher(account, publisher._tools) for _ in range(6)]
    threads = [
        threading.Thread(target=publish, args=(one, outgoing(account, segment(f"From {n}."), delivery=f"d{n}")))
        for n, one in enumerate(others)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(f"From {n}." in page(publisher) for n in range(6))


def test_what_is_kept_is_plain_json(publisher):
    publish(publisher, outgoing(publisher.test(), segment("Grüße")))
    (kept,) = [json.loads(path.read_text("utf-8")) for path in publisher._posts.glob("*.json")]
    assert (kept["text"], kept["part"], kept["parts"]) == ("Grüße", 0, 1)


def test_there_is_no_sign_in_through_the_browser(publisher):
    with pytest.raises(InputError, match="net-no-sign-in"):
        Rehearsal().sign_in("", AccountKind.PERSONAL, publisher._tools)


@given(st.text(max_size=120), st.integers(0, 30))
def test_any_delivery_id_makes_a_safe_file_name(delivery: str, part: int):
    name = entry_id(delivery, part)
    assert re.fullmatch(r"[A-Za-z0-9_-]*\.\d+", name)
    assert name == entry_id(delivery, part)


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_different_deliveries_have_different_names(one: str, other: str):
    assert (entry_id(one, 0) == entry_id(other, 0)) == (one == other)
