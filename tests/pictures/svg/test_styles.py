"""Colours and styles of drawings: the colour that a browser shows, or a warning that names what cannot be read."""

from __future__ import annotations

import pytest

from kit.model.picture import PictureData
from kit.problems import Problem, Severity
from tests.pictures.svg.test_draw import SIZE, pixel, read, refused, svg

GREEN = (10, 125, 79)
FIELD = '<rect width="200" height="100" {}/>'
GREEN_FIELD = FIELD.format('fill="#0a7d4f"')


def drawn(body: str, root: str = SIZE) -> tuple[PictureData, tuple[Problem, ...]]:
    picture, problems = read(svg(body, root))
    assert picture is not None, problems
    return picture, problems


def is_green(picture: PictureData, x: float = 0.5, y: float = 0.5, alpha: int = 255) -> bool:
    *colour, opacity = pixel(picture, x, y)
    return all(abs(a - b) <= 3 for a, b in zip(colour, GREEN, strict=True)) and abs(opacity - alpha) <= 2


@pytest.mark.parametrize(
    "colour",
    [
        "#0a7d4f",
        "#0A7D4FFF",
        "rgb(10 125 79)",
        "rgb(10, 125, 79, 100%)",
        "rgb(3.92% 49% 31%)",
        "rgba(10 125 79 / 1)",
        "hsl(156deg 85.2% 26.5%)",
        "hsl(156, 85.2%, 26.5%)",
        "hsla(0.4333turn 85.2% 26.5% / 1)",
        "hwb(156 3.9% 51%)",
        "oklch(0.5243 0.1199 158.2)",
        "oklch(52.43% 0.1199 158.2deg / 100%)",
        "oklab(0.5243 -0.1113 0.0445)",
        "color(srgb 0.0392 0.4902 0.3098)",
        "color-mix(in srgb, #0a7d4f, #0a7d4f)",
        "color-mix(in oklab, #0a7d4f 100%, red)",
        "light-dark(#0a7d4f, white)",
        "light-dark(rgb(10 125 79 / 100%), #fff)",
        "#0a7d4f icc-color(Fogra39, 0.9,0.2,0.8,0.1)",
        "#0a7d4f device-cmyk(0.9 0.2 0.8 0.1)",
        "device-cmyk(0.92 0 0.368 0.5098)",
        "var(--nothing, #0a7d4f)",
        "var(--nothing, var(--neither, rgb(10 125 79)))",
        "var(--brand)",
        "var( --brand , red )",
        "var(--through)",
        "color-mix(in srgb, var(--brand), var(--brand) 30%)",
        "rgb(var(--channels) / 1)",
        "currentColor",
        "rgb(from var(--brand) r g b)",
        "oklch(from #0a7d4f l c h / 100%)",
        "url(#nothing) #0a7d4f",
    ],
)
@pytest.mark.parametrize("how", ['fill="{}"', 'style="fill:{}"'])
def test_every_way_to_write_a_colour(colour: str, how: str) -> None:
    variables = 'style="--brand:#0a7d4f;--through:var(--brand);--channels:10 125 79" color="#0a7d4f"'
    picture, problems = drawn(FIELD.format(how.format(colour)), f"{SIZE} {variables}")
    assert is_green(picture) and not problems


