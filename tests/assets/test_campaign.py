from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from math import dist
from pathlib import Path
from typing import Any

import pytest
import resvg_py
from PIL import Image, ImageCms

Read = Callable[[str], Any]
Lab = tuple[float, float, float]


def luminance(rgb: str) -> float:
    shares = [channel / 255 for channel in bytes.fromhex(rgb)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


def lab(mode: str, colour: tuple[int, ...], profile: Any) -> Lab:
    """Return a colour in CIELAB, relative to the white of its own paper or screen."""
    transform = ImageCms.buildTransform(profile, ImageCms.createProfile("LAB"), mode, "LAB", renderingIntent=1)
    seen = ImageCms.applyTransform(Image.new(mode, (1, 1), colour), transform)
    assert seen is not None
    light, red, yellow = seen.tobytes()
    return light / 2.55, red - 128.0, yellow - 128.0


def test_the_week_is_the_one_of_2016(read: Read) -> None:
    campaign = read("campaign.yaml")
    assert (campaign["starts"], campaign["ends"]) == (date(2016, 6, 6), date(2016, 6, 10))
    assert campaign["starts"].strftime("%A") == "Monday"
    assert campaign["name"]["en"] == "Infant Mental Health Awareness Week"


def test_inks_print_as_the_screen_shows(read: Read, assets: Path) -> None:
    paper = ImageCms.getOpenProfile(str(assets / "icc" / "FOGRA39L_coated.icc"))
    screen = ImageCms.createProfile("sRGB")
    for name, colour in read("campaign.yaml")["colours"].items():
        printed = lab("CMYK", tuple(round(ink * 2.55) for ink in colour["cmyk"]), paper)
        # Ten is a difference that is seen side by side, not from one poster to the next; no ink is as bright as coral.
        assert dist(printed, lab("RGB", tuple(bytes.fromhex(colour["rgb"])), screen)) <= 10, name


def test_inks_are_as_few_as_a_printer_likes(read: Read) -> None:
    colours = read("campaign.yaml")["colours"]
    for name, colour in colours.items():
        assert sum(colour["cmyk"]) <= 300, name
        if name != "midnight":  # beside black, which holds no letters together here
            assert sum(ink > 0 for ink in colour["cmyk"][:3]) <= 2, name


def test_text_can_be_read_on_every_ground(read: Read) -> None:
    campaign = read("campaign.yaml")
    rgb = {name: colour["rgb"] for name, colour in campaign["colours"].items()}
    skins = {colour for role, colour in campaign["roles"].items() if role.endswith(" skin")}
    assert len(skins) == 4
    for name in rgb.keys() - skins - {"midnight"}:
        assert contrast(rgb["midnight"], rgb[name]) >= 4.5, name


def test_every_typeface_is_there_with_its_licence(read: Read, assets: Path) -> None:
    families = read("campaign.yaml")["typefaces"]
    assert set(families) == {"headline", "display", "body", "bold"}
    for files in families.values():
        assert all((assets / "fonts" / name).is_file() for name in files)
    assert {"LICENCES.md", "OFL-Lexend.txt", "OFL-AtkinsonHyperlegibleNext.txt"} <= {
        path.name for path in (assets / "fonts").iterdir()
    }


def test_the_type_scale_keeps_to_clear_print(read: Read) -> None:
    campaign = read("campaign.yaml")
    scale = campaign["type scale"]
    assert len(scale) <= 22
    for name, style in scale.items():
        assert 12 <= style["least"] <= style["size"], name
        assert style["typeface"] in campaign["typefaces"], name
    assert scale["headline"]["size"] >= 4 * scale["body"]["size"]


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_the_wordmark_stands_out_on_its_ground(ground: str, read: Read, assets: Path) -> None:
    drawing = (assets / "logos" / f"awareness-week-for-{ground}-grounds.svg").read_text(encoding="utf-8")
    assert "<text" not in drawing and "href" not in drawing  # outlines: no typeface and no other file is needed
    rgb = {name: colour["rgb"] for name, colour in read("campaign.yaml")["colours"].items()}
    ink, paper = ("midnight", "paper") if ground == "light" else ("paper", "midnight")
    assert f'<path fill="#{rgb[ink]}"' in drawing
    assert contrast(rgb[ink], rgb[paper]) > 10
    assert drawing.count("<circle") == 12  # eleven times 91 days are 1001, round the one they are for


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_the_wordmark_fills_its_frame(ground: str, assets: Path) -> None:
    drawing = (assets / "logos" / f"awareness-week-for-{ground}-grounds.svg").read_text(encoding="utf-8")
    picture = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=drawing, width=656)))).convert("RGBA")
    inked = picture.getchannel("A").getbbox()
    assert inked is not None
    left, top, right, bottom = inked
    assert left <= 8 and top <= 8 and picture.width - right <= 8 and picture.height - bottom <= 8
    assert picture.getchannel("A").getpixel((0, 0)) == 0  # no ground of its own


def test_the_example_logo_prints_sharp_on_a_clear_ground(assets: Path) -> None:
    logo = Image.open(assets / "example" / "logos" / "little-acorns.png")
    assert logo.mode == "RGBA" and logo.width >= 1000  # 300 dpi at 85 mm
    assert logo.getchannel("A").getpixel((logo.width - 1, 0)) == 0


def test_the_example_kit_names_what_there_is(read: Read, assets: Path) -> None:
    kit = read("example/kit.yaml")
    assert all((assets / "messages" / f"{name}.yaml").is_file() for name in kit["messages"])
    assert all((assets / "example" / logo["file"]).is_file() and logo["alt"] for logo in kit["logos"])
    known = read("partners.yaml")
    assert kit["thank_you"]["wording"] in known["thank yous"]
    assert set(kit["thank_you"]["partners"]) <= set(known["partners"])
    templates = {path.stem for path in (assets / "templates").glob("*.yaml")}
    assert {piece["template"] for piece in kit["pieces"]} <= templates
    assert len(kit["pieces"]) == 10
    # Ofcom keeps 01632 960000 to 960999 for drama, and RFC 2606 keeps .example: nobody is rung or written to
    assert kit["group"]["phone"].startswith("01632 960")
    assert kit["group"]["email"].endswith(".example") and kit["group"]["website"].endswith(".example")
