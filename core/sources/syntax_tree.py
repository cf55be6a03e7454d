"""The syntax tree of a Python text, made by one thread at a time.

CPython up to 3.11.8 counts the depth of all trees of an interpreter together (gh-106905). Where a garbage collection in
the middle of one lets another thread parse, it raises SystemError, "AST constructor recursion depth mismatch".
"""

from __future__ import annotations

import ast
import re
import threading

_ONE_AT_A_TIME = threading.Lock()
# Of 3.15, at a module's level; the Python that runs this program may be older than the one that runs the text.
_LAZY = re.compile(r"^([ \t]*)lazy[ \t]+(?=(?:import|from)\b)", re.MULTILINE)


def syntax_tree(text: str) -> ast.Module:
    """As `ast.parse`, and with "lazy import" for any Python; raises what that raises."""
    with _ONE_AT_A_TIME:
        try:
            return ast.parse(text)
        except SyntaxError:
            plain = _LAZY.sub(r"\1", text)
            if plain == text:
                raise
        return ast.parse(plain)
