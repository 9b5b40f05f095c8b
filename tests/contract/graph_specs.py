"""Requests held against what Meta publishes: the input of its SDK generator, and the Postman collection of Threads."""

import json
import re
from functools import cache
from typing import Any

from tests.contract.servers import Seen
from tests.contract.specs import SPECS

GRAPH, POSTMAN = SPECS / "meta-graph", SPECS / "threads-postman.json"
ANY = {"fields", "limit", "after", "access_token"}
"""Parameters that every edge of the Graph API takes (graph-api/overview); no description lists them."""
FILES = {"source"}
"""The SDKs add the file of a photo by hand; no description lists it."""


@cache
def node(name: str) -> dict[str, Any]:
    return json.loads((GRAPH / f"{name}.json").read_text("utf-8"))


def against_graph(seen: Seen, kind: str, edge: str) -> list[str]:
    """What is wrong with a call to an edge of a node; `edge` empty for the node itself."""
    here = f"{seen.method} {kind}/{edge}"
    wanted = edge or {"GET": "#get", "DELETE": "#delete", "POST": "#update"}[seen.method]
    api = next((a for a in node(kind)["apis"] if _is(a, seen.method, wanted)), None)
    if api is None:
        return [f"{here}: no such call"]
    params = {p["name"]: p for p in api["params"]}
    given = seen.query | (seen.body or {})
    wrong = [f"{here}: {name} is unknown" for name in given if name not in params.keys() | ANY | FILES]
    wrong += [f"{here}: {n} is missing" for n, p in params.items() if p.get("required") and n not in given]
    wrong += [f"{here}: {n} is no {params[n]['type']}" for n, v in given.items() if n in params and _off(v, params[n])]
    return wrong + (_fields(seen, kind) if seen.method == "GET" and not edge else [])


def _is(api: dict[str, Any], method: str, name: str) -> bool:
    return api["method"] == method and name in {api.get("endpoint"), api.get("name")}


def _off(value: str, param: dict[str, Any]) -> bool:
    kind = param["type"]
    if kind == "bool":
        return value not in {"true", "false"}
    if kind == "unsigned int":
        return not str(value).isdecimal()
    return kind == "list<Object>" and param["name"] != "metric" and not isinstance(json.loads(value), list)


def _fields(seen: Seen, kind: str) -> list[str]:
    """Fields that a node has neither as a field nor as an edge."""
    known = {f["name"] for f in node(kind)["fields"]} | {a.get("endpoint") for a in node(kind)["apis"]}
    plain = re.sub(r"\{[^}]*\}|\.\w+\([^)]*\)", "", seen.query["fields"])
    return [f"{kind}.{name}: no such field" for name in plain.split(",") if name not in known]


@cache
def postman() -> list[tuple[str, str, set[str]]]:
    """Method, path and parameters of every call."""
    found: list[tuple[str, str, set[str]]] = []

    def walk(items: list[dict[str, Any]]) -> None:
        for item in items:
            walk(item.get("item", []))
            if "request" in item:
                url = item["request"]["url"]
                path = url["raw"].partition("?")[0].removeprefix("{{api_host}}").strip("/")
                found.append((item["request"]["method"], path, {q["key"] for q in url.get("query") or ()}))

    walk(json.loads(POSTMAN.read_text("utf-8"))["item"])
    return found


def against_postman(seen: Seen) -> list[str]:
    """What is wrong with a call to Threads: its path or its parameters."""
    parts = seen.path.removeprefix("/v1.0").strip("/").split("/")
    same = [
        keys
        for method, path, keys in postman()
        if method == seen.method and len(path.split("/")) == len(parts) and _matches(path.split("/"), parts)
    ]
    if not same:
        return [f"{seen.method} {seen.path}: no such call"]
    known = set().union(*same) | ANY
    return [f"{seen.method} {seen.path}: {n} is unknown" for n in seen.query | (seen.body or {}) if n not in known]


def _matches(path: list[str], parts: list[str]) -> bool:
    return all(a == b or (a.startswith("{{") and b.isdecimal()) for a, b in zip(path, parts, strict=True))
