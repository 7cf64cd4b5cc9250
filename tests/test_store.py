"""The store: what was made once is found again, and not everything is kept for ever."""

from __future__ import annotations

from weakref import ref

from hypothesis import given
from hypothesis import strategies as st

from kit.store import A_LITTLE, Ask, Same, Store


def test_a_value_is_made_once() -> None:
    store, asked = Store(), []
    for _ in range(3):
        assert store.made(("word", "lap"), lambda: asked.append("lap") or "measured") == "measured"
    assert asked == ["lap"]


def test_none_is_a_value_like_any_other() -> None:
    store, asked = Store(), []
    assert [store.made("nothing", lambda: asked.append(1)) for _ in range(2)] == [None, None]
    assert asked == [1]


def test_what_was_asked_for_lately_stays_and_what_was_not_is_forgotten() -> None:
    store, made = Store(90 * A_LITTLE), []
    store.made("kept", lambda: made.append("kept"))
    store.made("forgotten", lambda: made.append("forgotten"))
    for number in range(200):
        store.made(number, lambda: None)
        store.made("kept", lambda: made.append("kept"))
    store.made("forgotten", lambda: made.append("forgotten"))
    assert made == ["kept", "forgotten", "forgotten"]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 3000)), max_size=200))
def test_no_more_is_kept_than_may_be_but_for_one_that_is_larger_than_all_of_it(asked: list[tuple[int, int]]) -> None:
    store = Store(6_000)
    for key, size in asked:
        assert store.made((key, size), lambda key=key: key, lambda value, size=size: size) == key
        kept = {**store._old, **store._young, **store._heavy}
        assert sum(weight for _, weight in kept.values()) <= 6_000 + 1_000


def test_a_heavy_value_is_kept_and_makes_nothing_else_be_forgotten() -> None:
    store, made = Store(90 * A_LITTLE), []
    for number in range(20):
        store.made(number, lambda: made.append("small"))
    for _ in range(5):
        store.made("picture", lambda: made.append("picture"), lambda value: 80 * A_LITTLE)
        for number in range(20):
            store.made(number, lambda: made.append("small"))
    assert made == ["small"] * 20 + ["picture"]


def test_of_heavy_values_those_asked_for_last_are_kept() -> None:
    store, made = Store(90 * A_LITTLE), []
    for name in ("first", "second", "third", "first", "fourth", "first", "second"):
        store.made(name, lambda name=name: made.append(name), lambda value: 12 * A_LITTLE)
    assert made == ["first", "second", "third", "first", "fourth", "second"]


def test_a_failure_is_not_kept() -> None:
    store = Store()

    def fail() -> str:
        raise OSError

    for _ in range(2):
        try:
            store.made("file", fail)
        except OSError:
            continue
        raise AssertionError("the failure was swallowed")
    assert store.made("file", lambda: "there") == "there"


def test_what_was_made_by_asking_is_found_again_while_the_answers_are_the_same() -> None:
    store, made = Store(), []

    def say(kit: dict[str, str]) -> str:
        def make(ask: Ask) -> str:
            made.append(kit)
            return f"at {ask('venue')}" if ask("has event") else f"{ask('name')}"

        return store.made_by_asking("line", kit.__getitem__, make)

    hall = {"has event": "yes", "venue": "the hall", "name": "Acorns"}
    nobody = {"has event": "", "venue": "the hall", "name": "Acorns"}
    assert [say(hall), say(hall | {"name": "Otters"})] == ["at the hall", "at the hall"]
    assert made == [hall]
    assert [say(hall | {"venue": "the barn"}), say(nobody), say(nobody | {"name": "Otters"})] == [
        "at the barn",
        "Acorns",
        "Otters",
    ]


def test_what_holds_something_made_by_asking_depends_on_what_that_asked_for() -> None:
    store = Store()

    def page(name: str) -> str:
        def line(ask: Ask) -> str:
            return store.made_by_asking("line", ask, lambda ask: str(ask("name")))

        return store.made_by_asking("page", {"name": name}.__getitem__, lambda ask: f"<{line(ask)}>")

    assert [page(name) for name in ("Acorns", "Acorns", "Otters", "Acorns")] == [
        "<Acorns>",
        "<Acorns>",
        "<Otters>",
        "<Acorns>",
    ]


def test_the_very_object_is_a_part_of_a_key_and_none_that_is_equal_to_it() -> None:
    one, equal = [1], [1]
    assert {("a", Same(one)): "found"}.get(("a", Same(one))) == "found"
    assert Same(one) != Same(equal)


def test_a_key_keeps_alive_the_object_that_it_is_of() -> None:
    class Thing:
        pass

    thing = Thing()
    seen, key = ref(thing), Same(thing)
    del thing
    assert seen() is not None
    del key
    assert seen() is None
