"""A loopback proxy: a test acts between a server's accepting a call and the client's learning of it."""

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "content-encoding", "accept-encoding"}


class Proxy:
    """Forwards to `host:port`. `after(method, path)` runs when the server has answered; True drops the answer."""

    def __init__(self, port: int, after: Callable[[str, str], bool]) -> None:
        self.upstream, self.after, self.seen = port, after, []
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the name is http.server's
                return

            def forward(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                link = http.client.HTTPConnection("127.0.0.1", proxy.upstream, timeout=30)
                link.request(
                    self.command, self.path, body, {k: v for k, v in self.headers.items() if k.lower() not in HOP}
                )
                with closing(link), link.getresponse() as answer:
                    content = answer.read()
                proxy.seen.append((self.command, self.path.split("?")[0], answer.status))
                if proxy.after(self.command, self.path):
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = forward  # noqa: N815 -- the names are http.server's

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"


@contextmanager
def proxied(port: int, after: Callable[[str, str], bool]) -> Iterator[Proxy]:
    """A running proxy in front of a server on loopback."""
    proxy = Proxy(port, after)
    thread = threading.Thread(target=proxy.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.server.shutdown()
        proxy.server.server_close()
        thread.join(10)
