"""The media host on the settings page: fields, a real try against a store on loopback, and what goes wrong."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from app.bootstrap.mediahost import DeskHost, media_host
from app.domain.errors import InputError
from app.domain.hosting import HostPlace
from tests.contract.servers_meta import FakeBucket
from tests.gui.conftest import calm

SECRET = "secret-key-of-the-bucket"


@pytest.fixture
def store() -> Iterator[FakeBucket]:
    made = FakeBucket()
    yield made
    made.close()


@pytest.fixture
def form(qtbot, window, desk):
    window.context.host = DeskHost(desk)
    window.go("settings")
    calm(qtbot, window)
    return window.pages["settings"].host


def fill(form, store: FakeBucket, secret: str = SECRET) -> None:
    told = {"endpoint": store.url, "bucket": "clinic-media", "region": "auto", "key_id": "key-id", "secret": secret}
    for name, text in told.items():
        form.fields[name].setText(text)


def click(qtbot, window, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    calm(qtbot, window)


def test_a_host_is_tried_kept_tested_and_forgotten_and_its_secret_never_shown(qtbot, window, desk, form, store):
    assert form.said.text() == "No media host is set."
    assert not form.test.isEnabled()
    fill(form, store)
    click(qtbot, window, form.keep)
    assert [seen.method for seen in store.seen] == ["PUT", "GET", "DELETE"]
    assert media_host(desk).bucket().secret == SECRET
    assert form.said.text() == "A media host is set."
    assert form.fields["secret"].text() == ""
    assert SECRET not in form.fields["secret"].placeholderText()
    click(qtbot, window, form.test)
    assert len(store.seen) == 6
    click(qtbot, window, form.forget)
    assert media_host(desk).bucket() is None
    assert not form.forget.isEnabled()


def test_a_host_that_refuses_changes_nothing_and_what_was_typed_stays(qtbot, window, desk, form, store):
    store.refuses["PUT"] = 403
    fill(form, store)
    click(qtbot, window, form.keep)
    assert media_host(desk).bucket() is None
    assert form.fields["secret"].text() == SECRET
    assert form.said.text() == "No media host is set."


def test_the_kept_secret_serves_the_same_key_at_the_same_address_only(desk, store):
    host = DeskHost(desk)
    assert host.place() is None
    place = HostPlace(store.url, "clinic-media", "auto", "key-id")
    host.keep(place, SECRET)
    host.keep(HostPlace(store.url, "clinic-media", "eu-central-1", "key-id"), "")
    assert host.place().region == "eu-central-1"
    for other in (
        HostPlace(store.url, "clinic-media", "auto", "other-key"),
        HostPlace("http://127.0.0.1:9", "b", "r", "key-id"),
    ):
        with pytest.raises(InputError, match="host-missing"):
            host.keep(other, "")
    assert media_host(desk).bucket().secret == SECRET
