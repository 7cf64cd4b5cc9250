"""QR codes on a page: nothing reaches into the light edge by which phones find them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.pages import check_pages
from kit.qr.cells import Cells
from kit.scene import Shape
from tests.workshop import KIT, groups, logo, on_sheets, page_of, with_logos

CODE = "column: [{qr: event.link, side: 40mm}], padding: 20mm"


def told(layers: str) -> bool:
    kit, store = with_logos(KIT, [logo("a.png", 400, 400, (0, 90, 60))])
    problems = check_pages(on_sheets([page_of(layers, kit, store)]), store)
    return "code-quiet-zone" in [problem.code for problem in problems]


@pytest.mark.parametrize(
    "other",
    [
        "column: [{text: Scan me}], padding: 56mm 8mm 8mm 22mm",  # in the light edge
        "column: [{text: Scan me}], padding: 36mm 8mm 8mm 30mm",  # in the middle of the code
        "column: [{logos: up to 1}], padding: 57mm 8mm 8mm 30mm",
        "column: [{qr: group.website, side: 30mm}], padding: 58mm 8mm 8mm 30mm",
        "column: [{rule: 1mm}], padding: 58mm 8mm 8mm 8mm",
        "column: [{rule: 1mm}], padding: 59.5mm 8mm 8mm 8mm",  # by half a millimetre
        "column: [{shape: circle, height: 30mm, width: 30mm}], padding: 30mm 0mm 0mm 56mm",
        "column: [{shape: circle, height: 17mm, width: 17mm}], padding: 30mm 0mm 0mm 5mm",  # from the left
        "column: [{shape: circle, height: 17mm, width: 17mm}], padding: 5mm 0mm 0mm 30mm",  # from above
        "box: [{shape: rectangle, height: 3mm}], ground: sun, padding: 57mm 40mm 30mm 10mm",
    ],
)
def test_what_reaches_into_a_code_or_its_light_edge_is_told(other: str) -> None:
    assert told(f"- {{{CODE}}}\n- {{{other}}}")


@pytest.mark.parametrize(
    "layers",
    [
        f"- {{{CODE}}}",
        f"- {{{CODE}}}\n- {{column: [{{text: Scan me}}], padding: 61mm 8mm 8mm 22mm}}",
        f"- {{{CODE}}}\n- {{column: [{{rule: 1mm}}], padding: 61mm 8mm 8mm 8mm}}",
        f"- {{{CODE}}}\n- {{column: [{{shape: circle, height: 17mm, width: 17mm}}], padding: 30mm 0mm 0mm 2mm}}",
        f"- {{{CODE}}}\n- {{column: [{{shape: circle, height: 17mm, width: 17mm}}], padding: 2mm 0mm 0mm 30mm}}",
        f"- shape: rectangle\n- {{{CODE}}}",
        "- box: [{qr: event.link, side: 40mm}]\n  ground: sun\n  padding: 10mm",
        "- column: [{qr: event.link, side: 40mm}, {event: link}]\n  gap: 1.5mm\n  padding: 10mm",
        "- row: [{qr: event.link, side: 30mm}, {qr: group.website, side: 30mm}]\n  padding: 10mm",
    ],
)
def test_what_keeps_clear_of_it_or_stands_behind_it_is_not(layers: str) -> None:
    assert not told(layers)


@pytest.mark.parametrize(("across", "down", "wrong"), [(0, 0, False), (-1, 0, True), (0, -1, True)])
def test_a_light_edge_that_is_too_narrow_on_one_side_is_told(across: float, down: float, wrong: bool) -> None:
    page = page_of(f"- {{{CODE}}}")
    (code,) = groups(page, "qr")
    light, dark, *others = code.items
    assert isinstance(dark, Shape)
    (cells,) = dark.figures
    assert isinstance(cells, Cells)
    moved = cells._replace(box=cells.box.moved(across, down))
    narrow = replace(code, items=(light, replace(dark, figures=(moved,)), *others))
    problems = check_pages(on_sheets([replace(page, items=(narrow,))]), {})
    assert ("code-quiet-zone" in [problem.code for problem in problems]) is wrong
