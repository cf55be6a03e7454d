"""What a plan leaves out is said once for each reason."""

from __future__ import annotations

from speeduplab.core.plan.left_out import left_out_notes


def test_strategies_that_lack_the_same_are_named_together() -> None:
    missing = [
        ("MPI", "3.14", "it needs mpi4py."),
        ("loky", "3.14", "it needs loky."),
        ("MPI pool", "3.14", "it needs mpi4py."),
    ]
    assert left_out_notes(missing, several_pythons=False) == (
        "MPI and MPI pool are left out: it needs mpi4py.",
        "loky is left out: it needs loky.",
    )


def test_pythons_that_lack_the_same_are_named_together() -> None:
    missing = [(title, version, "the extension is missing.") for version in ("3.13t", "3.14") for title in ("A", "B")]
    assert left_out_notes(missing, several_pythons=True) == (
        "A and B are left out under Python 3.13t and 3.14: the extension is missing.",
    )


def test_a_reason_that_only_one_python_has_is_said_of_that_one() -> None:
    missing = [("A", "3.11", "too old."), ("A", "3.12", "too old."), ("B", "3.11", "too old.")]
    assert left_out_notes(missing, several_pythons=True) == (
        "A is left out under Python 3.11 and 3.12: too old.",
        "B is left out under Python 3.11: too old.",
    )
