"""Sessions that trust whom the system trusts: a clinic's own certificate authority counts, as in its browsers."""

import ssl
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from truststore import SSLContext


def new_session() -> requests.Session:
    """A session on the certificate store of the system."""
    session = requests.Session()
    session.mount("https://", _SystemTrust())
    return session


class _SystemTrust(HTTPAdapter):
    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **more: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, ssl_context=_context(), **more)

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=_context(), **more)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Only a file that the person names (REQUESTS_CA_BUNDLE) is loaded beside the system's store."""
        if verify is True:
            conn.cert_reqs = "CERT_REQUIRED"
        else:
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]  # -- no types for it


def _context() -> ssl.SSLContext:
    return SSLContext(ssl.PROTOCOL_TLS_CLIENT)
