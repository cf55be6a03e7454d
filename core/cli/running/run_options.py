"""The options of `run`, as typer reads them. Imports nothing else before the command is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def run(  # noqa: PLR0917  # long: typer makes an option of each
    file: Annotated[Path | None, typer.Argument(help="A run file whose plan is measured again.")] = None,
    more: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Go on with a run: a new file holds its rounds and 7 more (or --rounds)."),
    ] = None,
    preset: Annotated[
        str | None, typer.Option(metavar="NAME", help="A ready-made experiment: see `speeduplab list`.")
    ] = None,
    workload: Annotated[
        str | None, typer.Option(metavar="NAME", help="What is computed: see `speeduplab list`.")
    ] = None,
    lesson: Annotated[
        str | None, typer.Option(metavar="N", help="A lesson and its reveal: see `speeduplab lessons`.")
    ] = None,
    guess: Annotated[
        list[str] | None,
        typer.Option(metavar="CELL=FACTOR,...", help="Of a lesson, before it runs: threads:2=2.0x,threads:4=3.5x."),
    ] = None,
    function: Annotated[
        str | None, typer.Option(metavar="FILE.py:NAME", help="A function of your own, or MODULE:NAME: it is run.")
    ] = None,
    items: Annotated[
        str | None, typer.Option(metavar="N", help="How many items it is called for; default: all of items().")
    ] = None,
    shape: Annotated[
        str | None, typer.Option(metavar="f(i)|f(lo, hi)|f(item)", help="How it is called; default: by its signature.")
    ] = None,
    combine: Annotated[
        str | None, typer.Option(metavar="NAME", help="Joins two results of f(lo, hi), in place of +.")
    ] = None,
    rtol: Annotated[
        float | None, typer.Option(metavar="1e-9", help="How far floats may differ from serial's, as a share.")
    ] = None,
    native: Annotated[
        str | None, typer.Option(metavar="MODULE:NAME", help="A compiled twin of the function, raced on threads.")
    ] = None,
    arguments: Annotated[
        str | None,
        typer.Option(
            metavar="shared,per-thread,private",
            help="Whose items threads use: the same, a copy of all for each thread, or of each item by itself.",
        ),
    ] = None,
    check_races: Annotated[
        bool, typer.Option("--check-races", help="Afterwards search threads for races, also without the GIL.")
    ] = False,
    num: Annotated[str | None, typer.Option(metavar="N", help="Problem size: 1e8, 100_000_000 or 100,000,000.")] = None,
    nums: Annotated[str | None, typer.Option(metavar="1e3,1e4", help="Several sizes, in place of --num.")] = None,
    sweep: Annotated[
        str | None,
        typer.Option(metavar="workers|num", help="Visit 1 worker to twice the cores, or 1,000 to num."),
    ] = None,
    strategy: Annotated[
        str | None, typer.Option(metavar="S,S|all", help="Which strategies race: see `speeduplab list`.")
    ] = None,
    workers: Annotated[str | None, typer.Option(metavar="1,2,4", help="Worker counts: a list or ranges.")] = None,
    python: Annotated[
        str | None, typer.Option(metavar="3.14,3.13t,PATH", help="Versions that `list` shows, or paths.")
    ] = None,
    start_method: Annotated[
        str | None, typer.Option(metavar="M,M", help="How processes start: fork, spawn, forkserver.")
    ] = None,
    schedule: Annotated[
        str | None, typer.Option(metavar="S,S", help="Who runs what: static, interleaved, dynamic, guided.")
    ] = None,
    chunk: Annotated[
        str | None, typer.Option(metavar="auto,1,10,100", help="Items drawn at once; auto, the default, by one's time.")
    ] = None,
    inner_threads: Annotated[
        str | None,
        typer.Option(metavar="1,2,4", help="Threads of BLAS, OpenMP, Numba in a worker; default: theirs."),
    ] = None,
    dask: Annotated[
        str | None, typer.Option(metavar="tcp://HOST:8786", help="Scheduler of a Dask cluster, for the strategy dask.")
    ] = None,
    simulate: Annotated[
        str | None, typer.Option(metavar="64", help="Beside what is measured, simulate so many workers of a cluster.")
    ] = None,
    link: Annotated[
        str | None,
        typer.Option(metavar="latency=0.2ms,...", help="Of it, also bandwidth=1GB/s, dispatch=1ms, machine=8."),
    ] = None,
    effort: Annotated[str | None, typer.Option(metavar="quick|normal|rigorous", help="3, 7 or 15 rounds.")] = None,
    rounds: Annotated[str | None, typer.Option(metavar="N", help="Rounds, in place of an effort.")] = None,
    time_limit: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="Silence after which a cell fails; default: by its speed.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option(metavar="N", help="Seed of the order of the cells; default: drawn.")
    ] = None,
    save: Annotated[Path | None, typer.Option(metavar="FILE", help="Where to save the run.")] = None,
    price_per_core_hour: Annotated[
        float | None, typer.Option(metavar="0.04", help="In any currency: the table tells what CPU seconds cost.")
    ] = None,
    require: Annotated[
        list[str] | None,
        typer.Option(metavar="BOUND", help='What must hold: "processes:4>=1.5x", "serial<=2s", "results=equal".'),
    ] = None,
    summary_markdown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Append a summary in Markdown: $GITHUB_STEP_SUMMARY.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Run the function that FILE names without asking.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
) -> None:
    """Measure, print a table, save the run.

    Ends with status 0; 1 if a cell failed or results differ, 2 if the request makes no sense, 3 if the run is not
    where --save wanted it, 4 if a --require is not met, 5 if it is too noisy to tell, 130 if it was interrupted.
    """
    from .price_option import checked_price
    from .run_command import execute
    from .run_request import RunRequest

    request = RunRequest(
        file=file,
        more=more,
        preset=preset,
        workload=workload,
        lesson=lesson,
        guess=tuple(guess or ()),
        function=function,
        items=items,
        shape=shape,
        combine=combine,
        rtol=rtol,
        native=native,
        arguments=arguments,
        check_races=check_races,
        num=num,
        nums=nums,
        sweep=sweep,
        strategy=strategy,
        workers=workers,
        python=python,
        start_method=start_method,
        schedule=schedule,
        chunk=chunk,
        inner_threads=inner_threads,
        dask=dask,
        simulate=simulate,
        link=link,
        effort=effort,
        rounds=rounds,
        time_limit_s=time_limit,
        seed=seed,
        save=save,
        price_per_core_hour=checked_price(price_per_core_hour),
        require=tuple(require or ()),
        summary_markdown=summary_markdown,
        yes=yes,
        json=json,
    )
    raise typer.Exit(execute(request))
