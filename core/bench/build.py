"""How this interpreter was built: what makes two Pythons of one version differ in speed.

Standard library only; nothing in it names a folder, and with it a user.
"""

from __future__ import annotations

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def build_facts() -> dict[str, Any]:
    """Compiler, and whether it is a debug, free-threaded, profile-guided or link-time optimised build.

    Returns
    -------
    dict
        `compiler`, `debug`, `free_threaded`, `optimisations`, `lto`; None for what it cannot say.
    """
    import platform
    import sysconfig

    def variable(name: str) -> Any:
        try:
            return sysconfig.get_config_var(name)
        except Exception:  # a build whose own description is missing
            return None

    arguments = str(variable("CONFIG_ARGS") or "")
    return {
        "compiler": platform.python_compiler() or None,
        "debug": bool(variable("Py_DEBUG")),
        "free_threaded": bool(variable("Py_GIL_DISABLED")),
        # Where nothing was configured, as on Windows, nothing is known.
        "optimisations": "--enable-optimizations" in arguments if arguments else None,
        "lto": "--with-lto" in arguments if arguments else None,
    }
