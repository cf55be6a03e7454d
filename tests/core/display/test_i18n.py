"""Words in the language of the user, and in English where no other is known."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from speeduplab.core.display.i18n import in_source_language, later, speak, tr


@pytest.fixture
def shouting() -> Iterator[None]:
    speak(lambda text, comment, n: f"{text.upper()}{comment}{n if n >= 0 else ''}")
    yield
    speak(None)


def test_without_a_language_the_text_is_said_as_it_is() -> None:
    assert tr("{who} failed").format(who="Serial") == "Serial failed"
    assert later("Race") == "Race"


@pytest.mark.parametrize(("n", "said"), [(0, "0 workers"), (1, "1 worker"), (2, "2 workers"), (1024, "1,024 workers")])
def test_english_chooses_its_plural_by_the_count(n: int, said: str) -> None:
    assert tr("{n} worker(s)", "", n) == said


@pytest.mark.usefixtures("shouting")
def test_a_language_gets_text_comment_and_count() -> None:
    assert tr("run") == "RUN"
    assert tr("run", "!") == "RUN!"
    assert tr("run(s)", "", 3) == "RUN(S)3"


@pytest.mark.usefixtures("shouting")
def test_what_is_kept_in_a_file_is_english_on_the_thread_that_writes_it() -> None:
    elsewhere: list[str] = []
    with in_source_language():
        thread = threading.Thread(target=lambda: elsewhere.append(tr("run")))
        thread.start()
        thread.join()
        assert tr("run") == "run"
    assert tr("run") == "RUN"
    assert elsewhere == ["RUN"]
