"""The syntax tree of a Python text, made by one thread at a time.

CPython up to 3.11.8 counts the depth of all trees of an interpreter together (gh-106905). Where a garbage collection in
the middle of one lets another thread parse, it raises SystemError, "AST constructor recursion depth mismatch".
"""

from __future__ import annotations

import ast
import threading

_ONE_AT_A_TIME = threading.Lock()


def syntax_tree(text: str) -> ast.Module:
    """As `ast.parse`; raises what that raises."""
    with _ONE_AT_A_TIME:
        return ast.parse(text)
