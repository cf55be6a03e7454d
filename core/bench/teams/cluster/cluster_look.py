"""A look at a scheduler before anything is planned: what it and its workers are, or why there is nothing to be had.

Runs in a process of its own, see `__main__.py`. Standard library only, but for `distributed`.
"""

from __future__ import annotations

import sys

from .worker_order import host_of, in_order

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

LIMIT_S = 12.0
_SNIFF_S = 2.0
_ALL_S, _ONE_S = 10.0, 6.0  # for versions, of which the first question of all takes imports; of one worker alone
CERTIFICATES = "name them in Dask's configuration: distributed.comm.tls.ca-file, client.cert and client.key"


def look(address: str) -> str:
    """What `look_at` finds, as one line of JSON."""
    import json
    import logging

    logging.disable(logging.CRITICAL)  # the library tells of failed connections on its own account
    return json.dumps(look_at(address))


def look_at(address: str) -> dict[str, Any]:
    """What is at an address: a first answer within `LIMIT_S`, all of it in a bounded time.

    Returns
    -------
    dict
        `address`, `version` of distributed and `python` of the scheduler, `workers` in the order in which they are
        asked (each with `address`, `host`, `threads`, `memory_bytes`, `tasks`, `python`, `version`), and `problem`: why
        the cluster cannot be used, as a sentence, or None.
    """
    import asyncio

    found: dict[str, Any] = {"address": address, "version": "", "python": "", "workers": [], "problem": None}
    host, _, port = address.partition("://")[2].rpartition(":")
    # At once: the library would go on trying where nobody listens.
    if seen := _seen_at(host.strip("[]"), int(port), LIMIT_S / 2):
        found["problem"] = seen.format(address=address)
        return found
    try:
        found.update(asyncio.run(_asked(address)))
    except Exception as error:
        found["problem"] = why_refused(address, error)
        return found
    found["problem"] = _unfit(found)
    return found


async def _asked(address: str) -> dict[str, Any]:
    import asyncio

    from distributed.core import send_recv

    async def introduced() -> tuple[Any, dict[str, Any]]:
        made = await _connect(address)
        return made, await send_recv(made, op="identity")

    comm, about = await asyncio.wait_for(introduced(), LIMIT_S)
    try:
        if about.get("type") != "Scheduler":
            raise _NoScheduler(str(about.get("type")))
        # It imports what it tells of, once.
        scheduler = await asyncio.wait_for(send_recv(comm, op="versions"), _ALL_S)
    except asyncio.TimeoutError:  # noqa: UP041  # another class than the built-in one up to Python 3.10
        raise _BusyScheduler from None
    finally:
        comm.abort()
    each = await _versions(address, [*about["workers"]])
    workers = []
    for worker in in_order([*about["workers"]]):
        said, row = each.get(worker) or {}, about["workers"][worker]
        workers.append(
            {
                "address": worker,
                "host": host_of(worker),
                "threads": row["nthreads"],
                "memory_bytes": row["memory_limit"],
                "tasks": _tasks(row),
                "python": _python(said),
                "version": _distributed(said),
            }
        )
    return {"version": _distributed(scheduler), "python": _python(scheduler), "workers": workers}


async def _versions(address: str, workers: list[str]) -> dict[str, Any]:
    """What each worker says of itself; none of those that do not answer, and would keep the others waiting."""
    import asyncio

    if not workers:
        return {}
    found = await _broadcast(address, workers, _ALL_S)
    if found is not None:
        return found
    one_by_one = await asyncio.gather(*(_broadcast(address, [worker], _ONE_S) for worker in workers))
    return {worker: said for some in one_by_one for worker, said in (some or {}).items()}


async def _broadcast(address: str, workers: list[str], limit_s: float) -> dict[str, Any] | None:
    """The answers of workers, asked through their scheduler; None if it takes longer."""
    import asyncio

    from distributed.core import send_recv

    comm = await _connect(address)
    try:
        question = send_recv(comm, op="broadcast", msg={"op": "versions"}, workers=workers, on_error="ignore")
        found: dict[str, Any] = await asyncio.wait_for(question, limit_s)
    except asyncio.TimeoutError:  # noqa: UP041  # another class than the built-in one up to Python 3.10
        return None
    finally:
        comm.abort()
    return found


async def _connect(address: str) -> Any:
    from distributed import Security
    from distributed.comm import connect

    return await connect(address, timeout=LIMIT_S, **Security().get_connection_args("client"))


def _tasks(row: dict[str, Any]) -> int:
    """How many a worker is at, or has before it, by its last heartbeat."""
    counts = row.get("metrics", {}).get("task_counts", {})
    return sum(int(counts.get(state, 0)) for state in ("executing", "long-running", "ready", "constrained"))


class _BusyScheduler(Exception):  # noqa: N818  # as the other one
    """One that says that it is one, and no more."""


class _NoScheduler(Exception):  # noqa: N818  # what it is; it reads as well without "Error"
    """Another server of Dask's."""


def _python(said: dict[str, Any]) -> str:
    """ "3.11.7" of "3.11.7.final.0"."""
    return ".".join(str(said.get("host", {}).get("python", "")).split(".")[:3])


