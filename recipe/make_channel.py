#!/usr/bin/env python3
"""Make an offline stand-in for conda-forge: a channel (a folder) of packages under conda-forge's names.

    python make_channel.py CHANNEL [--python /path/to/python3.x]

`python` comes from a local interpreter, the libraries from PyPI's wheels, the compiler is wrappers around the
system's with conda-forge's flags. Linux x86-64 only; nothing in it may be distributed.
Needs py-rattler, py-rattler-build and packaging; patchelf and g++ on the PATH.
"""

from __future__ import annotations

import argparse
import asyncio
import email
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

# What the recipe asks for; pip adds what these need. Versions are those of conda-forge where it matters.
LIBRARIES = (
    *("pyqtgraph==0.14.0", "numpy", "psutil", "platformdirs", "typer<0.29", "rich"),
    *("jinja2", "drawsvg", "findpython"),
)
QT = ("PySide6_Essentials==6.11.1", "shiboken6==6.11.1")
BUILD_TOOLS = ("pip", "scikit_build_core==1.0.3", "pybind11==3.0.3", "cmake<4.2", "ninja")
# Programs that only happen to be on PyPI: they go to bin and need no Python.
PROGRAMS = {"cmake": "cmake/data", "ninja": "ninja/data"}
# Parts of Qt that the program never loads: half the channel's size and most of its time.
UNUSED_QT = ("PySide6/Qt/qml", "PySide6/Qt/metatypes", "PySide6/Qt/translations", "PySide6/Qt/libexec")

PYTHON = """set -e
cd {base}
mkdir -p $PREFIX/bin $PREFIX/lib $PREFIX/include
cp -a bin/python{v} $PREFIX/bin/; ln -s python{v} $PREFIX/bin/python; ln -s python{v} $PREFIX/bin/python3
cp -a lib/libpython*.so* $PREFIX/lib/; cp -a include/python{v} $PREFIX/include/
tar -C lib --exclude=site-packages --exclude=test --exclude=tests --exclude=idlelib --exclude=__pycache__ \\
    --exclude=ensurepip --exclude='*.a' --exclude='*.o' -cf - python{v} | tar -C $PREFIX/lib -xf -
mkdir $PREFIX/lib/python{v}/site-packages; echo >$PREFIX/lib/python{v}/site-packages/README.txt
patchelf --set-rpath '$ORIGIN/../lib' $PREFIX/bin/python{v}
grep -rlI {base} $PREFIX --exclude-dir=conda-meta | xargs -r sed -i "s#{base}#$PREFIX#g"
$PREFIX/bin/python -m compileall -q -j0 --invalidation-mode unchecked-hash -x lib2to3/tests $PREFIX/lib/python{v}"""
# What conda-forge compiles for x86-64 with.
FLAGS = "-march=nocona -mtune=haswell -ftree-vectorize -fPIC -fstack-protector-strong -fno-plt -O2 -ffunction-sections"
# What conda-forge's compiler exports on activation, as far as a CMake project can notice.
CXX = r"""set -e
t=x86_64-conda-linux-gnu
mkdir -p $PREFIX/bin $PREFIX/etc/conda/activate.d $PREFIX/$t/sysroot
for n in gcc cc g++ c++ ar ranlib ld strip nm; do
  printf '#!/bin/sh\nexec /usr/bin/%s "$@"\n' $n >$PREFIX/bin/$t-$n; chmod +x $PREFIX/bin/$t-$n
done
cat >$PREFIX/etc/conda/activate.d/activate-gxx_linux-64.sh <<'EOF'
t=x86_64-conda-linux-gnu
b=$CONDA_PREFIX/bin/$t
export HOST=$t CC=$b-cc CXX=$b-c++
f="@FLAGS@ -pipe -isystem $PREFIX/include"
export CFLAGS="$f" CXXFLAGS="-fvisibility-inlines-hidden -fmessage-length=0 $f"
LDFLAGS="-Wl,-O2 -Wl,--sort-common -Wl,--as-needed -Wl,-z,relro -Wl,-z,now -Wl,--disable-new-dtags"
LDFLAGS="$LDFLAGS -Wl,--gc-sections -Wl,-rpath,$PREFIX/lib -Wl,-rpath-link,$PREFIX/lib -L$PREFIX/lib"
CMAKE_ARGS="-DCMAKE_AR=$b-ar -DCMAKE_RANLIB=$b-ranlib -DCMAKE_LINKER=$b-ld -DCMAKE_STRIP=$b-strip"
CMAKE_ARGS="$CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release"
if [ "${CONDA_BUILD:-0}" = 1 ]; then
  CMAKE_ARGS="$CMAKE_ARGS -DCMAKE_FIND_ROOT_PATH=$PREFIX;$BUILD_PREFIX/$t/sysroot"
  CMAKE_ARGS="$CMAKE_ARGS -DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER -DCMAKE_FIND_ROOT_PATH_MODE_LIBRARY=ONLY"
  CMAKE_ARGS="$CMAKE_ARGS -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY -DCMAKE_INSTALL_LIBDIR=lib"
  CMAKE_ARGS="$CMAKE_ARGS -DCMAKE_INSTALL_PREFIX=$PREFIX -DCMAKE_PROGRAM_PATH=$BUILD_PREFIX/bin;$PREFIX/bin"
fi
export LDFLAGS CMAKE_ARGS; unset t b f
EOF"""


