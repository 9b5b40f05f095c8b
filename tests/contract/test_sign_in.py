"""Signing in with an own app, on all platforms that have it: pages, proofs, exchanges, renewal, and what goes wrong."""

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest
import requests
from filelock import FileLock

from app.domain.account import Account, AccountHealth
from app.domain.errors import InputError, RateLimited, SignInNeeded, Unreachable
from app.domain.goal import AccountKind
from app.domain.publishing import OwnApp
from platforms.kit.adapter import Connected, Simple, account_id, secret_name
from platforms.kit.browser import begin
from platforms.kit.grants import purse, renewal, revoke
from platforms.kit.oauth import Return, s256
from platforms.kit.tokens import Token, given, load
from platforms.registry import PROVIDERS, Registry
from tests.contract.material import make_tools
from tests.contract.servers import Answer
from tests.contract.servers_oauth import APP, CODE, PAPERS, SECRET, FakeProvider, asked
from tests.fakes import FakeClock, FakeMediaStore, FakeSecrets

KIND = AccountKind.PROFESSIONAL


@pytest.fixture(params=sorted(PAPERS))
def platform(request) -> str:
    return request.param


@pytest.fixture
def server(platform) -> Iterator[FakeProvider]:
    made = FakeProvider(platform)
    # Fixed ports are few: tests that run at the same time take turns.
    lock = FileLock(Path(tempfile.gettempdir()) / "primum-test-port.lock")
    with lock if platform in {"x", "linkedin", "reddit"} else nullcontext():
        yield made
    made.close()


@pytest.fixture
def reddit() -> Iterator[FakeProvider]:
    made = FakeProvider("reddit")
    yield made
    made.close()


@pytest.fixture
def tools(tmp_path):
    return make_tools(tmp_path)


def own_app(platform: str) -> OwnApp:
    papers = PAPERS[platform]
    mine = papers.redirect if papers.redirect.startswith("https://clinic") else ""
    return OwnApp(APP, SECRET if papers.secret else "", mine)


class Adapter(Simple):
    """Takes every token that is pasted, unless it has `trouble`."""

    def __init__(self, platform: str) -> None:
        self.id = platform
        self.tried: list[Token] = []
        self.trouble: Exception | None = None
        self.handle = "dr-ada"

    def connect(self, wanted, tools) -> Connected:
        if self.trouble is not None:
            raise self.trouble
        token = given(wanted.secret)
        self.tried.append(token)
        name = account_id(self.id, wanted.base_url, self.handle)
        found = Account(name, self.id, self.handle, wanted.kind, base_url=wanted.base_url, health=AccountHealth.READY)
        return Connected(found, {"": token.dump()})


class Wanting(Adapter):
    """Remembers the handles that it was to find."""

    def __init__(self, platform: str) -> None:
        super().__init__(platform)
        self.handles: list[str] = []

    def connect(self, wanted, tools) -> Connected:
        self.handles.append(wanted.handle)
        return super().connect(wanted, tools)


@pytest.fixture
def adapter(platform) -> Adapter:
    return Adapter(platform)


@pytest.fixture
def registry(tmp_path, adapter) -> Registry:
    return Registry(FakeSecrets(), FakeClock(), FakeMediaStore(), tmp_path, platforms=[adapter])


def come_back(sign_in, **answer: str) -> str:
    """What a browser does at the end: it goes to the redirect address, or shows it."""
    _, fields = asked(sign_in.url)
    query = urlencode({"state": fields["state"]} | answer)
    address = f"{fields['redirect_uri']}?{query}"
    if sign_in.pastes:
        sign_in.paste(address + "#_")
        return ""
    return requests.get(address, timeout=10).text


def signed_in(registry, platform, server):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    come_back(begun, code=CODE)
    account, secret = begun.finish()
    registry.keep(account, secret)
    return account


# --- the way there ----------------------------------------------------------------------------------------------------


def test_the_page_asks_for_what_the_documentation_says(registry, platform, server):
    papers = PAPERS[platform]
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    begun.cancel()
    path, fields = asked(begun.url)
    assert begun.url.startswith(server.url)
    assert path == papers.page
    assert fields.pop("scope") == papers.scope
    assert len(fields.pop("state")) >= 43
    pattern = re.sub(r"\\{(\d*)\\}", lambda m: r"\d+" if not m[1] else "876[567]", re.escape(papers.redirect))
    assert re.fullmatch(pattern, fields.pop("redirect_uri"))
    assert (fields.pop(papers.name), fields.pop("response_type")) == (APP, "code")
    fields.pop("enable_fb_login", None)
    if papers.challenge:
        assert fields.pop("code_challenge_method") == "S256"
        assert len(fields.pop("code_challenge")) == (64 if papers.challenge == "hex" else 43)
    assert fields == papers.extra


