"""All chosen rows become drafts, or none; an import can be taken back and loses nothing that somebody changed since."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.delivery import Delivery, Receipt
from app.domain.desk import Desk
from app.domain.errors import Changed, InputError
from app.domain.lifecycle import DeliveryState, PostState
from app.pipeline import plan, way
from app.pipeline.exchange.exporting import HISTORY, PLAN, Wish, export
from app.pipeline.exchange.feed import keep_at, refresh
from app.pipeline.exchange.importing import judged, keep, known_of, put_back, rows_of, take_back
from app.pipeline.exchange.rows import Known, Row
from app.pipeline.exchange.source import read, read_path
from app.words import words
from tests.fakes import FakeCheck, add_account, make_desk
from tests.unit.exchange.samples import BUFFER

WHO = "Dr Ada Example"


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def read_rows(desk: Desk, text: str = BUFFER, folder: Path | None = None) -> tuple[tuple[Row, ...], Known]:
    source = read("any.csv", text.encode())
    known = known_of(desk, source, folder=folder)
    return rows_of(source, known), known


def test_rows_become_drafts_of_whoever_imports(desk: Desk) -> None:
    rows, known = read_rows(desk)
    posts = keep(desk, rows, known, WHO)
    assert [(post.state, post.author, post.revision) for post in posts] == [(PostState.DRAFT, WHO, 1)] * 2
    with desk.work() as work:
        assert work.post(posts[0].id).text == rows[0].post.text
        assert not work.deliveries()
        assert [entry.action for entry in work.audit()] == ["exchange-did-import"]


def test_an_import_is_taken_back_and_brought_again_but_for_what_was_changed(desk: Desk) -> None:
    rows, known = read_rows(desk)
    posts = keep(desk, rows, known, WHO)
    plan.save_draft(desk, replace(posts[0], text="Changed since."), WHO)
    assert take_back(desk, posts, WHO) == 1
    with desk.work() as work:
        assert work.post(posts[0].id).text == "Changed since."
        with pytest.raises(InputError):
            work.post(posts[1].id)
    assert put_back(desk, posts[1:], WHO)[0].text == posts[1].text


def test_a_failure_in_the_midst_leaves_nothing(desk: Desk) -> None:
    rows, known = read_rows(desk, "text\n" + "Hello there.\n" * 250)
    posts = keep(desk, rows, known, WHO)
    take_back(desk, posts, WHO)
    clash = plan.new_post(desk, WHO, text="in the way", id=posts[240].id)
    with pytest.raises(Changed):
        put_back(desk, posts, WHO)
    with desk.work() as work:
        assert [row.id for row in work.posts()] == [clash.id]


def test_a_file_that_cannot_be_used_stops_all_and_names_its_row(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "gone.jpg").write_bytes(b"x")
    rows, known = read_rows(desk, "text,media\nOne,\nTwo,gone.jpg\n", tmp_path)
    (tmp_path / "gone.jpg").unlink()
    with pytest.raises(InputError, match="exchange-file-unreadable") as caught:
        keep(desk, rows, known, WHO)
    assert "Row 3" in words().error(caught.value)
    with desk.work() as work:
        assert not work.posts()


def test_pictures_beside_the_file_come_into_the_library(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "door.jpg").write_bytes(b"picture")
    rows, known = read_rows(desk, "text,media,alt text\nOpen door,door.jpg,A door\n", tmp_path)
    (post,) = keep(desk, rows, known, WHO)
    assert [(media.filename, media.alt_text) for media in post.media] == [("door.jpg", "A door")]
    with desk.work() as work:
        assert [asset.id for asset in work.assets()] == [post.media[0].sha256]


def test_nothing_chosen_is_said(desk: Desk) -> None:
    _, known = read_rows(desk)
    with pytest.raises(InputError, match="exchange-nothing-chosen"):
        keep(desk, (), known, WHO)


def test_each_row_is_judged_for_its_accounts(tmp_path: Path) -> None:
    desk = make_desk(check=FakeCheck())
    account = add_account(desk, "bluesky")
    rows, known = read_rows(desk, f"text,accounts\nOne cure,{account.id}\nTwo cures,\n")
    assert [[f.rule for f in judged(desk, row, known)] for row in rows] == [["claims/cure-guarantee"]] * 2


def test_a_post_that_is_in_the_plan_already_is_told(desk: Desk, tmp_path: Path) -> None:
    plan.new_post(desk, WHO, text="Hello")
    assert export(desk, Wish(PLAN, "csv"), tmp_path / "plan.csv") == 1
    source = read_path(tmp_path / "plan.csv")
    (row,) = rows_of(source, known_of(desk, source))
    assert row.already
    assert row.usable


def test_the_history_tells_addresses_and_times(tmp_path: Path) -> None:
    desk = make_desk()
    account = add_account(desk)
    post = plan.new_post(desk, WHO, text="=Wash your hands.", accounts=(account.id,))
    (sent,) = way.send_off(desk, post, desk.clock.now(), WHO)
    _publish(desk, sent)
    for kind in ("csv", "json", "ics"):
        assert export(desk, Wish(HISTORY, kind), tmp_path / f"history.{kind}") == 1
        assert b"https://bluesky.example/1" in (tmp_path / f"history.{kind}").read_bytes()
    assert b"'=Wash" in (tmp_path / "history.csv").read_bytes(), "a spreadsheet would run it"
    export(desk, Wish(HISTORY, "csv", redacted=True), tmp_path / "bare.csv")
    assert b"Wash" not in (tmp_path / "bare.csv").read_bytes()


def _publish(desk: Desk, delivery: Delivery) -> None:
    receipt = Receipt(0, "1", "https://bluesky.example/1", desk.clock.now())
    with desk.work() as work:
        work.save_delivery(replace(delivery, state=DeliveryState.SENT, receipts=(receipt,)))


def test_markdown_files_and_their_pictures_lie_in_one_folder(desk: Desk, tmp_path: Path) -> None:
    media = desk.media.add(b"picture", "door.jpg")
    plan.new_post(desk, WHO, text="Open door", media=(media,))
    export(desk, Wish(PLAN, "md", media=True), tmp_path / "posts")
    assert sorted(file.suffix for file in (tmp_path / "posts").iterdir()) == [".jpg", ".md"]
    other = make_desk()
    source = read_path(tmp_path / "posts")
    known = known_of(other, source)
    (post,) = keep(other, rows_of(source, known), known, WHO)
    assert [one.filename for one in post.media] == ["door.jpg"]


def test_an_export_that_there_is_not_and_a_place_that_cannot_be_written_are_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="exchange-no-such-export"):
        export(desk, Wish(HISTORY, "md"), tmp_path / "x")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError, match="exchange-cannot-write"):
        export(desk, Wish(PLAN, "csv"), tmp_path / "file" / "x.csv")


def test_the_calendar_file_is_written_again_when_the_plan_changes(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    assert not refresh(desk), "no place was chosen"
    keep_at(desk, file, redacted=True)
    assert refresh(desk)
    assert not refresh(desk), "nothing has changed"
    plan.new_post(desk, WHO, text="Secret words", planned_for=desk.clock.now())
    assert refresh(desk)
    assert b"Secret" not in file.read_bytes()
    keep_at(desk, tmp_path / "no" / "plan.ics", redacted=True)
    assert not refresh(desk), "another machine's folder is left alone"
