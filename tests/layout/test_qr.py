"""Codes: a telephone reads them from the printed page, and finds its quiet zone."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kit.model.kit import Kit
from kit.qr.cells import Cells
from kit.scene import Group, Link, Page, Role, Shape
from kit.units import Box
from tests.workshop import COLOURS, EVENT, KIT, boxes, groups, page_of, pages_of, picture_of, template


def code(kit: Kit = KIT, side: str = "30mm") -> tuple[Page, Group]:
    page = page_of(f"- column: [{{qr: event.link, side: {side}}}]\n  padding: 10mm", kit)
    return page, groups(page, "qr")[0]


def modules(group: Group) -> tuple[Box, list[Box]]:
    ground, dark = (item for item in group.items if isinstance(item, Shape))
    (cells,) = dark.figures
    assert isinstance(cells, Cells)
    return ground.box, cells.boxes()


def linked(address: str) -> Kit:
    return replace(KIT, events=(replace(EVENT, link=address),))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/coffee",
        "acorns.example",
        "https://example.org/a?b=c&d=%20e#f",
        "https://example.org/caffè/" + "long-path/" * 20,
    ],
)
def test_the_light_edge_is_four_modules_wide_on_every_side(address: str) -> None:
    ground, dark = modules(code(linked(address), "80mm")[1])
    module = dark[0].height
    edges = (
        min(box.x for box in dark) - ground.x,
        min(box.y for box in dark) - ground.y,
        ground.right - max(box.right for box in dark),
        ground.bottom - max(box.bottom for box in dark),
    )
    assert [edge / module for edge in edges] == pytest.approx([4, 4, 4, 4])


def test_a_code_is_as_wide_as_it_says_with_its_light_edge() -> None:
    _, group = code(side="34mm")
    assert group.box == Box(10, 10, 34, 34)
    assert group.role is Role.FIGURE
    assert "https://example.org/coffee" in group.alt
    assert [item.address for item in group.items if isinstance(item, Link)] == ["https://example.org/coffee"]


def test_a_code_in_a_narrow_room_is_as_wide_as_the_room() -> None:
    page = page_of("- column: [{column: [{qr: event.link, side: 50mm}], width: 25mm}]")
    assert boxes(page, "qr")[0].width == pytest.approx(25)


def test_a_code_has_its_own_ground_and_colour() -> None:
    page = page_of("- column: [{qr: event.link, colour: midnight, ground: sun}]", ground="midnight")
    (group,) = groups(page, "qr")
    fills = [item.fill.name for item in group.items if isinstance(item, Shape) and item.fill]
    assert fills == ["sun", "midnight"]


def test_no_two_dark_modules_overlap() -> None:
    _, dark = modules(code()[1])
    rows: dict[float, list[Box]] = {}
    for box in dark:
        rows.setdefault(round(box.y, 4), []).append(box)
    for row in rows.values():
        ends = sorted((box.x, box.right) for box in row)
        assert all(after[0] > before[1] for before, after in pairwise(ends))


@pytest.mark.parametrize(("paper", "side"), [("A4", 30), ("A3", 30 * 2**0.5), ("A5", 30 / 2**0.5)])
def test_a_code_grows_with_the_paper(paper: str, side: float) -> None:
    made = template("- column: [{qr: event.link, side: 30mm}]", size="A4", head="scales to: [A3, A5]")
    assert boxes(pages_of(made, size=paper)[0], "qr")[0].width == pytest.approx(side, rel=0.01)


def test_a_code_holds_an_address_up_to_what_the_standard_allows_and_not_a_letter_more() -> None:
    longest = "https://example.org/".ljust(2331, "x")
    assert groups(page_of("- column: [{qr: event.link}]", linked(longest)), "qr")
    page = page_of("- column: [{qr: event.link}]", linked(longest + "x"))
    assert page.overset and not groups(page, "qr")


def test_an_address_that_no_code_holds_is_a_misfit_and_no_crash() -> None:
    page = page_of("- column: [{qr: event.link}]", linked("https://example.org/" + "x" * 4000))
    assert page.overset
    assert not groups(page, "qr")


@pytest.mark.parametrize("address", ["our website", "javascript:alert(1)", "https://", " "])
def test_what_opens_nothing_gets_no_code(address: str) -> None:
    assert not groups(page_of("- column: [{qr: event.link}, {event: title}]", linked(address)), "qr")


@pytest.mark.needs("zbarimg")
@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("example.org/coffee", "https://example.org/coffee"),
        ("https://example.org/a?b=c&d=%20e#f", "https://example.org/a?b=c&d=%20e#f"),
        ("https://example.org/" + "x" * 280, "https://example.org/" + "x" * 280),
        ("https://example.org/Dŵr-a-babi", "https://example.org/D%C5%B5r-a-babi"),
        ("https://example.org/caffè", "https://example.org/caff%C3%A8"),
        ("https://tŷgwyn.example/llŷn?ü#é", "https://xn--tgwyn-nhb.example/ll%C5%B7n?%C3%BC#%C3%A9"),
        ("example.org/a b", "https://example.org/a%20b"),
        ("example.org/a/", "https://example.org/a/"),
    ],
)
def test_a_telephone_reads_it_from_the_printed_page(address: str, read: str, tmp_path: Path) -> None:
    made = template("- column: [{qr: event.link, side: 40mm}]\n  padding: 10mm", ground="midnight")
    pages = pages_of(made, linked(address))
    (link,) = (item for item in groups(pages[0], "qr")[0].items if isinstance(item, Link))
    assert link.address == read
    (picture,) = picture_of(pages, made, made.size, {}, 200)
    picture.save(tmp_path / "page.png")
    found = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--nodbus", str(tmp_path / "page.png")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == read


@pytest.mark.parametrize("address", ["https://example.org/coffee", "https://example.org/" + "long-path/" * 20])
@pytest.mark.parametrize(("ground", "light"), [("midnight", "paper"), ("coral", "white"), ("white", "sun")])
def test_four_modules_of_light_can_be_measured_on_the_printed_page(address: str, ground: str, light: str) -> None:
    """The finder patterns at three corners say where the code begins, and are seven modules wide."""
    layers = f"- column: [{{qr: event.link, side: 60mm, ground: {light}}}]\n  padding: 15mm"
    made = template(layers, ground=ground)
    dpi = 508  # 20 pixels to a millimetre
    (image,) = picture_of(pages_of(made, linked(address)), made, made.size, {}, dpi)
    code = image.crop((300, 300, 1500, 1500)).convert("L")
    dark = code.point(lambda value: 255 * (value < 100))
    left, top, right, bottom = dark.getbbox() or (0, 0, 0, 0)
    finder = next(x for x in range(left, 1200) if dark.getpixel((x, top + 2)) == 0) - left
    edges = (left, top, 1200 - right, 1200 - bottom)
    assert [edge / (finder / 7) for edge in edges] == pytest.approx([4, 4, 4, 4], abs=0.3)
    assert image.getpixel((300 + left // 2, 900)) == pytest.approx(COLOURS[light].rgb, abs=2)
