"""Drawings: drawn as they look in a browser, nothing from outside ever opened, nothing that takes long ever begun."""

from __future__ import annotations

import base64
import gzip
import io
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kit.model.picture import Encoding, PictureData
from kit.pictures.reading import Result, read_picture_bytes
from kit.problems import Severity

SHIPPED = sorted((Path(__file__).parents[3] / "assets" / "fonts").glob("*.ttf"))
NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SIZE = 'width="200" height="100"'
ALL = '<rect width="200" height="100" fill="red"/>'


def svg(body: str, attributes: str = SIZE) -> bytes:
    return f"<svg {NAMESPACES} {attributes}>{body}</svg>".encode()


def read(data: bytes, typefaces: Sequence[Path] = ()) -> Result:
    return read_picture_bytes("logo", data, "logo.svg", typefaces=typefaces)


def good(data: bytes, typefaces: Sequence[Path] = ()) -> PictureData:
    picture, problems = read(data, typefaces)
    assert picture is not None, problems
    return picture


def pixel(picture: PictureData, x: float, y: float) -> tuple[int, ...]:
    """Return the colour and opacity at a place given in shares of width and height."""
    at = int(y * picture.height) * picture.width + int(x * picture.width)
    return (*picture.data[3 * at : 3 * at + 3], picture.alpha[at] if picture.alpha else 255)


def refused(data: bytes, code: str) -> str:
    picture, problems = read(data)
    assert picture is None
    assert [(problem.severity, problem.code) for problem in problems] == [(Severity.ERROR, code)]
    assert "logo.svg" in problems[0].message and problems[0].hint.endswith(".")
    return problems[0].message


def png_address(colour: str = "blue") -> str:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


# What is drawn


def test_a_simple_drawing_is_seven_hundred_pixels_long_to_look_at_and_has_no_pixels_of_its_own() -> None:
    picture = good(svg('<rect width="100" height="100" fill="#ff0000"/>'))
    assert (picture.width, picture.height) == (700, 350)
    assert (picture.mode, picture.encoding, picture.vector) == ("RGB", Encoding.RAW, True)
    assert pixel(picture, 0.25, 0.5) == (255, 0, 0, 255)
    assert pixel(picture, 0.75, 0.5)[3] == 0
    assert picture.palette == (((255, 0, 0), 1.0),)


def test_half_transparent_colours_are_not_darkened() -> None:
    picture = good(svg('<rect width="200" height="100" fill="#ff8000" opacity="0.5"/>'))
    red, green, blue, opacity = pixel(picture, 0.5, 0.5)
    assert (red, blue) == (255, 0) and abs(green - 128) <= 2 and abs(opacity - 128) <= 1


def test_masks_clips_and_uses_are_drawn() -> None:
    body = (
        '<defs><clipPath id="c"><rect width="50" height="100"/></clipPath>'
        '<rect id="r" width="20" height="100" fill="blue"/></defs>'
        f'<g clip-path="url(#c)">{ALL}</g><use xlink:href="#r" x="150"/>'
    )
    picture = good(svg(body))
    assert pixel(picture, 0.2, 0.5) == (255, 0, 0, 255)
    assert pixel(picture, 0.3, 0.5)[3] == 0
    assert pixel(picture, 0.8, 0.5) == (0, 0, 255, 255)


def test_styles_are_obeyed() -> None:
    picture = good(svg('<style>.a{fill:#00ff00}</style><rect class="a" width="200" height="100"/>'))
    assert pixel(picture, 0.5, 0.5) == (0, 255, 0, 255)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 200 100"', (700, 350)),
        ('viewBox="0 0 200 100" width="100%" height="100%"', (700, 350)),
        ('viewBox="0 0 200 100" width="9in"', (700, 350)),
        ('viewBox="0 0 200 100" height="3mm"', (700, 350)),
        ('width="20cm" height="100mm"', (700, 350)),
        ('width="1e6" height="5e5" viewBox="0 0 200 100"', (700, 350)),
        ('width="100" height="200" viewBox="0 0 200 100"', (700, 1400)),
        ('width="0.002" height="0.001" viewBox="0 0 200 100"', (700, 350)),
    ],
)
def test_sizes_however_they_are_given(attributes: str, size: tuple[int, int]) -> None:
    picture = good(svg(ALL, attributes))
    assert (picture.width, picture.height) == size
    assert pixel(picture, 0.2, 0.4 if "viewBox" in attributes else 0.2) == (255, 0, 0, 255)


