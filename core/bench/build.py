"""How this interpreter was built: what makes two Pythons of one version differ in speed.

Standard library only; nothing in it names a folder, and with it a user.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def build_facts() -> dict[str, Any]:
    """Compiler, and whether it is a debug, free-threaded, profile-guided or link-time optimised build with a JIT.

    Returns
    -------
    dict
        `compiler`, `debug`, `free_threaded`, `optimisations`, `lto`, `jit` (whether it has one) and `jit_on`; None for
        what it cannot say. Who makes packages optimises in ways of their own, so `optimisations` is never guessed.
        `jit_in_interpreters` where it is on: whether a sub-interpreter has it on, too.
    """
    import platform
    import sysconfig

    def variable(name: str) -> str:
        try:
            return str(sysconfig.get_config_var(name) or "")
        except Exception:  # a build whose own description is missing
            return ""

    flags = " ".join(map(variable, ("PY_CFLAGS", "PY_CFLAGS_NODIST", "PY_LDFLAGS_NODIST", "CFLAGS", "LDFLAGS")))
    arguments = variable("CONFIG_ARGS")
    lto = _asked_for("with-lto", arguments)
    return {
        "compiler": platform.python_compiler() or None,
        "debug": variable("Py_DEBUG") not in ("", "0"),
        "free_threaded": variable("Py_GIL_DISABLED") not in ("", "0"),
        "optimisations": True if "-fprofile-use" in flags else _asked_for("enable-optimizations", arguments),
        # Where nothing was configured, as on Windows, nothing is known.
        "lto": lto if lto is not None or not arguments else "-flto" in flags,
        **_jit(),
    }


def _asked_for(option: str, arguments: str) -> bool | None:
    """Whether a build's arguments turn an option on or off; None where they do not name it. The last one counts."""
    kind, _, name = option.partition("-")
    off = {"with": "without", "enable": "disable"}[kind]
    asked = None
    for argument in arguments.replace("'", " ").replace('"', " ").split():
        if argument in (f"--{option}", f"--{off}-{name}"):
            asked = argument == f"--{option}"
        elif argument.startswith(f"--{option}="):
            asked = argument.partition("=")[2] != "no"
    return asked


def _jit() -> dict[str, bool | None]:
    """Python 3.14 and later say it."""
    jit = getattr(sys, "_jit", None)
    if jit is None:
        return {"jit": None, "jit_on": None}
    told: dict[str, bool | None] = {"jit": bool(jit.is_available()), "jit_on": bool(jit.is_enabled())}
    return {**told, "jit_in_interpreters": _jit_in_interpreters()} if told["jit_on"] else told


def _jit_in_interpreters() -> bool | None:
    """What a sub-interpreter says of its own: the JIT is set for each of them. None where there are none."""
    import os
    from importlib import import_module  # unknown to older Pythons and their types

    try:
        runtime = import_module("_interpreters")
        one = runtime.create("isolated")
    except Exception:  # a build without them, or no memory for one
        return None
    answer, question = os.pipe()
    try:
        with os.fdopen(question, "w"):
            runtime.exec(one, f"import os, sys; os.write({question}, b'y' if sys._jit.is_enabled() else b'n')")
        said = os.read(answer, 1)
        return said == b"y" if said else None
    finally:
        os.close(answer)
        runtime.destroy(one)
