import pytest

from app.ui.accounts.model import tidy_handle, tidy_server, wrong_in


@pytest.mark.parametrize(
    ("typed", "handle"),
    [
        ("@osei.example", "osei.example"),
        ("  osei.example ", "osei.example"),
        ("https://bsky.example/profile/osei.example/", "osei.example"),
    ],
)
def test_a_handle_is_tidied(typed, handle):
    assert tidy_handle(typed) == handle


@pytest.mark.parametrize(
    ("typed", "server"),
    [
        ("med.example", "https://med.example"),
        ("https://Med.Example/explore", "https://med.example"),
        ("@osei@med.example", "https://med.example"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_a_server_is_tidied(typed, server):
    assert tidy_server(typed) == server


def test_what_is_missing_is_said_before_anything_is_sent():
    asked = [
        wrong_in("bluesky", "osei", "", "pw"),
        wrong_in("bluesky", "osei.example", "", " "),
        wrong_in("mastodon", "", "nonsense", "", browser=True),
    ]
    assert [m.key for m in asked if m] == ["accounts-wrong-handle", "accounts-wrong-secret", "accounts-wrong-server"]
    assert wrong_in("mastodon", "", "med.example", "", browser=True) is None
    assert wrong_in("rehearsal", "", "", "") is None
