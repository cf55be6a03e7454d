"""Does a call keep the GIL? A thread that wakes up each millisecond stands still as long as it does."""

import threading
import time

longest = 0.0


def beat():
    global longest
    last = time.perf_counter()
    while True:
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now


def look(name, call):
    """Print what is found of a call; it must take some ten milliseconds at least."""
    global longest
    time.sleep(0.05)
    longest, began = 0.0, time.perf_counter()
    call()
    took = time.perf_counter() - began
    time.sleep(0.05)
    print(f"{name}: {'keeps it' if longest > 0.75 * took else 'lets go'}")


threading.Thread(target=beat, daemon=True).start()
