#!/usr/bin/env python3
"""Cut gui/fonts/*.ttf out of the whole Inter; the results are committed.

    python recipe/make_fonts.py FOLDER

FOLDER holds Inter-Regular.woff2 and its sisters, and in it or above it lies LICENSE.txt: Inter 4.1 comes that way in
the npm package inter-ui (`npm pack inter-ui@4.1.1`, folder `web`). Needs fonttools and brotli.

Static weights and not the variable font: Qt before 6.7 knows of a variable font only its default weight.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset

TARGET = Path(__file__).resolve().parents[1] / "gui" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
# Latin of all of Europe, Greek for units and formulas, punctuation, figures above and below, arrows, mathematics,
# and the shapes that stand in labels. What is missing, such as the letters of other scripts, comes from the system.
CHARACTERS = (
    "0020-007E 00A0-017F 0192 0218-021B 02C6 02C7 02D8-02DD 0391-03A9 03B1-03C9 1E9E 2002-200B 2010-2015 2018-201E "
    "2020-2022 2026 202F 2030 2032 2033 2039 203A 2044 2070-209C 20AC 2116 2122 2126 2190-2199 21A9 21AA 21D2 21D4 "
    "2202 2206 220F 2211 2212 2215 2219 221A 221E 222B 2248 2260 2264 2265 2318 21E7 2325 2303 232B 25A0 25A1 25B2 "
    "25B3 25B6 25B7 25BA 25BC 25BD 25C0 25C6 25C7 25CA 25CB 25CF 2605 2606 2713 2717 2060 FEFF FFFD"
)
# No "calt", which writes 2x4 with a multiplication sign.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]


def cut(source: Path, target: Path) -> None:
    """Write the characters and features above of one font file."""
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=["*"], notdef_outline=True, flavor=None)
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    ranges = (part.partition("-") for part in CHARACTERS.split())
    cutter.populate(unicodes={c for low, _, high in ranges for c in range(int(low, 16), int(high or low, 16) + 1)})
    cutter.subset(font)
    subset.save_font(font, str(target), options)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(font.getBestCmap())} characters")


def main(folder: Path) -> int:
    TARGET.mkdir(exist_ok=True)
    for weight in WEIGHTS:
        cut(folder / f"Inter-{weight}.woff2", TARGET / f"Inter-{weight}.ttf")
    licence = next(place / "LICENSE.txt" for place in (folder, folder.parent) if (place / "LICENSE.txt").exists())
    (TARGET / "OFL.txt").write_text(licence.read_text(encoding="utf-8"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