@pytest.mark.parametrize(
    "style",
    [
        ":root{--brand:#0a7d4f}.a{fill:var(--brand)}",
        "svg{--brand:#0a7d4f} rect{fill:var(--brand)}",
        ".a{--brand:#0a7d4f;fill:var(--brand)}",
        "*{--x:red}.a{--x:#0a7d4f}.a{fill:var(--x)}",
        "@property --brand{syntax:'<color>';inherits:true;initial-value:#0a7d4f}.a{fill:var(--brand)}",
        ".a{fill:red}.a.b{fill:#0a7d4f}",
        ".a{fill:#0a7d4f}.a{fill:some-colour(1 2 3)}",
        ".a{fill:#0a7d4f !important}#r{fill:red}",
        "#r{fill:#0a7d4f}.a.b{fill:red}",
        "svg > g rect:first-child{fill:#0a7d4f}rect{fill:red}",
        "g>rect:nth-child(2n+1){fill:#0a7d4f}",
        "rect:not(.c){fill:#0a7d4f}",
        ":is(circle,.b){fill:#0a7d4f}",
        "[data-part='field'],.z{fill:#0a7d4f}",
        ".c,.a{fill:#0a7d4f}",
        "g{fill:red;.a{fill:#0a7d4f}}",
        "g{& > .a{fill:#0a7d4f}&:hover .a{fill:red}}",
        ".a{fill:red;&.b{fill:#0a7d4f}}",
        "@media screen{.a{fill:#0a7d4f}}",
        ".a{fill:#0a7d4f}@media (prefers-color-scheme: dark){.a{fill:white}}",
        ".a{fill:red}@media (prefers-color-scheme: light) and (min-width:100px){.a{fill:#0a7d4f}}",
        ".a{fill:#0a7d4f}@media print{.a{fill:black}}",
        ".a{fill:red;@media screen{fill:#0a7d4f}}",
        "@supports (color: oklch(0 0 0)){.a{fill:#0a7d4f}}",
        "@layer brand{.a{fill:#0a7d4f}}",
        "/* .a{fill:red} */ .a{fill:/*x*/#0a7d4f}",
        ".a:hover{fill:red}.a{fill:#0a7d4f}.a::before{fill:red}",
        "<!-- .a{fill:#0a7d4f} -->",
        ".a{fill:#0a7d4f",
    ],
)
def test_style_sheets_say_what_a_browser_reads_in_them(style: str) -> None:
    field = FIELD.format('id="r" class="a b" data-part="field"')
    body = f"<style><![CDATA[{style}]]></style><g>{field}</g>"
    picture, problems = drawn(body)
    assert is_green(picture) and not problems


@pytest.mark.parametrize(
    "colour",
    ["var(--brand)", "rgb(from red r g calc(b / 2))", "some-colour(1 2 3)", "rgb(1 2)", "#12345", "Pantone 485"],
)
@pytest.mark.parametrize("property_name", ["fill", "stroke", "stop-color"])
def test_a_colour_that_cannot_be_read_is_named(colour: str, property_name: str) -> None:
    attributes = {"fill": f'fill="{colour}"', "stroke": f'fill="red" stroke="{colour}"', "stop-color": 'fill="url(#g)"'}
    body = (
        f'<linearGradient id="g"><stop stop-color="{colour}"/></linearGradient>'
        if property_name == "stop-color"
        else ""
    )
    _, (problem,) = drawn(body + FIELD.format(attributes[property_name]))
    assert (problem.severity, problem.code) == (Severity.WARNING, "unknown-drawing-colour")
    assert f"“{colour}”" in problem.message and "PNG" in problem.hint


@pytest.mark.parametrize(
    "sheet", ["", "<style>.other{fill:red}</style>", '<style media="print">.st0{fill:red}</style>']
)
def test_a_drawing_that_left_its_style_sheet_behind(sheet: str) -> None:
    _, (problem,) = drawn(sheet + FIELD.format('class="st0"'))
    assert (problem.severity, problem.code) == (Severity.WARNING, "drawing-without-styles")
    assert "“st0”" in problem.message and "PNG" in problem.hint


@pytest.mark.parametrize(
    "body",
    [
        FIELD.format(""),
        f"<g class='logo'>{FIELD.format('')}</g>",
        FIELD.format('class="st0" fill="red"'),
        "<g fill='red'>" + FIELD.format('class="st0"') + "</g>",
        "<g stroke='red' class='a'>" + FIELD.format('class="st0"') + "</g>",
        "<style>.st0{opacity:1}</style>" + FIELD.format('class="st0"'),
    ],
)
def test_a_drawing_that_means_to_be_black(body: str) -> None:
    assert not drawn(body)[1]


def test_a_style_sheet_in_another_file() -> None:
    instruction = '<?xml version="1.0"?><?xml-stylesheet type="text/css" href="brand.css"?>'
    refused(instruction.encode() + svg(GREEN_FIELD), "unsafe-drawing")
    link = '<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="a.css"/>'
    refused(svg(link + GREEN_FIELD), "unsafe-drawing")
    own = instruction.replace("brand.css", "#own").encode() + svg(
        '<style id="own">rect{fill:#0a7d4f}</style>' + FIELD.format("")
    )
    assert read(own)[0] is not None


