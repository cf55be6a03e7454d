"""Text processing: the most frequent words of a document, as tutorials of text libraries begin. `f(item)`."""

import re
from collections import Counter

STEMS = ("parallel", "python", "thread", "process", "worker", "chunk", "item", "queue", "lock", "memory", "array")


def items():
    """Documents of some hundred words each, the same in every process."""
    for number in range(1_200):
        words = (STEMS[(number * 7 + place * place) % len(STEMS)] + "s" * (place % 2) for place in range(400))
        yield " ".join(words).capitalize() + "."


def frequent(text):
    """The five most frequent words, by number and alphabet."""
    words = (word.rstrip("s") for word in re.findall(r"[a-z]+", text.lower()))
    return sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0]))[:5]
