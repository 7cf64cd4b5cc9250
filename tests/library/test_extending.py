"""Templates that start from another one: what they change, what they leave, and every way in which that goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kit.layout.pages import lay_out
from kit.library.catalogue import LISTS
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.layer import Layer
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Group, Page, Shape, walk
from tests.workshop import BARE, groups, lines, texts, typefaces

Overlay = Callable[..., Path]

BASE = """\
name: Base
kind: card
size: A6
scales to: [A5]
wants: {messages: up to 1, event: maybe}
pages:
  - name: front
    ground: coral
    layers:
      - column:
          - art: embrace
            part: picture
            height: 1fr
          - text: Welcome
            part: headline
            style: headline
            colour: coral
          - box:
              - text: Small words
                part: small words
              - rule
            part: foot
            ground: paper
        padding: 10mm
  - name: back
    ground: sun
    layers:
      - text: The other side
"""


def load(overlay: Overlay, *folders: dict[str, str]) -> tuple[Library, tuple[Problem, ...]]:
    """Return the library with templates laid over the shipped ones, a folder for each block of files."""
    layers = [
        Layer(overlay({f"templates/{name}.yaml": text for name, text in files.items()}, f"folder{number}"))
        for number, files in enumerate(folders)
    ]
    return load_library(layers)


def sound(overlay: Overlay, text: str, base: str = BASE) -> tuple[Template, Library]:
    """Return the template that a text makes of the base."""
    library, problems = load(overlay, {"base": base, "ours": text})
    assert problems == ()
    return library.templates["ours"], library


def pages(template: Template, library: Library, size: str = "") -> tuple[Page, ...]:
    paper = next(each for each in template.sizes() if each.name == size) if size else template.size
    return lay_out(BARE, library, template, paper, {}, typefaces())


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, int | None, int | None]]:
    return [(Path(each.file).stem, each.code, each.line, each.column) for each in problems]


def fills(page: Page) -> set[str]:
    return {item.fill.name for item in walk(page.items) if isinstance(item, Shape) and item.fill}


# --- what is changed, and what stays --------------------------------------------------------------------------------


def test_what_is_not_written_is_as_it_is_in_the_other_template(overlay: Overlay) -> None:
    ours, library = sound(overlay, "extends: base\nname: Ours\n")
    base = library.templates["base"]
    assert (ours.id, ours.extends, ours.name) == ("ours", "base", {"en": "Ours"})
    assert Path(ours.file).stem == "ours"
    assert (ours.kind, ours.size, ours.scales_to, ours.wants, ours.pages) == (
        base.kind,
        base.size,
        base.scales_to,
        base.wants,
        base.pages,
    )


def test_a_poster_in_five_sizes_is_one_line(overlay: Overlay) -> None:
    ours, library = sound(overlay, "extends: poster-event\nscales to: [A5, A3, A2, A1]\n")
    sizes = [size.name for size in ours.sizes()]
    assert sizes == ["A4", "A5", "A3", "A2", "A1"]
    for size in sizes:
        (page,) = pages(ours, library, size)
        assert page.overset == ()
        assert {"6 to 10 June 2016", "Little Acorns Nursery"} <= set(texts(page))
        (drawing,) = (group for group in groups(page, "art") if group.counted)
        assert sum(len(item.figures) for item in drawing.items if isinstance(item, Shape)) == 1001


def test_a_colour_of_the_year_is_one_line_in_a_file_of_the_same_name(overlay: Overlay) -> None:
    library, problems = load(overlay, {"poster-event": "extends: poster-event\ncolours: {coral: mint}\n"})
    assert problems == ()
    shipped, _ = load_library()
    (before,) = pages(shipped.templates["poster-event"], shipped)
    (after,) = pages(library.templates["poster-event"], library)
    assert (before.ground.name, after.ground.name) == ("coral", "mint")
    assert texts(before) == texts(after)
    assert [group.box for group in groups(before)] == [group.box for group in groups(after)]


def test_a_colour_changes_wherever_it_is_written_and_where_it_is_left_to_the_default(overlay: Overlay) -> None:
    base = BASE.replace("      - text: The other side\n", "      - art: spiral\n        height: 60mm\n")
    ours, library = sound(overlay, "extends: base\ncolours: {Coral: mint, midnight: lilac, mint: coral}\n", base)
    front, back = pages(ours, library)
    assert front.ground.name == "mint"
    assert fills(front) == {"mint", "sun", "paper", "lilac"}  # large and rule were left to the defaults
    assert fills(back) == {"sun", "mint", "coral"}  # exchanged for one another, not one after the other
    colours = {
        run.colour.name for group in groups(front, "text") for run in walk(group.items) if hasattr(run, "glyphs")
    }
    assert colours == {"mint", "lilac"}


def test_options_of_a_part_are_changed_and_the_others_stay(overlay: Overlay) -> None:
    ours, library = sound(
        overlay,
        "extends: base\ncolours: {coral: mint}\nparts:\n  Headline: {align: right, colour: coral}\n"
        "  foot: {ground: sun}\n  front: {ground: lilac}\n",
    )
    front = pages(ours, library)[0]
    assert front.ground.name == "lilac"
    assert "sun" in fills(front)
    headline = next(group for group in groups(front, "text") if lines(group) == ["Welcome"])
    (run,) = [item for item in walk(headline.items) if hasattr(item, "glyphs")]
    assert run.colour.name == "coral"  # what is written of a part is as it is written
    assert run.x > front.size.width / 3


def test_an_element_takes_the_place_and_the_name_of_a_part(overlay: Overlay) -> None:
    middle = "extends: base\nparts:\n  picture:\n    art: spiral\n    height: 1fr\n"
    last = "extends: middle\nparts: {picture: {height: 40mm}, foot: none, back: none}\n"
    library, problems = load(overlay, {"base": BASE, "middle": middle, "last": last})
    assert problems == ()
    (page,) = pages(library.templates["last"], library)
    (drawing,) = groups(page, "art")
    assert abs(drawing.box.height - 40) < 0.01
    assert sum(len(item.figures) for item in drawing.items if isinstance(item, Shape)) == 1001
    assert texts(page) == ["Welcome"]


def test_a_part_inside_what_a_template_put_there_itself_is_a_part_for_the_next(overlay: Overlay) -> None:
    middle = "extends: base\nparts:\n  foot:\n    column:\n      - text: One\n        part: one\n      - text: Two\n"
    library, problems = load(
        overlay, {"base": BASE, "middle": middle, "last": "extends: middle\nparts: {one: none, picture: none}\n"}
    )
    assert problems == ()
    assert texts(pages(library.templates["last"], library)[0]) == ["Welcome", "Two"]


def test_a_container_of_which_everything_is_taken_out_goes_with_it(overlay: Overlay) -> None:
    base = BASE.replace("              - rule\n", "")
    ours, library = sound(overlay, "extends: base\nparts: {small words: none}\n", base)
    assert "paper" not in fills(pages(ours, library)[0])


def test_an_option_with_nothing_behind_it_is_as_if_it_was_never_written(overlay: Overlay) -> None:
    ours, library = sound(overlay, "extends: base\nparts:\n  foot:\n    ground:\n")
    assert "paper" not in fills(pages(ours, library)[0])


def test_what_a_template_wants_changes_key_by_key(overlay: Overlay) -> None:
    ours, _ = sound(overlay, "extends: base\nwants: {event: no}\n")
    assert (ours.wants.event, ours.wants.messages.most) == ("no", 1)


def test_a_list_tells_from_which_template_one_starts(overlay: Overlay) -> None:
    folder = overlay({"templates/ours.yaml": "extends: poster-event\n"})
    rows, _ = LISTS["templates"]([Layer(folder)])
    assert {row["id"]: row["extends"] for row in rows}["ours"] == "poster-event"
    assert {row["extends"] for row in rows if row["id"] != "ours"} == {""}


@pytest.mark.parametrize("id", sorted(path.stem for path in (shipped_assets() / "templates").glob("*.yaml")))
def test_the_picture_and_the_headline_of_every_shipped_template_can_be_changed(overlay: Overlay, id: str) -> None:
    ours, library = sound(
        overlay, f"extends: {id}\nparts: {{picture: {{when: no logos}}, headline: {{align: right}}}}\n"
    )
    assert len(ours.pages) == len(library.templates[id].pages)
    assert ours.pages != library.templates[id].pages
    without, _ = sound(overlay, f"extends: {id}\nparts: {{picture: none}}\n")
    drawn = [len(groups(page, "art")) for page in pages(ours, library)]
    left = [len(groups(page, "art")) for page in pages(without, library)]
    assert sum(left) == sum(drawn) - 1


# --- what goes wrong ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "says"),
    [
        ("extends: bse\n", "unknown-template", 1, 10, "Did you mean “base”?"),
        ("name: x\nextends: ours\n", "circle", 2, 10, "replaces no other"),
        ("extends: base\nparts:\n  haedline: none\n", "unknown-part", 3, 3, "Did you mean “headline”?"),
        ("extends: base\nparts:\n  nothing: none\n", "unknown-part", 3, 3, "foot, front, headline, picture"),
        ("extends: base\nparts:\n  headline: {stlye: body}\n", "unknown-key", 3, 14, "Did you mean “style”?"),
        ("extends: base\nparts:\n  headline: {style: bdoy}\n", "unknown-style", 3, 21, "Did you mean “body”?"),
        ("extends: base\nparts:\n  picture: {art: sprial}\n", "unknown-form", 3, 18, "Did you mean “spiral”?"),
        ("extends: base\nparts:\n  headline: big\n", "wrong-type", 3, 13, "none"),
        ("extends: base\nparts:\n  headline:\n", "wrong-type", 3, 12, "none"),
        ("extends: base\nparts:\n  headline: [a]\n", "wrong-type", 3, 13, "none"),
        ("extends: base\nparts: [headline]\n", "wrong-type", 2, 8, "key: value"),
        ("extends: base\nparts:\n  front: {art: spiral}\n", "page-by-element", 3, 11, "layers"),
        ("extends: base\nparts:\n  front: coral\n", "wrong-type", 3, 10, "none"),
        ("extends: base\nparts: {front: none, back: none}\n", "no-pages", 2, 22, "Keep one"),
        (
            "extends: base\nparts: {picture: none, headline: none, foot: none}\n",
            "empty-page",
            2,
            40,
            "remove the page itself",
        ),
        ("extends: base\nparts:\n  foot: none\n  Foot: none\n", "duplicate-key", 4, 3, "Keep one"),
        ("extends: base\nparts:\n  foot: none\n  small words: none\n", "lost-part", 4, 3, "Remove this"),
        (
            "extends: base\nparts:\n  foot: none\npages: [{name: a, ground: sun, layers: [rule]}]\n",
            "lost-part",
            3,
            3,
            "Leave out 'pages'",
        ),
        (
            "extends: base\nparts:\n  picture:\n    text: A\n    part: foot\n",
            "duplicate-part",
            5,
            11,
            "another name",
        ),
        ("extends: base\ncolours: {corall: mint}\n", "unknown-colour", 2, 11, "Did you mean “coral”?"),
        ("extends: base\ncolours: {coral: mnit}\n", "unknown-colour", 2, 18, "Did you mean “mint”?"),
        ("extends: base\ncolours: [coral]\n", "wrong-type", 2, 10, "key: value"),
        ("extends: base\ncolours: {coral: [mint]}\n", "wrong-type", 2, 18, "quotes"),
        ("extends: [base]\n", "wrong-type", 1, 10, "one text"),
        ("extends: {base: x}\n", "wrong-type", 1, 10, "one text"),
        ("extends: 5\n", "unknown-template", 1, 10, "There are: base"),
        ("extends:\n", "nothing-extended", 1, 9, "name of the template"),
        ('extends: ""\n', "nothing-extended", 1, 10, "name of the template"),
        ('name: A\nextends: "  "\nparts: {foot: none}\n', "nothing-extended", 2, 10, "name of the template"),
        ("parts: {foot: none}\n", "nothing-extended", 1, 1, "Add 'extends:'"),
        ("extends: base\nextends: poster-event\n", "duplicate-key", 2, 1, "line 1"),
        ("extends: base\nparts: 4\n", "wrong-type", 2, 8, "key: value"),
        ("extends: base\ncolours: mint\n", "wrong-type", 2, 10, "key: value"),
        ("extends: base\ncolours: {coral: mint, Coral: lilac}\n", "duplicate-key", 2, 24, "Keep one"),
        ('extends: base\ncolours: {coral: "#ff0000"}\n', "unknown-colour", 2, 18, "no colour called"),
        ('extends: base\ncolours: {"#fff": mint}\n', "unknown-colour", 2, 11, "no colour called"),
        ("extends: base\nparts: {front: {name: back}}\n", "duplicate-page", 2, 8, "in another file"),
        (
            "extends: base\nparts:\n  back:\n    layers:\n      - text: A\n        part: foot\n",
            "duplicate-part",
            6,
            15,
            "",
        ),
        ("extnds: base\ncolours: {coral: mint}\n", "unknown-key", 1, 1, "Did you mean “extends”?"),
        ("extends: base\nwants: {messages: none, event: no, logos: nine}\n", "wrong-value", 2, 43, "up to 8"),
        ("extends: base\nkind: postcard\n", "unknown-word", 2, 7, "poster"),
        (f"extends: base\nparts: {{{'x' * 1000}: none}}\n", "unknown-part", 2, 9, "headline"),
    ],
)
def test_each_slip_is_told_once_at_its_place(
    overlay: Overlay, text: str, code: str, line: int, column: int, says: str
) -> None:
    library, problems = load(overlay, {"base": BASE, "ours": text})
    assert told(problems) == [("ours", code, line, column)]
    (problem,) = problems
    assert says.lower() in f"{problem.message} {problem.hint}".lower()
    assert len(problem.message) < 200
    assert ("ours" in library.templates) == (problem.severity is Severity.WARNING)


def test_a_slip_in_a_part_names_the_part_and_not_its_page(overlay: Overlay) -> None:
    text = "extends: base\nparts:\n  headline: {align: center}\n"
    text += "  foot:\n    column:\n      - text: A\n        stlye: x\n"
    _, problems = load(overlay, {"base": BASE, "ours": text})
    assert [each.field for each in problems] == ["parts.headline.align", "parts.foot.stlye"]


def test_a_key_that_must_be_there_and_is_left_blank_is_as_it_is_in_the_other_template(overlay: Overlay) -> None:
    ours, library = sound(overlay, "extends: base\nname:\nkind:\nsize:\npages:\n")
    base = library.templates["base"]
    assert (ours.name, ours.kind, ours.size, ours.pages) == (base.name, base.kind, base.size, base.pages)


def test_a_template_of_which_nothing_is_said_but_extends_with_nothing_behind_it_is_one(overlay: Overlay) -> None:
    library, problems = load(overlay, {"ours": f"extends:\n{BASE}"})
    assert problems == ()
    assert library.templates["ours"].extends == ""


def test_every_folder_may_change_the_template_that_it_hides(overlay: Overlay) -> None:
    one, two = ("extends: poster-event\ncolours: {" + change + "}\n" for change in ("coral: mint", "mint: lilac"))
    library, problems = load(overlay, {"poster-event": one}, {"poster-event": two})
    assert problems == ()
    assert library.templates["poster-event"].pages[0].ground == "lilac"


def test_forty_that_start_from_one_are_told_each_in_one_sentence_when_it_breaks(overlay: Overlay) -> None:
    many = {f"t{number}": f"extends: base\nname: N{number}\ncolours: {{coral: mint}}\n" for number in range(40)}
    library, problems = load(overlay, {"base": BASE, **many})
    assert problems == ()
    assert {library.templates[id].pages[0].ground for id in many} == {"mint"}
    _, problems = load(overlay, {"base": BASE.replace("ground: coral", "ground: corall"), **many})
    assert sorted(code for _, code, *_ in told(problems)) == ["broken-base"] * 40 + ["unknown-colour"]


def test_what_changes_another_template_needs_one(overlay: Overlay) -> None:
    _, problems = load(overlay, {"ours": BASE + "colours: {coral: mint}\nparts: {foot: none}\n"})
    assert told(problems) == [("ours", "nothing-extended", 29, 1), ("ours", "nothing-extended", 30, 1)]


def test_two_parts_of_one_name_are_told(overlay: Overlay) -> None:
    for old, line in (("part: small words", 20), ("part: headline", 15)):
        _, problems = load(overlay, {"ours": BASE.replace(old, "part: Picture")})
        assert [(each.code, each.line) for each in problems] == [("duplicate-part", line)]
    _, problems = load(overlay, {"ours": BASE.replace("part: picture", "part: back")})
    assert [(each.code, each.line) for each in problems] == [("duplicate-part", 25)]


def test_a_name_of_a_part_is_no_essay(overlay: Overlay) -> None:
    _, problems = load(overlay, {"ours": BASE.replace("part: headline", f"part: {'x' * 1000}")})
    assert [(each.code, each.line, each.column) for each in problems] == [("wrong-value", 15, 19)]


def test_what_no_longer_fits_is_told_where_the_other_template_is_named(overlay: Overlay) -> None:
    _, problems = load(overlay, {"ours": "name: x\nextends: poster-holding\nwants: {messages: none}\n"})
    assert told(problems) == [("ours", "unwanted", 2, 10)]
    assert "poster-holding.yaml" in problems[0].message


@pytest.mark.parametrize("length", [2, 3, 25])
def test_a_circle_is_a_problem_in_each_of_its_files(overlay: Overlay, length: int) -> None:
    circle = {f"t{number}": f"extends: t{(number + 1) % length}\n" for number in range(length)}
    library, problems = load(overlay, circle)
    assert [(file, code, line, column) for file, code, line, column in sorted(told(problems))] == [
        (name, "circle", 1, 10) for name in sorted(circle)
    ]
    assert "t0 → t1" in problems[0].message
    assert len(problems[0].message) < 200
    assert set(library.templates) == set(load_library()[0].templates)


def test_a_template_that_starts_from_a_circle_is_told_in_one_sentence(overlay: Overlay) -> None:
    _, problems = load(overlay, {"a": "extends: b\n", "b": "extends: a\n", "c": "extends: a\n"})
    assert [(file, code) for file, code, *_ in told(problems)] == [
        ("a", "circle"),
        ("b", "circle"),
        ("c", "broken-base"),
    ]


def test_a_circle_through_two_folders_ends(overlay: Overlay) -> None:
    library, problems = load(
        overlay, {"base": BASE, "other": "extends: base\n"}, {"base": "extends: other\n", "own": "extends: own\n"}
    )
    assert ("base", "circle", 1, 10) in told(problems)
    assert library.templates["base"].name == {"en": "Base"}
    assert library.templates["other"].name == {"en": "Base"}


def test_a_chain_is_only_so_long(overlay: Overlay) -> None:
    chain = {f"t{number:03}": f"extends: t{number - 1:03}\n" for number in range(1, 60)} | {"t000": BASE}
    library, problems = load(overlay, chain)
    assert library.templates["t020"].pages == library.templates["t000"].pages
    assert {(file, code) for file, code, *_ in told(problems)} == {
        (f"t{number:03}", "long-chain") for number in range(21, 60)
    }


def test_templates_that_start_one_from_another_do_not_grow_without_end(overlay: Overlay) -> None:
    def nested(part: str) -> str:
        text, indent = "", "    "
        for _ in range(12):
            text, indent = f"{text}{indent}column:\n{indent}  -\n", indent + "    "
        return f"{text}{indent}text: x\n{indent}part: {part}\n"

    chain = {"t0": BASE.replace("part: picture", "part: p0")} | {
        f"t{number}": f"extends: t{number - 1}\nparts:\n  p{number - 1}:\n{nested(f'p{number}')}"
        for number in range(1, 9)
    }
    _, problems = load(overlay, chain)
    assert {code for _, code, *_ in told(problems)} == {"too-deep", "broken-base"}
    assert all(each.line == 1 and each.column == 10 for each in problems)


def test_a_broken_template_is_told_in_one_sentence_to_who_starts_from_it(overlay: Overlay) -> None:
    broken = BASE.replace("ground: coral", "ground: corall").replace("art: embrace", "art: embarce")
    library, problems = load(overlay, {"base": broken, "ours": "name: x\nextends: base\nknid: poster\n"})
    assert [each for each in told(problems) if each[0] == "ours"] == [
        ("ours", "broken-base", 2, 10),
        ("ours", "unknown-key", 3, 1),
    ]
    assert "ours" not in library.templates


def test_of_a_broken_overlay_what_is_below_it_is_started_from_and_that_is_told(overlay: Overlay) -> None:
    library, problems = load(overlay, {"base": BASE}, {"base": "name: [", "ours": "extends: base\n"})
    assert [(file, code) for file, code, *_ in told(problems)] == [("base", "not-yaml"), ("ours", "broken-base")]
    assert problems[1].severity is Severity.WARNING
    assert library.templates["ours"].name == {"en": "Base"}


def test_a_broken_change_of_the_year_leaves_the_template_as_it_was(overlay: Overlay) -> None:
    library, problems = load(overlay, {"poster-event": "extends: poster-event\ncolours: {coral: mnit}\n"})
    assert [code for _, code, *_ in told(problems)] == ["unknown-colour"]
    assert library.templates["poster-event"] == load_library()[0].templates["poster-event"]


def test_while_the_other_template_is_broken_the_last_good_version_of_both_is_kept(overlay: Overlay) -> None:
    folder = overlay({"templates/base.yaml": BASE, "templates/ours.yaml": "extends: base\nname: Ours\n"})
    earlier, problems = load_library([Layer(folder)])
    assert problems == ()
    (folder / "templates" / "base.yaml").write_text(BASE.replace("ground: coral", "ground: corall"), encoding="utf-8")
    later, problems = load_library([Layer(folder)], earlier)
    assert [code for _, code, *_ in told(problems)] == ["unknown-colour", "broken-base"]
    assert later == earlier


def test_a_remark_on_the_other_template_is_not_made_of_this_one_too(overlay: Overlay) -> None:
    base = BASE.replace("wants: {messages: up to 1", "wants: {logos: up to 2, messages: up to 1").replace(
        "      - text: The other side", "      - logos: up to 8"
    )
    _, problems = load(overlay, {"base": base, "ours": "extends: base\n"})
    assert [(file, code) for file, code, *_ in told(problems)] == [("base", "unwanted")]


def test_slots_on_the_same_line_of_two_files_are_two_slots(overlay: Overlay) -> None:
    base = "name: B\nkind: poster\nsize: 80 x 80 mm\nwants: {messages: 1}\n"
    base += "pages:\n  - name: a\n    ground: sun\n    layers:\n"
    base += "      - column:\n          - message: long\n          - text: x\n            part: other\n"
    ours = "extends: base\n" + "#\n" * 6 + "parts:\n  other:\n    message: long\n    style: lead\n"
    made, library = sound(overlay, ours, base)
    chosen = replace(
        BARE, messages=(max(library.messages, key=lambda id: len(library.messages[id].wording("en").long)),)
    )
    (page,) = lay_out(chosen, library, made, made.size, {}, typefaces())
    both = [" ".join(lines(group)) for group in groups(page, "message")]
    assert len(both) == 2
    assert {item.source.line for item in walk(page.items) if isinstance(item, Group) and item.kind == "message"} == {10}
    assert both[0] != both[1]
