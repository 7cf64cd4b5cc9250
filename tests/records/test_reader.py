"""Nodes into records: all problems at once, each at its place, and everything that is sound is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.problems import Problem
from kit.records.expected import Expected
from kit.records.grammar import Grammar, Limits
from kit.records.reader import read_record
from kit.records.source import compose
from kit.values import dataclass


class StyleName(str):
    """A name of the vocabulary."""


class Part(StrEnum):
    HEAD = "H1"
    BODY = "P"


@dataclass(frozen=True)
class Length:
    mm: float

    @classmethod
    def parse(cls, text: str) -> Length:
        if not text.endswith("mm"):
            raise Expected("expected-number", most=9)
        return cls(float(text[:-2]))


@dataclass(frozen=True)
class Inner:
    title: str
    length: Length = Length(1)
    day: date | None = None
    starts: time | None = None


@dataclass(frozen=True)
class Named:
    id: str
    label: str
    file: str = ""


@dataclass(frozen=True)
class Outer:
    name: str
    number: int = 1
    factor: float = 1.0
    loud: bool = False
    paint: StyleName | None = None
    part: Part | None = None
    side: Literal["", "left", "right hand"] = ""
    lead: Literal["no", "maybe", "yes"] = "no"
    words: Mapping[str, str] = field(default_factory=dict)
    inner: Inner | None = None
    tags: tuple[str, ...] = ()
    inners: tuple[Inner, ...] = ()
    things: Mapping[str, Named] = field(default_factory=dict)
    source: tuple[str, int, int] = ("", 0, 0)


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """What every element may say."""

    element: ClassVar[str] = ""
    form: ClassVar[str] = ""
    width: Length | None = None
    source: tuple[str, int, int] = ("", 0, 0)


@dataclass(frozen=True, kw_only=True)
class Stack(Leaf):
    element = "stack"
    value: tuple[Leaf, ...]


@dataclass(frozen=True, kw_only=True)
class Label(Leaf):
    element = "thank-you"
    value: Literal["sentence", "list"] = "sentence"


@dataclass(frozen=True, kw_only=True)
class Drawing(Leaf):
    element = "art"


@dataclass(frozen=True, kw_only=True)
class Wave(Drawing):
    form = "wave"
    rows: int = 11


@dataclass(frozen=True, kw_only=True)
class CutPaper(Drawing):
    form = "cut-paper"


@dataclass(frozen=True)
class Design:
    layers: tuple[Leaf, ...]


GRAMMAR = Grammar(
    vocabulary={StyleName: ("sun", "coral")},
    elements=(Stack, Label, Drawing, Wave, CutPaper),
    languages=("en", "cy"),
    mark=lambda node: (node.file, node.line, node.column),
    limits=Limits(text=50, items=5, texts={"inners[].title": 10}, lists={"tags": 3}),
)


def read(text: str, record: type[Any] = Outer, **more: Any) -> tuple[Any, tuple[Problem, ...]]:
    node, problems = compose(text.encode(), "x.yaml")
    assert node is not None
    assert not problems
    return read_record(record, node, grammar=GRAMMAR, **more)


def places(problems: tuple[Problem, ...]) -> list[tuple[str, int | None, int | None, str]]:
    return [(problem.code, problem.line, problem.column, problem.field) for problem in problems]


def test_a_whole_record() -> None:
    value, problems = read(
        "name: No\nNumber: 3\nfactor: 1.5\nloud: yes\npaint: Coral\npart: h1\nside: right-hand\nwords: {cy: Helo}\n"
        "inner: {title: 10:00, length: 4mm, day: 8 June 2016, starts: 10am}\ntags: [a, 'null', '']\n"
        "inners:\n  - title: one\n  - title: two\nthings:\n  zero-to-three: {label: Zero}\n"
    )
    assert problems == ()
    assert value == Outer(
        name="No",
        number=3,
        factor=1.5,
        loud=True,
        paint=StyleName("coral"),
        part=Part.HEAD,
        side="right hand",
        words={"cy": "Helo"},
        inner=Inner("10:00", Length(4), date(2016, 6, 8), time(10)),
        tags=("a", "null", ""),
        inners=(Inner("one"), Inner("two")),
        things={"zero-to-three": Named("zero-to-three", "Zero", "x.yaml")},
        source=("x.yaml", 1, 1),
    )
    assert isinstance(value.paint, StyleName)


def test_nothing_written_is_the_default() -> None:
    assert read("name: a\nnumber:\ninner: ~\ntags: null\n") == (Outer("a", source=("x.yaml", 1, 1)), ())


def test_a_plain_text_is_english() -> None:
    value, problems = read("name: a\nwords: Hello\n")
    assert value.words == {"en": "Hello"}
    assert problems == ()


def test_all_problems_come_at_once_and_the_rest_is_kept() -> None:
    value, problems = read(
        "name: a\nnumer: 2\nnumber: two\nfactor: nan\nloud: maybe\npaint: cora\npart: H9\nside: top\n"
        "words: {xx: Hi, en: Hello}\ninner: {title: t, length: 4em, day: 31 June 2016, starts: 25:00}\ntags: a, b\n"
        "inners: [{length: 2mm}, {title: two}, text]\nloud: yes\n"
    )
    assert places(problems) == [
        ("unknown-key", 2, 1, "numer"),
        ("wrong-value", 3, 9, "number"),
        ("wrong-value", 4, 9, "factor"),
        ("wrong-value", 5, 7, "loud"),
        ("unknown-style", 6, 8, "paint"),
        ("unknown-word", 7, 7, "part"),
        ("unknown-word", 8, 7, "side"),
        ("unknown-language", 9, 9, "words"),
        ("wrong-value", 10, 27, "inner.length"),
        ("wrong-value", 10, 37, "inner.day"),
        ("wrong-value", 10, 59, "inner.starts"),
        ("wrong-type", 11, 7, "tags"),
        ("missing", 12, 10, "inners[0].title"),
        ("wrong-type", 12, 39, "inners[2]"),
        ("duplicate-key", 13, 1, "loud"),
    ]
    assert value == Outer("a", words={"en": "Hello"}, inner=Inner("t"), inners=(Inner("two"),), source=("x.yaml", 1, 1))


def test_hints_say_what_to_write() -> None:
    _, problems = read("name: a\nnumer: 2\npaint: cora\ninner: {title: t, length: 4em, day: x}\n")
    hints = {problem.field: problem.hint for problem in problems}
    assert hints["numer"].startswith("Did you mean “number”?")
    assert hints["paint"].startswith("Did you mean “coral”? There are: coral, sun. Each style has its name under")
    assert hints["inner.length"] == "Write a number such as 1.5, up to 9."
    assert hints["inner.day"] == "Write a date such as 2016-06-08 or 8 June 2016."


def test_without_a_required_field_there_is_no_record() -> None:
    value, problems = read("number: 2\n")
    assert value is None
    assert places(problems) == [("missing", 1, 1, "name")]


def test_a_required_field_that_is_wrong_is_told_once() -> None:
    value, problems = read("name: [a]\n")
    assert value is None
    assert places(problems) == [("wrong-type", 1, 7, "name")]


@pytest.mark.parametrize("text", ["just a text", "- a\n- list"])
def test_a_file_that_is_no_block(text: str) -> None:
    value, problems = read(text)
    assert value is None
    assert [problem.code for problem in problems] == ["wrong-type"]
    assert "name, number" in problems[0].hint


def test_what_is_given_is_no_key() -> None:
    value, problems = read("label: l\nid: other\n", Named, given={"id": "mine", "file": "f"})
    assert value == Named("mine", "l", "f")
    assert places(problems) == [("unknown-key", 2, 1, "id")]


def test_lengths_and_numbers_of_entries_are_limited() -> None:
    value, problems = read(f"name: {'x' * 51}\ntags: [a, b, c, d]\ninners: [{{title: {'y' * 11}}}]\n")
    assert places(problems) == [
        ("too-long", 1, 7, "name"),
        ("too-many", 2, 7, "tags"),
        ("too-long", 3, 18, "inners[0].title"),
    ]
    assert value is None


def test_an_empty_entry_of_a_list_is_told() -> None:
    value, problems = read("name: a\ntags:\n  - one\n  -\n")
    assert value.tags == ("one",)
    assert [problem.code for problem in problems] == ["empty-entry"]


def test_elements_by_their_key() -> None:
    value, problems = read(
        "layers:\n  - Thank_You: list\n    width: 4mm\n  - thank-you\n  - art: Cut Paper\n"
        "  - stack:\n      - art: wave\n        rows: 3\n    width: 9mm\n",
        Design,
    )
    assert problems == ()
    assert value.layers == (
        Label(value="list", width=Length(4), source=("x.yaml", 2, 5)),
        Label(source=("x.yaml", 4, 5)),
        CutPaper(source=("x.yaml", 5, 5)),
        Stack(value=(Wave(rows=3, source=("x.yaml", 7, 9)),), width=Length(9), source=("x.yaml", 6, 5)),
    )


def test_slips_in_elements() -> None:
    value, problems = read(
        "layers:\n  - thnak-you: list\n  - art: waev\n  - art:\n  - art: wave\n    rwos: 3\n  - stack:\n"
        "  - thank-you: poem\n  - [list]\n  - thank-you: list\n    value: sentence\n  - {thank-you: list, art: wave}\n",
        Design,
    )
    assert places(problems) == [
        ("too-many", 2, 3, "layers"),
        ("unknown-element", 2, 5, "layers[0]"),
        ("unknown-form", 3, 10, "layers[1].art"),
        ("unknown-form", 4, 5, "layers[2].art"),
        ("unknown-key", 6, 5, "layers[3].rwos"),
        ("missing", 7, 5, "layers[4].value"),
    ]
    assert value.layers == (Wave(source=("x.yaml", 5, 5)),)
    assert "Did you mean “wave”?" in problems[2].hint


def test_slips_in_the_value_of_an_element() -> None:
    value, problems = read(
        "layers:\n  - thank-you: poem\n  - [list]\n  - thank-you: list\n    value: sentence\n"
        "  - {thank-you: list, art: wave}\n  - {}\n",
        Design,
    )
    assert places(problems) == [
        ("unknown-word", 2, 16, "layers[0].thank-you"),
        ("wrong-type", 3, 5, "layers[1]"),
        ("unknown-key", 5, 5, "layers[2].value"),
        ("two-elements", 6, 23, "layers[3]"),
        ("unknown-element", 7, 5, "layers[4]"),
    ]
    assert [type(layer) for layer in value.layers] == [Label, Label]


@pytest.mark.parametrize(
    ("text", "name", "hint"),
    [
        ("name: a\ntags:\n  – one\n  – two\n", "wrong-type.bullet", "The sign – does not start a list"),
        ("name: a\ntags:\n  -one\n  -two\n", "wrong-type.hyphen", "Here the space is missing"),
        ("name: a\ninner:\n  title:Baby\n", "wrong-type.glued", "Write 'title: '"),
        ("name: a\ninners:\n  - title:Baby\n", "wrong-type.glued", "Write 'title: '"),
        ("name: a\ntags: [“Join us: tea”]\n", "wrong-type.curly", 'straight "quotes"'),
        ("name: {campaign.name}\n", "wrong-type.bracket", "because it starts with {"),
        ("name: a\nwords: {en: “Join us, tea: x”}\n", "unknown-language.cut-off", '"quotes"'),
    ],
)
def test_what_yaml_reads_otherwise_than_it_was_meant_is_explained(text: str, name: str, hint: str) -> None:
    _, (problem,) = read(text)
    assert problem.name == name
    assert hint in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "nmae: a\n",
        "name: a\ninner: {ttile: t}\n",
        "name: a\ninners: [{titel: t}]\n",
        "name: [a]\n",
        "name: a\nthings: {one: {lable: One}}\n",
        "name: a\nlead: ture\n",
        "name: a\nlead: {yes}\n",
        "name: a\ninner: true\n",
    ],
)
def test_one_slip_makes_one_message(text: str) -> None:
    _, problems = read(text)
    assert len(problems) == 1
    assert problems[0].hint


@pytest.mark.parametrize(
    ("written", "meant"), [("true", "yes"), ("Yes", "yes"), ("FALSE", "no"), ("off", "no"), ("maybe", "maybe")]
)
def test_true_is_yes_where_yes_is_one_of_the_words(written: str, meant: str) -> None:
    value, problems = read(f"name: a\nlead: {written}\n")
    assert problems == ()
    assert value.lead == meant


def test_a_list_of_words_is_offered_where_something_else_stands() -> None:
    _, (problem,) = read("name: a\nlead: [yes]\n")
    assert "one of these: no, maybe, yes" in problem.hint


def test_a_web_address_is_no_key_without_a_space() -> None:
    _, (problem,) = read("name: a\ninner: https://example.org\n")
    assert problem.name == "wrong-type.record"


KEYS = st.sampled_from(
    ["name", "number", "inner", "tags", "things", "words", "layers", "art", "stack", "a[0", "]", "."]
)
TREES = st.recursive(
    st.text(alphabet="ab1:.[]-é", max_size=6) | KEYS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(TREES, st.sampled_from([Outer, Design]))
def test_any_tree_gives_a_record_or_problems(tree: object, record: type[Any]) -> None:
    node, _ = compose(json.dumps(tree, ensure_ascii=False).encode(), "x.yaml")
    if node is None:
        return
    value, problems = read_record(record, node, grammar=GRAMMAR)
    assert value is not None or problems
    assert all(problem.line and problem.column and problem.message.endswith(".") for problem in problems)
