"""Processes that make rows leave it to the one that began them to be stopped, from their very first moment."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from kit.merge.working import processes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="masks of signals are of POSIX")


def test_a_process_never_hears_of_ctrl_c_though_it_has_only_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kit.merge.processes.begin_process", os.getpid)  # which would have it ignored a moment later
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    with processes(2) as executor:
        first = executor.submit(time.sleep, 0.2)
        assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == before
        for process in tuple(executor._processes.values()):  # type: ignore[attr-defined]
            os.kill(process.pid, signal.SIGINT)
        assert first.result() is None
        assert signal.SIGINT in executor.submit(signal.pthread_sigmask, signal.SIG_BLOCK, ()).result()