def test_opacity_in_a_colour() -> None:
    for colour in ("rgb(10 125 79 / 50%)", "#0a7d4f80", "color-mix(in srgb, #0a7d4f, transparent)"):
        picture, _ = drawn(FIELD.format(f'fill="{colour}"'))
        assert is_green(picture, alpha=128)


@pytest.mark.parametrize(
    "style", ["background:#0a7d4f", "background-color:var(--b);--b:#0a7d4f", "background:rgb(10 125 79)"]
)
def test_the_background_of_the_whole_drawing_is_painted(style: str) -> None:
    picture, _ = drawn('<circle cx="9" cy="9" r="9" fill="white"/>', f'{SIZE} style="{style}"')
    assert is_green(picture) and pixel(picture, 0.04, 0.08) == (255, 255, 255, 255)
    assert is_green(drawn("", f'viewBox="-50 -20 100 40" style="{style}"')[0], 0.02, 0.02)


def test_a_background_that_is_none_is_not_painted() -> None:
    picture, problems = drawn('<circle cx="9" cy="9" r="9"/>', f'{SIZE} style="background:none"')
    assert pixel(picture, 0.5, 0.5)[3] == 0 and not problems


def test_colours_of_the_system_are_those_of_a_light_screen() -> None:
    assert pixel(drawn(FIELD.format('fill="Canvas"'))[0], 0.5, 0.5) == (255, 255, 255, 255)
    assert pixel(drawn(FIELD.format('fill="CanvasText"'))[0], 0.5, 0.5) == (0, 0, 0, 255)


def test_geometry_and_transforms_in_style_sheets() -> None:
    style = "<style>rect{width:100px;height:100px;fill:#0a7d4f;transform:translateX(100px)}</style>"
    picture, _ = drawn(style + "<rect/>")
    assert is_green(picture, 0.75) and pixel(picture, 0.25, 0.5)[3] == 0


@pytest.mark.parametrize(
    "body",
    [
        FIELD.format(f'fill="{"light-dark(" * 3000 + "red" + ")" * 3000}"'),
        FIELD.format(f'fill="{"color-mix(in srgb, " * 900}"'),
        FIELD.format(f'fill="rgb({"1 " * 50_000})"'),
        FIELD.format('fill="color-mix(in srgb, red 1.2.3%, blue)"'),
        FIELD.format('opacity="1.2.3" style="transform:rotate(1.2.3turn)"'),
        f"<style>{':not(' * 3000}a{')' * 3000}{{fill:red}}</style>{GREEN_FIELD}",
        f"<style>@keyframes x{{to{{opacity:..}}}}rect{{animation:x;opacity:..}}</style>{GREEN_FIELD}",
        f"<style>@media{{}}@media ((({{rect{{fill:red}}}}</style>{GREEN_FIELD}",
        FIELD.format("").replace("/>", '><animate attributeName="width" to="1.2.3"/></rect>'),
    ],
    ids=range(9),
)
def test_nonsense_never_raises(body: str) -> None:
    picture, problems = read(svg(body))
    assert picture is not None or problems


def test_variables_that_never_end() -> None:
    doubling = "".join(f"--a{n}:var(--a{n + 1}) var(--a{n + 1});" for n in range(60))
    for variables in ("--a0:var(--a0)", "--a0:var(--b);--b:var(--a0)", doubling):
        _, (problem,) = drawn(FIELD.format('fill="var(--a0)"'), f'{SIZE} style="{variables}"')
        assert problem.code == "unknown-drawing-colour"


@pytest.mark.parametrize(
    "style",
    [
        "a{" * 200 + "fill:red" + "}" * 200,
        ".a,.a,.a,.a,.a,.a,.a,.a{" * 8 + "fill:red" + "}" * 8,
        "* " * 40 + "x{fill:red}",
        ".a{fill:red}" * 200_000,
    ],
)
def test_style_sheets_that_would_take_too_long(style: str) -> None:
    deep = "<g>" * 60 + "<x/>" * 20 + "</g>" * 60
    picture, problems = read(svg(f"<style>{style}</style>{deep}{FIELD.format('')}"))
    assert picture is not None or problems[0].code == "too-complex-drawing"


# Parts that move


