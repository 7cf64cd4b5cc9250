"""Kit files that people made, opened: the good ones, the ones with slips, and the ones that are no kits."""

from __future__ import annotations

import os
import shutil
from datetime import date, time
from pathlib import Path

import pytest

from kit.kit_file import open_kit
from kit.kit_file.archive import pack
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, PieceChoice, ThankYouChoice
from kit.problems import NewerVersion, Problem, Severity, UnreadableFile

KITS = Path(__file__).parent.parent / "files" / "kits"


def test_the_kit_of_the_specification() -> None:
    opened = open_kit(KITS / "full.yaml")
    assert opened.problems == ()
    assert opened.migrated_from == 1
    assert opened.kit == Kit(
        group=GroupDetails("Little Acorns Nursery", phone="01632 960001"),
        events=(
            Event(
                "Baby and me coffee morning",
                date(2016, 6, 8),
                time(10),
                time(11, 30),
                "St Mary's Hall, Church Street",
                "Free. No need to book.",
                "https://example.org/coffee",
            ),
        ),
        messages=("first-1001-days", "relationships"),
        logos=(LogoChoice("logos/acorns.png", alt="Little Acorns Nursery"),),
        thank_you=ThankYouChoice("warm", ("royal-college-of-midwives",), ("Anytown Town Council",)),
        pieces=(PieceChoice("poster-thousand-days", "A3"), PieceChoice("leaflet-tri-fold")),
    )
    assert opened.logo_sources == {"logos/acorns.png": KITS / "logos" / "acorns.png"}
    assert opened.read_logo("logos/acorns.png").startswith(b"\x89PNG")


def test_the_smallest_kit() -> None:
    opened = open_kit(KITS / "smallest.yaml")
    assert opened.problems == ()
    assert opened.kit == Kit(GroupDetails("Tots"), (PieceChoice("poster-event"),))


def test_what_people_type_is_text() -> None:
    kit = open_kit(KITS / "as-people-type.yml").kit
    assert kit.group == GroupDetails("No", phone="01632 960001", address="12 Orchard Lane\nAnytown\n")
    assert kit.events[0] == Event("Coffee & <b>cake</b> {free}", date(2016, 6, 8), time(10, 30), time(12))
    assert kit.thank_you == ThankYouChoice("warm")


def test_every_slip_of_a_kit_is_told_at_once_and_the_rest_is_kept() -> None:
    opened = open_kit(KITS / "many-slips.yaml")
    assert [(each.code, each.line, each.column, each.field) for each in opened.problems] == [
        ("unknown-key", 2, 1, "langauge"),
        ("duplicate-key", 5, 3, "group.name"),
        ("wrong-type", 6, 10, "group.phone"),
        ("wrong-value", 9, 9, "events[0].date"),
        ("wrong-value", 10, 11, "events[0].starts"),
        ("wrong-type", 11, 11, "messages"),
        ("missing", 13, 5, "logos[0]"),
        ("logo-outside", 14, 11, "logos[1].file"),
        ("logo-outside", 15, 11, "logos[2].file"),
        ("missing-logo", 16, 11, "logos[3].file"),
        ("unknown-key", 18, 13, "thank_you.wordng"),
        ("empty-entry", 21, 4, "pieces"),
    ]
    assert {each.severity for each in opened.problems} == {Severity.ERROR}
    assert {each.file for each in opened.problems} == {str(KITS / "many-slips.yaml")}
    assert opened.kit.group == GroupDetails("Little Acorns Nursery")
    assert opened.kit.events[0].title == "Coffee morning" and opened.kit.events[0].date is None
    assert opened.kit.pieces == (PieceChoice("poster-event", "A4"),)
    assert list(opened.logo_sources) == ["logos\\acorns.png"]
    assert opened.read_logo("logos\\acorns.png").startswith(b"\x89PNG")


def test_a_kit_without_what_it_needs_is_still_a_kit() -> None:
    opened = open_kit(KITS / "nothing-required.yaml")
    assert {(each.code, each.field) for each in opened.problems} == {
        ("no-version", "kit"),
        ("missing", "group.name"),
        ("missing", "pieces"),
    }
    assert opened.kit == Kit(GroupDetails(phone="1"), (), events=(Event("Tea"),))


def test_a_draft_is_brought_up_to_date() -> None:
    opened = open_kit(KITS / "draft.yaml")
    assert opened.problems == ()
    assert opened.migrated_from == 0
    assert opened.kit == Kit(
        GroupDetails("Little Acorns Nursery"), (PieceChoice("poster-event"), PieceChoice("leaflet-tri-fold"))
    )


