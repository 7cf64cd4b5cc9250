"""A new template: where it goes, what it is called, what it says; and that a copy is the design that was copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.cli import main
from kit.designs.start import LONGEST_NAME, start_template, template_id, words_of
from kit.library.folders import shipped_assets
from kit.library.layers import own_folder
from kit.library.load import load_library
from kit.lint import check_folder
from kit.model.layer import Layer
from kit.model.library import Library
from kit.model.preset import HOME, SCREEN
from kit.model.template import Template
from kit.pieces import lay_out_piece, prepare
from kit.problems import KitError, Severity
from kit.scene import Source
from kit.studio import Studio
from kit.text.typefaces import Typefaces
from kit.trying.cases import cases

SHIPPED = sorted(path.stem for path in (shipped_assets() / "templates").glob("*.yaml"))
SCHEMA_LINE = "# yaml-language-server: $schema=../schema/template.schema.json"

NASTY = (
    "name: {en: Old,\n  cy: Hen}\nkind: poster\nsize: A4\nwants: {messages: 1}\npages:\n"
    "  - {name: front, ground: sun, layers: [{text: Hi}]}\n",
    "name:\n  en: Old\n  cy: Hen\n\n# kept\nkind: poster\nsize: A4\npages:\n- name: front\n  ground: sun\n  layers:\n"
    "  - text: >-\n      Several words: and\n      # no note\n      more of them\n    style: body   # a note\n"
    "  - text: several\n      plain lines\n    colour: 'midnight'\n  - column:\n    - text: 'x'\n    gap: 2mm\n",
    "# yaml-language-server: $schema=elsewhere.json\n---\nkind: poster\nsize: A4\npages:\n  - name: front\n"
    "    ground: sun\n"
    '    layers:\n      - column: [{text: "a"},\n          {text: b}]\n        padding: 1mm\n'
    "      - text: |+\n\n          Kept\n\n"
    "        style: body\nname: Last of all",
    '{name: In line, kind: poster, size: A4, pages: [{name: front, ground: sun, layers: [{text: "Hi"}]}]}',
)


def library_with(folder: Path) -> Library:
    library, problems = load_library([Layer(folder)])
    assert problems == ()
    return library


def without_places(value: Any) -> Any:
    """Return a template, or what is in it, as if it had been written nowhere."""
    if isinstance(value, tuple):
        return tuple(without_places(each) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    inner = {each.name: without_places(getattr(value, each.name)) for each in fields(value) if each.init}
    return replace(value, **{name: Source() if name == "source" else each for name, each in inner.items()})


def same_design(one: Template, other: Template) -> bool:
    bare = [replace(without_places(each), id="", name={}) for each in (one, other)]
    return bool(bare[0] == bare[1])


def run(arguments: Sequence[str | Path], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = main([str(each) for each in arguments])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


@pytest.mark.parametrize("id", SHIPPED)
def test_a_copy_is_the_design_that_was_copied(id: str, tmp_path: Path) -> None:
    source = load_library()[0].templates[id]
    path = start_template("Ours", tmp_path / "assets", source=source)
    copy = library_with(tmp_path / "assets").templates["ours"]
    assert same_design(copy, source)
    assert copy.name == {"en": "Ours"}
    text = path.read_text()
    assert text.startswith(f"{SCHEMA_LINE}\n#\n# Ours. This is a copy of {id}, “{source.name['en']}”.\n")
    kept = [line for line in Path(source.file).read_text().splitlines() if not line.startswith("name:")]
    taught = iter(text.splitlines())
    assert all(any(line.startswith(old) for line in taught) for old in kept), "every line stands, in its order"


@pytest.mark.parametrize("id", SHIPPED)
def test_each_thing_is_explained_once(id: str, tmp_path: Path) -> None:
    source = load_library()[0].templates[id]
    notes = [
        line.partition("# ")[2]
        for line in start_template("Ours", tmp_path, source=source).read_text().splitlines()
        if line not in Path(source.file).read_text().splitlines()
    ]
    assert any("a style of the campaign's type scale" in note for note in notes)
    assert sum(note.startswith("text: ") for note in notes) <= 1
    assert max(len(line) for line in (tmp_path / "templates" / "ours.yaml").read_text().splitlines()) <= 140


@pytest.mark.parametrize("text", NASTY)
def test_a_copy_of_an_odd_layout_says_the_same(text: str, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "odd.yaml").write_text(text)
    source = library_with(tmp_path).templates["odd"]
    start_template('Tidy: a #1 "copy"', tmp_path, source=source)
    copies = library_with(tmp_path).templates
    copy = next(copies[id] for id in copies if id.startswith("tidy"))
    assert same_design(copy, source)
    assert copy.name in ({"en": 'Tidy: a #1 "copy"'}, {"en": "In line"})


def test_a_copy_of_a_copy_and_of_a_design_that_starts_from_another(tmp_path: Path) -> None:
    start_template("First", tmp_path, source=load_library()[0].templates["poster-holding"])
    first = library_with(tmp_path).templates["first"]
    text = start_template("Second", tmp_path, source=first).read_text()
    assert text.count("yaml-language-server") == 1
    assert same_design(library_with(tmp_path).templates["second"], first)
    (tmp_path / "templates" / "third.yaml").write_text("extends: first\nname: Third\ncolours: {coral: mint}\n")
    third = library_with(tmp_path).templates["third"]
    start_template("Fourth", tmp_path, source=third)
    assert same_design(library_with(tmp_path).templates["fourth"], third)


def test_a_copy_of_a_change_of_a_shipped_design_does_not_change_it_twice(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "poster-event.yaml").write_text(
        "extends: poster-event\ncolours: {coral: mint, mint: coral}\nparts: {picture: none}\n"
    )
    source = library_with(tmp_path).templates["poster-event"]
    start_template("Ours", tmp_path, source=source)
    copy = library_with(tmp_path).templates["ours"]
    assert (copy.pages, copy.name) == (source.pages, {"en": "Ours"})


def test_of_a_design_that_has_errors_it_is_told_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ours.yaml").write_text("extends: poster-evnt\n")
    code, _, told = run(["new-template", "Mine", "--from", "ours", "--assets", tmp_path], capsys)
    assert code == 2
    assert "ours.yaml:1:10" in told and "Did you mean “poster-event”?" in told
    assert not (tmp_path / "templates" / "mine.yaml").exists()


def test_the_one_that_teaches_is_sound_with_every_kit(tmp_path: Path) -> None:
    start_template("Our poster", tmp_path)
    assert check_folder(tmp_path) == ()
    library = library_with(tmp_path)
    template = library.templates["our-poster"]
    assert template.name == {"en": "Our poster"}
    typefaces = Typefaces(library.fonts, library.campaign.figures)
    every = cases(template, library)
    assert len(every) > 6
    for case in every:
        bench = prepare(case.opened, Studio(library, typefaces))
        for preset in (SCREEN, HOME):
            piece = lay_out_piece(case.piece, bench, preset)
            bad = [each for each in piece.problems if each.severity is Severity.ERROR and each.code != "missing-logo"]
            assert piece.pages, case.name
            assert not bad, (case.name, bad)


def test_the_one_that_teaches_is_no_part_of_a_new_kit(tmp_path: Path) -> None:
    from kit.starter import write_new_kit

    write_new_kit(tmp_path / "our.yaml")
    assert [path.name for path in tmp_path.iterdir()] == ["our.yaml"]


@pytest.mark.parametrize(
    ("name", "id", "words"),
    [
        ("Our poster", "our-poster", "Our poster"),
        ("our-poster", "our-poster", "Our poster"),
        ("our_poster.yaml", "our-poster", "Our poster"),
        ("St Mary’s: tea & cake!", "st-marys-tea-cake", "St Mary’s: tea & cake!"),
        ("Plakat śpiewu", "plakat-śpiewu", "Plakat śpiewu"),
        ("ਸਾਡਾ ਪੋਸਟਰ", "ਸਾਡਾ-ਪੋਸਟਰ", "ਸਾਡਾ ਪੋਸਟਰ"),
        ("ক্\u200dষমা", "ক্ষমা", "ক্\u200dষমা"),
        ("yes", "yes", "Yes"),
        ("2017 poster", "2017-poster", "2017 poster"),
    ],
)
def test_names(name: str, id: str, words: str, tmp_path: Path) -> None:
    assert template_id(name) == id
    assert words_of(name) == words
    path = start_template(name, tmp_path)
    assert path.name == f"{id}.yaml"
    assert library_with(tmp_path).templates[id].name == {"en": words}


@pytest.mark.parametrize(
    "name", ["", "   ", "...", "😀", "con", "NUL", "../../x", "a/b", "C:\\x", "2017", "x" * 61, "\x00"]
)
def test_absurd_names_are_refused_in_words(name: str, tmp_path: Path) -> None:
    with pytest.raises(KitError) as caught:
        start_template(name, tmp_path / "assets")
    assert caught.value.problems[0].code == "template-name"
    assert not (tmp_path / "assets").exists()


@given(st.text(max_size=80))
def test_any_name_makes_a_plain_file_name_or_is_refused(name: str) -> None:
    try:
        id = template_id(name)
    except KitError:
        return
    assert id == Path(id).name
    assert len(id) <= LONGEST_NAME
    assert not id.startswith((".", "-")) and " " not in id


def test_nothing_is_replaced_or_hidden_unless_forced(tmp_path: Path) -> None:
    known = load_library()[0].templates
    with pytest.raises(KitError, match="would take its place"):
        start_template("Poster event", tmp_path, known=known)
    start_template("Poster event", tmp_path, known=known, force=True)
    (tmp_path / "templates" / "Older.YML").write_text("x")
    for name in ("poster-event", "older"):
        with pytest.raises(KitError, match="There is already a design"):
            start_template(name, tmp_path, known=())
    start_template("poster-event", tmp_path, force=True)


def test_a_new_folder_explains_itself_and_one_that_is_there_is_left_alone(tmp_path: Path) -> None:
    start_template("Ours", tmp_path / "new")
    assert "awareness-kit check" in (tmp_path / "new" / "README.md").read_text()
    assert (tmp_path / "new" / "schema" / "template.schema.json").is_file()
    (tmp_path / "there").mkdir()
    start_template("Ours", tmp_path / "there")
    assert not (tmp_path / "there" / "README.md").exists()
    assert check_folder(tmp_path / "new") == ()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(KitError) as caught:
        start_template("Ours", tmp_path / "file" / "inside")
    assert caught.value.problems[0].hint


def test_the_command_writes_into_the_persons_own_folder(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(["new-template", "Our poster"], capsys)
    assert (code, err) == (0, "")
    assert out == f"{own_folder() / 'templates' / 'our-poster.yaml'}\n"
    code, out, _ = run(["list", "templates"], capsys)
    assert "our-poster" in out


def test_the_command_writes_where_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").mkdir()
    run(["new-template", "One", "--assets", tmp_path / "a"], capsys)
    code, out, _ = run(
        ["new-template", "Two", "--assets", tmp_path / "a", "--from", "One", "-o", tmp_path / "b"], capsys
    )
    assert code == 0
    assert (tmp_path / "a" / "templates" / "one.yaml").is_file()
    assert out == f"{tmp_path / 'b' / 'templates' / 'two.yaml'}\n"


def test_the_command_knows_what_was_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(["new-template", "Ours", "--from", "poster-evnt", "-o", tmp_path], capsys)
    assert (code, out) == (2, "")
    assert "Did you mean “poster-event”?" in " ".join(err.split())
    code, _, err = run(["new-template", "poster-event", "-o", tmp_path], capsys)
    assert code == 2
    assert "--force" in err
    assert not list(tmp_path.iterdir())
