"""A simulation in pure Python: customers at a bank with two counters, as simulation libraries introduce it. `f(i)`."""

import random


def mean_wait(i):
    """Mean minutes that 100 customers wait, in the replication with seed i."""
    draw = random.Random(i)
    counters, now, waited = [0.0, 0.0], 0.0, 0.0
    for _ in range(100):
        now += draw.expovariate(1 / 3)
        first = min(range(2), key=counters.__getitem__)
        start = max(now, counters[first])
        waited += start - now
        counters[first] = start + draw.expovariate(1 / 5)
    return waited / 100
