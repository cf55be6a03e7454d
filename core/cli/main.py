"""The command line: parses, calls, prints; everything it knows it asks the other modules.

Imports no Qt and no numpy, and little else before a command is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from .room.room_commands import board, hand_in
from .running.run_options import run
from .terminal import prepare, warn

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

# The base of typer's usage errors; some versions take it from click, others bring their own copy.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    name="speeduplab",
    help="Race one piece of Python work through every way of running it in parallel. Without arguments a window opens.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(argv: list[str] | None = None) -> int:
    """Run a command line.

    Returns
    -------
    int
        0; 1 failed, 2 wrong usage, 3 not saved, 4 a requirement is not met, 5 too noisy to tell, 130 interrupted.
    """
    prepare()
    try:
        status = app(argv, prog_name="speeduplab", standalone_mode=False)
    except _UsageError as error:
        # typer would draw a box; a sentence can be read by programs too.
        warn(f"{_text(error)} `speeduplab --help` tells more.")
        return USAGE
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except ValueError as error:
        if not _is_refusal(error):
            raise
        warn(str(error))
        return USAGE
    except OSError as error:
        # Files of ours are looked after where they are opened: this is stdout on a full disk, or no more processes.
        warn(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}")
        return FAILED
    return status if isinstance(status, int) else OK


def _text(error: Exception) -> str:
    text = str(getattr(error, "format_message", lambda: error)()).strip()
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _is_refusal(error: ValueError) -> bool:
    """Whether it is a sentence about what was asked, not a fault of ours."""
    # Imported only now: no command needs all of them.
    from ..board.hand_in import HandInError
    from ..board.hand_in_server import BoardError
    from ..export import ExportError
    from ..hosts.interpreters import PythonError
    from ..plan.rules import PlanError
    from ..runfile import RunFileError

    return isinstance(error, BoardError | ExportError | HandInError | PlanError | PythonError | RunFileError)


def _version(wanted: bool) -> None:
    if wanted:
        from ..run import program_version
        from .terminal import write

        write(f"speeduplab {program_version()}\n")
        raise typer.Exit(OK)


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    pass


app.command()(run)


@app.command()
def lessons(
    print_: Annotated[
        Path | None, typer.Option("--print", metavar="FILE.html", help="Write the presenter's pages, to be printed.")
    ] = None,
    language: Annotated[str, typer.Option(metavar="en|de|es", help="Of those pages.")] = "en",
    force: Annotated[bool, typer.Option("--force", help="Replace a file of that name.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """List the lessons: what each asks, how long it takes here, or what this machine lacks for it."""
    from ..display.i18n import LANGUAGES
    from ..plan.rules import PlanError, unknown
    from ..report.summary_json import one_line
    from . import lessons_command
    from .terminal import write

    if language not in LANGUAGES:
        raise PlanError("language", unknown("language", language, LANGUAGES))
    if print_ is not None:
        lessons_command.print_pages(print_, language, force=force)
        return
    found = lessons_command.gather()
    if json:
        write(one_line(lessons_command.as_object(found)))
    else:
        lessons_command.print_list(found)


@app.command("list")
def list_(
    add_python: Annotated[
        str | None, typer.Option(metavar="PATH", help="Keep a Python that is not found by itself.")
    ] = None,
    python: Annotated[
        str | None,
        typer.Option(metavar="3.14|PATH", help="Whose strategies, with what keeps each from running; default: ours."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Show presets, workloads, strategies (with the reason where unavailable) and Pythons."""
    from ..report.summary_json import one_line
    from . import list_command
    from .terminal import show, write

    if add_python is not None:
        list_command.keep_python(add_python)
    found = list_command.gather(python)
    if json:
        write(one_line(list_command.as_object(found)))
    else:
        show(list_command.tables(found))


