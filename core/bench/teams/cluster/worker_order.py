"""In which order the workers of a cluster are asked: machine by machine, so that few of them are on one.

Pure functions; standard library only.
"""

from __future__ import annotations


def in_order(addresses: list[str]) -> list[str]:
    """Workers in the order in which they are asked: machine by machine, that with most workers first."""
    by_host: dict[str, list[str]] = {}
    for address in addresses:
        by_host.setdefault(host_of(address), []).append(address)
    hosts = sorted(by_host, key=lambda host: (-len(by_host[host]), host))
    return [address for host in hosts for address in sorted(by_host[host])]


def host_of(address: str) -> str:
    """The machine of "tcp://10.0.0.5:40467"."""
    return address.rpartition("://")[2].rpartition(":")[0]
