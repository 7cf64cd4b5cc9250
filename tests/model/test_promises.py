"""Values that are read when something asks for them."""

from __future__ import annotations

import pickle

import pytest

from kit.model.promises import Kept, Promises
from kit.problems import Problem, Severity

BROKEN = Problem(Severity.ERROR, "empty-file", file="broken.yaml")


class Reads:
    """Notes what is read; everything holds its own name but what is broken."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, id: str) -> Kept[str]:
        self.asked.append(id)
        return Kept(None, (BROKEN,)) if id == "broken" else Kept(id.upper())


@pytest.fixture
def reads() -> Reads:
    return Reads()


@pytest.fixture
def promises(reads: Reads) -> Promises[str]:
    return Promises(("one", "broken", "two"), reads)


def test_nothing_is_read_until_it_is_asked_for_and_then_once(promises: Promises[str], reads: Reads) -> None:
    assert promises.ids == ("one", "broken", "two")
    assert reads.asked == [] and promises.problems == ()
    assert promises["two"] == "TWO" and promises.get("two") == "TWO" and "two" in promises
    assert "three" not in promises and promises.get("three") is None
    assert reads.asked == ["two"] and list(promises.kept) == ["two"]


def test_what_is_broken_is_not_there_and_its_problems_are_kept(promises: Promises[str], reads: Reads) -> None:
    assert "broken" not in promises and promises.problems == (BROKEN,)
    with pytest.raises(KeyError):
        promises["broken"]
    assert reads.asked == ["broken"]


def test_who_goes_through_all_reads_all(promises: Promises[str], reads: Reads) -> None:
    assert dict(promises) == {"one": "ONE", "two": "TWO"} and len(promises) == 2
    assert reads.asked == ["one", "broken", "two"]
    assert promises == {"one": "ONE", "two": "TWO"} and promises["one"] == "ONE"
    assert reads.asked == ["one", "broken", "two"]


def test_another_process_is_given_everything(promises: Promises[str]) -> None:
    assert pickle.loads(pickle.dumps(promises)) == {"one": "ONE", "two": "TWO"}
