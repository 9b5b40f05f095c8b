"""Requests held against YouTube's discovery document, which google-api-python-client brings along."""

import json
import re
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from tests.contract.servers import Seen


@cache
def document() -> dict[str, Any]:
    """The Data API v3 as Google describes it."""
    folder = files("googleapiclient.discovery_cache.documents")
    return json.loads(folder.joinpath("youtube.v3.json").read_text("utf-8"))


def against_discovery(seen: Seen) -> list[str]:
    """What is wrong with a request: its path, its parameters, its body, the type and size of a file."""
    method, upload = _method(seen)
    if method is None:
        return [f"{seen.method} {seen.path}: no such method"]
    known = method["parameters"] | document()["parameters"] | {"uploadType": {"type": "string"}}
    wrong = [f"{seen.path}?{name}: unknown" for name in seen.query if name not in known]
    wrong += [f"{seen.path}?{n}: missing" for n, p in method["parameters"].items() if _lacks(p, n, seen)]
    if upload:
        wrong += _file(method["mediaUpload"], seen)
    schema = method.get("request", {}).get("$ref")
    if schema and seen.body is not None:
        wrong += _at({"$ref": schema}, seen.body, schema)
    return wrong


def _lacks(parameter: dict[str, Any], name: str, seen: Seen) -> bool:
    return bool(parameter.get("required")) and name not in seen.query


def _method(seen: Seen) -> tuple[dict[str, Any] | None, bool]:
    for method in _all(document()):
        if method["httpMethod"] != seen.method:
            continue
        if f"/{method['path']}" == seen.path:
            return method, False
        protocols = method.get("mediaUpload", {}).get("protocols", {})
        if seen.path in {one["path"] for one in protocols.values()}:
            return method, True
    return None, False


def _all(part: dict[str, Any]) -> list[dict[str, Any]]:
    here = list(part.get("methods", {}).values())
    return here + [method for inner in part.get("resources", {}).values() for method in _all(inner)]


def _file(upload: dict[str, Any], seen: Seen) -> list[str]:
    resumable = seen.query.get("uploadType") == "resumable"
    mime = seen.headers["x-upload-content-type" if resumable else "content-type"]
    size = int(seen.headers["x-upload-content-length"]) if resumable else len(seen.raw)
    takes = [re.escape(one).replace(r"\*", ".*") for one in upload["accept"]]
    wrong = [] if any(re.fullmatch(one, mime) for one in takes) else [f"{seen.path}: {mime} is not taken"]
    return wrong if size <= int(upload.get("maxSize", size)) else [*wrong, f"{seen.path}: too large"]


def _at(schema: dict[str, Any], value: Any, path: str) -> list[str]:
    if "$ref" in schema:
        schema = document()["schemas"][schema["$ref"]]
    kind = schema.get("type", "object")
    if kind == "object":
        return _object(schema, value, path)
    if kind == "array":
        good = isinstance(value, list)
        items = [w for n, one in enumerate(value) for w in _at(schema["items"], one, f"{path}[{n}]")] if good else []
        return items if good else [f"{path}: no list"]
    if not isinstance(value, {"string": str, "boolean": bool, "integer": int, "number": float}[kind]):
        return [f"{path}: no {kind}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{path}: {value!r} is not one of {schema['enum']}"]
    if schema.get("format") == "date-time" and datetime.fromisoformat(value).tzinfo is None:
        return [f"{path}: no instant"]
    return []


def _object(schema: dict[str, Any], value: Any, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path}: no object"]
    known = schema.get("properties", {})
    wrong = [f"{path}.{name}: unknown" for name in value if name not in known]
    return wrong + [w for name, one in value.items() if name in known for w in _at(known[name], one, f"{path}.{name}")]
