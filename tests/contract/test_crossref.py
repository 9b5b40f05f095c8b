"""Crossref's public API on loopback, in its documented shapes: found, retracted, unknown, slow, malformed."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest

from app.bootstrap.evidence import look_up
from app.domain.errors import InputError, NotFound, PlatformError, RateLimited, Unreachable
from app.guidelines.retractions import Standing
from app.settings.declared import ASK_CROSSREF
from app.settings.setting import change
from platforms.kit.crossref import HOST, Crossref, Notice
from tests.contract.servers import Answer, Fault, Seen, Server
from tests.fakes import FakeClock, make_desk

PAPER = "10.5555/S0140(97)1-0"


def message(**fields: Any) -> dict[str, Any]:
    plain = {"DOI": PAPER.lower(), "title": ["A plain  paper"], "type": "journal-article"}
    return {"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": plain | fields}


def update(kind: str, doi: str = "10.5555/notice", **fields: Any) -> dict[str, Any]:
    day = {"date-parts": [[2010, 2, 6]], "date-time": "2010-02-06T00:00:00Z", "timestamp": 1265414400000}
    return {"DOI": doi, "type": kind, "label": kind.title(), "source": "retraction-watch", "updated": day} | fields


class FakeCrossref(Server):
    def __init__(self) -> None:
        self.body: Any = message()
        self.status = 200
        self.fault: Fault | None = None
        super().__init__()

    def take_fault(self, seen: Seen) -> Fault | None:
        return self.fault

    def answer(self, seen: Seen) -> Answer:
        return Answer(self.status, self.body)


@pytest.fixture
def server() -> Iterator[FakeCrossref]:
    running = FakeCrossref()
    yield running
    running.close()


@pytest.fixture
def crossref(server: FakeCrossref) -> Crossref:
    return Crossref(FakeClock(), server.url, (0.5, 0.5))


def test_a_paper_is_found_and_only_its_doi_is_sent(server: FakeCrossref, crossref: Crossref) -> None:
    work = crossref.work(PAPER)
    assert (work.doi, work.title, work.notices, work.about) == (PAPER.lower(), "A plain paper", (), ())
    (seen,) = server.seen
    assert (seen.method, unquote(seen.path), seen.query, seen.raw) == ("GET", f"/works/{PAPER}", {}, b"")
    assert "/" not in seen.path.removeprefix("/works/"), "the slash in a DOI is part of its name"
    assert "authorization" not in seen.headers


def test_notices_are_read_with_day_and_source(server: FakeCrossref, crossref: Crossref) -> None:
    server.body = message(
        **{"updated-by": [update("retraction"), update("correction", updated={"date-parts": [[2004]]})]}
    )
    assert crossref.work(PAPER).notices == (
        Notice("retraction", "10.5555/notice", "retraction-watch", "2010-02-06"),
        Notice("correction", "10.5555/notice", "retraction-watch", "2004"),
    )


def test_a_notice_of_retraction_is_told_from_what_it_takes_back(server: FakeCrossref, crossref: Crossref) -> None:
    server.body = message(**{"update-to": [update("retraction", "10.5555/other")]})
    assert (crossref.work(PAPER).notices, crossref.work(PAPER).about) == ((), ("10.5555/other",))


def test_a_publishers_notice_under_the_papers_own_doi_counts(server: FakeCrossref, crossref: Crossref) -> None:
    server.body = message(**{"update-to": [update("retraction", PAPER)]})
    assert [n.kind for n in crossref.work(PAPER).notices] == ["retraction"]


def test_an_unknown_doi_is_not_found(server: FakeCrossref, crossref: Crossref) -> None:
    server.status, server.body = 404, "Resource not found."
    with pytest.raises(NotFound):
        crossref.work(PAPER)


@pytest.mark.parametrize(("status", "error"), [(429, RateLimited), (500, Unreachable), (503, Unreachable)])
def test_a_server_in_trouble_is_an_error_in_words(
    server: FakeCrossref, crossref: Crossref, status: int, error: type[PlatformError]
) -> None:
    server.status = status
    with pytest.raises(error):
        crossref.work(PAPER)


@pytest.mark.parametrize("fault", [Fault(slow=True), Fault(cut=True)])
def test_a_slow_or_broken_connection_is_given_up(server: FakeCrossref, crossref: Crossref, fault: Fault) -> None:
    server.fault = fault
    with pytest.raises(Unreachable):
        crossref.work(PAPER)


@pytest.mark.parametrize(
    "raw", [b"", b"<html>busy</html>", b"[]", b'{"message": []}', b'{"message": {"title": ["x"]}}', b"[" * 5000]
)
def test_an_answer_of_another_shape_is_refused(server: FakeCrossref, crossref: Crossref, raw: bytes) -> None:
    server.fault = Fault(raw=raw)
    with pytest.raises(Unreachable):
        crossref.work(PAPER)


@pytest.mark.parametrize(
    "fields",
    [
        {"title": None}, {"title": []}, {"title": [7]}, {"updated-by": "retraction"}, {"updated-by": [7, None, {}]},
        {"updated-by": [{"type": 7}]}, {"update-to": {"type": "retraction"}},
    ],
)  # fmt: skip
def test_odd_fields_are_passed_over(server: FakeCrossref, crossref: Crossref, fields: dict[str, Any]) -> None:
    server.body = message(**fields)
    assert crossref.work(PAPER).notices == ()


@pytest.mark.parametrize("updated", [None, {}, {"date-parts": []}, {"date-parts": [[None]]}, {"date-parts": "2010"}])
def test_a_notice_without_a_day_is_still_a_notice(server: FakeCrossref, crossref: Crossref, updated: object) -> None:
    server.body = message(**{"updated-by": [update("retraction", updated=updated)]})
    assert [(n.kind, n.on) for n in crossref.work(PAPER).notices] == [("retraction", "")]


def test_nobody_is_asked_before_somebody_allows_it(server: FakeCrossref, crossref: Crossref) -> None:
    with pytest.raises(InputError) as caught:
        look_up(make_desk(), PAPER, crossref)
    assert caught.value.message.key == "evidence-look-up-off"
    assert server.seen == []
    assert HOST.startswith("https://")


def allowed():
    desk = make_desk()
    with desk.work() as work:
        change(work, ASK_CROSSREF, True)
    return desk


@pytest.mark.parametrize(
    ("fields", "standing"),
    [
        ({}, None),
        ({"updated-by": [update("correction")]}, None),
        ({"updated-by": [update("correction"), update("retraction")]}, Standing.RETRACTED),
        ({"updated-by": [update("withdrawal")]}, Standing.RETRACTED),
        ({"updated-by": [update("expression_of_concern")]}, Standing.CONCERN),
        ({"updated-by": [update("partial_retraction")]}, Standing.CONCERN),
        ({"title": ["RETRACTED: A plain paper"]}, Standing.RETRACTED),
        ({"update-to": [update("retraction", "10.5555/other")]}, None),
    ],
)
def test_a_look_up_says_how_the_paper_stands(
    server: FakeCrossref, crossref: Crossref, fields: dict[str, Any], standing: Standing | None
) -> None:
    server.body = message(**fields)
    assert look_up(allowed(), f"https://doi.org/{PAPER}.", crossref)[1] is standing


@pytest.mark.parametrize("said", ["", "Wakefield 1998", "https://example.org/paper", "10.12/x"])
def test_what_is_no_doi_is_not_asked_about(server: FakeCrossref, crossref: Crossref, said: str) -> None:
    with pytest.raises(InputError) as caught:
        look_up(allowed(), said, crossref)
    assert caught.value.message.key == "evidence-look-up-no-doi"
    assert server.seen == []


def test_a_doi_that_crossref_lacks_is_said_in_words(server: FakeCrossref, crossref: Crossref) -> None:
    server.status, server.body = 404, "Resource not found."
    with pytest.raises(InputError) as caught:
        look_up(allowed(), PAPER, crossref)
    assert caught.value.message.key == "evidence-look-up-unknown"
