"""The committed icons are the drawing, in the sizes that each system asks for."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from recipe_files import ROOT, load

make_icons = load("make_icons")
# Two Qt versions may round an edge differently; a channel of a pixel may then be this far off on average.
TOLERANCE = 3.0


def decoded(png: bytes) -> QImage:
    image = QImage.fromData(png)
    assert not image.isNull()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def difference(one: QImage, other: QImage) -> float:
    """Mean distance of two pictures over all channels of all pixels, 0 to 255."""
    assert one.size() == other.size()
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def ico_images(content: bytes) -> dict[int, bytes]:
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    images = {}
    for index in range(count):
        size, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        images[size or 256] = content[offset : offset + length]
    return images


def icns_images(content: bytes) -> dict[bytes, bytes]:
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    images, offset = {}, 8
    while offset < len(content):
        kind, (length,) = content[offset : offset + 4], struct.unpack_from(">I", content, offset + 4)
        images[kind] = content[offset + 8 : offset + length]
        offset += length
    return images


def of_file(suffix: str) -> bytes:
    return make_icons.STEM.with_suffix(suffix).read_bytes()


@pytest.mark.usefixtures("qapp")
def test_png_is_the_drawing() -> None:
    image = decoded(of_file(".png"))
    assert (image.width(), image.height()) == (512, 512)
    assert difference(image, decoded(make_icons.draw(512))) < TOLERANCE


@pytest.mark.usefixtures("qapp")
def test_ico_has_every_size_that_windows_asks_for() -> None:
    images = ico_images(of_file(".ico"))
    assert {16, 24, 32, 48, 256} <= images.keys()
    for size, png in images.items():
        assert difference(decoded(png), decoded(make_icons.draw(size))) < TOLERANCE


@pytest.mark.usefixtures("qapp")
def test_icns_has_every_size_that_macos_asks_for() -> None:
    images = icns_images(of_file(".icns"))
    assert images.keys() == make_icons.ICNS_TYPES.keys()
    for kind, png in images.items():
        assert decoded(png).width() == make_icons.ICNS_TYPES[kind]
    assert difference(decoded(images[b"icp4"]), decoded(make_icons.draw(16))) < TOLERANCE


@pytest.mark.usefixtures("qapp")
def test_winner_is_green_at_16_px() -> None:
    image = decoded(make_icons.draw(16))
    green = QColor("#17A673")
    colours = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    near = [c for c in colours if abs(c.hue() - green.hue()) < 10 and c.saturation() > 150 and c.value() > 120]
    assert len(near) >= 9


def test_drawing_uses_the_winners_colour_and_no_foreign_file() -> None:
    svg = Path(ROOT / "gui" / "icons" / "speeduplab.svg").read_text("utf-8")
    assert "#17A673" in svg
    assert not re.search(r"href|url\(|<image", svg)