def test_coming_back_ends_with_an_account_and_a_token(registry, platform, server, adapter):
    account = signed_in(registry, platform, server)
    papers, (token,) = PAPERS[platform], adapter.tried
    assert token.access == ("long-lived-token" if papers.exchange[0] else "first-token")
    assert (token.client_id, token.refresh) == (APP, papers.answer.get("refresh_token", ""))
    assert account.handle == "dr-ada"
    assert token.extra.get("open_id") == papers.answer.get("open_id")
    assert token.ends() is not None


def test_the_proof_is_the_one_that_was_announced(registry, platform, server):
    papers = PAPERS[platform]
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    come_back(begun, code=CODE)
    begun.finish()
    if papers.challenge:
        verifier = server.calls(papers.token)[0].body["code_verifier"]
        made = s256(verifier) if papers.challenge == "s256" else hashlib.sha256(verifier.encode()).hexdigest()
        assert made == asked(begun.url)[1]["code_challenge"]


def test_nobody_hands_in_an_answer_of_another_sign_in(registry, platform, server):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    with pytest.raises(InputError, match="oauth-paste-other"):
        begun.paste(f"https://clinic.example/back?code={CODE}&state=somebody-elses")
    with pytest.raises(InputError, match="oauth-paste-no-code"):
        begun.paste("https://clinic.example/back")
    if not begun.pastes:
        redirect = asked(begun.url)[1]["redirect_uri"]
        assert requests.get(f"{redirect}?code={CODE}&state=wrong", timeout=10).status_code == 404
    come_back(begun, code=CODE)
    assert begun.finish()[0].platform == platform


def test_an_address_can_be_pasted_where_the_browser_did_not_come_back(registry, platform, server):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    state = asked(begun.url)[1]["state"]
    begun.paste(f"  http://127.0.0.1:9/callback?code={CODE}&state={state}#_=_ ")
    assert begun.finish()[0].handle == "dr-ada"


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ({"error": "access_denied"}, "signin-refused"),
        ({"error": "invalid_scope", "error_description": "Unknown scope."}, "oauth-page-refused"),
    ],
)
def test_a_no_in_the_browser_changes_nothing(registry, platform, server, adapter, answer, key):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    come_back(begun, **answer)
    with pytest.raises(SignInNeeded, match=key):
        begun.finish()
    assert (adapter.tried, server.seen) == ([], [])


def test_a_code_that_is_not_taken_is_explained_without_secrets(registry, platform, server):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    come_back(begun, code="another-c0de")
    with pytest.raises(SignInNeeded, match="oauth-token-refused") as caught:
        begun.finish()
    assert caught.value.message.values["reason"] == "The code is not ours."


def test_what_the_token_address_repeats_of_secrets_is_not_shown(platform, server, tools):
    said = f"bad {SECRET} and {CODE}"
    server.trouble = Answer(400, {"error": {"message": said}} if platform == "facebook" else {"message": said})
    begun = begin(PROVIDERS[platform](server.url), own_app(platform), tools, lambda _: pytest.fail("not asked"))
    come_back(begun, code=CODE)
    with pytest.raises(SignInNeeded) as caught:
        begun.finish()
    reason = str(caught.value.message.values["reason"])
    assert reason.startswith("bad")
    assert CODE not in reason
    assert SECRET not in reason or not PAPERS[platform].secret


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(500), Unreachable),
        (Answer(200, {}), Unreachable),
        (Answer(200, ["?"]), Unreachable),
        (Answer(400, {"error": "temporarily_unavailable"}), Exception),
        (Answer(429, {}, {"Retry-After": "60"}), RateLimited),
    ],
)
def test_a_token_address_in_trouble_is_no_refusal(registry, platform, server, answer, error):
    begun = registry.sign_in(platform, server.url, KIND, own_app(platform))
    come_back(begun, code=CODE)
    server.trouble = answer
    with pytest.raises(error):
        begun.finish()


def test_too_late_and_cancelled(platform, server, tools):
    provider = PROVIDERS[platform](server.url)
    late = begin(provider, own_app(platform), tools, lambda _: pytest.fail("not asked"), limit=0.05)
    with pytest.raises(SignInNeeded, match="too-late"):
        late.finish()
    stopped = begin(provider, own_app(platform), tools, lambda _: pytest.fail("not asked"))
    stopped.cancel()
    with pytest.raises(SignInNeeded, match="cancelled"):
        stopped.finish()


