"""`primum evidence import`: a public list read in whole, or not at all, and used by the next check."""

import csv
import io
import json
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.bootstrap.checking import RETRACTIONS, Checker
from app.bootstrap.evidence import import_retractions, kept_retractions
from app.commands.doctor import lists
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.guidelines.packs import pack_version
from app.guidelines.retraction_list import gather
from tests.integration.terminal import Terminal

COLUMNS = (
    "Record ID", "Title", "Subject", "Institution", "Journal", "Publisher", "Country", "Author", "URLS", "ArticleType",
    "RetractionDate", "RetractionDOI", "RetractionPubMedID", "OriginalPaperDate", "OriginalPaperDOI",
    "OriginalPaperPubMedID", "RetractionNature", "Reason", "Paywalled", "Notes",
)  # fmt: skip
PAPER = "See doi.org/10.5555/alpha for more."
TODAY = date(2026, 11, 28)


def row(doi: str, nature: str = "Retraction", pmid: str = "0", day: str = "11/20/2026 0:00") -> dict[str, str]:
    given = {"OriginalPaperDOI": doi, "OriginalPaperPubMedID": pmid, "RetractionNature": nature, "RetractionDate": day}
    return dict.fromkeys(COLUMNS, "") | {"Title": 'A title with "quotes", and a comma'} | given


def text_of(rows: Iterable[dict[str, str]], columns: tuple[str, ...] = COLUMNS) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def file_of(folder: Path, text: str, name: str = "list.csv") -> Path:
    file = folder / name
    file.write_text(text, "utf-8", newline="")
    return file


def gathered(*rows: dict[str, str]):
    return gather(io.StringIO(text_of(rows), newline=""), TODAY)


def grave(check: Checker, text: str) -> list[Severity]:
    return [f.severity for f in check(CheckRequest(text)).findings if f.rule == "evidence/retracted-source"]


def test_notices_about_one_paper_are_taken_together_in_any_order() -> None:
    found = gathered(
        row("10.5555/A", "Correction"),
        row("10.5555/a", "Retraction", "77"),
        row("10.5555/b", "Reinstatement"),
        row("10.5555/b", "Retraction"),
        row("10.5555/c", "Expression of concern"),
        row("10.5555/d", "Correction"),
        row("unavailable", "Retraction", "0"),
    )
    standings = [found.table.standing(f"doi:10.5555/{name}") for name in "abcd"]
    assert [s and s.value for s in standings] == ["retracted", "concern", "concern", None]
    assert found.table.standing("pmid:77") is not None
    assert (found.rows, found.nameless, found.retracted, found.concerns) == (7, 1, 2, 2)


@pytest.mark.parametrize(
    ("days", "newest"),
    [
        (("1/31/2025 0:00", "11/20/2026 0:00"), "2026-11-20"),
        (("2026-03-01", "12/31/2099 0:00"), "2026-03-01"),
        (("13/45/2026 0:00", "soon", ""), ""),
    ],
)
def test_the_list_is_as_old_as_its_newest_notice_until_today(days: tuple[str, ...], newest: str) -> None:
    assert gathered(*(row(f"10.5555/{n}", day=day) for n, day in enumerate(days))).table.date == newest


def test_the_order_of_rows_does_not_matter_for_the_version() -> None:
    rows = [row(f"10.5555/{n}", pmid=str(n + 1)) for n in range(50)]
    assert gathered(*rows).table.version == gathered(*reversed(rows)).table.version


def test_a_hundred_thousand_rows_take_seconds(tmp_path: Path) -> None:
    file = file_of(tmp_path, text_of(row(f"10.5555/{n}", pmid=str(n + 1)) for n in range(100_000)))
    begun = time.perf_counter()
    found = import_retractions(tmp_path, file)
    assert (found.rows, found.retracted) == (100_000, 200_000)
    assert time.perf_counter() - begun < 30
    begun = time.perf_counter()
    assert grave(Checker(tmp_path), "See 10.5555/99999.") == [Severity.BLOCK]
    assert time.perf_counter() - begun < 5


