"""How one platform signs people in with OAuth 2: the description that `grants` and `browser` work from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Literal
from urllib.parse import urlsplit, urlunsplit

from platforms.kit.hosts import server_url
from platforms.kit.tokens import EARLY

FIXED_PORTS = (8765, 8766, 8767)
"""Where a platform compares the redirect address to the letter, these are what the person enters there."""


class Proof(StrEnum):
    """How the code is tied to whoever began: RFC 7636, TikTok's own way of writing the hash, or not at all."""

    S256 = "s256"
    HEX = "hex"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Exchange:
    """Meta: a token of an hour for one of sixty days, by a GET with the token under the name `gives`.

    `names`: the app's id goes with its secret.
    """

    url: str
    grant: str
    gives: str = "access_token"
    names: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """One platform's sign-in; addresses in full. `basic`: when id and secret go into the Authorization header.

    `native` is the page for apps without a secret, where that is another one; only there is a proof sent then.
    `ports` empty means that no answer can come back to this machine: the person pastes the address at which the browser
    ended, and `redirect` is what the platform offers as that address. `asks`: what a person's own app has. `keeps`:
    names of the answer that adapters need. `renews`: an address for tokens that renew themselves by a GET (Meta).
    `organization`: what is asked for instead, where a sign-in is to speak for an organisation.
    `early`: how long before its end a token is renewed. `lasts`: for answers that name no end.
    """

    platform: str
    authorize: str
    token: str
    scopes: tuple[str, ...]
    revoke: str = ""
    native: str = ""
    separator: str = " "
    proof: Proof = Proof.S256
    id_name: str = "client_id"
    basic: Literal["never", "with-secret", "always"] = "never"
    asks: tuple[Literal["secret", "redirect", "behalf"], ...] = ()
    needs_secret: bool = False
    ports: tuple[int, ...] = (0,)
    path: str = "/callback"
    host: str = "127.0.0.1"
    redirect: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    keeps: tuple[str, ...] = ()
    exchange: Exchange | None = None
    renews: Exchange | None = None
    code_by_get: bool = False
    organization: tuple[str, ...] = ()
    early: timedelta = EARLY
    lasts: timedelta | None = None


def stand_in(base_url: str, home: str) -> Callable[[str], str]:
    """What turns a platform's addresses into those to use: themselves, or the same paths on a server on loopback.

    `home` is the platform's own address. Raises InputError for a base URL on another machine.
    """
    base = server_url(base_url, home)
    if base == home:
        return lambda url: url
    scheme, host = urlsplit(base)[:2]
    return lambda url: urlunsplit((scheme, host, *urlsplit(url)[2:]))
