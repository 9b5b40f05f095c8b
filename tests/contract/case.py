"""An adapter under test with a server that plays its platform, and what is particular to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.account import Account
from app.domain.delivery import Outgoing
from app.domain.errors import PlatformError
from app.domain.goal import AccountKind
from app.domain.publishing import Publisher
from platforms.kit.adapter import Platform, Tools, Wanted, secret_name
from tests.contract.material import outgoing, segment
from tests.contract.servers import Fault, Server

TEXT = "Handwashing prevents infections, says the ward."
Faults = Mapping[str, tuple[Fault, type[PlatformError]] | None]


def _as_it_is(going: Outgoing, _tools: Tools) -> Outgoing:
    return going


@dataclass
class Case:
    """`dress` adds what the platform must have (a film, a title, wishes); `faults` replaces shared ones, None drops.

    `looks`: whether the account may read its own posts; where it may not, a person is asked, and the platform itself
    must refuse a second one.
    """

    platform: Platform
    server: Server
    account: Account
    tools: Tools
    threads: bool = True
    deletes: bool = True
    looks: bool = True
    faults: Faults = field(default_factory=dict)
    dress: Callable[[Outgoing, Tools], Outgoing] = _as_it_is

    def publisher(self) -> Publisher:
        return self.platform.publisher(self.account, self.tools)

    def live(self) -> list[str]:
        return self.server.live()

    def going(self, *texts: str) -> Outgoing:
        return self.dress(outgoing(self.account, *map(segment, texts or (TEXT,))), self.tools)


def connect(platform: Platform, server: Server, handle: str, secret: str, tools: Tools) -> Case:
    wanted = Wanted(handle, server.url, secret, AccountKind.PROFESSIONAL)
    connected = platform.connect(wanted, tools)
    for ending, value in connected.secrets.items():
        tools.secrets.put(secret_name(connected.account, ending), value)
    return Case(platform, server, connected.account, tools)
