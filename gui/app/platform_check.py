"""Whether a window can be opened here, asked before Qt is: Qt aborts the process where it cannot.

Imports Qt only inside functions, and draws nothing.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

# Package of Debian and Ubuntu for each library that Qt's wheels expect of the system.
_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libglx0",
    "libOpenGL": "libopengl0",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xinerama": "libxcb-xinerama0",
    "libxcb-xkb": "libxcb-xkb1",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
}
# One missing library hides the next: name everything that a bare system lacks, as recipe/system-packages.sh does.
ALL_PACKAGES = (
    "fontconfig libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)
# Libraries that come with PySide6 itself.
_OURS = ("libQt6", "libpyside", "libshiboken", "libq")
_NO_DISPLAY = (
    "there is no display to open a window on: set DISPLAY or WAYLAND_DISPLAY (with ssh: `ssh -X`), "
    "or use the command line, `speeduplab run --preset seed`"
)

NO_FONT = (
    "no font is installed, so the window has boxes for letters: on Debian and Ubuntu "
    "`sudo apt-get install fontconfig fonts-dejavu-core`"
)


def why_no_window() -> str | None:
    """Why no window can be opened, as a sentence with the remedy; None where one can."""
    try:
        from PySide6.QtWidgets import QApplication  # noqa: F401  # only whether it can be
    except ImportError as error:
        return missing_library(str(error))
    if sys.platform != "linux":
        return None
    return _why_no_platform(os.environ)


def missing_library(message: str) -> str:
    """The sentence for a loader's message such as "libEGL.so.1: cannot open shared object file"."""
    found = re.match(r"(?:.*/)?(lib[\w.+-]+?)\.so[\d.]*(?=:)", message)
    if found is None or found[1].startswith(_OURS):
        return f"Qt cannot be loaded ({message}): install it with `pip install PySide6-Essentials`"
    library, package = found[0].rpartition("/")[2], _PACKAGES.get(found[1])
    if "cannot open shared object" in message:
        first = f" (the one with {library} is {package})" if package else ""
        remedy = f"`sudo apt-get install {ALL_PACKAGES}`{first}"
        return f"the system library {library} is missing: on Debian and Ubuntu {remedy}"
    reason = message[found.end() + 1 :].strip()
    remedy = (
        f"`sudo apt-get install --reinstall {package}`" if package else "install the package that it belongs to again"
    )
    return f"the system library {library} cannot be loaded ({reason}): on Debian and Ubuntu {remedy}"


def _why_no_platform(environ: Mapping[str, str]) -> str | None:
    """The same question for the platform plugins that Qt would try on Linux."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0] for name in chosen.split(";") if name]
    if not names:
        names = ["wayland"] * bool(environ.get("WAYLAND_DISPLAY")) + ["xcb"] * bool(environ.get("DISPLAY"))
        if not names:
            return _NO_DISPLAY
    problems: list[str] = []
    for name in names:
        problem = _why_not(name, environ)
        if problem is None:
            return None
        problems.append(problem)
    return problems[-1]


def _why_not(name: str, environ: Mapping[str, str]) -> str | None:
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    plugins = sorted(folder.glob(f"libq{name.partition('-')[0]}*.so"))
    if not plugins:
        return f"Qt has no platform named {name!r} here: unset QT_QPA_PLATFORM, or set it to xcb or wayland"
    try:
        # The very file that Qt loads next, so this costs nothing twice and names the first library it lacks.
        ctypes.CDLL(str(plugins[0]))
    except OSError as error:
        return missing_library(str(error))
    if name == "xcb":
        return None if _x_answers() else f"the X server {environ.get('DISPLAY', '')!r} does not answer; {_NO_DISPLAY}"
    if name.startswith("wayland"):
        return None if _wayland_answers(environ) else f"the Wayland server does not answer; {_NO_DISPLAY}"
    return None


def _x_answers() -> bool:
    """Whether the X server of DISPLAY lets us in; libxcb is loaded already, with Qt's plugin."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    path = Path(environ.get("XDG_RUNTIME_DIR", "")) / (environ.get("WAYLAND_DISPLAY") or "wayland-0")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        try:
            server.connect(str(path))
        except OSError:
            return False
    return True
