"""Machine cards side by side, as flat facts.

Cards may come from a stranger's file: values become short printable text, and nothing is trusted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..display.i18n import tr
from .card_text import NOT_TOLD, machine_facts
from .machine_card import count

# Never twice the same on one machine.
_PASSING = frozenset({"load"})
_FACTS_MAX = 200
_TEXT_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the cards.

    Attributes
    ----------
    name
        "cpu", "native.compiler".
    values
        One per run, as text; empty where its card lacks it.
    differs
        Whether the machines differ in it.
    """

    name: str
    values: tuple[str, ...]
    differs: bool


def side_by_side(cards: Sequence[Mapping[str, Any]]) -> tuple[Fact, ...]:
    """The facts of several cards, in the order in which they are met."""
    flat = [flat_card(card) for card in cards]
    facts = []
    for name in dict.fromkeys(name for one in flat for name in one):
        values = tuple(one.get(name, "") for one in flat)
        differs = len(set(values)) > 1 and name.partition(".")[0] not in _PASSING
        facts.append(Fact(name=name, values=values, differs=differs))
    return tuple(facts)


def told_side_by_side(cards: Sequence[Mapping[str, Any]]) -> tuple[Fact, ...]:
    """The same for people: facts by their names, values with their units; without what passes."""
    lasting = [{key: value for key, value in card.items() if key not in _PASSING} for card in cards]
    told = [{_text(name): _text(words) for name, words in machine_facts(card)[:_FACTS_MAX]} for card in lasting]
    facts = []
    for name in dict.fromkeys(name for one in told for name in one):
        values = tuple(one.get(name, "") for one in told)
        # An older program says nothing where a newer one says that nothing is known: no difference.
        known = {"" if value == tr(NOT_TOLD) else value for value in values}
        facts.append(Fact(name=name, values=values, differs=len(known) > 1))
    return tuple(facts)


def short_card(card: Mapping[str, Any]) -> str:
    """A machine in a few words: "AMD EPYC, 2 cores"."""
    cores = count(card, "physical_cores")
    parts = [_text(card.get("cpu")), tr("{n} core(s)", "", cores) if cores is not None else ""]
    return ", ".join(part for part in parts if part)


def flat_card(card: Mapping[str, Any]) -> dict[str, str]:
    """A card as names and short texts, without what is unknown."""
    flat: dict[str, str] = {}
    for name, value in _leaves(card, ""):
        if len(flat) == _FACTS_MAX:
            break
        if text := _text(value):
            flat[_text(name)] = text
    return flat


def _leaves(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list) and any(isinstance(item, Mapping | list) for item in value):
        for index, inner in enumerate(value):
            yield from _leaves(inner, f"{name}.{index}")
    else:
        yield name, value


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        value = ", ".join(_text(item) for item in value[:_TEXT_MAX])
    text = "".join(character if character.isprintable() else " " for character in str(value)).strip()
    return text if len(text) <= _TEXT_MAX else f"{text[: _TEXT_MAX - 3]}..."
