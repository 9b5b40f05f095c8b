"""The way out to the network, and the listener that waits for the browser."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError, Refused, SignInNeeded, UnknownOutcome, Unreachable
from platforms.kit.hosts import is_loopback, server_url
from platforms.kit.http import LONGEST_ANSWER, Http, Request
from platforms.kit.oauth import Loopback, new_pkce, s256
from platforms.kit.rate import reset_at
from platforms.kit.refusals import LONGEST_REASON, Reply, refusal, shorten, without
from tests.contract.servers import Answer, Fault, Seen, Server
from tests.fakes import NOON, FakeClock

# --- hosts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_", "address"),
    [
        ("mastodon.example", "https://mastodon.example"),
        ("HTTPS://Mastodon.Example/", "https://mastodon.example"),
        ("https://mastodon.example:8443", "https://mastodon.example:8443"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://localhost:3000/", "http://localhost:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("", "https://bsky.social"),
    ],
)
def test_a_server_of_the_persons_choice(given_: str, address: str):
    assert server_url(given_, "https://bsky.social", free=True) == address


@pytest.mark.parametrize(
    ("given_", "key"),
    [
        ("http://mastodon.example", "insecure"),
        ("http://192.168.0.2", "insecure"),
        ("http://127.0.0.1.evil.example", "insecure"),
        ("http://localhost.evil.example", "insecure"),
        ("https://user:pass@mastodon.example", "invalid"),
        ("https://mastodon.example/path", "invalid"),
        ("https://mastodon.example?x=1", "invalid"),
        ("ftp://mastodon.example", "invalid"),
        ("mastodon", "invalid"),
        ("mastodon.example:99999", "invalid"),
        ("mast odon.example", "invalid"),
        ("mastodon..example", "invalid"),
        ("", "missing"),
    ],
)
def test_what_is_no_server_is_said_so(given_: str, key: str):
    with pytest.raises(InputError, match=f"net-server-{key}"):
        server_url(given_, free=True)


def test_a_platform_with_a_home_takes_stand_ins_only_from_this_machine():
    assert server_url("http://127.0.0.1:8080", "https://api.x.com") == "http://127.0.0.1:8080"
    assert server_url("https://api.x.com", "https://api.x.com") == "https://api.x.com"
    with pytest.raises(InputError, match="net-server-fixed"):
        server_url("https://evil.example", "https://api.x.com")


@given(st.text(max_size=40))
def test_no_address_is_ever_plain_http_to_another_machine(text: str):
    try:
        address = server_url(text, free=True)
    except InputError:
        return
    parts = urlsplit(address)
    assert parts.scheme == "https" or is_loopback(parts.hostname or "")
    assert not parts.username
    assert not parts.path


# --- rates ------------------------------------------------------------------------------------------------------------

SOON = NOON + timedelta(minutes=2)


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "120"},
        {"Retry-After": "Sun, 22 Nov 2026 12:02:00 GMT"},
        {"RateLimit-Reset": str(int(SOON.timestamp()))},
        {"x-rate-limit-reset": str(int(SOON.timestamp()))},
        {"X-RateLimit-Reset": "2026-11-22T12:02:00.000Z"},
        {"X-RateLimit-Reset": "2026-11-22T12:02:00"},
        {"Retry-After": "60", "RateLimit-Reset": str(int(SOON.timestamp()))},
    ],
)
def test_every_platforms_way_to_say_until_when(headers):
    assert reset_at(headers, NOON) == SOON


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "soon"}, {"X-RateLimit-Reset": ""}, {"Retry-After": "nan"}])
def test_without_a_usable_answer_five_minutes(headers):
    assert reset_at(headers, NOON) == NOON + timedelta(minutes=5)


@given(st.dictionaries(st.sampled_from(["Retry-After", "ratelimit-reset", "X-RateLimit-Reset"]), st.text(max_size=30)))
def test_a_pause_is_never_in_the_past_and_never_longer_than_a_day(headers):
    assert NOON < reset_at(headers, NOON) <= NOON + timedelta(hours=24)


@given(st.floats(), st.sampled_from(["Retry-After", "ratelimit-reset"]))
def test_any_number_makes_a_pause_of_at_most_a_day(number: float, name: str):
    assert NOON < reset_at({name: str(number)}, NOON) <= NOON + timedelta(hours=24)


# --- refusals ---------------------------------------------------------------------------------------------------------


def test_a_reason_is_one_short_printable_line():
    assert shorten("a\n\tb\x00c") == "a b c"
    assert len(shorten("x" * 999)) == LONGEST_REASON


def test_longer_secrets_are_taken_out_before_their_parts():
    assert without("abcdef abc", ("abc", "abcdef")) == "… …"


@pytest.mark.parametrize(
    ("status", "key"), [(400, "net-refused-silent"), (403, "net-permission-silent"), (413, "net-too-large")]
)
def test_a_refusal_without_a_reason_still_says_what_to_do(status: int, key: str):
    assert refusal(Reply("h", status, {}, b"<html>"), NOON).message.key == key


# --- http -------------------------------------------------------------------------------------------------------------


class Scripted(Server):
    """Gives one answer to everything."""

    visible = ("POST", "/create")

    def __init__(self) -> None:
        self.reply = Answer(body={"id": "1"})
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        return self.reply


@pytest.fixture
def server() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    made.close()


def http(url: str, timeouts: tuple[float, float] = (2.0, 0.5)) -> Http:
    return Http(url, FakeClock(), timeouts=timeouts)


def test_plain_http_to_another_machine_is_impossible():
    with pytest.raises(InputError, match="insecure"):
        http("http://mastodon.example")


def test_primum_says_who_it_is_and_sends_the_token_only_where_it_is_given(server):
    http(server.url).call(Request("GET", "/a", token="s3cret-token"))
    http(server.url).call(Request("GET", "/b"))
    first, second = server.seen
    assert first.headers["user-agent"].startswith("Primum")
    assert first.headers["authorization"] == "Bearer s3cret-token"
    assert "authorization" not in second.headers


def test_a_netrc_file_never_adds_a_password(server, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    http(server.url).call(Request("GET", "/a"))
    assert "authorization" not in server.seen[0].headers


def test_a_proxy_of_the_system_is_not_used_for_this_machine(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert http(server.url).call(Request("GET", "/a")) == {"id": "1"}


def test_an_answer_without_end_is_cut_off(server):
    server.reply = Answer(body={"id": "x" * (LONGEST_ANSWER + 10)})
    with pytest.raises(Unreachable, match="net-garbled"):
        http(server.url).call(Request("GET", "/a"))
    with pytest.raises(UnknownOutcome, match="net-unknown-garbled"):
        http(server.url).call(Request("POST", "/a", visible=True))


def test_an_answer_of_brackets_in_brackets_is_no_answer():
    assert Reply("h", 200, {}, b"[" * 200_000).json() is None
    assert refusal(Reply("h", 400, {}, b"[" * 200_000), NOON).message.key == "net-refused-silent"


def test_a_slow_answer_to_a_question_can_be_asked_again(server):
    server.faults.append(Fault(slow=True))
    with pytest.raises(Unreachable):
        http(server.url).call(Request("POST", "/create"))


def test_a_server_error_on_a_question_can_be_asked_again(server):
    server.faults.append(Fault(500))
    with pytest.raises(Unreachable, match="net-trouble"):
        http(server.url).call(Request("POST", "/create"))


def test_a_redirect_to_another_host_never_sees_the_token(server):
    other = Scripted()
    server.faults.append(Fault(302, {}, {"Location": other.url}))
    with pytest.raises(Refused, match="net-moved"):
        http(server.url).call(Request("POST", "/create", token="s3cret-token"))
    other.close()
    assert other.seen == []


def test_a_name_that_nobody_knows_is_unreachable():
    with pytest.raises(Unreachable):
        http("https://127.0.0.1:9").call(Request("POST", "/create", visible=True))


def test_a_server_without_tls_where_tls_is_meant_gets_nothing(server):
    with pytest.raises((Unreachable, UnknownOutcome)):
        http(server.url.replace("http:", "https:")).call(Request("POST", "/create", token="s3cret-token", visible=True))
    assert server.seen == []


def test_a_certificate_that_nobody_vouches_for_gets_nothing(tmp_path):
    received: list[bytes] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            plain, _ = listener.accept()
            with plain, contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as secure:
                received.append(secure.recv(10))

        thread = threading.Thread(target=serve)
        thread.start()
        address = f"https://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(Unreachable, match="net-untrusted"):
            http(address).call(Request("POST", "/create", token="s3cret-token", visible=True))
        thread.join()
    assert received in ([], [b""])


def self_signed(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2090, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + made.public_bytes(Encoding.PEM)
    (folder / "server.pem").write_bytes(pem)
    return folder / "server.pem"


def test_a_list_is_read_as_one_and_nothing_else(server):
    server.reply = Answer(body=[{"id": "1"}])
    assert http(server.url).rows(Request("GET", "/a")) == [{"id": "1"}]
    server.reply = Answer(body=[1])
    with pytest.raises(Unreachable):
        http(server.url).rows(Request("GET", "/a"))
    server.reply = Answer(404, {})
    with pytest.raises(Exception, match="net-not-found"):
        http(server.url).rows(Request("GET", "/a"))


def test_a_request_shows_no_secret_of_its_own():
    request = Request("POST", "/a", token="s3cret-token", json={"text": "the post"}, form={"password": "s3cret"})
    assert "s3cret" not in repr(request)
    assert "the post" not in repr(request)


# --- sign-in ----------------------------------------------------------------------------------------------------------


def back(listener: Loopback, **query: str) -> requests.Response:
    return requests.get(f"{listener.redirect_uri}?{urlencode(query)}", timeout=10)


def test_the_challenge_is_the_one_of_rfc_7636():
    assert s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    pkce = new_pkce()
    assert s256(pkce.verifier) == pkce.challenge
    assert 43 <= len(pkce.verifier) <= 128


def test_the_code_comes_back_and_the_person_reads_a_page():
    listener = Loopback()
    page = back(listener, code="the-code", state=listener.state)
    assert listener.wait() == "the-code"
    assert "You are signed in" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "the-code" not in page.text


def test_another_state_is_turned_away_and_the_wait_goes_on():
    listener = Loopback()
    assert back(listener, code="evil", state="guessed").status_code == 404
    assert back(listener, code="evil").status_code == 404
    assert requests.get(listener.redirect_uri.replace("/callback", "/favicon.ico"), timeout=10).status_code == 404
    stray = requests.get(
        f"{listener.redirect_uri}?code=evil&state={listener.state}", headers={"Host": "evil.example"}, timeout=10
    )
    assert stray.status_code == 404
    back(listener, code="ours", state=listener.state)
    assert listener.wait() == "ours"


def test_a_refusal_in_the_browser_is_said_so():
    listener = Loopback()
    assert "Nothing was connected" in back(listener, error="access_denied", state=listener.state).text
    with pytest.raises(SignInNeeded, match="signin-refused"):
        listener.wait()


def test_a_sign_in_can_be_cancelled_from_another_thread():
    listener = Loopback()
    threading.Timer(0.05, listener.cancel).start()
    with pytest.raises(SignInNeeded, match="signin-cancelled"):
        listener.wait()


def test_nobody_comes_back_in_time():
    listener = Loopback(limit=0.1)
    with pytest.raises(SignInNeeded, match="signin-too-late"):
        listener.wait()


def test_only_this_machine_is_listened_to_and_the_port_is_free_again_afterwards():
    listener = Loopback()
    host, port = urlsplit(listener.redirect_uri).hostname, urlsplit(listener.redirect_uri).port
    assert host == "127.0.0.1"
    listener.cancel()
    with pytest.raises(SignInNeeded):
        listener.wait()
    with socket.socket() as probe:
        assert probe.connect_ex((host, port)) != 0


def test_a_spare_connection_of_the_browser_holds_nothing_up():
    listener = Loopback()
    with socket.create_connection(("127.0.0.1", urlsplit(listener.redirect_uri).port)):
        back(listener, code="ours", state=listener.state)
        assert listener.wait() == "ours"


def test_the_moment_is_aware():
    assert reset_at({"Retry-After": "1"}, datetime(2026, 1, 1, tzinfo=UTC)).tzinfo is UTC