class Channel:
    """A channel under construction, with a scratch folder beside it."""

    def __init__(self, root: Path, python: str) -> None:
        self.root = root.resolve()
        self.work = self.root.with_name(self.root.name + "-work")
        for folder in (self.root, self.work):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        self.python = python
        ask = "import sys, platform; print(sys.base_prefix, platform.python_version())"
        self.base, self.full = subprocess.check_output([python, "-c", ask], text=True).split()
        self.minor = self.full.rpartition(".")[0]
        self.abi = "cp" + self.minor.replace(".", "")

    def build(
        self,
        name: str,
        version: str,
        *,
        script: str = "",
        needs: Mapping[str, object] | None = None,
        string: str | None = None,
        generic: bool = False,
    ) -> None:
        """Let rattler-build make a package that must export something to those built with it."""
        from rattler_build import Stage0Recipe, ToolConfiguration, VariantConfig

        build: dict[str, object] = {"number": 0, "script": script, "python": {"skip_pyc_compilation": ["**/*.py"]}}
        if string is not None:
            build["string"] = string
        if generic:
            build["noarch"] = "generic"
        recipe = {
            "package": {"name": name, "version": version},
            "build": build,
            "requirements": dict(needs or {}),
            "about": {"summary": "A stand-in, not conda-forge's build"},
        }
        Stage0Recipe.from_dict(recipe, recipe_dir=self.work / name).run_build(
            variant_config=VariantConfig({}),
            tool_config=ToolConfiguration(test_strategy="skip"),
            channels=[self.root.as_uri()],
            output_dir=self.root,
            package_format="conda:1",
            no_include_recipe=True,
        )

    def add_python(self) -> None:
        """The interpreter, relocatable, and the package that ties extensions to its ABI."""
        if not (Path(self.base) / "lib" / f"libpython{self.minor}.so").exists():
            sys.exit(f"{self.base} must hold a Python with a shared library, as pyenv's --enable-shared makes it")
        abi = f"python_abi {self.minor}.* *_{self.abi}"
        needs = {"run_constraints": [abi], "run_exports": {"weak": [abi], "noarch": ["python"]}}
        # From 3.13 on conda-forge names the ABI, not the implementation.
        string = "0_cpython" if self.minor in ("3.11", "3.12") else f"0_{self.abi}"
        self.build("python", self.full, script=PYTHON.format(base=self.base, v=self.minor), string=string, needs=needs)
        needs = {"run_constraints": [f"python {self.minor}.*"]}
        self.build("python_abi", self.minor, string=f"8_{self.abi}", generic=True, needs=needs)

    def add_compiler(self) -> None:
        """The system's g++ under conda-forge's names, and the libraries that what it makes will need."""
        version = _gcc("-dumpfullversion")
        for name, library, run in (("libgcc", "libgcc_s.so.1", []), ("libstdcxx", "libstdc++.so.6", ["libgcc"])):
            copy = f"set -e; mkdir -p $PREFIX/lib; cp -L {_gcc('-print-file-name=' + library)} $PREFIX/lib/"
            self.build(name, version, script=copy, needs={"run": run})
        exports = {"run_exports": {"strong": ["__glibc >=2.17,<3.0.a0"]}}
        self.build("sysroot_linux-64", "2.17", generic=True, needs=exports)
        major = version.split(".")[0]
        exports = {"run_exports": {"strong": [f"libgcc >={major}", f"libstdcxx >={major}"]}}
        self.build("gxx_linux-64", version, script=CXX.replace("@FLAGS@", FLAGS), needs=exports)

    def add_wheels(self) -> None:
        """One package per wheel, under its PyPI name; Qt's two wheels make one `pyside6`."""
        house = self.work / "wheels"
        for options in (LIBRARIES + BUILD_TOOLS, ("--no-deps", *QT)):
            # By the interpreter itself: pip judges markers such as python_version by the one that runs it.
            pip = [self.python, "-m", "pip", "download", "-q", "--disable-pip-version-check"]
            subprocess.run([*pip, "--only-binary=:all:", f"--dest={house}", *options], check=True)
        wheels = {str(parse_wheel_filename(wheel.name)[0]): wheel for wheel in sorted(house.glob("*.whl"))}
        qt = [wheels.pop(canonicalize_name(Requirement(r).name)) for r in QT]
        self.pack("pyside6", qt)
        for name, wheel in wheels.items():
            self.pack(name, [wheel])

    def pack(self, name: str, wheels: Sequence[Path]) -> None:
        """Unpack wheels into a staged prefix, make them look like conda-forge's package, pack that."""
        from rattler_build import assemble_package

        stage = self.work / "stage" / name
        packages = stage / "lib" / f"python{self.minor}" / "site-packages"
        for wheel in wheels:
            _unpack(wheel, packages, stage)
        version, run = self.metadata(wheels[0])
        if name == "pyside6":
            _make_lean(packages, version)
            run = []
        depends = [f"python {self.minor}.*", *run]
        if name in PROGRAMS:
            _keep_program(stage, packages / PROGRAMS[name])
            depends = []
        else:
            # Never checked against the source's time: unpacking must not make them stale. Wheels carry
            # templates that are no Python; what fails here would fail without being noticed after pip too.
            compile_all = [self.python, "-m", "compileall", "-q", "-j0", "--invalidation-mode", "unchecked-hash"]
            subprocess.run([*compile_all, packages], check=False, stdout=subprocess.DEVNULL)
        output = self.root / "linux-64"
        output.mkdir(exist_ok=True)
        package = assemble_package(
            name, version, "linux-64", "0", output, files_dir=stage, depends=depends, compression_level=1
        )
        shutil.rmtree(stage)
        package.path.chmod(0o644)

    def metadata(self, wheel: Path) -> tuple[str, list[str]]:
        """A wheel's version and what it needs under this Python."""
        with zipfile.ZipFile(wheel) as archive:
            name = next(n for n in archive.namelist() if n.endswith(".dist-info/METADATA") and n.count("/") == 1)
            meta = email.message_from_string(archive.read(name).decode())
        env = {"python_version": self.minor, "python_full_version": self.full, "extra": ""}
        wanted = [Requirement(text) for text in meta.get_all("Requires-Dist", [])]
        run = [r for r in wanted if not r.marker or r.marker.evaluate(env)]
        return meta["Version"], [f"{canonicalize_name(r.name)} {r.specifier}".strip() for r in run]


