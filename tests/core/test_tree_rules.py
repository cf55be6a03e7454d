"""What keeps the tree readable: sizes, names, no circles, and no code that asks a team for its key."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import grimp

TOP = Path(__file__).parents[2]
FILES = sorted(path for folder in ("core", "gui") for path in (TOP / folder).rglob("*.py"))
MODULES_MAX, MODULE_LINES_MAX, FUNCTION_LINES_MAX = 16, 400, 40
# Stands behind the first line of a longer function, with the reason why it is.
LONG = "# long: "


def place(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def is_named(path: Path) -> bool:
    return not path.stem.startswith("__")


def test_no_folder_holds_more_than_16_modules() -> None:
    sizes = Counter(path.parent for path in FILES if is_named(path))
    assert {place(folder): size for folder, size in sizes.items() if size > MODULES_MAX} == {}


def test_every_file_name_is_found_once() -> None:
    names = Counter(path.name for path in FILES if is_named(path))
    assert [name for name, count in names.items() if count > 1] == []


def test_no_module_is_longer_than_400_lines() -> None:
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert [name for name, length in lengths.items() if length > MODULE_LINES_MAX] == []


def long_functions(path: Path) -> Iterator[str]:
    """Functions with too many lines below their docstring."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        code = node.body[1:] if ast.get_docstring(node) is not None else node.body
        head = lines[node.lineno - 1 : node.body[0].lineno - 1]
        length = len(head) + (code[-1].end_lineno or 0) - code[0].lineno + 1 if code else 0
        if length > FUNCTION_LINES_MAX and not any(LONG in line for line in head):
            yield f"{place(path)}:{node.lineno} {node.name} has {length} lines"


def test_no_function_is_longer_than_40_lines_without_a_reason_beside_it() -> None:
    assert [found for path in FILES for found in long_functions(path)] == []


def team_questions(path: Path) -> Iterator[str]:
    """Comparisons of a team, or of its key, with whatever."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare):
            sides = [ast.unparse(side) for side in (node.left, *node.comparators)]
            if any(side == "team" or side.endswith((".team", ".team.key")) for side in sides):
                yield f"{place(path)}:{node.lineno} {ast.unparse(node)}"


def test_no_code_compares_a_teams_key() -> None:
    assert [found for path in FILES for found in team_questions(path)] == []


def circles() -> list[list[str]]:
    """Modules that import each other, straight or through others; imports within functions count."""
    graph = grimp.build_graph("speeduplab.core", "speeduplab.gui", cache_dir=None)
    after = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    left, found = set(graph.modules), []
    while left:
        module = left.pop()
        ring = {other for other in reached(module, after) if module in reached(other, after)} - {module}
        if ring:
            found.append(sorted({module, *ring}))
        left -= ring
    return sorted(found)


def reached(start: str, after: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        for module in after[todo.pop()] - seen:
            seen.add(module)
            todo.append(module)
    return seen


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles() == []
