"""A kit names the packs that what it chose comes from, and no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.kit import GroupDetails, Kit, LogoChoice, PackName, PieceChoice, ThankYouChoice
from kit.model.layer import Layer, Origin
from kit.model.library import Library
from kit.packs.used import packs_used

MESSAGE = "themes: [a]\naudiences: [parents]\nrests on: x\nwordings: {en: {headline: A, short: A, long: A}}\n"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'
ONE, TWO = PackName("One", "1"), PackName("Two", "7")
KIT = Kit(GroupDetails("Tots"), (PieceChoice("poster-event"),), messages=("relationships",))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    template = (shipped_assets() / "templates" / "poster-event.yaml").read_text(encoding="utf-8")
    files = {
        "one/messages/a.yaml": MESSAGE,
        "one/messages/hidden.yaml": MESSAGE,
        "one/partners.yaml": "partners: {ours: {name: Ours, logo: {light: ours.svg}}}\n",
        "one/logos/ours.svg": LOGO,
        "two/templates/poster-ours.yaml": template,
        "own/messages/hidden.yaml": MESSAGE,
        "own/templates/poster-mine.yaml": "name: Mine\nextends: poster-ours\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    packs = (
        Layer(tmp_path / name.lower(), Origin.PACK, name, version) for name, version in (("One", "1"), ("Two", "7"))
    )
    library, problems = load_library((*packs, Layer(tmp_path / "own", Origin.OWN)))
    assert problems == ()
    return library


def test_a_kit_of_shipped_things_needs_no_pack(library: Library) -> None:
    assert packs_used(KIT, library) == ()
    assert packs_used(replace(KIT, messages=("hidden",)), library) == ()


def test_each_thing_that_a_kit_chose_names_its_pack(library: Library) -> None:
    assert packs_used(replace(KIT, messages=("a",)), library) == (ONE,)
    assert packs_used(replace(KIT, thank_you=ThankYouChoice("warm", ("ours",))), library) == (ONE,)
    ours = replace(KIT, pieces=(PieceChoice("poster-ours"), PieceChoice("poster-ours", "A3")))
    assert packs_used(ours, library) == (TWO,)
    assert packs_used(replace(ours, messages=("a",)), library) == (ONE, TWO)
    mine = replace(KIT, pieces=(PieceChoice("poster-mine"),))
    assert packs_used(mine, library) == (TWO,)  # which it starts from


def test_a_change_of_a_template_that_it_hides_needs_the_pack_of_that_too(tmp_path: Path) -> None:
    template = (shipped_assets() / "templates" / "poster-event.yaml").read_text(encoding="utf-8")
    layers = []
    for name, version, text in (("Two", "7", template), ("One", "1", "extends: ours\ncolours: {coral: mint}\n")):
        (tmp_path / name / "templates").mkdir(parents=True)
        (tmp_path / name / "templates" / "ours.yaml").write_text(text, encoding="utf-8")
        layers.append(Layer(tmp_path / name, Origin.PACK, name, version))
    library, problems = load_library(layers)
    assert problems == ()
    assert packs_used(replace(KIT, pieces=(PieceChoice("ours"),)), library) == (ONE, TWO)


def test_a_pack_that_brings_the_week_is_needed_by_every_kit(tmp_path: Path) -> None:
    (tmp_path / "campaign.yaml").write_text("hashtag: '#NEXT'\n")
    library, _ = load_library((Layer(tmp_path, Origin.PACK, "Week", "2"),))
    assert packs_used(KIT, library) == (PackName("Week", "2"),)


def test_a_logo_of_the_week_that_a_design_shows_names_the_pack_that_it_is_from(tmp_path: Path) -> None:
    design = "name: A\nkind: card\nsize: A6\npages: [{name: f, ground: paper, layers: [{logo: awareness-week}]}]\n"
    plain = design.replace("{logo: awareness-week}", "{text: Thank you}")
    files = {"own/templates/ours.yaml": design, "one/logos/awareness-week-for-light-grounds.svg": LOGO}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "own" / "templates" / "plain.yaml").write_text(plain, encoding="utf-8")
    library, problems = load_library((Layer(tmp_path / "one", Origin.PACK, "One", "1"), Layer(tmp_path / "own")))
    assert problems == ()
    assert packs_used(replace(KIT, pieces=(PieceChoice("ours"),)), library) == (ONE,)
    assert packs_used(replace(KIT, pieces=(PieceChoice("plain"),)), library) == ()


def test_a_missing_pack_stays_named_while_something_is_missing(library: Library) -> None:
    gone = PackName("Gone", "3")
    assert packs_used(replace(KIT, packs=(gone,)), library) == ()
    assert packs_used(replace(KIT, packs=(gone,), messages=("a", "unknown")), library) == (gone, ONE)
    assert packs_used(replace(KIT, packs=(PackName("ONE", "0"),), messages=("a", "unknown")), library) == (ONE,)


def test_a_logo_of_a_pack_names_it_and_one_of_a_pack_that_is_gone_keeps_it(library: Library) -> None:
    assert packs_used(replace(KIT, logos=(LogoChoice(partner="ours"),)), library) == (ONE,)
    assert packs_used(replace(KIT, logos=(LogoChoice(asset="awareness-week"),)), library) == ()
    gone = PackName("Gone", "3")
    for logo in (LogoChoice(partner="theirs"), LogoChoice(asset="theirs")):
        assert packs_used(replace(KIT, logos=(logo,), packs=(gone,)), library) == (gone,)
