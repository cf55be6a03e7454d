"""Twenty functions of one item, as varied as what people ask about; nothing in the advice was tuned on them.

Each is called with 0, 1, 2, ...; how many items take about a tenth of a second serially is in ITEMS. A Python
without the GIL runs them too, which may lack NumPy: only what needs it imports it.
"""

from __future__ import annotations

import bz2
import csv
import difflib
import getpass
import hashlib
import io
import json
import re
import tempfile
import time
import zlib
from decimal import Context, Decimal
from pathlib import Path

_LARGE = bytes(range(256)) * 4096
_TEXT = ("the quick brown fox 12345 jumps over 678 lazy dogs " * 400).strip()
_RECORD = {f"key {place}": [place, place / 7, str(place)] for place in range(200)}
_TABLE = "\n".join(f"{place},{place * 3},name {place}" for place in range(1500))
_FILE = Path(tempfile.gettempdir()) / f"speeduplab-advice-{getpass.getuser()}"

ITEMS = {
    "collatz": 1500,
    "sleeps": 25,
    "hashes_large": 120,
    "hashes_small": 60_000,
    "json_there_and_back": 250,
    "compresses": 100,
    "substitutes": 50,
    "copies_memory": 30,
    "tiny": 500_000,
    "large_results": 60,
    "sorts_arrays": 120,
    "small_arrays": 40_000,
    "sorts_words": 110,
    "decimals": 50,
    "reads_files": 1000,
    "compresses_harder": 4,
    "large_powers": 1400,
    "compares_texts": 120,
    "parses_tables": 160,
    "sleeps_and_computes": 30,
}


def collatz(i: int) -> int:
    """Pure Python on small integers, items of uneven length."""
    steps = 0
    for start in range(i, i + 8):
        value = start + 1
        while value != 1:
            value = value // 2 if value % 2 == 0 else 3 * value + 1
            steps += 1
    return steps


def sleeps(i: int) -> int:
    time.sleep(0.005)
    return i


def hashes_large(i: int) -> str:
    """The GIL is let go of above 2 kB."""
    return hashlib.sha256(_LARGE[i:]).hexdigest()


def hashes_small(i: int) -> str:
    return hashlib.sha256(b"%d" % i).hexdigest()


def json_there_and_back(i: int) -> int:
    return len(json.loads(json.dumps({**_RECORD, "i": i})))


def compresses(i: int) -> int:
    return len(zlib.compress(_LARGE[i : i + 300_000], 9))


def substitutes(i: int) -> str:
    return re.sub(r"(\w+) (\d+)", r"\2 \1", _TEXT)[i % 50 : i % 50 + 20]


def copies_memory(i: int) -> int:
    return len(bytearray(_LARGE) + _LARGE[i:] + bytearray(_LARGE))


def tiny(i: int) -> int:
    return i ^ 0x55


def large_results(i: int) -> list[int]:
    return list(range(i, i + 30_000))


def sorts_arrays(i: int) -> float:
    import numpy as np

    return float(np.sort(np.random.default_rng(i).random(100_000))[50_000])


def small_arrays(i: int) -> float:
    import numpy as np

    return float((np.arange(20.0) + i).sum())


def sorts_words(i: int) -> str:
    return sorted((_TEXT[i % 7 :] + _TEXT).split(), key=str.lower)[i % 100]


def decimals(i: int) -> str:
    context = Context(prec=300)
    return str(sum((context.sqrt(Decimal(i + k)) for k in range(1, 60)), Decimal(0)))[:40]


def reads_files(i: int) -> int:
    try:
        with _FILE.open("rb") as file:
            return i if file.read() else -1
    except FileNotFoundError:
        with _FILE.open("wb") as file:
            file.write(_LARGE)
        return i


def compresses_harder(i: int) -> int:
    return len(bz2.compress(_LARGE[i : i + 200_000]))


def large_powers(i: int) -> int:
    return pow(3, 10**6 + i, (1 << 1500) + 7) % 1_000_003


def compares_texts(i: int) -> float:
    return difflib.SequenceMatcher(None, _TEXT[: 300 + i], _TEXT[20 : 320 + i], autojunk=False).ratio()


def parses_tables(i: int) -> int:
    return sum(int(row[0]) for row in csv.reader(io.StringIO(_TABLE))) + i


def sleeps_and_computes(i: int) -> int:
    time.sleep(0.002)
    return sum(k * k for k in range(20_000)) + i
