"""The map of workers and inner threads in px: nothing overlaps or leaves the picture, and its words can be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.inner.inner_pools import InnerSetBy
from speeduplab.core.display.appearance import LOOKS
from speeduplab.core.drawing.map_layout import STEPS, map_scene, step_of
from speeduplab.core.drawing.scaling_svg import map_svg, text_px
from speeduplab.core.drawing.scene import Tone, Words
from speeduplab.core.results.rows import Basis
from speeduplab.core.scaling.inner_map import InnerMap, MapCell

GROUNDS = {"light": ("#FFFFFF", "#15171C"), "dark": ("#101216", "#F0F1F4")}


def chart(columns: int = 3, lines: int = 3) -> InnerMap:
    workers, inner = [2**i for i in range(columns)], [2**i for i in range(lines)]
    pairs = [(many, threads) for threads in inner for many in workers]
    cells = [
        MapCell(
            workers=many, inner=threads, row=row, time_s=1.0 / (row + 1), factor=row + 1.0, share=(row + 1) / len(pairs)
        )
        for row, (many, threads) in enumerate(pairs)
    ]
    return InnerMap(
        basis=Basis.WARM,
        name="Processes",
        look="processes",
        in_process=False,
        num=8,
        workers=tuple(workers),
        inner=tuple(inner),
        cells=tuple(cells),
        best=(len(cells) - 1,),
        usual=0,
        cores=4,
        library="OpenBLAS 0.3.30",
        set_by=InnerSetBy.THREADPOOLCTL,
        names=("Processes",),
        chosen=0,
    )


def mixed(color: str, ground: str, share: float) -> str:
    ours, theirs = ([int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in (color, ground))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in zip(ours, theirs, strict=True))


def contrast(one: str, other: str) -> float:
    """Of two colours, as WCAG 2.2 defines it."""

    def luminance(color: str) -> float:
        channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", GROUNDS)
@pytest.mark.parametrize("look", LOOKS)
def test_the_words_of_every_step_stand_out_from_its_ground_in_every_colour(theme: str, look: str) -> None:
    ground, ink = GROUNDS[theme]
    for step in STEPS:
        under = mixed(ink, mixed(getattr(LOOKS[look], theme), ground, step.color), step.ink)
        assert contrast(under, ink if step.text is Tone.INK else ground) >= 4.5, step


def test_a_step_begins_with_its_least_share() -> None:
    assert [step_of(share).least for share in (0.0, 0.249, 0.25, 0.7, 0.95, 1.0)] == [0.0, 0.0, 0.25, 0.7, 0.95, 0.95]


@pytest.mark.parametrize(("columns", "lines"), [(1, 2), (3, 3), (6, 5), (4, 1)])
@pytest.mark.parametrize(("width", "height"), [(1100, 520), (960, 420), (700, 300), (520, 240)])
def test_no_text_leaves_the_picture_or_its_cell(columns: int, lines: int, width: int, height: int) -> None:
    scene = map_scene(chart(columns, lines), width, height, text_px)
    for words in (item for item in scene.items if isinstance(item, Words)):
        wide = text_px(words.text, words.size, words.weight)
        left = words.at[0] - {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor] * wide
        assert left >= -1, words
        assert left + wide <= width + 1, words
    assert len(scene.hits) == columns * lines
    for hit in scene.hits:
        assert hit.at[0] + hit.half[0] <= width
        assert hit.at[1] + hit.half[1] <= height


@pytest.mark.parametrize("in_process", [True, False])
def test_what_stands_below_the_cells_does_not_reach_below_the_key(in_process: bool) -> None:
    scene = map_scene(replace(chart(1, 2), in_process=in_process), 1100, 520, text_px)
    words = [item for item in scene.items if isinstance(item, Words)]
    below = next(item for item in words if "librar" in item.text and "process" in item.text)
    key = next(item for item in words if item.text == "Share of the best speed-up")
    assert below.at[0] + text_px(below.text, below.size, below.weight) / 2 < key.at[0] - 10


def test_what_to_set_is_told_only_where_one_count_of_inner_threads_has_won() -> None:
    def texts(one: InnerMap) -> list[str]:
        return [item.text for item in map_scene(one, 1100, 520, text_px).items if isinstance(item, Words)]

    assert "OMP_NUM_THREADS=4" in texts(chart())
    assert not any("OMP_NUM_THREADS" in text for text in texts(replace(chart(), best=(8, 0))))
    assert not any("OMP_NUM_THREADS" in text for text in texts(replace(chart(), best=())))


def test_the_svg_holds_every_speed_up() -> None:
    svg = map_svg(chart(), 0)
    assert all(f"{factor}.00x" in svg for factor in range(1, 10))