def test_an_address_pasted_too_late_is_no_answer():
    late = Return("https://clinic.example/back", limit=-1)
    late.paste(f"https://clinic.example/back?code={CODE}&state={late.state}")
    with pytest.raises(SignInNeeded, match="too-late"):
        late.wait()


def test_what_an_app_lacks_is_said_before_anything_opens(registry, platform, server):
    papers = PAPERS[platform]
    with pytest.raises(InputError, match="oauth-app-needed"):
        registry.sign_in(platform, server.url, KIND)
    if papers.secret and platform != "linkedin":
        with pytest.raises(InputError, match="oauth-secret-needed"):
            registry.sign_in(platform, server.url, KIND, OwnApp(APP, " "))
    if papers.redirect.startswith("https://clinic"):
        with pytest.raises(InputError, match="oauth-redirect-needed"):
            registry.sign_in(platform, server.url, KIND, OwnApp(APP, SECRET))
    with pytest.raises(InputError, match="oauth-redirect-unusable"):
        registry.sign_in(platform, server.url, KIND, OwnApp(APP, SECRET, "http://clinic.example"))


def test_a_stand_in_lives_on_this_machine_only(platform):
    with pytest.raises(InputError, match="net-server-fixed"):
        PROVIDERS[platform]("https://evil.example")


def test_the_real_addresses_are_all_https(platform):
    provider = PROVIDERS[platform]("")
    more = [e.url for e in (provider.exchange, provider.renews) if e]
    for url in filter(None, [provider.authorize, provider.native, provider.token, provider.revoke, *more]):
        assert url.startswith("https://")
        assert "127.0.0.1" not in url


# --- reconnecting -----------------------------------------------------------------------------------------------------


def test_a_reconnection_that_fails_leaves_the_working_token(registry, platform, server, adapter):
    account = signed_in(registry, platform, server)
    before = registry._kept(account)
    adapter.trouble = Unreachable("net-unreachable", host="x")
    begun = registry.sign_in_again(account)
    come_back(begun, code=CODE)
    with pytest.raises(Unreachable):
        begun.finish()
    assert registry._kept(account) == before


def test_a_reconnection_needs_no_typing_and_takes_nobody_else(registry, platform, server, adapter):
    account = signed_in(registry, platform, server)
    again = registry.sign_in_again(account)
    come_back(again, code=CODE)
    assert again.finish()[0].id == account.id
    adapter.handle = "somebody-else"
    other = registry.sign_in_again(account)
    come_back(other, code=CODE)
    with pytest.raises(InputError, match="oauth-other-account"):
        other.finish()


def test_leaving_gives_the_token_back_and_forgets_it(registry, platform, server):
    account = signed_in(registry, platform, server)
    kept = registry._kept(account)
    registry.disconnect(account)
    assert registry._kept(account) == Token("")
    assert server.given_back == ([kept.refresh or kept.access] if PROVIDERS[platform]("").revoke else [])


def test_leaving_works_where_nobody_answers(platform, tools):
    revoke(PROVIDERS[platform]("http://127.0.0.1:9"), Token("a", "r", client_id=APP), tools)


def test_whom_a_sign_in_speaks_for_is_asked_for_tried_and_kept(tmp_path):
    for platform, scope, handle in (("facebook", "pages_manage_posts", "Clinic"), ("linkedin", "w_organization", "")):
        server, adapter = FakeProvider(platform), Wanting(platform)
        registry = Registry(FakeSecrets(), FakeClock(), FakeMediaStore(), tmp_path, platforms=[adapter])
        begun = registry.sign_in(platform, server.url, KIND, OwnApp(APP, SECRET, "", " Clinic "))
        assert scope in asked(begun.url)[1]["scope"]
        assert ("w_member_social" in begun.url) is False
        come_back(begun, code=CODE)
        account, secret = begun.finish()
        registry.keep(account, secret)
        again = registry.sign_in_again(replace(account, handle="Clinic"))
        assert scope in asked(again.url)[1]["scope"]
        again.cancel()
        assert adapter.handles == [handle]
        assert load(secret).extra.get("organization", "") == ("" if handle else "Clinic")
        server.close()


# --- renewal ----------------------------------------------------------------------------------------------------------


def account_of(platform: str, server: FakeProvider) -> Account:
    return Account(f"{platform}-1", platform, "dr-ada", base_url=server.url)


def old(platform: str) -> Token:
    refresh = PAPERS[platform].answer.get("refresh_token", "")
    return Token("first-token", refresh, "", APP, SECRET if PAPERS[platform].secret else "", {"page": "7"})