def test_without_a_namespace_as_copied_from_a_web_page() -> None:
    assert pixel(good(f"<svg {SIZE}>{ALL}</svg>".encode()), 0.5, 0.5) == (255, 0, 0, 255)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_every_encoding(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    data = f'<?xml version="1.0" encoding="{name}"?><svg {NAMESPACES} {SIZE}><title>Größe</title>{ALL}</svg>'
    assert good(data.encode(encoding)).vector


def test_svgz() -> None:
    assert good(gzip.compress(svg(ALL))) == good(svg(ALL))


def test_embedded_pictures_are_drawn() -> None:
    picture = good(svg(f'<image width="100" height="100" xlink:href="{png_address()}"/>'))
    assert pixel(picture, 0.2, 0.5) == (0, 0, 255, 255)


def test_what_drawing_programs_leave_behind_does_no_harm() -> None:
    body = (
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="x"/></metadata>'
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/x" href="file:///etc/passwd"/>'
        f'<a xlink:href="https://example.org/">{ALL}</a><foreignObject width="1" height="1"/>'
        "<style>@font-face{font-family:X;src:url(data:font/woff2;base64,AAAA)}</style>"
    )
    assert pixel(good(svg(body)), 0.5, 0.5) == (255, 0, 0, 255)


def test_same_bytes_same_picture() -> None:
    data = svg('<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><circle r="50" filter="url(#f)"/>')
    assert read(data) == read(data)


@pytest.mark.parametrize("size", ["1in", "25.4mm", "2.54cm", "72pt", "6pc", "96px", "96"])
def test_lengths_of_paper_inside_a_drawing(size: str) -> None:
    picture = good(svg(f'<rect width="{size}" height="100" fill="red"/>'))
    assert pixel(picture, 0.47, 0.5) == (255, 0, 0, 255) and pixel(picture, 0.49, 0.5)[3] == 0


# Words


WORDS = '<text x="10" y="60" font-size="40" font-family="{}">Acorns</text>'


def test_words_without_typefaces_are_warned_of() -> None:
    picture, problems = read(svg('<rect width="9" height="9"/>' + WORDS.format("Arial")))
    assert picture is not None
    assert [(problem.severity, problem.code) for problem in problems] == [(Severity.WARNING, "words-not-drawn")]
    assert "words only" in refused(svg(WORDS.format("Arial")), "invisible-picture")


def test_words_are_drawn_with_the_typefaces_given() -> None:
    picture, problems = read(svg(WORDS.format("Lexend")), SHIPPED)
    assert picture is not None and picture.alpha is not None and not problems
    assert sum(picture.alpha) / 255 > 0.02 * picture.width * picture.height


@pytest.mark.parametrize("words", [WORDS.format("Gill Sans"), "<g style=\"font-family:'Gill Sans'\">" + WORDS + "</g>"])
def test_words_in_an_unknown_typeface_are_drawn_and_warned_of(words: str) -> None:
    picture, (problem,) = read(svg(words.replace('font-family="{}"', "")), SHIPPED)
    assert picture is not None and picture.alpha is not None
    assert sum(picture.alpha) / 255 > 0.02 * picture.width * picture.height
    assert problem.code == "words-in-another-typeface" and "Gill Sans" in problem.message


# What is never opened


@pytest.mark.parametrize(
    "body",
    [
        '<image width="9" height="9" xlink:href="secret.png"/>',
        '<image width="9" height="9" href="file:///etc/passwd"/>',
        '<image width="9" height="9" href="http://example.org/x.png"/>',
        '<image width="9" height="9" href=" //example.org/x.png"/>',
        '<image width="9" height="9" href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<image width="9" height="9" href="data:image/png;base64,iVBORw0KGgo="/>',
        '<image width="9" height="9" href="data:text/plain,hello"/>',
        '<filter id="f"><feImage href="other.png"/></filter>',
        '<use href="other.svg#a"/>',
        '<use href="data:image/svg+xml,x#a"/>',
        '<rect width="9" height="9" fill="url(other.svg#g)"/>',
        '<rect width="9" height="9" style="fill: URL( &quot;http://example.org/#g&quot; )"/>',
        '<style>@import "http://example.org/x.css";</style>',
        '<style>@font-face{src:url(http://example.org/x.woff)}</style>',
        "<style><![CDATA[.a{fill:url('x.svg#g')}]]></style>",
        '<script>alert(1)</script>',
        '<a xlink:href="javascript:alert(1)"><rect/></a>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
        "<foreignObject>words</foreignObject>",
    ],
)  # fmt: skip
def test_nothing_from_outside(body: str) -> None:
    refused(svg(ALL + body), "unsafe-drawing")


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE svg>",
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg SYSTEM "http://example.org/x.dtd">',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [<!ENTITY b "bbb">]>',
    ],
)
def test_no_document_type(doctype: str) -> None:
    refused(f'<?xml version="1.0"?>{doctype}'.encode() + svg(ALL + "<text>&b;</text>"), "unsafe-drawing")


