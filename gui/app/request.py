"""What the command line asks of the window: files, theme, language. Imports no Qt, so that commands start fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core.display.i18n import LANGUAGES

COMMANDS = frozenset({"run", "list", "show", "compare", "export", "desktop", "doctor", "lessons"})
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRequest:
    """What to open the window with.

    Attributes
    ----------
    screenshot
        Paint the window once, save it there as a PNG and end.
    theme
        "system", "light" or "dark"; None for what the settings say.
    language
        A key of LANGUAGES, or "system"; None for what the settings say.
    """

    files: tuple[Path, ...] = ()
    screenshot: Path | None = None
    reset_settings: bool = False
    theme: str | None = None
    language: str | None = None


_CHOICES = {"--theme": THEMES, "--language": ("system", *LANGUAGES)}


class UsageError(ValueError):
    """Arguments of the window that make no sense."""


def window_request(arguments: Sequence[str]) -> WindowRequest | None:
    """What the arguments ask of the window; None where they are for the command line.

    Raises
    ------
    UsageError
        If an option of the window lacks its value or has a wrong one.
    """
    if arguments and arguments[0] in COMMANDS:
        return None
    files: list[Path] = []
    screenshot: Path | None = None
    reset_settings = False
    chosen: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        option, _, attached = argument.partition("=")
        if option == "--screenshot":
            screenshot = Path(_value(option, attached, rest))
        elif option in _CHOICES:
            chosen[option] = _value(option, attached, rest)
            if chosen[option] not in _CHOICES[option]:
                raise UsageError(f"{option} must be one of {', '.join(_CHOICES[option])}, got {chosen[option]!r}")
        elif argument == "--reset-settings":
            reset_settings = True
        elif not argument.startswith("-") and (argument.endswith(".jsonl") or Path(argument).is_file()):
            files.append(Path(argument))
        else:
            return None
    return WindowRequest(
        files=tuple(files),
        screenshot=screenshot,
        reset_settings=reset_settings,
        theme=chosen.get("--theme"),
        language=chosen.get("--language"),
    )


def _value(option: str, attached: str, rest: object) -> str:
    value = attached or next(iter(rest), "")  # type: ignore[call-overload]  # an iterator of strings
    if not value:
        example = {"--theme": "dark", "--language": "de"}.get(option, "window.png")
        raise UsageError(f"{option} needs a value, as in {option}={example}")
    return str(value)
