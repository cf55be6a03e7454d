"""Cuts definitions out of source text, with the numbers that their lines have in the file.

Python by its syntax tree, C++ by its braces; text is never changed but for its common indent.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import dedent

from .syntax_tree import syntax_tree

_MSVC = re.compile(r"#\s*if defined\(_MSC_VER\)")
# A definition at the left edge: something that ends in a closing parenthesis, qualifiers, an opening brace.
_DEFINITION = re.compile(r"^[A-Za-z][^;{}#]*\)[\w\s]*\{", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; number 0 stands for lines that are left out."""

    number: int
    text: str


GAP = Line(number=0, text="")


def cut_python(text: str, names: Iterable[str]) -> tuple[Line, ...]:
    """The definitions and statements of those names, in that order; what is not there is left out."""
    tree = syntax_tree(text)
    found = [node for name in names for node in _find(tree, name)]
    lines = text.splitlines()
    spans = [(_first(node, lines), node.end_lineno or node.lineno) for node in found]
    return _joined(lines, spans)


def cut_cpp(text: str, names: Iterable[str]) -> tuple[Line, ...]:
    """From the first line with each name to the brace that closes what it opens."""
    lines = text.splitlines()
    spans = []
    for name in names:
        place = text.find(name)
        if place >= 0:
            spans.append(_braced(text, place))
    return _joined(lines, spans)


def cut_functions(text: str, *, msvc: bool) -> tuple[Line, ...]:
    """Every function of a kernel's file, of the branch that the compiler took."""
    kept = _taken(text, msvc=msvc)
    spans = [_braced(kept, found.start()) for found in _DEFINITION.finditer(kept)]
    spans = [span for span in spans if not kept.splitlines()[span[0] - 1].startswith("namespace")]
    return _joined(text.splitlines(), [(_commented(text.splitlines(), first), last) for first, last in spans])


def _find(tree: ast.AST, name: str) -> list[ast.stmt]:
    path, _, target = name.partition("=")
    path, _, kind = path.partition(">")
    scope: ast.AST = tree
    for part in path.split("."):
        inner = [node for node in ast.walk(scope) if getattr(node, "name", None) == part and node is not scope]
        if not inner:
            return []
        scope = inner[0]
    statements = [node for node in ast.walk(scope) if isinstance(node, ast.stmt)]
    if target:
        statements = [node for node in statements if isinstance(node, ast.Assign) and _target(node) == target]
    elif kind:
        statements = [node for node in statements if type(node).__name__ == kind]
    else:
        statements = [node for node in statements if node is scope]
    return statements[:1]


def _target(node: ast.Assign) -> str:
    return ast.unparse(node.targets[0])


def _first(node: ast.stmt, lines: Sequence[str]) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return _commented(lines, min([node.lineno, *(one.lineno for one in decorators)]))


def _commented(lines: Sequence[str], first: int) -> int:
    """The first line of the comment right above a line, or that line."""
    while first > 1 and lines[first - 2].lstrip().startswith(("# ", "// ")):
        first -= 1
    return first


def _braced(text: str, start: int) -> tuple[int, int]:
    depth = 0
    end = start
    for end in range(text.index("{", start), len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            break
    return text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1


def _taken(text: str, *, msvc: bool) -> str:
    """The text with the lines blanked of the branch for the other compiler."""
    lines = []
    taken = True
    for line in text.splitlines():
        if line.startswith("#"):
            if _MSVC.match(line):
                taken = msvc
            elif line.startswith("#else"):
                taken = not taken
            elif line.startswith("#endif"):
                taken = True
            lines.append("")
        else:
            lines.append(line if taken else "")
    return "\n".join(lines)


def _joined(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[Line, ...]:
    """Lines from first to last of each span, at the left edge, with a gap where some are left out between."""
    joined: list[Line] = []
    for first, last in spans:
        if joined:
            joined.append(GAP)
        texts = dedent("\n".join(lines[first - 1 : last])).splitlines()
        joined += [Line(number=first + place, text=text) for place, text in enumerate(texts)]
    return tuple(joined)