@pytest.mark.parametrize(
    "body",
    [
        FIELD.format('opacity="0" fill="#0a7d4f"').replace(
            "/>", '><animate attributeName="opacity" from="0" to="1" dur="1s" fill="freeze"/></rect>'
        ),
        FIELD.format('fill="#0a7d4f" opacity="0"').replace(
            "/>", '><animate attributeName="opacity" values="0;1;0" dur="2s" repeatCount="indefinite"/></rect>'
        ),
        FIELD.format('fill="#0a7d4f" visibility="hidden"').replace(
            "/>", '><set attributeName="visibility" to="visible" begin="1s"/></rect>'
        ),
        FIELD.format('fill="#0a7d4f" display="none"').replace(
            "/>", '><set attributeName="display" to="inline" begin="1s"/></rect>'
        ),
        FIELD.format('id="r" opacity="0" fill="#0a7d4f"') + '<animate href="#r" attributeName="opacity" to="1"/>',
        '<rect height="100" width="0" fill="#0a7d4f"><animate attributeName="width" to="200" dur="1s"/></rect>',
        FIELD.format('fill="#0a7d4f" transform="scale(0)"').replace(
            "/>", '><animateTransform attributeName="transform" type="scale" from="0" to="1" dur="1s"/></rect>'
        ),
        FIELD.format('fill="red"').replace(
            "/>", '><animate attributeName="fill" to="#0a7d4f" dur="1s" fill="freeze"/></rect>'
        ),
        "<style>@keyframes in{from{opacity:0}to{opacity:1}}rect{opacity:0;animation:in 1s both}</style>" + GREEN_FIELD,
        "<style>@keyframes in{50%{opacity:1}}rect{opacity:0;fill:#0a7d4f;animation-name:in}</style>" + FIELD.format(""),
        "<style>@-webkit-keyframes go{to{fill:#0a7d4f;opacity:1}}rect{opacity:0;animation:go 2s}</style>" + GREEN_FIELD,
    ],
)  # fmt: skip
def test_what_moves_is_seen_as_it_ends(body: str) -> None:
    picture, (problem,) = drawn(body)
    assert is_green(picture)
    assert (problem.severity, problem.code) == (Severity.NOTE, "moving-drawing")


def test_what_only_a_pointer_would_show_stays_hidden() -> None:
    hover = '><set attributeName="opacity" to="1" begin="a.mouseover"/></rect>'
    picture, _ = drawn(FIELD.format('fill="#0a7d4f"') + FIELD.format('fill="red" opacity="0"').replace("/>", hover))
    assert is_green(picture)


# Parts by reference


def test_a_part_that_is_not_there_is_named() -> None:
    picture, (problem,) = drawn(
        FIELD.format('fill="#0a7d4f"') + '<use href="#leaf"/>' + FIELD.format('fill="url(#sun)"')
    )
    assert is_green(picture)
    assert problem.code == "part-of-drawing-missing"
    assert "“leaf”" in problem.message and "“sun”" in problem.message


@pytest.mark.parametrize("attribute", ["filter", "mask", "clip-path"])
def test_a_filter_that_is_not_there_hides_nothing(attribute: str) -> None:
    picture, _ = drawn(FIELD.format(f'fill="#0a7d4f" {attribute}="url(#gone)"'))
    assert is_green(picture)


def test_a_piece_of_a_web_page_gives_way_to_what_stands_in_for_it() -> None:
    page = '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'
    picture, _ = drawn(f"<switch>{page}{GREEN_FIELD}</switch>")
    assert is_green(picture)
    refused(svg(FIELD.format("") + f"<switch>{page}</switch>"), "unsafe-drawing")


def test_the_part_in_english_is_chosen() -> None:
    parts = FIELD.format('fill="red" systemLanguage="fr"') + FIELD.format('fill="#0a7d4f" systemLanguage="en-GB, en"')
    assert is_green(drawn(f"<switch>{parts}{FIELD.format('')}</switch>")[0])


def test_without_a_namespace_styles_count_too() -> None:
    field = FIELD.format('class="a"')
    data = f"<svg {SIZE}><style>.a{{fill:var(--b)}}</style><g style='--b:#0a7d4f'>{field}</g></svg>"
    picture, _ = read(data.encode())
    assert picture is not None and is_green(picture)