WHOLE = text_of([row("10.5555/alpha"), row("10.5555/beta")])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "evidence-import-no-column"),
        ("<!DOCTYPE html><title>Sign in</title>\n<p>no</p>", "evidence-import-no-column"),
        (text_of([row("10.5555/a")], COLUMNS[:-4]), "evidence-import-no-column"),
        (text_of([]), "evidence-import-empty"),
        (text_of([row("unavailable"), row("10.5555/a", "Correction")]), "evidence-import-empty"),
        (WHOLE[:-25], "evidence-import-cut"),
        (WHOLE[: WHOLE.rindex("quotes")], "evidence-import-damaged"),
    ],
)
def test_a_bad_file_is_refused_in_words_and_the_list_before_stays(tmp_path: Path, text: str, says: str) -> None:
    import_retractions(tmp_path, file_of(tmp_path, WHOLE))
    before = (tmp_path / RETRACTIONS).read_bytes()
    bad = file_of(tmp_path, text, "bad.csv")
    with pytest.raises(InputError) as caught:
        import_retractions(tmp_path, bad)
    assert caught.value.message.key == says
    assert (tmp_path / RETRACTIONS).read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.csv", "list.csv", RETRACTIONS]


def test_an_odd_row_is_no_reason_to_refuse_the_others(tmp_path: Path) -> None:
    found = import_retractions(tmp_path, file_of(tmp_path, WHOLE.replace("10.5555/beta", "\x00\x00x")))
    assert (found.rows, found.nameless, found.retracted) == (2, 1, 1)


def test_bytes_of_any_kind_never_break_it(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 40)
    with pytest.raises(InputError):
        import_retractions(tmp_path, file)
    file.write_bytes(WHOLE.replace("A title", "Ti\u00f1tle").encode("latin-1"))
    assert import_retractions(tmp_path, file).retracted == 2


def test_a_running_check_uses_a_new_list_and_its_reports_say_so(tmp_path: Path) -> None:
    check = Checker(tmp_path)
    assert grave(check, PAPER) == []
    assert check(CheckRequest(PAPER)).pack_version == pack_version()
    import_retractions(tmp_path, file_of(tmp_path, WHOLE))
    assert grave(check, PAPER) == [Severity.BLOCK]
    first = check(CheckRequest(PAPER)).pack_version
    assert first.startswith(f"{pack_version()} retracted-2026-11-20-")
    import_retractions(tmp_path, file_of(tmp_path, text_of([row("10.5555/gamma")])))
    assert grave(check, PAPER) == []
    assert check(CheckRequest(PAPER)).pack_version not in (first, pack_version())


def test_a_damaged_table_counts_as_none(tmp_path: Path) -> None:
    import_retractions(tmp_path, file_of(tmp_path, WHOLE))
    (tmp_path / RETRACTIONS).write_bytes((tmp_path / RETRACTIONS).read_bytes()[:-3])
    assert grave(Checker(tmp_path), PAPER) == []
    kept = kept_retractions(tmp_path)
    assert kept is not None
    assert kept.table is None


def test_the_terminal_imports_tells_and_checks(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "practice")
    assert "import" in terminal.run("evidence", code=0).out
    terminal.run("check", stdin=PAPER, code=0)
    done = terminal.run("evidence", "import", str(file_of(tmp_path, WHOLE)), code=0)
    assert "2 rows read" in done.out
    assert "2026-11-20" in done.out
    assert not done.connected
    told = terminal.run("evidence", code=0).out
    assert "2 DOIs" in told
    assert f"{datetime.now(UTC):%Y-%m-%d}" in told
    found = terminal.run("check", "--jsonl", stdin=json.dumps({"text": PAPER}), code=1).lines[0]["findings"]
    assert [f["rule"] for f in found] == ["evidence/retracted-source"]
    assert "not the CSV" in terminal.run("evidence", "import", str(file_of(tmp_path, "a,b\n", "x.csv")), code=2).err
    assert terminal.run("evidence", "import", str(tmp_path / "nowhere.csv"), code=2).err


def test_the_doctor_tells_of_a_list_that_cannot_be_used(tmp_path: Path) -> None:
    assert list(lists(tmp_path)) == []
    import_retractions(tmp_path, file_of(tmp_path, WHOLE))
    assert [line.works for line in lists(tmp_path)] == [True]
    (tmp_path / RETRACTIONS).write_bytes(b"half a table")
    assert [line.works for line in lists(tmp_path)] == [False]


def test_a_look_up_is_off_until_it_is_switched_on_and_says_how(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "practice")
    off = terminal.run("evidence", "look-up", "10.5555/alpha", code=2)
    assert "primum evidence crossref on" in off.err
    assert not off.connected
    assert "api.crossref.org" in terminal.run("evidence", "crossref", "on", code=0).out
    on = terminal.run("evidence", "look-up", "not a doi", code=2)
    assert "is not a DOI" in on.err
    assert not on.connected
