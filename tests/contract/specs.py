"""Requests held against the platforms' own descriptions: AT lexicons and Mastodon's OpenAPI, where they are at hand."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex

SPECS = Path(__file__).parents[3] / "shared" / "specs"
LEXICONS, OPENAPI = SPECS / "bluesky-lexicons", SPECS / "mastodon-openapi.json"


def need(path: Path) -> None:
    """Skip, saying so, where the description is not at hand."""
    if not path.exists():
        pytest.skip(f"../shared/specs/{path.name} is not at hand, so requests cannot be held against it")


# --- AT lexicons ----------------------------------------------------------------------------------------------------


@cache
def lexicon(nsid: str) -> dict[str, Any]:
    return json.loads((LEXICONS / (nsid.replace(".", "/") + ".json")).read_text("utf-8"))["defs"]


def definition(reference: str, home: str) -> tuple[dict[str, Any], str]:
    """A definition and the lexicon it stands in."""
    nsid, _, name = reference.partition("#")
    nsid = nsid or home
    return lexicon(nsid)[name or "main"], nsid


def against_lexicon(nsid: str, body: Any) -> list[str]:
    """What is wrong with the JSON input of a procedure, or with the parameters of a query."""
    main = lexicon(nsid)["main"]
    schema = main["input"]["schema"] if main["type"] == "procedure" else main.get("parameters", {"type": "params"})
    wrong = _at(schema, body, nsid, nsid)
    if isinstance(body, dict) and isinstance(body.get("record"), dict):
        kind = body["record"].get("$type", "")
        wrong += _at(lexicon(kind)["main"]["record"], body["record"], kind, "record")
    return wrong


def _at(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    check = {
        "object": _object, "params": _object, "string": _string, "array": _array, "ref": _ref, "union": _union,
        "blob": _blob, "integer": _integer,
    }.get(schema["type"])  # fmt: skip
    return check(schema, value, home, path) if check else []


def _object(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path}: not an object"]
    known, nullable = schema.get("properties", {}), schema.get("nullable", ())
    wrong = [f"{path}.{name}: missing" for name in schema.get("required", ()) if name not in value]
    wrong += [f"{path}.{name}: unknown" for name in value if name not in known and name != "$type"]
    for name in value.keys() & known.keys():
        if value[name] is None and name in nullable:
            continue
        wrong += _at(known[name], value[name], home, f"{path}.{name}")
    return wrong


def _string(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    if not isinstance(value, str):
        return [f"{path}: not a string"]
    wrong = []
    if len(value.encode()) > schema.get("maxLength", 10**9):
        wrong.append(f"{path}: too many bytes")
    if len(regex.findall(r"\X", value)) > schema.get("maxGraphemes", 10**9):
        wrong.append(f"{path}: too many graphemes")
    shapes = {
        "datetime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)",
        "did": r"did:[a-z]+:[a-zA-Z0-9._:%-]+",
        "at-uri": r"at://.+/.+/.+",
        "at-identifier": r"(did:.+|[a-zA-Z0-9.-]+\.[a-zA-Z]+)",
        "record-key": r"[a-zA-Z0-9._:~-]{1,512}",
        "uri": r"[a-z]+:\S+",
        "language": r"[a-z]{2,3}(-[A-Za-z0-9]+)*",
        "cid": r"[a-z0-9]{20,}",
    }
    shape = shapes.get(schema.get("format", ""))
    return wrong if shape is None or regex.fullmatch(shape, value) else [*wrong, f"{path}: not a {schema['format']}"]


def _integer(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    return [] if isinstance(value, int) and value >= schema.get("minimum", value) else [f"{path}: not such a number"]


def _array(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    values = [value] if isinstance(value, str) else value  # one value of a query parameter
    if not isinstance(values, list) or len(values) > schema.get("maxLength", 10**9):
        return [f"{path}: not a list of that length"]
    return [w for n, item in enumerate(values) for w in _at(schema["items"], item, home, f"{path}[{n}]")]


def _ref(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    found, nsid = definition(schema["ref"], home)
    return _at(found, value, nsid, path)


def _union(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    kind = value.get("$type", "") if isinstance(value, dict) else ""
    names = {ref if not ref.startswith("#") else home + ref: ref for ref in schema["refs"]}
    if kind not in names:
        return [f"{path}: {kind!r} is not one of {sorted(names)}"]
    return _ref({"ref": names[kind]}, value, home, path)


def _blob(schema: dict[str, Any], value: Any, home: str, path: str) -> list[str]:
    good = isinstance(value, dict) and value.get("$type") == "blob" and "$link" in value.get("ref", {})
    if not good or value["size"] > schema.get("maxSize", 10**12):
        return [f"{path}: not a blob of that size"]
    return []


# --- OpenAPI --------------------------------------------------------------------------------------------------------


@cache
def openapi() -> dict[str, Any]:
    return json.loads(OPENAPI.read_text("utf-8"))


def against_openapi(method: str, path: str, query: dict[str, Any], body: dict[str, Any] | None) -> list[str]:
    """What is wrong with a request: its path, its query parameters, its fields."""
    operation = _operation(method, path)
    if operation is None:
        return [f"{method} {path}: no such operation"]
    known = {parameter["name"].removesuffix("[]") for parameter in operation.get("parameters", ())}
    wrong = [f"{path}?{name}: unknown" for name in query if name not in known]
    content = operation.get("requestBody", {}).get("content", {})
    if body is None or not content:
        return wrong
    # Servers take every form of body; what counts are the fields. The oneOf of statuses overlaps, so any will do.
    schema = next(iter(content.values()))["schema"]
    fields, required = _fields(schema)
    wrong += [f"{path}: field {name} is unknown" for name in body if name not in fields]
    if not any(need <= body.keys() for need in required):
        wrong.append(f"{path}: lacks one of {required}")
    return wrong + [f"{path}: {n} is no {t}" for n, v in body.items() if (t := fields.get(n)) and not _is(v, t, n)]


def _operation(method: str, path: str) -> dict[str, Any] | None:
    parts = path.strip("/").split("/")
    for template, operations in openapi()["paths"].items():
        names = template.strip("/").split("/")
        same = len(names) == len(parts) and all(a == b or a.startswith("{") for a, b in zip(names, parts, strict=True))
        if same and method.lower() in operations:
            return operations[method.lower()]
    return None


def _fields(schema: dict[str, Any]) -> tuple[dict[str, str], list[set[str]]]:
    """Names with types, and the alternatives of required names."""
    if "$ref" in schema:
        return _fields(openapi()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]])
    fields = {name: part.get("type", "") for name, part in schema.get("properties", {}).items()}
    required = [set(schema.get("required", ()))]
    for part in schema.get("allOf", ()):
        more, needs = _fields(part)
        fields |= more
        required = [old | new for old in required for new in needs]
    if "oneOf" in schema:
        choices = [_fields(part) for part in schema["oneOf"]]
        for more, _ in choices:
            fields |= more
        required = [old | new for old in required for _, needs in choices for new in needs]
    return fields, required


def _is(value: Any, kind: Any, name: str) -> bool:
    if name == "redirect_uris" and isinstance(value, str):
        return True  # a string on every version, a list from 4.3 on (methods/apps, docs.joinmastodon.org, 2026-07-02)
    kinds = {"string": str, "array": list, "boolean": bool, "integer": int, "object": dict}
    return not isinstance(kind, str) or kind not in kinds or isinstance(value, kinds[kind])
