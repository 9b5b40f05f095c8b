"""The size budgets of ARCHITECTURE.md, measured on the code itself."""

import ast
import statistics
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
MODULES = sorted(p for room in ("app", "platforms") for p in (TOP / room).rglob("*.py"))
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.AsyncFor, ast.AsyncWith, ast.Match)


def functions() -> list[tuple[str, ast.AST]]:
    return [
        (f"{path.relative_to(TOP)}:{node.lineno} {node.name}", node)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def length(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1


def share(values: list[int], at: float) -> int:
    return sorted(values)[min(len(values) - 1, int(len(values) * at))]


def depth(node: ast.AST, level: int = 0) -> int:
    deepest = level
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or isinstance(
                child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
            ):
                continue
            # an elif is the same decision, not a deeper one
            elif_branch = (
                isinstance(node, ast.If) and name == "orelse" and isinstance(child, ast.If) and len(value) == 1
            )
            deeper = level + 1 if isinstance(child, BLOCKS) and not elif_branch else level
            deepest = max(deepest, depth(child, deeper))
    return deepest


def test_modules_stay_small() -> None:
    sizes = {p: len(p.read_text("utf-8").splitlines()) for p in MODULES if p.name != "__init__.py"}
    over = [f"{p.relative_to(TOP)}: {n}" for p, n in sizes.items() if n > 400]
    assert not over, over
    assert statistics.median(sizes.values()) <= 100
    assert share(list(sizes.values()), 0.95) <= 300, sorted(sizes.items(), key=lambda item: -item[1])[:12]


def test_functions_stay_small() -> None:
    sizes = {where: length(node) for where, node in functions()}
    over = [f"{where}: {n}" for where, n in sizes.items() if n > 60]
    assert not over, over
    assert statistics.median(sizes.values()) <= 8
    assert share(list(sizes.values()), 0.95) <= 30, sorted(sizes.items(), key=lambda item: -item[1])[:20]


def test_nesting_stays_shallow() -> None:
    deep = [f"{where}: {depth(node)}" for where, node in functions() if depth(node) > 3]
    assert not deep, deep


def test_package_files_stay_empty() -> None:
    full = [str(p.relative_to(TOP)) for p in MODULES if p.name == "__init__.py" and p.read_text("utf-8").strip()]
    assert not full, full


def test_imports_stand_at_the_top_except_where_start_up_needs_it() -> None:
    start = {"__main__.py", "cli.py", "media/late.py"}
    agent = {"bootstrap/checking.py", "storage/schema.py", "pipeline/repeat.py"}  # see test_memory.py
    allowed = {TOP / "app" / name for name in start | agent}
    late = [
        f"{path.relative_to(TOP)}:{node.lineno}"
        for path in MODULES
        if path not in allowed
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not late, late


def test_every_lint_exception_states_its_reason() -> None:
    bare = [
        f"{path.relative_to(TOP)}:{number}"
        for folder in ("app", "platforms", "tests", "tools")
        for path in (TOP / folder).rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if ("# noqa" in line or "# type: ignore" in line) and " -- " not in line and '"# noqa"' not in line
    ]
    assert not bare, bare
