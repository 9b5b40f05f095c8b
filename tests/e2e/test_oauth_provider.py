"""Signing in at a certified OpenID provider (npm oidc-provider): what is right is taken, what is wrong is not."""

import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
import requests

from app.domain.account import Account
from app.domain.errors import InputError, SignInNeeded
from app.domain.publishing import OwnApp, SignIn
from platforms.kit.adapter import Connected, Tools, secret_name
from platforms.kit.browser import begin
from platforms.kit.grants import purse, renewal, revoke
from platforms.kit.http import Request
from platforms.kit.provider import Proof, Provider
from platforms.kit.tokens import given, load
from tests.contract.material import make_tools
from tests.e2e.servers import await_answer, free_port, missing, stop

pytestmark = pytest.mark.real
HERE = Path(__file__).parent
NATIVE = OwnApp("native")
SECRET = OwnApp("with+secret", "a secret: of 100 %")
PASTED = OwnApp("pasted", "shared-secret", "https://clinic.example/back")


@pytest.fixture(scope="module")
def oidc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running provider."""
    parts = Path(os.environ.get("PRIMUM_PARTS", Path.home() / ".cache" / "primum-parts"))
    modules, node = parts / "oidc" / "node_modules", shutil.which("node")
    if node is None or not (modules / "oidc-provider").is_dir():
        missing("an OpenID provider (npm oidc-provider)")
    with (tmp_path_factory.mktemp("oidc") / "oidc.log").open("wb") as log:
        process = subprocess.Popen(
            [str(node), str(HERE / "oidc.mjs"), str(modules), str(free_port())],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
        )  # fmt: skip
    try:
        url = json.loads(process.stdout.readline())["url"]
        await_answer(f"{url}/.well-known/openid-configuration", process)
        yield url
    finally:
        stop(process)


@pytest.fixture
def tools(tmp_path) -> Tools:
    return make_tools(tmp_path)


def provider(url: str, **other: object) -> Provider:
    """The description of this provider, as a platform's sign_in.py would have it."""
    parts: dict[str, object] = {
        "authorize": f"{url}/auth", "token": f"{url}/token", "revoke": f"{url}/token/revocation",
        "scopes": ("openid", "offline_access"), "params": {"prompt": "consent"}, "basic": "with-secret",
    }  # fmt: skip
    return Provider("oidc", **(parts | other))


def who(url: str, tools: Tools):
    """Ask the provider itself whose token it is, as an adapter's `connect` does."""

    def connect(secret: str) -> Connected:
        token = given(secret)
        name = tools.http(url).call(Request("GET", "/me", token=token.access), "sub")["sub"]
        return Connected(Account(f"oidc-{name}", "oidc", name, base_url=url), {"": token.dump()})

    return connect


def browse(page: str, *, agree: bool = True) -> str:
    """Sign in as a person does, and say yes or no; returns the address at which the browser wants to end."""
    browser = requests.Session()
    answer = browser.get(page, timeout=20, allow_redirects=False)
    while True:
        while answer.is_redirect:
            target = urljoin(answer.url, answer.headers["Location"])
            if "code=" in target or "error=" in target:
                return target
            answer = browser.get(target, timeout=20, allow_redirects=False)
        form = re.search(r'action="([^"]+)"', answer.text)
        assert form, answer.text[:2000]
        prompt = re.search(r'name="prompt" value="(\w+)"', answer.text)[1]
        if not agree:
            stop_link = re.search(r'href="([^"]*abort)"', answer.text)[1]
            answer = browser.get(urljoin(answer.url, stop_link), timeout=20, allow_redirects=False)
            continue
        fields = {"prompt": prompt, "login": "dr-ada", "password": "any"}
        answer = browser.post(urljoin(answer.url, form[1]), data=fields, timeout=20, allow_redirects=False)


def started(url: str, tools: Tools, app: OwnApp = NATIVE, **other: object) -> SignIn:
    return begin(provider(url, **other), app, tools, who(url, tools))


def signed_in(url: str, tools: Tools, app: OwnApp = NATIVE) -> Account:
    sign_in = started(url, tools, app)
    requests.get(browse(sign_in.url), timeout=20)
    account, secret = sign_in.finish()
    tools.secrets.put(secret_name(account), secret)
    return account