@app.command()
def show(
    file: Annotated[Path, typer.Argument(help="A run file.")],
    basis: Annotated[str, typer.Option(metavar="warm|cold", help="Which times are shown and compared.")] = "warm",
    price_per_core_hour: Annotated[
        float | None, typer.Option(metavar="0.04", help="In any currency: the table tells what CPU seconds cost.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Print the table of a run file."""
    from ..plan.rules import PlanError, unknown
    from ..runfile import read
    from ..summary.summary import Basis, summarise
    from .print_run import print_run
    from .running.price_option import checked_price

    if basis not in list(Basis):
        raise PlanError("basis", unknown("basis", basis, Basis))
    result = read(file)
    price = checked_price(price_per_core_hour)
    print_run(result, summarise(result, basis=Basis(basis), price=price), file, as_json=json)


@app.command()
def advise(
    file: Annotated[Path, typer.Argument(help="A run file.")],
    basis: Annotated[
        str, typer.Option(metavar="cold|warm", help="cold counts start-up, as a script pays it.")
    ] = "cold",
    markdown: Annotated[bool, typer.Option("--markdown", help="For a pull request.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Say which way to take, from which size on, and print the code to paste."""
    from .advise_command import execute

    raise typer.Exit(execute(file, basis=basis, markdown=markdown, as_json=json))


@app.command()
def simulate(
    file: Annotated[Path, typer.Argument(help="A run file with serial Python in it.")],
    workers: Annotated[str, typer.Option(metavar="64", help="Up to so many simulated workers.")] = "64",
    link: Annotated[
        str | None,
        typer.Option(
            metavar="latency=0.2ms,...",
            help="Also bandwidth=1GB/s, dispatch=1ms, machine=8; what is left out is the run's, or measured now.",
        ),
    ] = None,
    dask: Annotated[
        str | None, typer.Option(metavar="tcp://HOST:8786", help="Measure the link to this Dask cluster.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Simulate more workers on a cluster for a run, by a cost model; none of it is measured, and it says so."""
    from .simulate_command import execute

    raise typer.Exit(execute(file, workers=workers, link=link, dask=dask, as_json=json))


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="A run file.")],
    require: Annotated[
        list[str], typer.Option(metavar="BOUND", help='What must hold: "processes:4>=1.5x", "results=equal".')
    ],
    basis: Annotated[str, typer.Option(metavar="warm|cold", help="Which times are bounded.")] = "warm",
    summary_markdown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Append a summary in Markdown: $GITHUB_STEP_SUMMARY.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Hold a run file against requirements: status 0 if all are met, 4 if one is not, 5 if it is too noisy to tell."""
    from .gate_command import CheckRequest, check_file

    raise typer.Exit(
        check_file(
            CheckRequest(file=file, require=tuple(require), basis=basis, summary_markdown=summary_markdown, json=json)
        )
    )


@app.command()
def compare(
    files: Annotated[list[Path], typer.Argument(metavar="FILE FILE...", help="Run files; the first is the baseline.")],
    baseline: Annotated[Path | None, typer.Option(metavar="FILE", help="Another baseline than the first file.")] = None,
    basis: Annotated[str, typer.Option(metavar="warm|cold", help="Which times are compared.")] = "warm",
    fail_above: Annotated[
        str | None, typer.Option(metavar="5%", help="End with status 1 if a cell takes longer by more than this.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Put runs side by side, cell by cell, with the machines they ran on."""
    from .compare_command import CompareRequest, execute

    request = CompareRequest(files=tuple(files), baseline=baseline, basis=basis, fail_above=fail_above, json=json)
    raise typer.Exit(execute(request))


@app.command()
def export(  # noqa: PLR0917  # typer makes an option of each
    file: Annotated[Path, typer.Argument(help="A run file.")],
    to: Annotated[str, typer.Option(metavar="pyperf|csv|chrome-trace|google-benchmark|html", help="The format.")],
    out: Annotated[
        str | None, typer.Option("-o", "--out", metavar="OUT", help="Default: beside the run file; - is stdout.")
    ] = None,
    decimal: Annotated[
        str,
        typer.Option(
            metavar="point|comma",
            help="Of a CSV: comma is for spreadsheets that have one, with semicolons between the columns.",
        ),
    ] = "point",
    price_per_core_hour: Annotated[
        float | None,
        typer.Option(metavar="0.04", help="In any currency: html and csv then tell what CPU seconds cost."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file of that name.")] = False,
) -> None:
    """Write a run in the format of another program, or as a report."""
    from .export_command import ExportRequest, execute
    from .running.price_option import checked_price

    price = checked_price(price_per_core_hour)
    raise typer.Exit(execute(ExportRequest(file=file, to=to, out=out, decimal=decimal, price=price, force=force)))


app.command()(board)
app.command("hand-in")(hand_in)


@app.command()
def desktop(
    action: Annotated[str, typer.Argument(metavar="install|remove", help="What is done.")],
) -> None:
    """Put the program into this user's applications menu, with icon and file type, or take it out."""
    from ..plan.rules import PlanError, unknown
    from .desktop_command import Action, execute

    if action not in list(Action):
        raise PlanError("action", unknown("action", action, Action))
    raise typer.Exit(execute(Action(action)))


@app.command()
def doctor(
    build_native: Annotated[
        str | None, typer.Option(metavar="PYTHON", help="Build the C++ extension for another Python, and no checks.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Print the machine card and every check; ends with status 1 if one fails."""
    if build_native is not None:
        raise typer.Exit(_build_native(build_native, as_json=json))
    from ..hosts.found_pythons import find_pythons
    from ..hosts.interpreter_card import with_pythons
    from ..machine.machine_card import machine_card
    from ..report.summary_json import one_line
    from .doctor import Check, as_object, checks, report
    from .terminal import show, write

    card: dict[str, Any] = {**machine_card()}
    failed = False

    def with_all() -> dict[str, Any]:
        return with_pythons(card, find_pythons())

    def looked() -> Iterator[Check]:
        nonlocal failed
        for check in checks(card):
            failed |= check.ok is False
            yield check

    if json:
        write(one_line(as_object(with_all(), looked())))
    else:
        show(report(card, with_all, looked()))
    raise typer.Exit(FAILED if failed else OK)


def _build_native(python: str, *, as_json: bool) -> int:
    from ..report.summary_json import one_line
    from .build_native import BuildError, as_object, build
    from .terminal import warn, write

    try:
        built = build(python)
    except BuildError as error:
        warn(f"no C++ extension for {python}: {error}")
        return FAILED
    if as_json:
        write(one_line(as_object(built)))
    else:
        write(f"Python {built.python.name} can run the C++ strategies now: {built.file}\n")
        for folder in built.removed:
            write(f"Removed, for it was built from older sources: {folder}\n")
    return OK
