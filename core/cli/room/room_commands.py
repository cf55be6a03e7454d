"""The commands of a room of machines, as typer takes them: `speeduplab board` and `speeduplab hand-in`.

Imports nothing of ours before one is chosen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def board(  # noqa: PLR0917  # typer makes an option of each
    port: Annotated[
        int | None, typer.Option(metavar="8443", help="Serve the hand-in page; 0 takes a port that is free.")
    ] = None,
    interface: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Whom it is for: by default this machine only; 0.0.0.0 lets all in.")
    ] = "127.0.0.1",
    certificate: Annotated[Path | None, typer.Option(metavar="FILE", help="PEM file, for HTTPS.")] = None,
    key: Annotated[Path | None, typer.Option(metavar="FILE", help="PEM file of its key.")] = None,
    host: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Another name of this machine.")] = None,
    folder: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Take run files that appear in it.")] = None,
    room: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where accepted files are kept; an earlier room goes on.")
    ] = None,
    save: Annotated[Path | None, typer.Option(metavar="FILE", help="At the end the board, .csv or .html.")] = None,
    json: Annotated[bool, typer.Option("--json", help="A JSON object per line, until stdin ends.")] = False,
) -> None:
    """Gather the run files of a room, on a page or from a folder, until Ctrl+C."""
    from .board_command import BoardRequest, execute

    request = BoardRequest(
        port=port,
        interface=interface,
        certificate=certificate,
        key=key,
        hosts=tuple(host or ()),
        folder=folder,
        room=room,
        save=save,
        json=json,
    )
    raise typer.Exit(execute(request))


def hand_in(
    file: Annotated[Path, typer.Argument(help="A run file.")],
    to: Annotated[str, typer.Option(metavar="ADDRESS|FOLDER", help="The room's page, http(s)://host:port, or folder.")],
    code: Annotated[str, typer.Option(metavar="CODE", help="Of the room: it stands on the board.")] = "",
    name: Annotated[str, typer.Option(metavar="NAME", help="Shown on the board where names are; may stay empty.")] = "",
    certificate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="PEM file of the room's certificate, if it signed it itself.")
    ] = None,
) -> None:
    """Hand in a run to a room's board."""
    from ...board.hand_in import hand_in
    from ..terminal import write

    write(hand_in(file, to, code=code, name=name, certificate=certificate) + "\n")
