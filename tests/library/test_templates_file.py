"""Templates as staff write them: the language is read whole, and slips are told at their line."""

from __future__ import annotations

import pytest

from kit.colour import BLACK
from kit.library.templates_file import element_classes, read_template, template_grammar
from kit.model.measures import Corner, Length, Padding, PageSize, Range, Unit
from kit.model.template import Column, MessageText, Template, Text
from kit.model.tree import elements_of
from kit.problems import Problem
from kit.records.source import compose
from kit.scene import Role, Source
from kit.units import Edges

TEMPLATE = """\
name: {en: Poster, cy: Poster}
kind: poster
size: A4
scales to: [A3, 148 x 210 mm]
wants: {messages: 1 to 3, event: maybe, logos: up to 8, thank you: yes}
pages:
  - name: front
    ground: midnight
    layers:
      - art: spiral
        centre: 30% 60%
        colours: [sun, coral, mint]
      - column:
          - text: "{campaign.name}"
            style: headline
            role: H1
          - message: long
            number: 2
          - event: day and month
          - thank-you
          - logos: up to 8
          - qr: event.link
          - picture: park.jpg
            alt: Children in a park
          - box:
              - space: 2fr
              - rule
            ground: coral
        padding: 12mm 18mm
        at: bottom
        width: 50%
"""
GRAMMAR = template_grammar(
    dict.fromkeys(("midnight", "paper", "sun", "coral", "mint", "accent"), BLACK),
    ("headline", "body"),
    ("park.jpg",),
    ("en", "cy"),
    logos=("awareness-week",),
)


def read(text: str) -> tuple[Template | None, tuple[Problem, ...]]:
    node, problems = compose(text.encode(), "templates/ours.yaml")
    assert node is not None
    assert problems == ()
    return read_template(node, GRAMMAR)


def test_a_template_is_read_whole() -> None:
    template, problems = read(TEMPLATE)
    assert problems == ()
    assert template is not None
    assert template.id == "ours"
    assert template.wants.messages == Range(1, 3)
    assert [size.name for size in template.sizes()] == ["A4", "A3", "148 x 210 mm"]
    assert template.size == PageSize.parse("A4")
    (page,) = template.pages
    column = page.layers[1]
    assert isinstance(column, Column)
    assert column.padding == Padding(Edges(12, 18, 12, 18))
    assert column.at == Corner(0.5, 1.0)
    assert column.width == Length(50, Unit.PERCENT)
    assert column.source == Source("templates/ours.yaml", 13)
    assert page.source == Source("templates/ours.yaml", 7)
    first, second = column.value[:2]
    assert first == Text(
        value={"en": "{campaign.name}"},
        style=GRAMMAR_STYLE("headline"),
        role=Role.H1,
        source=Source("templates/ours.yaml", 14),
    )
    assert isinstance(second, MessageText)
    assert (second.value, second.number) == ("long", 2)


def GRAMMAR_STYLE(name: str) -> str:
    """A style's name as the grammar makes it."""
    return next(kind for kind in GRAMMAR.vocabulary if kind.__name__ == "StyleName")(name)


def test_the_reading_order_is_the_order_of_the_file() -> None:
    template, _ = read(TEMPLATE)
    assert template is not None
    lines = [each.source.line for each in elements_of(template.pages[0].layers)]
    assert lines == sorted(lines)
    assert len(lines) == 12


