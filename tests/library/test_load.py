"""The library as a whole: the shipped assets are sound, and what is broken loses nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kit.library import load
from kit.library.folders import Assets, shipped_assets
from kit.library.load import load_assets, load_library
from kit.model.layer import Layer
from kit.problems import Severity, UnreadableFile

Overlay = Callable[..., Path]

MESSAGE = """
themes: [play]
audiences: [parents]
rests on: our own experience
wordings:
  en: {headline: "Play, every day", short: Ten minutes are enough., long: "Ten minutes: on the floor."}
"""
TEMPLATE = """
name: Ours
kind: card
size: A6
wants: {messages: 1}
pages:
  - name: front
    ground: coral
    layers:
      - message: headline
        style: headline
"""


def test_the_shipped_assets_have_no_problems() -> None:
    library, problems = load_library()
    assert problems == ()
    assert (library.campaign.starts, library.campaign.ends) == (date(2016, 6, 6), date(2016, 6, 10))
    assert library.campaign.hashtag == "#IMHAW16"
    assert {"first-1001-days", "relationships"} <= set(library.messages)
    assert {"poster-thousand-days", "poster-event", "leaflet-tri-fold"} <= set(library.templates)
    assert "royal-college-of-midwives" in library.partners
    assert "warm" in library.thank_yous
    assert all(message.id == id for id, message in library.messages.items())
    assert all(path.is_file() for path in library.fonts.values())


def test_each_value_knows_its_file() -> None:
    library, _ = load_library()
    home = shipped_assets()
    assert library.campaign.file == str(home / "campaign.yaml")
    assert library.messages["relationships"].file == str(home / "messages" / "relationships.yaml")
    assert library.partners["zero-to-three"].file == str(home / "partners.yaml")
    assert library.templates["poster-event"].source.file == str(home / "templates" / "poster-event.yaml")


def test_an_overlay_adds_and_replaces(overlay: Overlay) -> None:
    folder = overlay(
        {"messages/play.yaml": MESSAGE, "messages/relationships.yaml": MESSAGE, "templates/card.yaml": TEMPLATE}
    )
    library, problems = load_library([Layer(folder)])
    assert problems == ()
    assert library.messages["play"].wording("cy").headline == "Play, every day"
    assert library.messages["relationships"].id == "relationships"
    assert library.messages["relationships"].themes == ("play",)
    assert library.templates["card"].name == {"en": "Ours"}
    assert "poster-event" in library.templates


def test_a_broken_file_is_told_and_the_shipped_one_serves(overlay: Overlay) -> None:
    sound, _ = load_library()
    folder = overlay(
        {
            "messages/relationships.yaml": "themes: [a\n",
            "messages/play.yaml": MESSAGE.replace("headline", "haedline"),
            "templates/poster-event.yaml": TEMPLATE.replace("coral", "corall"),
            "partners.yaml": "partners:\n  x: {nmae: X}\n",
            "languages.yaml": "\tlanguages:\n",
            "campaign.yaml": "name: Week\nstarts: never\n",
        }
    )
    library, problems = load_library([Layer(folder)])
    assert replace(library, layers=()) == sound
    told = {(Path(each.file).name, each.code, each.line) for each in problems}
    assert {
        ("relationships.yaml", "not-yaml", 1),
        ("play.yaml", "unknown-key", 6),
        ("poster-event.yaml", "unknown-colour", 8),
        ("partners.yaml", "unknown-key", 2),
        ("languages.yaml", "not-yaml", 1),
        ("campaign.yaml", "wrong-value", 2),
    } <= told
    assert all(each.severity is Severity.ERROR and each.column for each in problems)
    assert all(Path(each.file).is_relative_to(folder) for each in problems)


def test_the_good_partners_of_a_file_without_another_below_it_are_kept(overlay: Overlay) -> None:
    folder = overlay({"partners.yaml": "partners:\n  good: {name: Good}\n  bad: {nmae: Bad}\n"})
    partners, problems = load.load_partners(Assets({"partners.yaml": (folder / "partners.yaml",)}), ("en",))
    assert list(partners.partners) == ["good"]
    assert [each.code for each in problems] == ["unknown-key"]


def test_without_any_campaign_nothing_can_go_on(overlay: Overlay) -> None:
    with pytest.raises(UnreadableFile, match=r"campaign\.yaml"):
        load_assets(Assets({}))


def test_colours_of_an_overlaid_campaign_reach_its_templates(overlay: Overlay) -> None:
    campaign = (shipped_assets() / "campaign.yaml").read_text(encoding="utf-8")
    campaign = campaign.replace("colours:\n", 'colours:\n  leaf: {rgb: "#00ff7F", cmyk: [80, 0, 60, 0]}\n', 1)
    folder = overlay({"campaign.yaml": campaign, "templates/card.yaml": TEMPLATE.replace("coral", "leaf")})
    library, problems = load_library([Layer(folder)])
    assert problems == ()
    assert library.campaign.colours["leaf"].rgb == (0, 255, 127)
    assert library.templates["card"].pages[0].ground == "leaf"


def test_loading_needs_nothing_heavy() -> None:
    code = "import sys, kit.library.load, kit.library.catalogue; print(*sys.modules)"
    home = Path(load.__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=home)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"PIL", "reportlab", "uharfbuzz", "pypdfium2", "resvg_py", "PySide6"}
