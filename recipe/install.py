"""Install the package and its menu entry into the prefix that conda is building, on any platform.

Runs in conda's own copy of the sources, so it may change them; standard library only.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

prefix = Path(os.environ["PREFIX"])
menu = Path(os.environ["RECIPE_DIR"]) / "menu"
icon = {"linux": ".png", "darwin": ".icns", "win32": ".ico"}

# conda's pyside6 calls itself PySide6: without the rename `pip check` would miss PySide6-Essentials.
pyproject = Path("pyproject.toml")
text = pyproject.read_text(encoding="utf-8")
if "PySide6-Essentials" not in text:
    sys.exit("pyproject.toml no longer requires PySide6-Essentials: update recipe/install.py")
pyproject.write_text(text.replace("PySide6-Essentials", "PySide6"), encoding="utf-8")

pip = [sys.executable, "-m", "pip", "install", ".", "-vv", "--no-deps", "--no-build-isolation"]
subprocess.run(pip, check=True)

# direct_url.json names the folder of this build, which is gone when somebody reads it.
for trace in prefix.glob("**/site-packages/speeduplab-*.dist-info/direct_url.json"):
    trace.unlink()
    record = trace.with_name("RECORD")
    kept = [line for line in record.read_text("utf-8").splitlines() if trace.name not in line]
    record.write_text("\n".join(kept) + "\n", encoding="utf-8")

(prefix / "Menu").mkdir(exist_ok=True)
for suffix in (".json", icon[sys.platform]):
    shutil.copy(menu / f"speeduplab{suffix}", prefix / "Menu")
