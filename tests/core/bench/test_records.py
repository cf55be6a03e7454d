"""The quick dataclass and the quick choice of a host behave as the real ones, where both are used."""

from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest
from speeduplab.core.bench.records import FIELDS, Choice, QuickChoice, quick


class Point:
    """Somewhere."""

    x: int
    y: int = 2

    @property
    def total(self) -> int:
        return self.x + self.y


REAL: Any = dataclasses.dataclass(frozen=True, slots=True)(Point)
QUICK: Any = quick(Point)
both = pytest.mark.parametrize("kind", [REAL, QUICK], ids=["real", "quick"])


@both
def test_defaults_and_properties_work(kind: Any) -> None:
    assert (kind(x=1).total, kind(x=1, y=5).total, kind(1, 1).total) == (3, 6, 2)


@both
@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"x": 1}), ((), {"x": 1, "z": 1})])
def test_wrong_fields_are_refused(kind: Any, values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        kind(*values, **named)


@both
def test_a_value_cannot_be_changed(kind: Any) -> None:
    point = kind(x=1)
    with pytest.raises(AttributeError):
        point.x = 5
    with pytest.raises(AttributeError):
        del point.x
    with pytest.raises((AttributeError, TypeError)):
        point.z = 5
    assert not hasattr(point, "__dict__")


@both
def test_values_are_equal_by_their_fields_and_type(kind: Any) -> None:
    assert kind(x=1) == kind(x=1, y=2)
    assert hash(kind(x=1)) == hash(kind(x=1, y=2))
    assert kind(x=1) != kind(x=2)
    assert kind(x=1) != (1, 2)


def test_both_print_alike_and_keep_the_docstring() -> None:
    assert repr(QUICK(x=1)) == repr(REAL(x=1)) == "Point(x=1, y=2)"
    assert QUICK.__doc__ == REAL.__doc__


def test_the_fields_are_known() -> None:
    assert FIELDS[QUICK] == ("x", "y")


class Real(Choice):
    """A way."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def is_left(self) -> bool:
        return self is type(self).LEFT


class Quick(QuickChoice):
    """A way."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def is_left(self) -> bool:
        return self is type(self).LEFT


choices = pytest.mark.parametrize("kind", [Real, Quick])


@choices
def test_a_value_is_always_the_same_choice(kind: Any) -> None:
    assert kind("left") is kind.LEFT
    assert kind(kind.LEFT) is kind.LEFT
    assert pickle.loads(pickle.dumps(kind.RIGHT)) is kind.RIGHT
    assert (kind.LEFT.is_left, kind.RIGHT.is_left) == (True, False)


@choices
@pytest.mark.parametrize("value", ["up", "LEFT", 1, None, ["left"]])
def test_another_value_is_refused_by_its_name(kind: Any, value: object) -> None:
    with pytest.raises(ValueError, match=f"is not a valid {kind.__name__}"):
        kind(value)


@choices
def test_a_choice_is_its_text(kind: Any) -> None:
    assert [*kind] == ["left", "right"]
    assert len(kind) == 2
    assert (str(kind.LEFT), f"{kind.LEFT}", kind.LEFT.value, kind.LEFT.name) == ("left", "left", "left", "LEFT")
    assert {kind.LEFT: 1}["left"] == 1
    assert isinstance(kind.LEFT, kind)