def test_every_element_of_the_language_can_be_written() -> None:
    elements = {each.element for each in element_classes()}
    assert {"column", "row", "layers", "box", "text", "message", "event", "group", "thank-you"} <= elements
    assert {"logos", "qr", "picture", "shape", "art", "rule", "space"} <= elements


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("ground: midnight", "ground: midnigth", "unknown-colour", 8),
        ("[sun, coral, mint]", "[sun, coral, mnit]", "unknown-colour", 12),
        ("style: headline", "style: haedline", "unknown-style", 15),
        ("park.jpg", "pork.jpg", "unknown-picture", 23),
        ("art: spiral", "art: sprial", "unknown-form", 10),
        ("message: long", "mesage: long", "unknown-element", 17),
        ("message: long", "message: longest", "unknown-word", 17),
        ("number: 2", "nubmer: 2", "unknown-key", 18),
        ("number: 2", "number: 4", "unwanted", 17),
        ("number: 2", "number: 0", "wrong-value", 18),
        ("event: maybe", "event: no", "unwanted", 19),
        ("thank you: yes", "thank you: no", "unwanted", 20),
        ("up to 8, thank", "up to 4, thank", "unwanted", 21),
        ("{campaign.name}", "{campaign.nmae}", "unknown-place", 14),
        ("cy: Poster", "cz: Poster", "unknown-language", 1),
        ("size: A4", "size: A9", "wrong-value", 3),
        ("12mm 18mm", "12mm 18mm 3mm", "wrong-value", 29),
        ("kind: poster", "kind: postcard", "unknown-word", 2),
        ("kind: poster", "kind: poster\nfold: tri-fold", "wrong-panel", 8),
        ("    ground: midnight", "    ground: midnight\n    panel: cover", "wrong-panel", 9),
    ],
)
def test_a_slip_is_told_at_its_line(old: str, new: str, code: str, line: int) -> None:
    assert old in TEMPLATE
    _, problems = read(TEMPLATE.replace(old, new, 1))
    assert (code, line) in [(each.code, each.line) for each in problems]


def test_a_template_needs_pages_with_something_on_them() -> None:
    head = TEMPLATE[: TEMPLATE.index("pages:")]
    for pages, code in [
        ("pages: []", "no-pages"),
        ("pages: [{name: a, ground: sun, layers: []}]", "empty-page"),
        ("pages: [{name: a, ground: sun, layers: [rule]}, {name: a, ground: sun, layers: [rule]}]", "duplicate-page"),
    ]:
        _, problems = read(f"{head}{pages}\n")
        assert [each.code for each in problems] == [code]


def test_numbers_without_sense_are_told() -> None:
    _, problems = read(TEMPLATE.replace("thank-you\n", "thank-you: list\n            columns: 0\n"))
    assert [(each.code, each.line) for each in problems] == [("wrong-value", 21)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("event: maybe", "event: true"),
        ("event: maybe", "event: perhaps"),
        ("event: maybe", "evnt: maybe"),
        ("messages: 1 to 3", "messages: lots"),
        ("thank you: yes", "thank you: if any"),
        ("wants: {messages: 1 to 3, event: maybe, logos: up to 8, thank you: yes}", "wants: everything"),
        ("wants: {", "wnats: {"),
        (", event: maybe", ""),
        ("messages: 1 to 3", "messages: 1"),
        ("wants: {messages: 1 to 3, event: maybe, logos: up to 8, thank you: yes}", "event: maybe"),
        ("    ground: midnight", "    background: midnight"),
        ("    ground: midnight", "    groud: midnight"),
        ("kind: poster", "knid: poster"),
        ("size: A4", "format: A4"),
        ("name: {en: Poster", "title: {en: Poster"),
        ("          - qr: event.link", "          - qrr: event.link"),
        ("kind: poster", "kind: poster\nfold: tri fold it"),
    ],
)
def test_one_slip_makes_one_message(old: str, new: str) -> None:
    text = TEMPLATE.replace("          - thank-you\n", "          - thank-you\n" + "          - event: title\n" * 8)
    text = text.replace("number: 2", "number: 3")
    assert read(text)[1] == ()
    _, problems = read(text.replace(old, new, 1))
    assert len(problems) == 1, [each.message for each in problems]


