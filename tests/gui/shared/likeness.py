"""Whether two pictures of the window are alike but for their letters.

Letters are thin and grey, what they stand beside is not: only data has colour. So both pictures are looked at in
blocks of 8 px, of which each has a ground, the colour of most of it, and maybe data, the colour and share of what
is colourful in it. A block is in place if the other picture has one like it there or right beside it: letters,
smooth edges and lines that lie a few px off are forgiven; a bar, a lane or a panel that lies elsewhere, or has lost
its colour, is not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SCALE = 2  # px of the window for one of a picture that is kept
BACK_ROW = 3  # of a lesson's: 1440 px as 480, which is how large a window is from the back of a room
BLOCK = 4  # px of that
ALIKE = 10  # blocks that may be out of place: 1 in 2,000 of the usual window
# In another font rows, buttons and axes do make room for other letters.
# A claim that takes two lines makes its card, and with it the row of cards, one line higher.
ALIKE_IN_ANOTHER_FONT = 200
_COLOURFUL = 36  # least difference between the channels of what is data
_NEAR = 44  # largest difference in a channel of data of one colour
_SAME = 5  # and of plain grounds that are one: paper and panel differ by 9
_PLAIN = 0.9  # share of a block that is ground, where no letters are
_NEXT = (-1, 0, 1)  # blocks away
_SHARE = 0.3  # largest difference in how much of a block is data

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Blocks:
    """A picture's blocks: the ground, whether it is plain, the mean colour of the data, and their share."""

    ground: Floats
    plain: NDArray[np.bool_]
    data: Floats
    share: Floats


def kept(image: QImage, scale: int = SCALE) -> QImage:
    """A picture at the size in which it is kept and looked at."""
    made = image.scaled(
        image.width() // scale,
        image.height() // scale,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return made.convertToFormat(QImage.Format.Format_RGB32)


def of_few_colors(image: QImage) -> QImage:
    """A kept picture in 256 colours, for a small file: the most frequent ones, of those near each other the first."""
    colors = pixels(image).reshape(-1, 3).astype(np.int32)
    every, place, counts = np.unique(colors, axis=0, return_inverse=True, return_counts=True)
    palette = every[:0]
    for color in every[np.argsort(-counts, kind="stable")]:
        if len(palette) < 256 and (np.abs(palette - color).max(axis=1, initial=0) > _SAME).all():
            palette = np.vstack((palette, color))
    nearest = np.abs(every[:, None] - palette[None]).max(axis=2).argmin(axis=1)
    made = QImage(image.size(), QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(red << 16 | green << 8 | blue) for red, green, blue in palette])
    rows = np.frombuffer(made.bits(), np.uint8).reshape(made.height(), made.bytesPerLine())
    rows[:, : made.width()] = nearest[place.reshape(-1)].reshape(made.height(), made.width())
    return made


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Red, green and blue of each pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1, 4)
    return rows[:, : plain.width(), 2::-1].copy()


def blocks(image: QImage) -> Blocks:
    """What is compared of a kept picture."""
    colors = pixels(image).astype(np.float64)
    high, wide = colors.shape[0] // BLOCK, colors.shape[1] // BLOCK
    cut = colors[: high * BLOCK, : wide * BLOCK].reshape(high, BLOCK, wide, BLOCK, 3).swapaxes(1, 2)
    each = cut.reshape(high, wide, BLOCK * BLOCK, 3)
    colourful = (each.max(axis=3) - each.min(axis=3)) > _COLOURFUL
    count = colourful.sum(axis=2)
    data = (each * colourful[..., None]).sum(axis=2) / np.maximum(count, 1)[..., None]
    around = np.concatenate([_shifted(each, down, right) for down in _NEXT for right in _NEXT], axis=2)
    own = _ground(each)
    plain = (np.abs(each - own[:, :, None]).max(axis=3) <= _SAME).mean(axis=2) >= _PLAIN
    ground = np.where(plain[..., None], own, _ground(around))
    return Blocks(ground=ground, plain=plain, data=data, share=count / (BLOCK * BLOCK))


def _ground(each: Floats) -> Floats:
    """What lies under the letters: they are dark on light, or light on dark, and cover less than they leave."""
    dark = float(np.median(each)) < 128
    return np.asarray(np.percentile(each, 25 if dark else 75, axis=2))


def misplaced(one: QImage, other: QImage) -> NDArray[np.bool_]:
    """Which blocks of either kept picture have none like it in the other, there or right beside."""
    if one.size() != other.size():
        raise ValueError(f"pictures of one size can be compared, not {one.size()} and {other.size()}")
    first, second = blocks(one), blocks(other)
    return ~_found(first, second) | ~_found(second, first)


def _found(some: Blocks, among: Blocks) -> NDArray[np.bool_]:
    ground = np.zeros(some.share.shape, dtype=bool)
    data = np.zeros(some.share.shape, dtype=bool)
    for down in _NEXT:
        for right in _NEXT:
            sure = some.plain & _shifted(among.plain, down, right)
            ground |= _far(some.ground, _shifted(among.ground, down, right)) <= np.where(sure, _SAME, _NEAR)
            share = _shifted(among.share, down, right)
            both = np.minimum(some.share, share)
            # Of a thin line or an edge much is smoothed into its ground.
            same = _far(some.data, _shifted(among.data, down, right)) <= np.where(both >= 0.6, _NEAR, 3 * _NEAR)
            data |= (np.abs(some.share - share) <= _SHARE) & (same | (both < _SHARE / 2))
    return ground & data


def _far(one: Floats, other: Floats) -> Floats:
    return np.asarray(np.abs(one - other).max(axis=2))


def _shifted(values: Floats, down: int, right: int) -> Floats:
    """Each block's neighbour; at the edges itself."""
    rows = np.clip(np.arange(values.shape[0]) + down, 0, values.shape[0] - 1)
    columns = np.clip(np.arange(values.shape[1]) + right, 0, values.shape[1] - 1)
    return np.asarray(values[rows][:, columns])