def _distributed(said: dict[str, Any]) -> str:
    return str(said.get("packages", {}).get("distributed") or "")


def _unfit(found: dict[str, Any]) -> str | None:
    """Why workers that are there cannot run what is sent from here, as a sentence; None if they can."""
    import distributed

    where = f"the scheduler at {found['address']}"
    if not found["workers"]:
        return (
            f"{where} has no workers: start some with dask worker {found['address']}; one that adapts to its tasks "
            "needs a minimum of them"
        )
    silent = [one["address"] for one in found["workers"] if not one["python"]]
    if silent:
        return (
            f"the worker {silent[0]} does not answer its scheduler at {found['address']}: it is stopped, busy or out "
            "of reach; end it, or try again once it goes on"
        )
    ours = ".".join(map(str, sys.version_info[:2]))
    for who, one in ((where, found), *((f"the worker {one['address']}", one) for one in found["workers"])):
        if one["python"] and one["python"].split(".")[:2] != ours.split("."):
            return f"{who} runs Python {one['python']}, and this is {ours}: use the same version on both sides"
        if one["version"] and one["version"] != distributed.__version__:
            return (
                f"{who} has distributed {one['version']}, and this is {distributed.__version__}: "
                "use the same version on both sides"
            )
    return None


def why_refused(address: str, error: BaseException) -> str:  # noqa: PLR0911  # one for each reason
    """Why nobody can be asked at an address, as a sentence with the remedy."""
    scheme, _, rest = address.partition("://")
    host, _, port = rest.rpartition(":")
    if isinstance(error, _NoScheduler):
        return f"{address} is a {str(error).lower()} of Dask, not its scheduler: give the address that it prints first"
    if isinstance(error, _BusyScheduler):
        return f"the scheduler at {address} is there and too busy to say more within {_ALL_S:g} s: try again"
    if scheme == "tls" and (missing := _missing_certificates()):
        return f"tls:// needs certificates, and {missing}: {CERTIFICATES}"
    if scheme == "tcp" and "encryption required" in str(error):
        return (
            f"Dask's configuration here asks for encryption, and {address} has none: use tls://{rest}, or set "
            "distributed.comm.require-encryption to false"
        )
    seen = _seen_at(host.strip("[]"), int(port))
    if seen:
        return seen.format(address=address)
    if "certificate" in str(error).lower() or "ssl" in type(error).__name__.lower():
        return f"the scheduler at {address} and this side do not accept each other's certificate: {CERTIFICATES}"
    speaks_tls = _speaks_tls(host.strip("[]"), int(port))
    if scheme == "tcp" and speaks_tls:
        return f"the scheduler at {address} needs TLS: use tls://{rest}; as for its certificates, {CERTIFICATES}"
    if scheme == "tls" and not speaks_tls:
        return f"{address} does not speak TLS: use tcp://{rest}"
    if type(error).__name__ == "TimeoutError":
        return (
            f"{address} takes a connection and does not answer as a scheduler of Dask within {LIMIT_S:g} s: it is "
            "overloaded, or another program's; give the address that the scheduler prints first"
        )
    if scheme == "tls":
        return f"the scheduler at {address} does not accept this side's certificate: {CERTIFICATES}"
    return f"{address} answers, but not as a scheduler of Dask ({_short(error)}): give the address that it prints first"


def _missing_certificates() -> str:
    """Which of those that this side needs Dask's configuration does not name, or names where nothing is; "" if none."""
    import os

    from dask.config import get

    for name in ("ca-file", "client.cert", "client.key"):
        value = get(f"distributed.comm.tls.{name}", None)
        if not value:
            return f"distributed.comm.tls.{name} is not set"
        # Text may be the certificate itself.
        if "-----BEGIN" not in str(value) and not os.path.isfile(value):
            return f"there is no file {value}, which distributed.comm.tls.{name} names"
    return ""


def _seen_at(host: str, port: int, limit_s: float = _SNIFF_S) -> str:
    """What a plain connection shows to be wrong; "" if there is one."""
    import socket

    try:
        socket.create_connection((host, port), timeout=limit_s).close()
    except socket.gaierror:
        return "there is no machine of the name in {address}"
    except ConnectionRefusedError:
        return "nothing listens at {address}: look at the port that the scheduler prints when it starts"
    except TimeoutError:
        return "{address} does not answer: look at the address, and at what lies between (a firewall, a VPN)"
    except OSError as error:
        return "{address} cannot be reached: " + str(error.strerror or error).lower().replace("{", "{{")
    return ""


def _speaks_tls(host: str, port: int) -> bool:
    """Whether a server greets as TLS does, or complains as it does; no certificate is asked for or believed."""
    import socket
    import ssl

    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        with socket.create_connection((host, port), timeout=_SNIFF_S) as plain:
            plain.settimeout(_SNIFF_S)
            context.wrap_socket(plain, server_hostname=host).close()
    except ssl.SSLError as error:
        return "ALERT" in str(error.reason or "")
    except OSError:
        return False
    return True


def _short(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:120]}" if text else type(error).__name__
