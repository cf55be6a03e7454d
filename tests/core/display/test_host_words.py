"""What bench hosts say, in another language: each sentence is made by what really says it, so that none drifts."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from speeduplab.core.bench.own.item_kernels import _raised
from speeduplab.core.bench.teams.piped import death_of
from speeduplab.core.display import host_words as known
from speeduplab.core.display.host_words import host_words
from speeduplab.core.display.i18n import speak
from speeduplab.core.hosts.exit_verdict import exit_verdict
from speeduplab.core.hosts.expected import disagreement
from speeduplab.core.hosts.silence import Silence


@pytest.fixture
def german() -> Iterator[None]:
    """A language whose every known sentence is marked."""
    speak(lambda text, _comment, _n: f"[{text}]" if text in known._SENTENCES else text, "de")
    yield
    speak(None)


def test_in_english_a_host_has_the_last_word() -> None:
    assert host_words("killed (SIGKILL)") == "killed (SIGKILL)"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (exit_verdict(-9)[1], "[killed (SIGKILL)]"),
        (f"{exit_verdict(-9)[1]} before it had begun", "[killed (SIGKILL) before it had begun]"),
        (exit_verdict(3)[1], "[ended without a result (exit status 3)]"),
        (exit_verdict(0xC0000005)[1], "[crashed: access violation (0xC0000005)]"),
        (str(disagreement({9_999}, 10_000)), "[returned 9,999, expected 10,000]"),
        (str(disagreement({1, 2}, None)), "[returned 1 and 2: its batches do not agree]"),
        (
            Silence(2, 5.0).sentence(),
            "[made no progress for 5 s to start; speeduplab run --time-limit SECONDS allows longer]",
        ),
        (
            Silence(2, 5.0).sentence(", at item 7"),
            "[made no progress for 5 s to start, at item 7; speeduplab run --time-limit SECONDS allows longer]",
        ),
        (str(_raised(os.getpid(), "item 17", ValueError("bad: worse"))), "[item 17 raises ValueError: bad: worse]"),
        (
            str(death_of("Worker 1 of 2 (process 99)", -9)),
            "[Worker 1 of 2 (process 99) was ended by signal 9 (SIGKILL).]",
        ),
        (
            "not tried again after 2 failures; the last: ran out of memory: the system killed it; killed (SIGKILL)",
            "[not tried again after 2 failures; the last: [ran out of memory: the system killed it; "
            "[killed (SIGKILL)]]]",
        ),
        ("what no program of ours says", "what no program of ours says"),
    ],
)
def test_a_sentence_of_a_host_is_said_in_the_language_of_who_reads_it(said: str, expected: str) -> None:
    assert host_words(said) == expected