@pytest.mark.parametrize("app", [NATIVE, SECRET], ids=["public", "with a secret"])
def test_a_person_signs_in_and_the_token_works(oidc, tools, app):
    sign_in = started(oidc, tools, app)
    pages: list[str] = []
    browser = threading.Thread(target=lambda: pages.append(requests.get(browse(sign_in.url), timeout=20).text))
    browser.start()
    account, secret = sign_in.finish()
    browser.join()
    token = load(secret)
    assert "You are signed in" in pages[0]
    assert account.handle == "dr-ada"
    assert token.refresh
    assert (token.ends() - tools.clock.now()).total_seconds() == 3600


def test_the_address_is_pasted_where_nothing_comes_back(oidc, tools):
    sign_in = started(oidc, tools, PASTED, proof=Proof.NONE, basic="never", ports=())
    assert sign_in.pastes
    sign_in.paste(browse(sign_in.url) + "#_")
    assert sign_in.finish()[0].handle == "dr-ada"


def test_a_wrong_proof_is_refused(oidc, tools):
    sign_in = started(oidc, tools, proof=Proof.HEX)
    requests.get(browse(sign_in.url), timeout=20)
    with pytest.raises(SignInNeeded, match="oauth"):
        sign_in.finish()


def test_an_answer_with_another_state_is_turned_away_and_the_right_one_counts(oidc, tools):
    sign_in = started(oidc, tools)
    address = browse(sign_in.url)
    state = parse_qs(urlsplit(address).query)["state"][0]
    forged = address.replace(state, "somebody-elses-state")
    assert requests.get(forged, timeout=20).status_code == 404
    with pytest.raises(InputError, match="oauth-paste-other"):
        sign_in.paste(forged)
    requests.get(address, timeout=20)
    assert sign_in.finish()[0].handle == "dr-ada"


def test_a_no_on_the_page_connects_nothing(oidc, tools):
    sign_in = started(oidc, tools)
    assert "Nothing was connected" in requests.get(browse(sign_in.url, agree=False), timeout=20).text
    with pytest.raises(SignInNeeded, match="signin-refused"):
        sign_in.finish()


def test_cancelled_and_too_late(oidc, tools):
    sign_in = started(oidc, tools)
    sign_in.cancel()
    with pytest.raises(SignInNeeded, match="cancelled"):
        sign_in.finish()
    late = begin(provider(oidc), NATIVE, tools, who(oidc, tools), limit=0.05)
    with pytest.raises(SignInNeeded, match="too-late"):
        late.finish()


def test_a_code_works_once(oidc, tools):
    first, second = (started(oidc, tools, PASTED, proof=Proof.NONE, basic="never") for _ in range(2))
    address = browse(first.url)
    first.paste(address)
    first.finish()
    code, state = (parse_qs(urlsplit(a).query)[n][0] for a, n in ((address, "code"), (second.url, "state")))
    second.paste(f"https://clinic.example/back?code={code}&state={state}")
    with pytest.raises(SignInNeeded, match="oauth-token-refused"):
        second.finish()


def test_single_use_refresh_tokens_are_spent_once_however_many_ask(oidc, tools):
    account = signed_in(oidc, tools)
    for _ in range(3):
        stale = load(tools.secrets.get(secret_name(account)))
        with ThreadPoolExecutor(8) as pool:
            found = set(pool.map(lambda _, t=stale: purse(provider(oidc), account, tools).renewed(t).access, range(8)))
        fresh = load(tools.secrets.get(secret_name(account)))
        assert found == {fresh.access}
        assert fresh.refresh != stale.refresh
        assert tools.http(oidc).call(Request("GET", "/me", token=fresh.access), "sub")["sub"] == "dr-ada"


def test_a_spent_refresh_token_ends_the_whole_sign_in_which_is_why_it_is_never_used_twice(oidc, tools):
    account = signed_in(oidc, tools)
    stale = load(tools.secrets.get(secret_name(account)))
    fresh = purse(provider(oidc), account, tools).renewed(stale)
    renew = renewal(provider(oidc), tools)
    assert renew(stale) is None
    assert renew(fresh) is None


def test_leaving_ends_the_sign_in_there_too(oidc, tools):
    account = signed_in(oidc, tools, SECRET)
    token = load(tools.secrets.get(secret_name(account)))
    revoke(provider(oidc), token, tools)
    assert renewal(provider(oidc), tools)(token) is None
