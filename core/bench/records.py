"""`dataclass` and `Choice` as a bench host can afford them: the real ones elsewhere, quick stand-ins inside a host.

The real `dataclass` imports `inspect` and compiles six functions a class: 20 ms, half of a host's launch,
in every cell of every round. Only `@dataclass(frozen=True, slots=True)`, with or without
`kw_only=True`, stands for both. `enum` takes a third of what a spawned worker needs beyond Python itself.
Standard library only.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

TYPE_CHECKING = False  # not from typing, which takes 2 ms
if TYPE_CHECKING:
    from collections.abc import Iterator
    from dataclasses import dataclass
    from enum import Enum
    from typing import Any

__all__ = ["FIELDS", "Choice", "QuickChoice", "dataclass", "quick"]

# The fields of every class that was decorated here, and the defaults of the quick ones.
FIELDS: dict[type, tuple[str, ...]] = {}
_DEFAULTS: dict[type, dict[str, Any]] = {}


def quick(kind: type) -> type:
    """The class with frozen slots for its annotated names."""
    body = {name: value for name, value in vars(kind).items() if name not in ("__dict__", "__weakref__")}
    names = tuple(kind.__annotations__)
    defaults = {name: body.pop(name) for name in names if name in body}
    made: type = type(kind)(kind.__name__, kind.__bases__, {**body, **_METHODS, "__slots__": names})
    FIELDS[made], _DEFAULTS[made] = names, defaults
    return made


def _init(self: Any, *values: Any, **named: Any) -> None:
    kind = type(self)
    names = FIELDS[kind]
    given = {**_DEFAULTS[kind], **dict(zip(names, values)), **named}  # noqa: B905  # the rest is named
    if given.keys() != set(names) or len(values) > len(names) or set(names[: len(values)]) & named.keys():
        raise TypeError(f"{kind.__name__} has the fields {', '.join(names)}; got {len(values)} values and {[*named]}")
    for name in names:
        object.__setattr__(self, name, given[name])


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in FIELDS[type(self)]])


def _eq(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in FIELDS[type(self)])
    return f"{type(self).__qualname__}({shown})"


def _reduce(self: Any) -> tuple[type, tuple[Any, ...]]:
    return type(self), _values(self)


def _refuse(self: Any, name: str, *_: object) -> None:
    raise AttributeError(f"cannot change {type(self).__name__}.{name}")


_METHODS: dict[str, Any] = {
    "__init__": _init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__reduce__": _reduce,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}


def _real(**options: Any) -> Callable[[type], type]:
    from dataclasses import dataclass as decorator

    def decorate(kind: type) -> type:
        made: type = decorator(**options)(kind)
        FIELDS[made] = tuple(made.__annotations__)
        return made

    return decorate


class _Choices(type):
    """Makes what `enum` would: each public string of a class becomes its one instance of that value."""

    _of: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Choices:
        values = {key: value for key, value in body.items() if type(value) is str and key[0] != "_"}
        kind = super().__new__(cls, name, bases, {key: value for key, value in body.items() if key not in values})
        kind._of = {}
        for key, value in values.items():
            one: Any = str.__new__(kind, value)  # type: ignore[arg-type]  # they derive from str
            kind._of[value] = one
            one.name, one.value = key, value
            setattr(kind, key, one)
        return kind

    def __call__(cls, value: Any) -> Any:
        one = cls._of.get(value) if isinstance(value, str) else None
        if one is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        return one

    def __iter__(cls) -> Iterator[Any]:
        return iter(cls._of.values())

    def __len__(cls) -> int:
        return len(cls._of)


class QuickChoice(str, metaclass=_Choices):
    """What stands for `Choice` in a bench host."""

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return type(self), (str(self),)


if TYPE_CHECKING:

    class Choice(str, Enum):
        """A string enum that prints as its value (StrEnum needs Python 3.11, a bench host 3.10)."""

        __str__ = str.__str__

# Said by __main__.py, of a host and of its worker processes; on a cluster our code has another name.
elif getattr(sys.modules[__name__.partition(".")[0]], "is_bench_host", False):
    Choice = QuickChoice

    def dataclass(**_options):
        return quick

else:
    from enum import Enum

    class Choice(str, Enum):
        __str__ = str.__str__

    dataclass = _real
