#!/usr/bin/env python3
"""Render and build the recipe, and install and remove packages, against channels that are local folders.

    python conda_local.py 3.13 OUTPUT CHANNEL...       (builds, and runs the recipe's own tests)

The library's rattler and rattler-build do the work; this file only says what they shall do.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

RECIPE = Path(__file__).resolve().parent
PLATFORMS = ("linux-64", "linux-aarch64", "osx-64", "osx-arm64", "win-64")
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")


class Log:
    """rattler-build's progress: its messages are kept, the rest is ignored."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return lambda _event: None

    def on_log(self, event: Any) -> None:
        self.lines.append(event.message)


def rendered(platform: str) -> dict[str, Any]:
    """The recipe for one platform: a rendered variant by Python version ("3.13")."""
    from rattler_build import JinjaConfig, PlatformConfig, RenderConfig, Stage0Recipe, VariantConfig

    target = PlatformConfig(target_platform=platform, build_platform=platform, host_platform=platform)
    variants = VariantConfig.from_file_with_context(RECIPE / "variants.yaml", JinjaConfig(platform=target))
    found = Stage0Recipe.from_file(RECIPE / "recipe.yaml").render(variants, RenderConfig(platform=target))
    return {python: v for v in found for python in PYTHONS if f"{python}." in str(v.variant["python"])}


def requirements(variant: Any) -> dict[str, list[str]]:
    """What a rendered variant asks for, by section."""
    needs = variant.recipe.to_dict()["requirements"]
    return {section: [str(spec) for spec in needs.get(section, [])] for section in ("build", "host", "run")}


def build(python: str, output: Path, channels: Sequence[Path]) -> bool:
    """Build the recipe for one Python and run the recipe's tests on the package; whether all passed.

    Prints rattler-build's log, and last a line with the package's path.
    """
    from rattler_build import Package, RattlerBuildError, ToolConfiguration

    # The index of an older output keeps the hash of a package that is built again under the same name.
    shutil.rmtree(output, ignore_errors=True)
    urls = [channel.resolve().as_uri() for channel in channels]
    log = Log()
    try:
        result = rendered("linux-64")[python].run_build(
            tool_config=ToolConfiguration(test_strategy="skip"),
            output_dir=output,
            channels=urls,
            progress_callback=log,
            package_format="conda:22",  # the level of conda-forge
        )
        path = Path(result.packages[0])
        path.chmod(0o644)
        tests = [t.success for t in Package.from_file(path).run_tests(channel=urls, progress_callback=log)]
    except RattlerBuildError as problem:
        log.lines.append(str(problem))
        path, tests = output, [False]
    print("\n".join(log.lines))
    print(f"{path}: {sum(tests)} of {len(tests)} tests passed")
    return bool(tests) and all(tests)


def install(prefix: Path, specs: Sequence[str], channels: Sequence[Path]) -> list[str]:
    """Solve and install into a prefix, which then holds that and nothing else; returns "name version build" lines."""
    import rattler

    async def solve_and_install() -> list[str]:
        records = await rattler.solve(
            sources=[rattler.Channel(channel.resolve().as_uri()) for channel in channels],
            specs=list(specs),
            virtual_packages=rattler.VirtualPackage.detect(),
        )
        await rattler.install(records, target_prefix=prefix, show_progress=False)
        return sorted(f"{r.name.normalized} {r.version} {r.build}" for r in records)

    return asyncio.run(solve_and_install())


def remove(prefix: Path, name: str, channels: Sequence[Path]) -> None:
    """Remove one package from a prefix and keep the rest as it is."""
    others = [
        "=".join(record.stem.rsplit("-", 2)[:2])
        for record in (prefix / "conda-meta").glob("*.json")
        if record.stem.rsplit("-", 2)[0] != name
    ]
    install(prefix, others, channels)


def main() -> int:
    """Build for one Python; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python", choices=PYTHONS)
    parser.add_argument("output", type=Path)
    parser.add_argument("channels", type=Path, nargs="+")
    given = parser.parse_args()
    return 0 if build(given.python, given.output.resolve(), given.channels) else 1


if __name__ == "__main__":
    sys.exit(main())
