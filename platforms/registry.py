"""The platforms that Primum can publish to: one line each."""

from collections.abc import Mapping
from pathlib import Path

import requests

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.errors import InputError
from app.domain.goal import AccountKind
from app.domain.ports import Clock, MediaStore, Publisher, Secrets, SignIn
from platforms.bluesky.adapter import Bluesky
from platforms.channels import channels
from platforms.facebook.adapter import Facebook
from platforms.instagram.adapter import Instagram
from platforms.kit.adapter import Platform, Tools, Wanted, secret_name
from platforms.kit.http import TIMEOUTS, Sessions
from platforms.mastodon.adapter import Mastodon
from platforms.rehearsal.adapter import Rehearsal
from platforms.threads.adapter import Threads
from platforms.tiktok.adapter import TikTok
from platforms.youtube.adapter import YouTube

PLATFORMS: tuple[Platform, ...] = (
    Rehearsal(),
    Bluesky(),
    Facebook(),
    Instagram(),
    Mastodon(),
    Threads(),
    TikTok(),
    YouTube(),
)

ENDINGS = ("", "session")
"""What the keyring may hold for an account."""


class Registry:
    """The `Platforms` port: channels, adapters, and connecting accounts."""

    def __init__(
        self,
        secrets: Secrets,
        clock: Clock,
        media: MediaStore,
        data_dir: Path,
        sessions: Sessions = requests.Session,
        timeouts: tuple[float, float] = TIMEOUTS,
    ) -> None:
        """Take the ports. `timeouts`: seconds to connect, and to wait for the next byte. Opens nothing."""
        self._tools = Tools(secrets, clock, media, data_dir, sessions, timeouts)
        self._platforms = {platform.id: platform for platform in PLATFORMS}

    def channels(self) -> Mapping[str, Channel]:
        """All platforms by id, in the order they are shown."""
        return channels()

    def channel(self, account: Account) -> Channel:
        """The platform as this account has it. Raises InputError for an unknown platform."""
        channel = self.channels().get(account.platform)
        if channel is None:
            raise InputError("net-no-platform", platform=account.platform)
        platform = self._platforms.get(account.platform)
        return platform.channel(account, channel, self._tools) if platform else channel

    def publisher(self, account: Account) -> Publisher:
        """The adapter for an account; it reads the secret when it first needs it. Raises InputError for unknown."""
        return self._platform(account.platform).publisher(account, self._tools)

    def connect(self, platform: str, handle: str, base_url: str, secret: str, kind: AccountKind) -> Account:
        """Try the secret on the platform and keep it. Raises InputError, SecretsError and the PlatformError tree."""
        wanted = Wanted(handle, base_url, secret, kind)
        connected = self._platform(platform).connect(wanted, self._tools)
        for ending, value in connected.secrets.items():
            self._tools.secrets.put(secret_name(connected.account, ending), value)
        return connected.account

    def sign_in(self, platform: str, base_url: str, kind: AccountKind) -> SignIn:
        """Begin a sign-in through the browser. Raises InputError where the platform has none."""
        return self._platform(platform).sign_in(base_url, kind, self._tools)

    def keep(self, account: Account, secret: str) -> None:
        """Keep the secret that a finished sign-in returned."""
        self._tools.secrets.put(secret_name(account), secret)

    def disconnect(self, account: Account) -> None:
        """Give the token back where the platform takes it, and forget everything kept for the account."""
        if account.platform in self._platforms:
            self._platforms[account.platform].forget(account, self._tools)
        for ending in ENDINGS if account.platform != "rehearsal" else ():
            self._tools.secrets.remove(secret_name(account, ending))

    def _platform(self, platform: str) -> Platform:
        if platform not in self._platforms:
            raise InputError("net-no-platform", platform=platform)
        return self._platforms[platform]