def test_the_document_type_that_drawing_programs_write_is_passed_over() -> None:
    public = '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'
    picture = good(f'<?xml version="1.0"?><!DOCTYPE svg PUBLIC {public}>'.encode() + svg(ALL))
    assert pixel(picture, 0.5, 0.5) == (255, 0, 0, 255)


# What would take too long


def doubling(tag: str, reference: str, body: str, levels: int = 30) -> str:
    """Return elements each of which refers twice to the one before it: two to the power of the levels in all."""
    first = f'<{tag} id="a0"><rect width="9" height="9"/></{tag}>'
    rest = "".join(
        f'<{tag} id="a{level}">{body.format(reference.format(level - 1)) * 2}</{tag}>' for level in range(1, levels)
    )
    return first + rest + body.format(reference.format(levels - 1))


RECT = '<rect width="200" height="100" {}/>'
FILTERED = RECT.format('filter="url(#f)"')
BLURS = '<filter id="f">' + '<feGaussianBlur stdDeviation="90"/>' * 9 + "</filter>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(doubling("g", 'href="#a{}"', "<use {}/>"), id="uses"),
        pytest.param(doubling("pattern", 'fill="url(#a{})"', RECT), id="patterns"),
        pytest.param(doubling("mask", 'mask="url(#a{})"', RECT), id="masks"),
        pytest.param('<g id="a"><use href="#a"/></g>', id="uses itself"),
        pytest.param("<g>" * 101 + "</g>" * 101, id="deep"),
        pytest.param("<g>" * 100_000 + "</g>" * 100_000, id="very deep"),
        pytest.param("<g/>" * 60_000, id="many elements"),
        pytest.param(RECT.format("") * 49_000, id="many large rectangles"),
        pytest.param(f"<g opacity='0.5'>{ALL}{ALL}</g>" * 1_900, id="many layers"),
        pytest.param("<g opacity='0.5'>" * 30 + ALL + "</g>" * 30, id="layers in layers"),
        pytest.param(BLURS + FILTERED * 9, id="many filters"),
        pytest.param('<filter id="f"><feMorphology radius="50"/></filter>' + FILTERED, id="wide"),
        pytest.param('<filter id="f"><feTurbulence numOctaves="99"/></filter>' + FILTERED, id="x"),
        pytest.param("<style>" + ".a .b{fill:red}" * 20_000 + "</style>" + "<g/>" * 20_000, id="many rules"),
        pytest.param('<path d="M0 0' + "L9 9L1 5" * 100_000 + '"/>', id="long path"),
        pytest.param("<g " + " ".join(f'a{n}="1"' for n in range(50_000)) + "/>", id="many attributes"),
        pytest.param(
            '<marker id="m">'
            + "<rect/>" * 50
            + '</marker><path marker-mid="url(#m)" d="M0 0'
            + "L9 9L5 1" * 9_000
            + '"/>',
            id="markers",
        ),
    ],
)
def test_what_would_take_too_long(body: str) -> None:
    refused(svg(body), "too-complex-drawing")


