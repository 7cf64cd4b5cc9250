"""Files for the print shop keep to PDF/X-4, and a file that breaks a rule is found out."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from kit.library.folders import shipped_assets
from kit.model.condition import COATED, LIGHT
from kit.model.preset import PRINT_SHOP
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.pieces import lay_out_pieces, read
from kit.printed import print_piece
from tests.pdf import pdfx
from tests.pdf.scenes import PICTURES, page, sheet, typefaces
from tests.pdf.structure import opened
from tests.pdf.test_paint import DOCUMENT, everything, painted

PRINTED = replace(DOCUMENT, links=False, accessible=False, day=date(2016, 6, 6))
EXAMPLE = shipped_assets() / "example" / "kit.yaml"


@pytest.fixture(scope="module")
def print_shop() -> bytes:
    return painted(everything(), condition=COATED, document=PRINTED)


def test_a_sheet_with_one_of_everything_keeps_to_it(print_shop: bytes) -> None:
    assert pdfx.faults(opened(print_shop)) == []


def test_the_dates_are_the_first_day_of_the_campaign() -> None:
    bench = read(EXAMPLE)
    piece = next(lay_out_pieces(bench, PRINT_SHOP))
    assert str(opened(print_piece(piece, bench)).docinfo.CreationDate) == "D:20160606000000Z"


def test_the_same_sheets_have_the_same_identity_and_others_another(print_shop: bytes) -> None:
    def identity(pdf: bytes) -> str:
        return pdfx._said(opened(pdf), "mm:DocumentID")

    assert identity(print_shop) == identity(painted(everything(), condition=COATED, document=PRINTED))
    assert identity(print_shop) != identity(painted(sheet(page()), condition=COATED, document=PRINTED))
    assert identity(print_shop).startswith("uuid:")


@pytest.mark.parametrize("condition", [LIGHT, COATED], ids=["light", "no profile"])
def test_what_has_no_profile_does_not_say_that_it_keeps_to_it(condition: object) -> None:
    file = opened(paint([everything()], Means(PICTURES, typefaces(), condition, PRINTED)))  # type: ignore[arg-type]
    assert pdfx._said(file, "x:GTS_PDFXVersion") == ""
    assert file.pdf_version == "1.7"


def _packet(old: bytes, new: bytes = b"") -> Callable[[pikepdf.Pdf], None]:
    def broken(pdf: pikepdf.Pdf) -> None:
        data = pdf.Root.Metadata.read_bytes()
        assert old in data
        pdf.Root.Metadata.write(data.replace(old, new))

    return broken


def _content(operators: bytes) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: pdf.pages[0].contents_add(operators)


def _page(key: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: pdf.pages[0].obj.__setitem__(key, value)


def _image(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image")


def _font(pdf: pikepdf.Pdf) -> None:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
            del each["/FontFile2"]


def _second_intent(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def _no_profile(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents[0]["/DestOutputProfile"]


def _no_group(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Group"]


def _state(**entries: object) -> Callable[[pikepdf.Pdf], None]:
    state = pikepdf.Dictionary(Type=pikepdf.Name("/ExtGState"), **entries)
    return lambda pdf: pdf.pages[0].obj.Resources.__setitem__("/ExtGState", pikepdf.Dictionary(X=state))


def _separation(alternate: str) -> pikepdf.Array:
    function = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0], C1=[1, 1, 1], N=1)
    return pikepdf.Array([pikepdf.Name("/Separation"), pikepdf.Name("/All"), pikepdf.Name(alternate), function])


BROKEN: dict[str, list[Callable[[pikepdf.Pdf], None]]] = {
    "the packet says": [_packet(b"PDF/X-4", b"PDF/X-3"), lambda pdf: pdf.docinfo.__delitem__("/Title")],
    "the document has": [_packet(b">1<", b"><"), lambda pdf: pdf.trailer.__delitem__("/ID")],
    "the dates": [_packet(b"2016-06-06T", b"2016-06-07T"), lambda pdf: pdf.docinfo.__delitem__("/ModDate")],
    "the words": [_packet(b"Our week", b"Your week")],
    "it says whether": [
        lambda pdf: pdf.docinfo.__delitem__("/Trapped"),
        _packet(b"<pdf:Trapped>False", b"<pdf:Trapped>Unknown"),
    ],
    "one output intent": [_second_intent, _no_profile],
    "media box": [
        _page("/TrimBox", [0, 0, 10, 900]),
        _page("/ArtBox", [30, 30, 40, 40]),
        _page("/MediaBox", [0, 0, 40, 40]),
    ],
    "every font": [_font],
    "only CMYK": [
        _content(b"1 0 0 rg"),
        _content(b"/DeviceRGB CS"),
        lambda pdf: _image(pdf).__setitem__("/ColorSpace", pikepdf.Name("/DeviceRGB")),
        lambda pdf: pdf.pages[0].obj.Resources.__setitem__(
            "/ColorSpace", pikepdf.Dictionary(X=_separation("/DeviceRGB"))
        ),
    ],
    "what is clear": [
        _no_group,
        _page("/Group", pikepdf.Dictionary(S=pikepdf.Name("/Transparency"), CS=pikepdf.Name("/DeviceRGB"))),
    ],
    "no annotations": [
        _page("/Annots", pikepdf.Array([])),
        lambda pdf: pdf.Root.__setitem__("/OpenAction", pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"))),
    ],
    "no transfer": [_state(TR=pikepdf.Name("/Identity")), _state(RI=pikepdf.Name("/Brightest"))],
    "nothing from": [
        lambda pdf: _image(pdf).__setitem__("/Alternates", pikepdf.Array([])),
        lambda pdf: pdf.Root.__setitem__("/OCProperties", pikepdf.Dictionary()),
    ],
}


@pytest.mark.parametrize(
    ("rule", "broken"),
    [
        pytest.param(rule, broken, id=f"{rule} {number}")
        for rule, all_of_them in BROKEN.items()
        for number, broken in enumerate(all_of_them)
    ],
)
def test_a_file_that_breaks_a_rule_is_found_out(
    rule: str, broken: Callable[[pikepdf.Pdf], None], print_shop: bytes
) -> None:
    with opened(print_shop) as pdf:
        broken(pdf)
        found = pdfx.faults(pdf)
    assert any(fault.startswith(rule) for fault in found), found


def test_another_version_or_a_password_is_found_out(print_shop: bytes) -> None:
    for more in ({"force_version": "1.7"}, {"encryption": pikepdf.Encryption(owner="o", user="", R=4)}):
        stream = io.BytesIO()
        with opened(print_shop) as pdf:
            pdf.save(stream, **more)  # type: ignore[arg-type]
        assert any(fault.startswith("PDF 1.6") for fault in pdfx.faults(opened(stream.getvalue())))


def test_two_ways_to_make_one_separation_are_found_out(print_shop: bytes) -> None:
    with opened(print_shop) as pdf:
        other = _separation("/DeviceCMYK")
        other[3].N = 2
        pdf.pages[0].obj.Resources.ColorSpace = pikepdf.Dictionary(X=_separation("/DeviceCMYK"), Y=other)
        assert any(fault.startswith("a separation is") for fault in pdfx.faults(pdf))
