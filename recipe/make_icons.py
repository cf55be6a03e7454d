#!/usr/bin/env python3
"""Draw recipe/menu/speeduplab.{png,ico,icns} from gui/icons/speeduplab.svg; the results are committed.

    python recipe/make_icons.py

Needs PySide6 and nothing else: the two containers are a header and PNGs, written here.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

HERE = Path(__file__).resolve().parent
SVG = HERE.parent / "gui" / "icons" / "speeduplab.svg"
STEM = HERE / "menu" / "speeduplab"
PNG_SIZE = 512
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's type codes by size in pixels; the last four are the sharp ("@2x") twins.
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def draw(size: int) -> bytes:
    """The drawing as a PNG of `size` x `size` pixels, rendered anew rather than scaled from another size."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, Qt for Python wants str
    return bytes(buffer.data().data())


def ico(pngs: dict[int, bytes]) -> bytes:
    """A Windows icon: a directory of PNGs; 256 is written as 0 there."""
    entries, images, offset = b"", b"", 6 + 16 * len(pngs)
    for size, png in sorted(pngs.items()):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(images))
        images += png
    return struct.pack("<HHH", 0, 1, len(pngs)) + entries + images


def icns(pngs: dict[bytes, bytes]) -> bytes:
    """An Apple icon: typed chunks, each with its length."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pngs.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def icon_files() -> dict[str, bytes]:
    """Every icon file by its suffix, as it should be on disk."""
    return {
        ".png": draw(PNG_SIZE),
        ".ico": ico({size: draw(size) for size in ICO_SIZES}),
        ".icns": icns({kind: draw(size) for kind, size in ICNS_TYPES.items()}),
    }


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    for suffix, content in icon_files().items():
        STEM.with_suffix(suffix).write_bytes(content)
        print(f"{STEM.with_suffix(suffix).name}: {len(content)} bytes")