def test_slips_in_a_draft_keep_their_lines(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text("kit: 0\nname: [Tots]\ntemplates:\n  - one\n  - {a: b}\ncolor: red\n")
    problems = open_kit(tmp_path / "draft.yaml").problems
    assert [(each.code, each.line) for each in problems] == [("wrong-type", 2), ("wrong-type", 5), ("unknown-key", 6)]


def test_a_kit_from_the_future_is_refused_with_a_clear_word() -> None:
    with pytest.raises(NewerVersion, match="newer version of the program") as caught:
        open_kit(KITS / "newer.yaml")
    assert caught.value.problems[0].line == 1
    assert "newest version" in caught.value.problems[0].hint


def test_a_version_in_words_is_a_problem_only() -> None:
    opened = open_kit(KITS / "version-in-words.yaml")
    assert [(each.code, each.line, each.column) for each in opened.problems] == [("wrong-version", 1, 6)]
    assert opened.kit.group.name == "Tots"


@pytest.mark.parametrize(
    ("name", "code", "line"),
    [
        ("list.yaml", "not-a-kit", 1),
        ("tab.yaml", "not-yaml", 3),
        ("latin-1.yaml", "not-utf8", 2),
        ("unclosed-quote.yaml", "not-yaml", 2),
        ("colon.yaml", "not-yaml", 3),
        ("control.yaml", "control-character", 2),
        ("laughs.yaml", "alias", 2),
        ("logos/acorns.png", "not-plain-text", 1),
    ],
)
def test_what_is_no_kit_is_refused_with_its_line(name: str, code: str, line: int) -> None:
    with pytest.raises(UnreadableFile) as caught:
        open_kit(KITS / name)
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == (code, line)
    assert problem.hint


def test_a_file_saved_by_notepad_is_read() -> None:
    opened = open_kit(KITS / "windows.yaml")
    assert opened.problems == ()
    assert opened.kit.group.name == "Café Tots"


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.kit")
    for path in (tmp_path, tmp_path / "pipe.kit", tmp_path / "gone.kit", tmp_path / "nul\0.kit"):
        with pytest.raises(UnreadableFile, match="cannot be opened"):
            open_kit(path)


def write_kit(folder: Path, text: str) -> Path:
    path = folder / "kit.yaml"
    path.write_text(f"kit: 1\n{text}", encoding="utf-8")
    return path


def test_absurd_lengths_are_errors_and_nothing_else_is_lost(tmp_path: Path) -> None:
    path = write_kit(
        tmp_path,
        f"group: {{name: {'n' * 10_000}, strapline: {'s' * 2001}, address: {'a' * 2000}}}\n"
        f"thank_you: {{text: {'t' * 5000}, also: [{'b' * 201}, Council]}}\nevent: {{title: {'e' * 201}}}\n"
        "pieces: [{template: one}]\n",
    )
    opened = open_kit(path)
    assert [(each.code, each.field) for each in opened.problems] == [
        ("too-long", "group.name"),
        ("too-long", "group.strapline"),
        ("too-long", "thank_you.also[0]"),
        ("too-long", "events[0].title"),
    ]
    assert opened.kit.group == GroupDetails(address="a" * 2000)
    assert opened.kit.thank_you == ThankYouChoice(also=("Council",), text="t" * 5000)
    assert len(str(opened.problems)) < 4000


def test_absurd_numbers_of_things_are_errors(tmp_path: Path) -> None:
    path = write_kit(
        tmp_path,
        f"group: {{name: Tots}}\nmessages: [{'m, ' * 1000}]\nthank_you: {{partners: [{'p, ' * 101}]}}\n"
        f"logos: [{'{file: x.png}, ' * 51}]\npieces: [{'{template: a}, ' * 101}]\n",
    )
    opened = open_kit(path)
    assert {each.field for each in opened.problems if each.code == "too-many"} == {
        "messages",
        "thank_you.partners",
        "logos",
        "pieces",
    }
    kit = opened.kit
    assert kit.thank_you is not None
    assert (len(kit.messages), len(kit.thank_you.partners), len(kit.logos), len(kit.pieces)) == (50, 100, 50, 100)


@pytest.mark.parametrize(
    "name", ["/etc/hostname", "../x.png", "logos/../../x.png", "..\\x.png", "C:x.png", "\\\\host\\x.png", "a\\0b", "."]
)
def test_a_logo_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.png").write_bytes(b"x")
    (tmp_path / "mine").mkdir()
    path = write_kit(
        tmp_path / "mine",
        f'group: {{name: T}}\npieces: [{{template: a}}]\nlogos: [{{file: "{name}"}}]\n'.replace("\\", "\\\\").replace(
            "\\\\0", "\\0"
        ),
    )
    opened = open_kit(path)
    assert [each.code for each in opened.problems] == ["logo-outside"]
    assert opened.logo_sources == {}
    with pytest.raises(UnreadableFile):
        opened.read_logo(opened.kit.logos[0].file)


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "logo.png").symlink_to(tmp_path / "secret.png")
    path = write_kit(tmp_path / "mine", "group: {name: T}\npieces: [{template: a}]\nlogos: [{file: logo.png}]\n")
    assert [each.code for each in open_kit(path).problems] == ["logo-outside"]