def test_patterns_multiply_through_styles_too() -> None:
    rules = "".join(f".c{level}{{fill:url(#a{level})}}" for level in range(30))
    refused(svg(f"<style>{rules}</style>" + doubling("pattern", 'class="c{}"', RECT)), "too-complex-drawing")


def test_an_ordinary_drawing_is_not_too_complex() -> None:
    rules = "".join(f".st{number}{{fill:url(#g{number % 9})}}" for number in range(60))
    stops = '<stop offset="0.5"/>' * 6
    gradients = "".join(f'<linearGradient id="g{n}">{stops}</linearGradient>' for n in range(9))
    shapes = "".join(f'<path class="st{number % 60}" d="M{number} 0h1v99h-1z" opacity="0.9"/>' for number in range(200))
    assert good(svg(f"<style>{rules}</style><defs>{gradients}</defs><g>{shapes}</g>")).vector


def test_deep_drawings_are_drawn_in_threads_of_little_stack() -> None:
    """A thread of a window may have half a megabyte, which the renderer's recursion would overrun."""
    found: list[Result] = []
    usual = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.append(read(svg("<g>" * 95 + ALL + "</g>" * 95))))
        thread.start()
    finally:
        threading.stack_size(usual)
    thread.join()
    assert found[0][0] is not None


def test_bombs_in_a_packed_drawing() -> None:
    refused(gzip.compress(b"<svg>" + b" " * 50_000_000), "picture-file-too-large")
    refused(svg(" " * 6_000_000), "picture-file-too-large")
    refused(gzip.compress(svg(ALL))[:-30], "cut-off-picture")
    refused(gzip.compress(b"some words"), "not-a-picture")


def test_an_embedded_bomb() -> None:
    header = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (50_000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    address = "data:image/png;base64," + base64.b64encode(header + b"\0" * 99).decode()
    refused(svg(f'<image width="9" height="9" href="{address}"/>'), "unsafe-drawing")


# What is damaged


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        'width="0" height="100"',
        'width="-5" height="100"',
        'width="100%" height="100%"',
        'width="1e300" height="1e300"',
        'width="NaN" height="10"',
        'width="10" height="10" viewBox="0 0 0 0"',
        'width="10" height="10" viewBox="0 0 1e30 1"',
        'width="100000" height="1"',
    ],
)
def test_absurd_sizes(attributes: str) -> None:
    refused(svg(ALL, attributes), "drawing-without-size")


def test_cut_off_and_damaged() -> None:
    refused(svg(ALL)[:-9], "cut-off-picture")
    refused(b"<svg><rect></svg>", "damaged-picture")
    refused(svg('<path d="M-1e9 -1e9L1e9 1e9L1e9 -1e9Z" stroke="red" stroke-width="1e8"/>'), "damaged-picture")
    assert "nothing to see" in refused(svg(""), "invisible-picture")


@given(st.data())
def test_no_damage_ever_raises(choose: st.DataObject) -> None:
    data = svg(f'<style>.a{{fill:red}}</style><g class="a">{ALL}<image href="{png_address()}"/></g><text>Hi</text>')
    if choose.draw(st.booleans()):
        data = data[: choose.draw(st.integers(0, len(data)))]
    damaged = bytearray(data)
    for place, value in choose.draw(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=5)):
        if place < len(damaged):
            damaged[place] = value
    picture, problems = read(bytes(damaged))
    assert (picture is None) == any(problem.severity is Severity.ERROR for problem in problems)
