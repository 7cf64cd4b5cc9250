"""Values behave as the standard library's dataclasses do, though they are made otherwise."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from dataclasses import KW_ONLY, field, fields, is_dataclass, replace
from typing import ClassVar

import pytest

from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Stay:
    """Where somebody stays, and for how long."""

    KINDS: ClassVar = ("tent", "hut")
    place: str
    nights: int = 1
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)
    line: int = field(default=0, compare=False)
    _: KW_ONLY
    pets: bool = False


@dataclass(frozen=True, kw_only=True)
class LongStay(Stay):
    """A stay with a sum that is worked out."""

    rate: float
    total: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", self.rate * self.nights)


@dataclass(frozen=True)
class Named:
    """What says itself what it is."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and other.name.lower() == self.name.lower()

    def __hash__(self) -> int:
        return hash(self.name.lower())


@dataclass(slots=True, eq=False)
class Counter:
    """What changes, and is only itself."""

    seen: list[int] = field(default_factory=list)
    next: int = 0


@dataclass()
class Open:
    """What changes."""

    name: str


def test_a_value_takes_its_fields_in_order_by_name_or_by_default() -> None:
    assert (Stay("hut").nights, Stay("hut", 3).nights, Stay("hut", nights=2, pets=True).pets) == (1, 3, True)
    assert Stay("hut").notes == {} and Stay("hut").notes is not Stay("hut").notes
    with pytest.raises(TypeError, match=r"Stay.__init__.*place"):
        Stay()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Stay("hut", 1, {}, 0, True)  # type: ignore[misc]


def test_values_that_say_the_same_are_the_same() -> None:
    assert Stay("hut", line=1) == Stay("hut", line=2) != Stay("tent")
    assert hash(Stay("hut", notes={"a": "b"})) == hash(Stay("hut"))
    assert Stay("hut") != LongStay(place="hut", rate=1.0)
    assert Named("A") == Named("a") and hash(Named("A")) == hash(Named("a"))
    assert Counter() != Counter() and len({Counter(), Counter()}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Open("a"))


def test_what_is_worked_out_is_there_and_is_no_argument() -> None:
    stay = LongStay(place="tent", nights=3, rate=2.0)
    assert stay.total == 6.0
    assert replace(stay, nights=4).total == 8.0
    assert repr(stay) == "LongStay(place='tent', nights=3, notes={}, line=0, pets=False, rate=2.0)"


def test_the_standard_library_takes_them_for_its_own() -> None:
    assert is_dataclass(Stay) and [each.name for each in fields(Stay)] == ["place", "nights", "notes", "line", "pets"]
    assert replace(Stay("hut"), pets=True) == Stay("hut", pets=True)
    match Stay("hut", 2):
        case Stay(place, nights):
            assert (place, nights) == ("hut", 2)


def test_they_can_be_copied_and_sent_to_another_process() -> None:
    for stay in (Stay("hut", 2, {"a": "b"}), LongStay(place="hut", rate=1.5)):
        assert copy.deepcopy(stay) == stay and pickle.loads(pickle.dumps(stay)) == stay


def test_slots_are_slots() -> None:
    with pytest.raises(AttributeError):
        Counter().other = 1  # type: ignore[attr-defined]
