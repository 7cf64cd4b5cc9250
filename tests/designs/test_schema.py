"""The schemas: fresh on disk, made of everything the loader reads, true to every shipped file, and sharp on slips."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kit.designs.schema import DRAFT
from kit.designs.schemas import FOLDER, as_json, copy_schemas, make_schemas, schema_name
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.measures import Corner, Distance, Length, Padding, PageSize, Range
from kit.records.nodes import ListNode, MapNode, Node
from kit.records.source import compose, read_source

ASSETS = shipped_assets()
PAGE = "name: x\nkind: poster\nsize: A4\npages:\n  - name: front\n    ground: coral\n    layers:\n"
OLD_WORDS = {"yes": True, "no": False, "on": True, "off": False, "Yes": True, "No": False}


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    library, _ = load_library()
    return dict(make_schemas(library))


def as_an_editor_reads(node: Node, yaml_11: bool) -> Any:
    """Return what an editor makes of a file: numbers, booleans and nothing where the text looks like them."""
    if isinstance(node, MapNode):
        return {key.text: as_an_editor_reads(value, yaml_11) for key, value in node.entries}
    if isinstance(node, ListNode):
        return [as_an_editor_reads(item, yaml_11) for item in node.items]
    if node.quoted:
        return node.text
    if node.text in ("", "~", "null"):
        return None
    if node.text in ("true", "false"):
        return node.text == "true"
    if yaml_11 and node.text in OLD_WORDS:
        return OLD_WORDS[node.text]
    if re.fullmatch(r"[-+]?[0-9]+", node.text):
        return int(node.text)
    return float(node.text) if re.fullmatch(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)", node.text) else node.text


def shipped_files() -> Iterator[tuple[str, Path]]:
    yield from (("template", path) for path in sorted((ASSETS / "templates").glob("*.yaml")))
    yield from (("message", path) for path in sorted((ASSETS / "messages").glob("*.yaml")))
    yield from ((kind, ASSETS / f"{kind}.yaml") for kind in ("campaign", "partners", "languages"))
    yield from (("kit", ASSETS / folder / "kit.yaml") for folder in ("example", "starter"))
    yield "template", ASSETS / "starter" / "template.yaml"


def slips(schema: Any, text: str, yaml_11: bool = False) -> list[str]:
    """Return where in a text an editor would draw a red line, and why."""
    node, problems = compose(text.encode(), "x.yaml")
    assert node is not None, problems
    found = jsonschema.Draft7Validator(schema).iter_errors(as_an_editor_reads(node, yaml_11))
    return [f"{error.json_path}: {error.message}" for error in found]


def test_the_files_on_disk_are_fresh(schemas: dict[str, Any]) -> None:
    on_disk = {path.name: path.read_bytes() for path in (ASSETS / FOLDER).iterdir()}
    stale = [
        name for name in {*schemas, *on_disk} if name not in schemas or on_disk.get(name) != as_json(schemas[name])
    ]
    assert not stale, "run `make guide`"


def test_each_is_a_schema(schemas: dict[str, Any]) -> None:
    for schema in schemas.values():
        assert schema["$schema"] == DRAFT
        jsonschema.Draft7Validator.check_schema(schema)


@pytest.mark.parametrize(("kind", "path"), list(shipped_files()), ids=lambda each: getattr(each, "name", each))
@pytest.mark.parametrize("yaml_11", [False, True], ids=["YAML 1.2", "YAML 1.1"])
def test_every_shipped_file_conforms(schemas: dict[str, Any], kind: str, path: Path, yaml_11: bool) -> None:
    node, _ = read_source(path)
    assert node is not None
    validator = jsonschema.Draft7Validator(schemas[schema_name(kind)])
    assert [error.message for error in validator.iter_errors(as_an_editor_reads(node, yaml_11))] == []


@pytest.mark.parametrize(
    ("layers", "where"),
    [
        ("- txt: Hello", "txt"),
        ("- text: Hello\n  stlye: body", "stlye"),
        ("- text: Hello\n  align: middle", "middle"),
        ("- text: Hello\n  steady: maybe", "maybe"),
        ("- text: Hello\n  message: short", "message"),
        ("- text: Hello\n  colour: [coral]", "coral"),
        ("- space: 3 elephants", "3 elephants"),
        ("- space: 12mmm", "12mmm"),
        ("- logos: up to lots", "up to lots"),
        ("- art: spirl", "spirl"),
        ("- art: spiral\n  rays: 3", "rays"),
        ("- art: spiral\n  growth: much", "much"),
        ("- message: middle", "middle"),
        ("- message: short\n  number: 1.5", "1.5"),
        ("- text: Hello\n  role: H7", "H7"),
        ("- shape: circle\n  at: over there", "over there"),
        ("- column:\n    - row:\n        - text: Hello\n          weight: bold", "weight"),
        ("- style: body", "style"),
        ("- {}", "{}"),
    ],
)
def test_typical_slips_in_a_template_are_underlined(schemas: dict[str, Any], layers: str, where: str) -> None:
    text = PAGE + "".join(f"      {line}\n" for line in layers.split("\n"))
    found = slips(schemas[schema_name("template")], text)
    assert found
    assert any(where in each for each in found), found


@pytest.mark.parametrize(
    ("kind", "text", "where"),
    [
        ("template", "name: x\nkind: posters\nsize: A4\npages: []", "posters"),
        ("template", "name: x\nkind: poster\nsize: A9\npages: []", "A9"),
        ("template", "name: x\nkind: poster\npages: []", "size"),
        ("template", PAGE.replace("kind:", "wants: {mesages: 1}\nkind:") + "      - space: 1fr", "mesages"),
        ("template", PAGE.replace("kind:", "wants: {event: perhaps}\nkind:") + "      - space: 1fr", "perhaps"),
        ("message", "themes: [a]\naudiences: [b]\nrests on: c\nwordings: {en: {headline: A, short: B}}", "long"),
        ("message", "themes: a\naudiences: [b]\nrests on: c\nwordings: {}", "'a'"),
        ("partners", "partners: {a: {nmae: b}}", "nmae"),
        ("kit", "kit: 1\npieces: [poster-event]", "poster-event"),
        ("kit", "kit: 2\nevents: [{date: tomorrow}]", "tomorrow"),
        ("languages", "languages: {en: {name: English}}", "months"),
    ],
)
def test_typical_slips_in_other_files_are_underlined(schemas: dict[str, Any], kind: str, text: str, where: str) -> None:
    found = slips(schemas[schema_name(kind)], text)
    assert any(where in each for each in found), found


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("extends: poster-event\ncolours: {coral: mint}\nparts: {front: {ground: sun}, foot: none}", ""),
        ("extends: poster-event\nname: Ours\nparts: {a: {text: Hi, style: body}, b: {colour: sun, rise: 80%}}", ""),
        ("extends: poster-event\nparts: {a: {ground: none}}", ""),
        ("extends: poster-event\nparts: {a: {stlye: body}}", "stlye"),
        ("extends: poster-event\nparts: {a: away}", "away"),
        ("extnds: poster-event", "extnds"),
        ("colours: {coral: mint}", "pages"),
    ],
)
def test_a_design_that_starts_from_another_says_only_what_differs(
    schemas: dict[str, Any], text: str, where: str
) -> None:
    found = slips(schemas[schema_name("template")], text)
    assert any(where in each for each in found) if where else not found, found


def test_a_colour_of_a_folder_of_ones_own_is_no_slip(schemas: dict[str, Any]) -> None:
    assert slips(schemas[schema_name("template")], PAGE + "      - text: {nn: Hallo}\n        colour: teal\n") == []


@pytest.mark.parametrize(
    ("measure", "texts"),
    [
        (Length, ["12mm", "2fr", "50%", "1.5 cm", "-4mm", "12 km", "", "mm", "14", " 3mm "]),
        (Distance, ["-4mm", "2fr", "3", "1cm 2cm", "14pt"]),
        (Padding, ["1mm", "1mm 2mm", "1mm 2mm 3mm", "1mm 2mm 3mm 4mm", "1 mm 2 mm", "1mm,2mm", "-3mm 2"]),
        (Range, ["1 to 3", "up to 8", "Up to 8", "none", "None", "2", "2 or 3", "upto 4"]),
        (
            PageSize,
            ["A4", "a4 landscape", "A4 Landscape", "A4 portrait", "148 x 210 mm", "1080×1080 px", "148 x 210", "B5"],
        ),
        (Corner, ["top left", "Bottom", "30% 60%", "centre", "center", "middle", "-5% 110.5%", "top left right"]),
    ],
)
def test_a_pattern_takes_what_the_reader_takes(schemas: dict[str, Any], measure: Any, texts: list[str]) -> None:
    from kit.designs.schema import _pattern

    pattern = _pattern(measure.PATTERN)
    for text in texts:
        try:
            measure.parse(text)
            read = True
        except ValueError:
            read = False
        assert bool(re.search(pattern, text)) is read, text


def test_the_patterns_are_those_that_editors_know(schemas: dict[str, Any]) -> None:
    patterns = re.findall(r'"pattern": "(.*)"', json.dumps(schemas, indent=1))
    assert len(patterns) > 20
    assert not [each for each in patterns if "(?P" in each or "(?i" in each or "\\\\Z" in each]


def test_every_key_is_explained(schemas: dict[str, Any]) -> None:
    def unexplained(schema: Any, path: str) -> Iterator[str]:
        if isinstance(schema, dict):
            definitions = schemas[schema_name("template")].get("definitions", {})
            for key, inner in schema.get("properties", {}).items():
                name = inner.get("$ref", "").rpartition("/")[2]
                told = inner.get("description") or definitions.get(name, {}).get("description")
                if not told and "const" not in inner and not path.endswith("if") and inner != {}:
                    yield f"{path}.{key}"
            for key, inner in schema.items():
                yield from unexplained(inner, f"{path}.{key}")
        if isinstance(schema, list):
            for inner in schema:
                yield from unexplained(inner, path)

    assert [each for name, schema in schemas.items() for each in unexplained(schema, name)] == []


def test_a_folder_gets_copies_and_only_what_changed_is_written_again(tmp_path: Path) -> None:
    beside = copy_schemas(tmp_path)
    first = {path: path.stat().st_mtime_ns for path in beside.iterdir()}
    assert len(first) == len(list((ASSETS / FOLDER).iterdir()))
    damaged = beside / schema_name("kit")
    damaged.write_bytes(damaged.read_bytes()[:500])
    copy_schemas(tmp_path)
    assert damaged.read_bytes() == (ASSETS / FOLDER / damaged.name).read_bytes()
    assert all(path.stat().st_mtime_ns == first[path] for path in first if path != damaged)


def test_a_schema_of_somebody_else_is_left_as_it_is(tmp_path: Path) -> None:
    theirs = tmp_path / FOLDER / schema_name("kit")
    theirs.parent.mkdir()
    theirs.write_text('{"title": "ours"}')
    copy_schemas(tmp_path)
    assert theirs.read_text() == '{"title": "ours"}'
