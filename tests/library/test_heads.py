"""What is known of a design from its head alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from kit.library.folders import find_assets, shipped_assets
from kit.library.heads import read_heads
from kit.library.load import load_library, open_library
from kit.model.head import Head, TemplateHead
from kit.model.layer import Layer
from kit.problems import Problem

Overlay = Callable[..., Path]

OURS = """
name: {en: Ours, cy: Ein un ni}
kind: card
size: A6
wants: {messages: up to 2}
pages:
  - {name: front, ground: coral, layers: [{text: Hello}]}
  - {name: back, ground: coral, layers: [{text: Bye}]}
"""


def heads(*folders: Path) -> tuple[dict[str, Head], tuple[Problem, ...]]:
    read, problems = read_heads(find_assets([Layer(folder) for folder in folders])[0])
    return {head.id: head for head in read}, problems


def head_of(template: TemplateHead) -> dict[str, object]:
    said = {each.name: getattr(template, each.name) for each in fields(TemplateHead)}
    return said | {"pages": [page.name for page in template.pages]}


CHANGES = {
    "another name": "name: Theirs",
    "a page is taken out": "parts: {back: none}",
    "a page is called otherwise": "parts: {back: {name: inside}}",
    "other wants": "wants: {logos: up to 3}\nscales to: [A5]",
    "an element is changed": "parts: {headline: none}",
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_heads_are_those_of_the_designs(overlay: Overlay, change: str) -> None:
    folder = overlay(
        {
            "templates/ours.yaml": OURS,
            "templates/theirs.yaml": f"extends: ours\nname: X\n{CHANGES[change]}".replace("name: X\nname", "name"),
        }
    )
    library, _ = load_library([Layer(folder)])
    read, problems = heads(folder)
    assert problems == ()
    missing = {"theirs"} - library.templates.keys()
    assert missing == ({"theirs"} if change == "an element is changed" else set())
    for id, template in library.templates.items():
        assert head_of(read[id]) == head_of(template)
        assert read[id].file == template.file


def test_what_is_wrong_on_a_page_is_not_told_here(overlay: Overlay) -> None:
    folder = overlay({"templates/ours.yaml": OURS.replace("text: Hello", "txt: Hello").replace("coral", "corall")})
    read, problems = heads(folder)
    assert problems == () and [page.name for page in read["ours"].pages] == ["front", "back"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("kind: card", "kind: cart", "unknown-word"),
        ("size: A6", "size: A99", "wrong-value"),
        ("name: front, ", "", "missing"),
        ("cy:", "xx:", "unknown-language"),
        ("kind: card\n", "", "missing"),
        ("wants:", "messages:", "unknown-key"),
        ("size: A6", "size: A6\nextends: nothing", "unknown-template"),
    ],
)
def test_what_is_wrong_in_a_head_is_told_as_when_it_is_checked(overlay: Overlay, old: str, new: str, code: str) -> None:
    folder = overlay({"templates/ours.yaml": OURS.replace(old, new)})
    read, problems = heads(folder)
    assert "ours" not in read
    assert [problem.code for problem in problems] == [code]
    assert set(problems) <= set(load_library([Layer(folder)])[1])


def test_no_design_and_no_campaign_is_read_for_it() -> None:
    code = "import sys; from kit.library.catalogue import LISTS; LISTS['templates'](()); print(*sys.modules)"
    home = shipped_assets().parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=home)
    heavy = {"kit.model.template", "kit.model.art", "kit.library.campaign_file", "kit.library.load", "kit.scene"}
    assert not heavy & set(done.stdout.split())


def test_designs_are_told_by_their_heads_until_they_are_read(overlay: Overlay) -> None:
    folder = overlay({"templates/ours.yaml": OURS, "templates/broken.yaml": OURS.replace("text: Hello", "txt: Hello")})
    library = open_library([Layer(folder)])
    told = {design.id: design for design in library.designs()}
    assert not library.templates.kept, "nothing is read for it"
    assert told["ours"].name == {"en": "Ours", "cy": "Ein un ni"} and "broken" in told
    whole = library.templates["ours"]
    assert next(design for design in library.designs() if design.id == "ours") is whole
    library.read_all()
    assert library.designs() == list(library.templates.values()), "of one that cannot be used nothing is told then"
