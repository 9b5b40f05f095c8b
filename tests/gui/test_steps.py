"""A step of the undo stack: what follows at once takes back what is still being done."""

from app.domain.errors import InputError
from app.ui.steps import Step
from tests.gui.conftest import calm


def test_an_undo_that_follows_at_once_takes_back_what_is_still_being_done(qtbot, window):
    seen: list[str] = []
    step = Step(window.context, "write", lambda: seen.append("done") or "it", lambda it: seen.append(f"{it} back"))
    step.push()
    window.context.undo.undo()
    calm(qtbot, window)
    assert seen == ["done", "it back"]
    window.context.undo.redo()
    calm(qtbot, window)
    assert seen == ["done", "it back", "done"]


def test_what_could_not_be_done_is_told_and_not_taken_back(qtbot, window):
    told: list[str] = []
    back: list[str] = []

    def refuse() -> str:
        raise InputError("calendar-past")

    Step(window.context, "write", refuse, back.append).failed(lambda error: told.append(error.message.key)).push()
    window.context.undo.undo()
    calm(qtbot, window)
    assert (told, back) == (["calendar-past"], [])


def test_a_post_deleted_by_mistake_is_back_however_quick_one_is(qtbot, window, desk):
    page = window.pages["calendar"]
    post_id = page.model.shown()[0].row.id
    page._delete(post_id)
    window.context.undo.undo()
    calm(qtbot, window)
    with desk.work() as work:
        assert work.post(post_id).id == post_id