def test_accents_in_a_logo_s_name_may_be_written_either_way(tmp_path: Path) -> None:
    shutil.copy(KITS / "logos" / "acorns.png", tmp_path / "cafe\u0301.png")
    path = write_kit(tmp_path, "group: {name: T}\npieces: [{template: a}]\nlogos: [{file: caf\u00e9.png}]\n")
    opened = open_kit(path)
    assert opened.problems == ()
    assert opened.read_logo("caf\u00e9.png").startswith(b"\x89PNG")


def slips(folder: Path, text: str) -> dict[str, Problem]:
    path = folder / "kit.yaml"
    path.write_text(f"kit: 1\n{text}", encoding="utf-8")
    return {problem.code: problem for problem in open_kit(path).problems}


REST = "group: {name: Tots}\npieces: [{template: a}]\n"


@pytest.mark.parametrize(("venue", "sign"), [("[venue]", "["), ("{campaign.name}", "{")])
def test_brackets_without_quotes_are_told_to_stand_in_quotes(tmp_path: Path, venue: str, sign: str) -> None:
    problem = slips(tmp_path, f"{REST}event:\n  venue: {venue}\n")["wrong-type"]
    assert problem.hint == f'Put all of it in "quotes", because it starts with {sign}.'


@pytest.mark.parametrize("bullet", ["•", "–", "—"])
def test_bullets_of_word_processors_are_told_to_be_hyphens(tmp_path: Path, bullet: str) -> None:
    for text in (f"messages:\n  {bullet} one\n  {bullet} two\n", f"logos:\n  {bullet} file: a.png\n"):
        problem = slips(tmp_path, REST + text)["wrong-type"]
        assert bullet in problem.hint and "'- '" in problem.hint


def test_an_odd_space_as_indentation_is_the_only_thing_told(tmp_path: Path) -> None:
    found = slips(tmp_path, "group:\n\xa0\xa0name: Tots\npieces: [{template: a}]\n")
    assert list(found) == ["odd-space"]
    assert (found["odd-space"].line, found["odd-space"].column) == (3, 1)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no pipes that look like files")
def test_a_logo_that_is_no_plain_file_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, what in (("folder", "is a folder"), ("pipe", "not a plain file")):
        problem = slips(tmp_path, f"{REST}logos: [{{file: {name}}}]\n")["not-a-plain-file"]
        assert what in problem.message and problem.field == "logos[0].file"


@pytest.mark.parametrize("file", ["C:\\new\\table.png", "logos\\tots.png"])
def test_backslashes_that_yaml_took_for_something_else_are_explained(tmp_path: Path, file: str) -> None:
    found = slips(tmp_path, f'{REST}logos: [{{file: "{file}"}}]\n')
    (problem,) = found.values()
    assert "backslash" in problem.hint and "'single quotes'" in problem.hint
    assert "backslash" not in slips(tmp_path, f"{REST}logos: [{{file: gone.png}}]\n")["missing-logo"].hint


KIT = {"kit": "1", "group": "{name: Tots}", "event": "{title: A}", "messages": "[a]", "pieces": "[{template: p}]"}


@pytest.mark.parametrize(
    ("key", "slip"),
    [
        ("group", "Tots"),
        ("group", "{nmae: Tots}"),
        ("group", "\n  name:Tots"),
        ("gruop", "{name: Tots}"),
        ("event", "true"),
        ("event", "{title: {x}}"),
        ("event", "{date: soon}"),
        ("messages", "one"),
        ("messages", "\n  – one\n  – two"),
        ("messages", "\n  -one\n  -two"),
        ("pieces", "poster"),
        ("pieces", "[{templte: p}]"),
        ("pieces", "\n  - template:p"),
        ("peices", "[{template: p}]"),
        ("thank_you", "warm"),
        ("logos", "[{fiel: a.png}]"),
        ("kit", "one"),
        ("kit", "[1]"),
    ],
)
def test_one_slip_makes_one_message(tmp_path: Path, key: str, slip: str) -> None:
    replaced = {"gruop": "group", "peices": "pieces"}.get(key, key)
    parts = {name: text for name, text in KIT.items() if name != replaced} | {key: slip}
    path = tmp_path / "kit.yaml"
    path.write_text("".join(f"{name}: {text}\n" for name, text in parts.items()), encoding="utf-8")
    (problem,) = open_kit(path).problems
    assert problem.hint


@pytest.mark.parametrize("there", ["our-logo.jpg", "Our-Logo.PNG", "our logo.png", "our-logo.png.png"])
@pytest.mark.parametrize("packed", [True, False])
def test_a_logo_of_almost_that_name_is_named(tmp_path: Path, there: str, packed: bool) -> None:
    text = b"kit: 1\ngroup: {name: Tots}\npieces: [{template: p}]\nlogos: [{file: logos/our-logo.png}]\n"
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / there).write_bytes(b"x")
    path = tmp_path / ("tots.kit" if packed else "tots.yaml")
    path.write_bytes(pack({"kit.yaml": text, f"logos/{there}": b"x"}) if packed else text)
    problems = open_kit(path).problems
    assert problems == () or (problems[0].code == "missing-logo" and f"logos/{there}" in problems[0].hint)