def test_a_token_is_renewed_in_the_platforms_own_way(platform, server, tools):
    fresh = renewal(PROVIDERS[platform](server.url), tools)(old(platform))
    papers = PAPERS[platform]
    if not papers.renew and "refresh_token" not in papers.answer:
        assert fresh is None
        assert server.seen == []
        return
    assert fresh.access == "renewed-1"
    assert fresh.refresh == ("r-2" if "refresh_token" in papers.answer else "")
    assert fresh.extra["page"] == "7"
    assert fresh.ends() > tools.clock.now()


def test_many_who_renew_at_once_spend_a_token_once(platform, server, tools):
    papers = PAPERS[platform]
    if not papers.renew and "refresh_token" not in papers.answer:
        pytest.skip("its tokens cannot be renewed")
    account, provider = account_of(platform, server), PROVIDERS[platform](server.url)
    tools.secrets.put(secret_name(account), old(platform).dump())

    def ask(_: int) -> str:
        return purse(provider, account, tools).renewed(old(platform)).access

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(12))) == {"renewed-1"}
    assert (server.renewed, server.reused) == (1, False)


def test_a_refused_renewal_is_none_and_a_broken_one_is_trouble(reddit, tools):
    renew = renewal(PROVIDERS["reddit"](reddit.url), tools)
    assert renew(Token("a", "spent", client_id=APP)) is None
    reddit.trouble = Answer(503)
    with pytest.raises(Unreachable):
        renew(Token("a", "r-1", client_id=APP))


def test_a_token_that_is_still_good_serves_while_the_platform_is_away(reddit, tools):
    account = account_of("reddit", reddit)
    ends = (tools.clock.now() + timedelta(minutes=1)).isoformat()
    tools.secrets.put(secret_name(account), Token("a", "r-1", ends, APP).dump())
    reddit.trouble = Answer(503)
    mine = purse(PROVIDERS["reddit"](reddit.url), account, tools)
    assert mine.token().access == "a"
    tools.clock.wait(120)
    with pytest.raises(Unreachable):
        mine.token()


def test_metas_tokens_are_renewed_long_before_they_end(tmp_path):
    server = FakeProvider("threads")
    tools, account = make_tools(tmp_path), account_of("threads", server)
    for days, access in ((40, "a"), (20, "renewed-1")):
        ends = (tools.clock.now() + timedelta(days=days)).isoformat()
        tools.secrets.put(secret_name(account), Token("a", "", ends, APP, SECRET).dump())
        assert purse(PROVIDERS["threads"](server.url), account, tools).token().access == access
    server.close()


RENEWS = """
import json, sys
from datetime import timedelta
from pathlib import Path
from app.domain.account import Account
from platforms.kit.grants import purse
from platforms.kit.tokens import Token
from platforms.reddit.sign_in import provider
from tests.contract.material import make_tools

class Shared:
    def __init__(self, file): self.file = file
    def get(self, name): return self.file.read_text()
    def put(self, name, value): self.file.write_text(value)

folder, url = Path(sys.argv[1]), sys.argv[2]
tools = make_tools(folder)
object.__setattr__(tools, "secrets", Shared(folder / "token.json"))
account = Account("reddit-1", "reddit", "dr-ada", base_url=url)
print(purse(provider(url), account, tools).renewed(Token("first-token")).access)
"""


def test_processes_that_renew_at_once_spend_a_token_once(reddit, tmp_path):
    (tmp_path / "token.json").write_text(Token("first-token", "r-1", "", APP).dump())
    command = [sys.executable, "-c", RENEWS, str(tmp_path), reddit.url]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = [process.communicate(timeout=60)[0].strip() for process in started]
    assert (said, reddit.renewed, reddit.reused) == (["renewed-1"] * 3, 1, False)
    assert json.loads((tmp_path / "token.json").read_text())["refresh"] == "r-2"


# --- when it ends -----------------------------------------------------------------------------------------------------


def test_when_a_person_has_to_sign_in_again(registry, platform, server):
    account = signed_in(registry, platform, server)
    ends, papers = registry.ends(account), PAPERS[platform]
    if "refresh_token" not in papers.answer:
        assert ends is not None
    elif "refresh_expires_in" in papers.answer:
        assert ends == FakeClock().now() + timedelta(days=365)
    else:
        assert ends is None
    assert load(registry._tools.secrets.get(secret_name(account))).access


def test_what_a_sign_in_asks_for_is_known(registry, platform):
    asks = registry.asks(platform)
    assert asks[0] == "app"
    assert ("redirect" in asks) == (platform in {"instagram", "threads", "facebook", "linkedin"})
    assert registry.asks("no-such-platform") is None
