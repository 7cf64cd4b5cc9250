"""Rows handed to a Dask cluster, through its own executor: other computers, or other processes of this one.

They read the same kit, table and pictures, and write into the same folder, so they must see the same disk; and they
must have this very program, so that a file is the same whoever makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from kit import __version__
from kit.merge.making import Job
from kit.merge.notes import note_files
from kit.problems import KitError, Problem, Severity
from kit.words.words import Value

_PATIENCE: Final = 20
"""Seconds that a scheduler has to answer, and a first worker to be there."""


class Cluster(Executor):
    """An executor whose hands are the workers of a Dask cluster. A worker that ends costs nothing but its time.

    hands: how many workers there were at first.
    """

    def __init__(self, address: str, job: Job) -> None:
        """Connect to the cluster's scheduler, and make sure that its workers can do the job. Raises KitError."""
        self._client = _connected(address)
        try:
            self._require_hands(address, job)
        except BaseException:
            self._client.close()
            raise
        self._executor = self._client.get_executor(pure=False)
        self.hands = len(self._client.nthreads())

    def submit(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Hand something to a worker. What ends worker after worker ends as it would end a process here."""
        future: Future[Any] = Future()
        theirs: Future[Any] = self._executor.submit(function, *given, **named)
        theirs.add_done_callback(partial(_follow, future))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take back what is not done, or wait for it, and leave the cluster to others."""
        self._executor.shutdown(wait=wait and not cancel_futures)
        self._client.close()

    def _require_hands(self, address: str, job: Job) -> None:
        """Make sure that there are workers with this program and its folders. Raises KitError."""
        values: dict[str, Value] = {"address": address}
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            raise _refused("cluster-empty", values) from error
        files = (job.kit, job.table, *(layer.folder for layer in job.layers), *note_files(job.folder))
        seen = [str(file) for file in files]
        for worker, answer in self._client.run(_present, seen, on_error="return").items():
            if not isinstance(answer, tuple):
                raise _refused("cluster-program.none", {**values, "worker": worker, "version": __version__})
            version, missing = answer
            if version != __version__:
                told: dict[str, Value] = {"worker": worker, "version": __version__, "other": version}
                raise _refused("cluster-program", {**values, **told})
            if missing:
                raise _refused("cluster-folder", {**values, "worker": worker, "missing": missing})


def seen_everywhere(job: Job) -> Job:
    """Return a job whose files are found from wherever a worker was started."""
    layers = tuple(replace(layer, folder=layer.folder.absolute()) for layer in job.layers)
    kit, table, folder = job.kit.absolute(), job.table.absolute(), job.folder.absolute()
    return replace(job, kit=kit, table=table, folder=folder, layers=layers)


def _connected(address: str) -> Any:
    """Return a client of the scheduler at an address. Raises KitError."""
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise _refused("cluster-extra", {}) from error
    try:
        connect: Callable[..., Any] = Client
        return connect(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise _refused("cluster-silent", {"address": address}) from error


def _present(paths: Sequence[str]) -> tuple[str, str]:
    """Return which version of the program a worker has, and the first of some files that it does not see."""
    return __version__, next((path for path in paths if not Path(path).exists()), "")


def _follow(future: Future[Any], theirs: Future[Any]) -> None:
    """Let a future end as that of the cluster did; one that lost its workers as one that lost its process does."""
    if theirs.cancelled():
        future.cancel()
        future.set_running_or_notify_cancel()
        return
    error = theirs.exception()
    if error is None:
        future.set_result(theirs.result())
    elif isinstance(error, KitError):
        future.set_exception(error)
    else:
        lost = BrokenExecutor(str(error))
        lost.__cause__ = error if not isinstance(error, CancelledError) else None
        future.set_exception(lost)


def _refused(name: str, values: dict[str, Value]) -> KitError:
    return KitError(Problem(Severity.ERROR, name, values))
