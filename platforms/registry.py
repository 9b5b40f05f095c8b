"""The platforms that Primum can publish to: one line each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.domain.account import Account
from app.domain.channel import Channel
from app.domain.errors import InputError
from app.domain.goal import AccountKind
from app.domain.ports import Clock, MediaStore, Secrets
from app.domain.publishing import OwnApp, Publisher, SignIn
from platforms.bluesky.adapter import Bluesky
from platforms.channels import channels
from platforms.facebook import sign_in as facebook
from platforms.facebook.adapter import Facebook
from platforms.instagram import sign_in as instagram
from platforms.instagram.adapter import Instagram
from platforms.kit.adapter import Connected, Platform, Tools, Wanted, secret_name
from platforms.kit.browser import begin
from platforms.kit.grants import revoke
from platforms.kit.hosts import is_local
from platforms.kit.http import TIMEOUTS, Sessions
from platforms.kit.provider import Provider
from platforms.kit.readback import checked_address, read_back
from platforms.kit.tokens import Token, load
from platforms.kit.trust import new_session
from platforms.linkedin import sign_in as linkedin
from platforms.linkedin.adapter import LinkedIn
from platforms.mastodon.adapter import Mastodon
from platforms.reddit import sign_in as reddit
from platforms.reddit.adapter import Reddit
from platforms.rehearsal.adapter import Rehearsal
from platforms.threads import sign_in as threads
from platforms.threads.adapter import Threads
from platforms.tiktok import sign_in as tiktok
from platforms.tiktok.adapter import TikTok
from platforms.x import sign_in as x
from platforms.x.adapter import X
from platforms.youtube import sign_in as youtube
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
    X(),
    LinkedIn(),
    Reddit(),
)

PROVIDERS: Mapping[str, Callable[[str], Provider]] = {
    "x": x.provider,
    "linkedin": linkedin.provider,
    "instagram": instagram.provider,
    "threads": threads.provider,
    "facebook": facebook.provider,
    "tiktok": tiktok.provider,
    "youtube": youtube.provider,
    "reddit": reddit.provider,
}
"""The platforms that people sign in to through the browser with an app of their own."""

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
        sessions: Sessions = new_session,
        timeouts: tuple[float, float] = TIMEOUTS,
        platforms: Sequence[Platform] = PLATFORMS,
    ) -> None:
        """Take the ports. `timeouts`: seconds to connect, and to wait for the next byte. Opens nothing."""
        self._tools = Tools(secrets, clock, media, data_dir, sessions, timeouts)
        self._platforms = {platform.id: platform for platform in platforms}

    def channels(self) -> Mapping[str, Channel]:
        """All platforms by id, in the order they are shown."""
        return channels()

    def channel(self, account: Account) -> Channel:
        """The platform as this account has it. Raises InputError for an unknown platform."""
        channel = self.channels().get(account.platform)
        if channel is None:
            raise InputError("net-no-platform", platform=account.platform)
        platform = None if account.assisted else self._platforms.get(account.platform)
        return platform.channel(account, channel, self._tools) if platform else channel

    def publisher(self, account: Account) -> Publisher:
        """The adapter for an account; it reads the secret when it first needs it. Raises InputError for unknown."""
        return self._platform(account.platform).publisher(account, self._tools)

    def read_back(self, account: Account, url: str) -> bool | None:
        """Ask whether a post that was published by hand is there. Raises InputError for a wrong address."""
        return read_back(account, checked_address(account, url), self._tools)

    def connect(self, platform: str, handle: str, base_url: str, secret: str, kind: AccountKind) -> Account:
        """Try the secret on the platform and keep it. Raises InputError, SecretsError and the PlatformError tree."""
        wanted = Wanted(handle, base_url, secret, kind)
        connected = self._platform(platform).connect(wanted, self._tools)
        for ending, value in connected.secrets.items():
            self._tools.secrets.put(secret_name(connected.account, ending), value)
        return connected.account

    def asks(self, platform: str) -> tuple[str, ...] | None:
        """What a sign-in through the browser asks for; None where there is none."""
        if platform not in self._platforms:
            return None
        if platform in PROVIDERS:
            return ("app", *PROVIDERS[platform]("").asks)
        return () if platform == "mastodon" else None

    def sign_in(self, platform: str, base_url: str, kind: AccountKind, app: OwnApp | None = None) -> SignIn:
        """Begin a sign-in through the browser. Raises InputError where the platform has none, or needs an own app."""
        return self._begin(platform, base_url, kind, app)

    def sign_in_again(self, account: Account) -> SignIn:
        """Begin a sign-in that renews an account; one of somebody else is refused. Raises InputError."""
        token = self._kept(account)
        if account.platform in PROVIDERS and not token.client_id:
            raise InputError("oauth-not-by-app", handle=account.label)
        provider = PROVIDERS.get(account.platform)
        whom = token.extra.get("organization", "") if provider and provider("").organization else account.handle
        app = OwnApp(token.client_id, token.client_secret, token.extra.get("redirect", ""), whom)
        begun = self._begin(account.platform, _stand_in(account), account.kind, app)

        def finish() -> tuple[Account, str]:
            found, secret = begun.finish()
            if found.id != account.id:
                raise InputError("oauth-other-account", wanted=account.label, found=found.label)
            return found, secret

        return replace(begun, finish=finish)

    def ends(self, account: Account) -> datetime | None:
        """When its person has to sign in again (UTC); None where that is unknown or never."""
        return self._kept(account).last() if account.platform in PROVIDERS else None

    def keep(self, account: Account, secret: str) -> None:
        """Keep the secret that a finished sign-in returned."""
        self._tools.secrets.put(secret_name(account), secret)

    def disconnect(self, account: Account) -> None:
        """Give the token back where the platform takes it, and forget everything kept for the account."""
        if account.platform in self._platforms:
            self._platforms[account.platform].forget(account, self._tools)
        if account.platform in PROVIDERS:
            revoke(PROVIDERS[account.platform](_stand_in(account)), self._kept(account), self._tools)
        for ending in ENDINGS if account.platform != "rehearsal" else ():
            self._tools.secrets.remove(secret_name(account, ending))

    def _begin(self, platform: str, base_url: str, kind: AccountKind, app: OwnApp | None) -> SignIn:
        adapter = self._platform(platform)
        if platform not in PROVIDERS:
            return adapter.sign_in(base_url, kind, self._tools)
        provider, own = PROVIDERS[platform](base_url), app or OwnApp("")
        handle = "" if provider.organization else own.behalf.strip()

        def connect(secret: str) -> Connected:
            return adapter.connect(Wanted(handle, base_url, secret, kind), self._tools)

        return begin(provider, own, self._tools, connect)

    def _kept(self, account: Account) -> Token:
        kept = self._tools.secrets.get(secret_name(account))
        return load(kept) if kept else Token("")

    def _platform(self, platform: str) -> Platform:
        if platform not in self._platforms:
            raise InputError("net-no-platform", platform=platform)
        return self._platforms[platform]


def _stand_in(account: Account) -> str:
    """The server on this machine that plays the platform for an account, or empty for the platform itself."""
    return account.base_url if account.platform not in PROVIDERS or is_local(account.base_url) else ""
