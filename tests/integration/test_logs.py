"""The log and the report for support hold ids and names of rules, and nobody's words."""

import json
import logging
from pathlib import Path

from app.bootstrap.logs import BYTES, FILE, log_folder, logging_to, note
from app.bootstrap.support import diagnostics
from app.domain.delivery import Delivery
from app.pipeline import plan, way
from app.runner.loop import Runner
from tests.fakes import NOON, add_account, make_desk, refused

SECRET = "Mrs Example walks again."


def lines(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (log_folder(folder) / FILE).read_text("utf-8").splitlines()]


def failed_desk(folder: Path):
    desk = make_desk(data_dir=folder)
    account = add_account(desk, "bluesky", handle="secret-handle.example")
    post = plan.new_post(desk, "Dr Ada Example", text=SECRET, accounts=(account.id,))
    way.send_off(desk, post, NOON, "Dr Ada Example")
    desk.platforms.network.script(refused())
    heard: list[Delivery] = []
    Runner(desk, "here", heard.append).run_due()
    return desk, heard[0]


def test_a_delivery_is_one_line_of_ids(tmp_path: Path) -> None:
    _, row = failed_desk(tmp_path)
    with logging_to(tmp_path):
        note(row)
    note(row)  # nobody listens any more
    (line,) = lines(tmp_path)
    assert (line["event"], line["delivery"], line["state"], line["reason"]) == (
        "delivery", row.id, "failed", "tests-refused",
    )  # fmt: skip
    assert "Example" not in json.dumps(line)


def test_an_error_is_told_by_its_kind_and_place_not_by_its_words(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        try:
            int(SECRET)
        except ValueError:
            logging.getLogger("app.ui.background").exception("operation failed")
        logging.getLogger("urllib3").warning("GET /?text=%s", SECRET)
    (line,) = lines(tmp_path)
    assert (line["error"], line["level"], line["logger"]) == ("ValueError", "error", "app.ui.background")
    assert line["at"][-1].startswith("test_logs.py:")  # where it broke, not with which words
    assert SECRET not in json.dumps(line)


def test_the_file_is_exchanged_before_it_grows(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for n in range(3):
            logging.getLogger("primum.runner").info("x" * (BYTES // 2 - 100) + str(n))
    files = sorted(log_folder(tmp_path).iterdir())
    assert len(files) > 1
    assert all(file.stat().st_size <= BYTES for file in files)


def test_the_report_names_nobody_and_quotes_nothing(tmp_path: Path) -> None:
    desk, row = failed_desk(tmp_path)
    with logging_to(tmp_path):
        note(row)
    with (log_folder(tmp_path) / FILE).open("a") as log:
        log.write("cut sho")
    found = diagnostics(desk)
    text = json.dumps(found)
    for word in (SECRET, "Example", "secret-handle", str(tmp_path)):
        assert word not in text
    assert found["queue"] == {"failed": 1}
    assert found["deliveries"][0]["reason"] == "tests-refused"
    assert len(found["log"]) == 1
