"""The registry: the port that the app uses, with everything behind it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.account import Account
from app.domain.errors import InputError, KeyringLocked, SignInNeeded
from app.domain.goal import AccountKind
from app.domain.publishing import Platforms
from platforms.registry import PLATFORMS, Registry
from tests.contract.material import outgoing, publish, segment
from tests.contract.servers import FakeBluesky, FakeMastodon
from tests.fakes import FakeClock, FakeMediaStore, FakeSecrets

KIND = AccountKind.PROFESSIONAL


@pytest.fixture
def secrets() -> FakeSecrets:
    return FakeSecrets()


@pytest.fixture
def registry(tmp_path, secrets) -> Platforms:
    return Registry(secrets, FakeClock(auto=True), FakeMediaStore(), tmp_path, timeouts=(2.0, 2.0))


@pytest.fixture
def bluesky() -> Iterator[FakeBluesky]:
    server = FakeBluesky()
    yield server
    server.close()


@pytest.fixture
def mastodon() -> Iterator[FakeMastodon]:
    server = FakeMastodon()
    yield server
    server.close()


def test_every_adapter_has_a_channel_that_says_so(registry: Platforms):
    for platform in PLATFORMS:
        assert registry.channels()[platform.id].can.direct, platform.id
    direct = {name for name, channel in registry.channels().items() if channel.can.direct}
    assert direct == {platform.id for platform in PLATFORMS}


def test_channel_and_adapter_agree_on_what_may_be_repeated(registry: Platforms):
    for platform in PLATFORMS:
        account = Account("x", platform.id, "ada", base_url="http://127.0.0.1:9")
        assert registry.publisher(account).repeatable == registry.channels()[platform.id].can.repeatable


def test_connect_keeps_the_secret_and_publishes(registry: Platforms, bluesky, secrets):
    account = registry.connect("bluesky", "dr-ada.test", bluesky.url, FakeBluesky.password, KIND)
    assert secrets.get(f"account/{account.id}") == FakeBluesky.password
    publish(registry.publisher(account), outgoing(account, segment("Hello.")))
    assert bluesky.live() == ["Hello."]


def test_connecting_again_updates_and_never_doubles(registry: Platforms, bluesky):
    first = registry.connect("bluesky", "dr-ada.test", bluesky.url, FakeBluesky.password, KIND)
    again = registry.connect("bluesky", "@DR-ADA.test", bluesky.url + "/", FakeBluesky.password, AccountKind.PRACTICE)
    assert (again.id, again.kind) == (first.id, AccountKind.PRACTICE)


def test_the_same_handle_elsewhere_is_another_account(registry: Platforms, bluesky):
    other = FakeBluesky()
    try:
        first = registry.connect("bluesky", "dr-ada.test", bluesky.url, FakeBluesky.password, KIND)
        second = registry.connect("bluesky", "dr-ada.test", other.url, FakeBluesky.password, KIND)
    finally:
        other.close()
    assert first.id != second.id


def test_disconnect_forgets_everything_kept(registry: Platforms, bluesky, mastodon, secrets):
    accounts = [
        registry.connect("bluesky", "dr-ada.test", bluesky.url, FakeBluesky.password, KIND),
        registry.connect("mastodon", "drada", mastodon.url, FakeMastodon.token, KIND),
    ]
    for account in accounts:
        registry.disconnect(account)
        with pytest.raises(SignInNeeded):
            registry.publisher(account).test()
    assert secrets.kept == {}
    assert bluesky.ended == ["refresh-1"], "the session ends on the server too"


def test_a_sign_ins_secret_is_kept_under_the_accounts_name(registry: Platforms, secrets):
    account = Account("mastodon-1", "mastodon", "ada@clinic.example", base_url="https://clinic.example")
    registry.keep(account, "t0ken")
    assert secrets.kept == {"account/mastodon-1": "t0ken"}


def test_disconnect_works_where_the_server_does_not_answer(registry: Platforms, secrets):
    account = Account("mastodon-1", "mastodon", "ada@127.0.0.1", base_url="http://127.0.0.1:9")
    registry.keep(account, '{"token": "t", "client_id": "c", "client_secret": "s"}')
    registry.disconnect(account)
    assert secrets.kept == {}


def test_rehearsal_needs_no_keyring(registry: Platforms, secrets):
    secrets.locked = True
    account = registry.connect("rehearsal", "ada", "", "", KIND)
    (receipt,) = publish(registry.publisher(account), outgoing(account, segment("Hello.")))
    assert receipt.url.startswith("file://")
    registry.disconnect(account)


def test_a_locked_keyring_keeps_nothing_half(registry: Platforms, bluesky, secrets):
    secrets.locked = True
    with pytest.raises(KeyringLocked):
        registry.connect("bluesky", "dr-ada.test", bluesky.url, FakeBluesky.password, KIND)


@pytest.mark.parametrize("platform", ["no-such-platform"])
def test_a_platform_without_an_adapter_is_said_so(registry: Platforms, platform):
    account = Account("a", platform, "ada")
    with pytest.raises(InputError, match="net-no-platform"):
        registry.publisher(account)
    with pytest.raises(InputError, match="net-no-platform"):
        registry.connect(platform, "ada", "", "x", KIND)
    with pytest.raises(InputError, match="net-no-platform"):
        registry.sign_in(platform, "", KIND)


def test_bluesky_has_no_sign_in_through_the_browser(registry: Platforms):
    with pytest.raises(InputError, match="net-no-sign-in"):
        registry.sign_in("bluesky", "", KIND)


def test_the_channel_of_an_account_has_its_servers_limits(registry: Platforms, mastodon):
    account = registry.connect("mastodon", "drada", mastodon.url, FakeMastodon.token, KIND)
    assert registry.channel(account).limits.text == 800
    elsewhere = replace(account, base_url="https://elsewhere.example")
    assert registry.channel(elsewhere).limits.text == registry.channels()["mastodon"].limits.text
    assert registry.channel(Account("a", "x", "ada")) == registry.channels()["x"]
    with pytest.raises(InputError):
        registry.channel(Account("a", "no-such-platform", "ada"))