def _gcc(option: str) -> str:
    return subprocess.check_output(["g++", option], text=True).strip()


def _unpack(wheel: Path, packages: Path, prefix: Path) -> None:
    """Put a wheel's files where pip would; ZipFile forgets permissions, so they are set again."""
    targets = {"purelib": packages, "platlib": packages, "data": prefix, "scripts": prefix / "bin"}
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            first, _, rest = info.filename.partition("/")
            kind, _, inside = rest.partition("/")
            place = packages / info.filename
            if first.endswith(".data"):
                if kind not in targets:
                    continue
                place = targets[kind] / inside
            if info.is_dir():
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(archive.read(info))
            executable = (info.external_attr >> 16) & 0o111 or place.parent.name == "bin"
            place.chmod(0o755 if executable else 0o644)


def _make_lean(packages: Path, version: str) -> None:
    """Rename the distribution as conda-forge does, and leave out what no QtWidgets program loads."""
    for info in packages.glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info"):
        shutil.rmtree(info)
    info = packages / f"PySide6-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: PySide6\nVersion: {version}\n", encoding="utf-8")
    for folder in UNUSED_QT:
        shutil.rmtree(packages / folder, ignore_errors=True)
    for program in ("assistant", "designer", "linguist", "lrelease", "lupdate", "qmllint", "qmlls", "qmlformat"):
        (packages / "PySide6" / program).unlink(missing_ok=True)


def _keep_program(prefix: Path, data: Path) -> None:
    """Keep a wheel's program and its data, and drop the Python around it."""
    if data.is_dir():
        shutil.rmtree(prefix / "bin", ignore_errors=True)
        shutil.copytree(data, prefix, dirs_exist_ok=True)
    shutil.rmtree(prefix / "lib", ignore_errors=True)
    if not any((prefix / "bin").iterdir()):
        sys.exit(f"{data} holds no program: the wheel's layout has changed")


def make(root: Path, python: str) -> None:
    """Make the channel in `root`, whose content is replaced."""
    import rattler

    channel = Channel(root, python)
    for step in (channel.add_python, channel.add_compiler, channel.add_wheels):
        began = time.monotonic()
        step()
        print(f"  {step.__name__}: {time.monotonic() - began:.1f} s", flush=True)
    (channel.root / "noarch").mkdir(exist_ok=True)
    asyncio.run(rattler.index.index_fs(channel.root, force=True))
    shutil.rmtree(channel.work)
    shutil.rmtree(channel.root / "bld", ignore_errors=True)


if __name__ == "__main__":
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1577836800")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("channel", type=Path)
    parser.add_argument("--python", default=sys.executable)
    arguments = parser.parse_args()
    make(arguments.channel, arguments.python)
