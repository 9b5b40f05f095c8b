"""Requests held against an OpenAPI 3.0 description whose bodies are JSON Schema, where it is at hand."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.contract.servers import Seen

HERE = "urn:description"


@cache
def description(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text("utf-8"))


@cache
def _registry(path: Path) -> Registry:
    whole = Resource(contents=description(path), specification=DRAFT202012)
    return Registry().with_resource(HERE, whole)


def against(path: Path, seen: Seen) -> list[str]:
    """What is wrong with a request: its path, its parameters, its body."""
    found = _operation(path, seen)
    if found is None:
        return [f"{seen.method} {seen.path}: no such operation"]
    operation, values = found
    parameters = [_resolved(path, one) for one in operation.get("parameters", ())]
    return [*_parameters(path, parameters, seen, values), *_body(path, operation, seen)]


def _operation(path: Path, seen: Seen) -> tuple[dict[str, Any], dict[str, str]] | None:
    """The operation, of several that fit the one with the fewest variable parts, and what stands in these."""
    parts, fitting = seen.path.strip("/").split("/"), []
    for template, operations in description(path)["paths"].items():
        names = template.strip("/").split("/")
        pairs = list(zip(names, parts, strict=False))
        same = len(names) == len(parts) and all(a == b or a.startswith("{") for a, b in pairs)
        if same and seen.method.lower() in operations:
            values = {a.strip("{}"): b for a, b in pairs if a.startswith("{")}
            fitting.append((len(values), operations[seen.method.lower()], values))
    if not fitting:
        return None
    _, operation, values = min(fitting, key=lambda one: one[0])
    return operation, values


def _parameters(path: Path, known: list[dict[str, Any]], seen: Seen, values: dict[str, str]) -> Iterator[str]:
    for parameter in known:
        name, place = parameter["name"], parameter["in"]
        given = {"path": values, "query": seen.query}.get(place, {})
        if name not in given:
            if parameter.get("required"):
                yield f"{seen.path}?{name}: missing"
            continue
        schema = _resolved(path, parameter["schema"])
        yield from _wrong(path, schema, _read(path, given[name], schema), f"{seen.path}?{name}")
    names = {one["name"] for one in known if one["in"] == "query"}
    yield from (f"{seen.path}?{name}: unknown" for name in seen.query if name not in names)


def _body(path: Path, operation: dict[str, Any], seen: Seen) -> Iterator[str]:
    wanted = operation.get("requestBody")
    if wanted is None:
        if seen.raw:
            yield f"{seen.path}: takes no body"
        return
    kind = seen.headers.get("content-type", "").partition(";")[0]
    if kind not in wanted["content"]:
        yield f"{seen.path}: {kind!r} is not one of {sorted(wanted['content'])}"
        return
    schema = wanted["content"][kind]["schema"]
    fields = _resolved(path, schema).get("properties", {})
    body = seen.body or {}
    if kind != "application/json":  # in a form everything is words
        body = {name: _read(path, value, _resolved(path, fields.get(name, {}))) for name, value in body.items()}
    yield from _wrong(path, schema, body, seen.path)


def _read(path: Path, value: Any, schema: dict[str, Any]) -> Any:
    """The words of a query or form as the type that is wanted."""
    kind = schema.get("type")
    if kind == "array":
        items = value if isinstance(value, list) else str(value).split(",")
        return [_read(path, item, _resolved(path, schema["items"])) for item in items]
    if kind == "integer" and str(value).isdecimal():
        return int(value)
    return value


def _resolved(path: Path, part: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in part:
        name = part["$ref"].removeprefix("#/").split("/")
        part = description(path)
        for step in name:
            part = part[step]
    return part


def _wrong(path: Path, schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    absolute = json.loads(json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{HERE}#/'))
    checker = Draft202012Validator(absolute, registry=_registry(path))
    for error in checker.iter_errors(value):
        yield f"{where}: {'/'.join(map(str, error.path))} {error.message}"