def test_a_template_that_is_not_folded_is_told_once_of_all_its_panels() -> None:
    page = "  - name: {name}\n    ground: sun\n    panel: {panel}\n    layers: [rule]\n"
    pages = "".join(page.format(name=panel, panel=panel) for panel in ("cover", "flap", "back", "inside"))
    _, problems = read(TEMPLATE[: TEMPLATE.index("pages:")] + "pages:\n" + pages)
    assert [each.code for each in problems] == ["wrong-panel"]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ("{campaign.name", "unknown-place", "{campaign.name"),
        ("campaign.name}", "unknown-place", "}"),
        ("{campagin.name}", "unknown-place", "Did you mean “{campaign.name}”?"),
        ("{{campaign.name}}", "unknown-place", "Write {campaign.name}."),
        ("{{name}}", "unknown-place", "{{name}}"),
        ("{}", "unknown-place", "{}"),
        ("One<br>two", "markup", "“<br>”"),
        ("One<br/>two<BR>three", "markup", "“<br/>” and “<BR>”"),
        ("<b>Free</b>", "markup", "style"),
        ("*Free* tea", "markup", "*Free*"),
        ("__Free__ and *warm*", "markup", "*warm*"),
        ("[our site](https://example.org)", "markup", "web address"),
        ("Tea &amp; toast", "markup", "Write & instead"),
        ("Caf&eacute;", "markup", "Write é instead"),
    ],
)
def test_signs_that_would_be_printed_as_they_are_typed_are_told(words: str, code: str, says: str) -> None:
    _, problems = read(TEMPLATE.replace('"{campaign.name}"', f'"{words}"'))
    assert {(each.code, each.line) for each in problems} == {(code, 14)}
    assert any(says in f"{each.message} {each.hint}" for each in problems)


@pytest.mark.parametrize(
    "words",
    [
        "**Free** tea",
        "{{not a name}}",
        "5 * 3 = 15",
        "*Terms apply",
        "I <3 you",
        "a_b_c",
        "[FREE] (baby group)",
        "Q&A; and tea",
        "f***",
        "2*3*4",
    ],
)
def test_signs_that_mean_themselves_are_no_slip(words: str) -> None:
    assert read(TEMPLATE.replace('"{campaign.name}"', f'"{words}"'))[1] == ()


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("font-size: 24pt", "'style'"),
        ("font-weight: bold", "'style'"),
        ("fontFamily: Arial", "'style'"),
        ("color: coral", "'colour'"),
        ("background-color: coral", "'ground'"),
        ("background: coral", "'ground'"),
        ("margin: 4mm", "'padding'"),
        ("border: 1mm", "'rule: 0.5mm'"),
        ("text-align: center", "'align: centre'"),
        ("position: absolute", "'at'"),
    ],
)
def test_a_key_of_css_is_answered_with_the_key_that_does_it(option: str, says: str) -> None:
    _, problems = read(TEMPLATE.replace("            style: headline\n", f"            {option}\n"))
    assert [(each.code, each.line) for each in problems] == [("unknown-key", 15)]
    assert says in problems[0].hint.replace("- rule", "rule")


@pytest.mark.parametrize(
    ("element", "says"),
    [
        ("img: park.jpg", "'picture'"),
        ("image: park.jpg", "'picture'"),
        ("src: park.jpg", "'picture'"),
        ("h1: Join us", "'text'"),
        ("p: Join us", "'text'"),
        ("div: [rule]", "'column'"),
        ("center: [rule]", "'align: centre'"),
        ("hr", "'rule'"),
        ("br", "'space'"),
        ("date", "'event'"),
        ("link: example.org", "'qr'"),
    ],
)
def test_an_element_of_html_is_answered_with_the_element_that_does_it(element: str, says: str) -> None:
    _, problems = read(TEMPLATE.replace("          - event: day and month\n", f"          - {element}\n"))
    assert [(each.code, each.line) for each in problems] == [("unknown-element", 19)]
    assert says in problems[0].hint


def test_a_logo_that_the_campaign_does_not_have_is_told_with_those_that_it_has() -> None:
    (problem,) = read(TEMPLATE.replace("- rule\n", "- logo: awareness-weak\n"))[1]
    assert (problem.name, problem.line) == ("unknown-campaign-logo", 27)
    assert "no logo called “awareness-weak”" in problem.message
    assert "awareness-week" in problem.hint and "own logos" in problem.hint


def test_a_photo_that_a_design_does_not_want_is_told() -> None:
    photo = TEMPLATE.replace("- rule\n", "- photo: group\n")
    (problem,) = read(photo)[1]
    assert (problem.name, problem.line) == ("unwanted.no-photo", 27)
    for answer in ("maybe", "yes"):
        assert read(photo.replace("thank you: yes}", f"thank you: yes, photo: {answer}}}"))[1] == ()
