"""The command line as people and programs use it: what it writes, prints and returns."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kit import cli, console, pieces
from tests.small_kit import kit_file

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def own_ledger(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_a_newcomer_gets_from_nothing_to_pieces(run: Run, tmp_path: Path) -> None:
    assert run("new", "my.kit", "--example")[0] == 0
    code, out, err = run("export", "my.kit", "-o", "out")
    assert code == 0
    assert not [line for line in err.splitlines() if line.startswith(("error", "warning"))]
    files = [tmp_path / line for line in out.splitlines()]
    assert sorted(files) == sorted((tmp_path / "out").iterdir())
    assert len(files) == 10
    for file in files:
        if file.suffix == ".png":
            assert Image.open(file).size in {(1080, 1080), (1080, 1920)}
        else:
            with pikepdf.open(file) as pdf:
                assert "Little Acorns Nursery" in str(pdf.docinfo["/Title"])


def test_the_example_as_a_text_has_its_logo_beside_it(run: Run, tmp_path: Path) -> None:
    assert run("new", "mine/my.yaml", "--example")[0] == 0
    assert (tmp_path / "mine" / "logos" / "little-acorns.png").is_file()
    code, out, _ = run("check", "mine/my.yaml", "--json")
    assert code == 0
    assert {problem["severity"] for problem in json.loads(out)} <= {"note"}


@pytest.mark.parametrize("name", ["empty.kit", "empty.yaml"])
def test_an_empty_kit_is_sound_but_for_what_is_to_be_filled_in(run: Run, name: str) -> None:
    assert run("new", name)[0] == 0
    code, out, _ = run("check", name, "--json")
    assert code == 0
    assert {problem["code"] for problem in json.loads(out)} == {"placeholder"}


def test_new_replaces_nothing_unless_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my.kit").write_bytes(b"dear to me")
    code, _, err = run("new", "my.kit")
    assert code == 2
    assert "already a file" in err
    assert (tmp_path / "my.kit").read_bytes() == b"dear to me"
    assert run("new", "my.kit", "--force")[0] == 0
    assert zipfile.is_zipfile(tmp_path / "my.kit")


def test_new_says_what_a_kit_may_be_called(run: Run, tmp_path: Path) -> None:
    code, _, err = run("new", "my.docx")
    assert code == 2
    assert "awareness-kit new my.kit" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [[], ["dance"], ["export"], ["list", "cats"], ["preview", "k.kit", "--dpi", "0"]])
def test_wrong_usage_is_two_and_says_so(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "usage:" in err


@pytest.mark.parametrize("command", [[], ["new"], ["export"], ["preview"], ["check"], ["list"]])
def test_every_command_explains_itself(run: Run, command: list[str]) -> None:
    code, out, _ = run(*command, "--help")
    assert code == 0
    assert len(out.splitlines()) > 5


def test_a_file_that_is_not_there_is_two_with_a_sentence(run: Run) -> None:
    code, out, err = run("export", "nowhere.kit")
    assert (code, out) == (2, "")
    assert "nowhere.kit" in err
    assert "Traceback" not in err


def test_check_tells_programs_what_and_where(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, messages="[frist-1001-days]")
    code, out, err = run("check", "kit.yaml", "--json")
    assert (code, err) == (1, "")
    (problem,) = (each for each in json.loads(out) if each["severity"] == "error")
    assert problem["code"] == "unknown-message"
    assert "first-1001-days" in problem["hint"]
    assert problem["file"].endswith("kit.yaml")
    assert set(problem) >= {"severity", "code", "message", "hint", "file"}


def test_check_of_a_sound_kit_says_so_and_is_an_empty_array_for_programs(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path)
    assert run("check", "kit.yaml") == (0, "No problems found.\n", "")
    assert json.loads(run("check", "kit.yaml", "--json")[1]) == []


def test_one_bad_piece_keeps_no_other_from_being_written(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, pieces="[{template: poster-nothing}, {template: poster-thousand-days, size: A4}]")
    code, out, err = run("export", "kit.yaml", "-o", "out")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert "poster-nothing" in err
    assert [file.suffix for file in (tmp_path / "out").iterdir()] == [".pdf"]


def test_piece_chooses_and_may_be_given_twice(run: Run, tmp_path: Path) -> None:
    run("new", "my.kit", "--example")
    _, out, _ = run("export", "my.kit", "-o", "o", "--piece", "leaflet-tri-fold", "--piece", "poster-event")
    assert len(out.splitlines()) == 2
    assert not any("thousand" in line for line in out.splitlines())


def test_preview_makes_a_picture_of_every_page_at_its_size(run: Run, tmp_path: Path) -> None:
    run("new", "my.kit", "--example")
    code, out, _ = run("preview", "my.kit", "-o", "o", "--dpi", "30", "--piece", "leaflet-tri-fold")
    assert code == 0
    sizes = [Image.open(tmp_path / line).size for line in out.splitlines()]
    assert sizes == [(round(297 / 25.4 * 30), round(210 / 25.4 * 30))] * 2


def test_an_export_replaces_its_own_files_and_nobody_elses(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path)
    _, out, _ = run("export", "kit.yaml", "-o", "out")
    file = tmp_path / out.strip()
    first = file.read_bytes()
    kit_file(tmp_path, messages="[relationships]")
    assert run("export", "kit.yaml", "-o", "out")[0] == 0
    second = file.read_bytes()
    assert second != first
    file.write_bytes(b"somebody else's work")
    kit_file(tmp_path)
    code, out, err = run("export", "kit.yaml", "-o", "out")
    assert (code, out) == (1, "")
    assert "--force" in err
    assert file.read_bytes() == b"somebody else's work"
    assert run("export", "kit.yaml", "-o", "out", "--force")[0] == 0
    assert file.read_bytes() == first


def test_another_kit_of_the_same_group_does_not_overwrite_this_ones_files(run: Run, tmp_path: Path) -> None:
    for folder, message in (("spring", "relationships"), ("autumn", "baby-here")):
        (tmp_path / folder).mkdir()
        kit_file(tmp_path / folder, messages=f"[{message}]")
    assert run("export", "spring/kit.yaml", "-o", "out")[0] == 0
    (file,) = (tmp_path / "out").iterdir()
    before = file.read_bytes()
    assert run("export", "autumn/kit.yaml", "-o", "out")[0] == 1
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "CON", "a/b\\c:d", ".hidden", "  ", "Ŵŷ 🎈", "x" * 190, "-rf", "\\u202Eabc", "NUL.pdf."],
)
def test_whatever_a_group_is_called_its_files_stay_in_the_folder(run: Run, tmp_path: Path, name: str) -> None:
    kit_file(tmp_path, group=f'{{name: "{name}"}}' if "\\u" in name else f"{{name: '{name}'}}")
    run("export", "kit.yaml", "-o", "out")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.parent for path in files if path.name != "kit.yaml"} <= {tmp_path / "out"}
    for path in files:
        assert len(path.name.encode()) <= 120
        assert not set(path.name) & set('<>:"/\\|?*\u202e')
        assert not path.name.startswith(("-", "."))


def test_the_same_kit_gives_the_same_bytes_as_a_text_and_as_one_file(run: Run, tmp_path: Path) -> None:
    run("new", "a/my.kit", "--example")
    run("new", "b/my.yaml", "--example")
    run("export", "a/my.kit", "-o", "a/out")
    run("export", "b/my.yaml", "-o", "b/out")
    one = {file.name: file.read_bytes() for file in (tmp_path / "a" / "out").iterdir()}
    other = {file.name: file.read_bytes() for file in (tmp_path / "b" / "out").iterdir()}
    assert one == other


def test_list_for_people_and_for_programs(run: Run) -> None:
    for what, known in (
        ("templates", "leaflet-tri-fold"),
        ("messages", "first-1001-days"),
        ("partners", "zero-to-three"),
        ("languages", "en"),
    ):
        code, out, err = run("list", what)
        assert (code, err) == (0, "")
        assert any(line.split()[0] == known for line in out.splitlines())
        rows = json.loads(run("list", what, "--json")[1])
        row = next(row for row in rows if row["id"] == known)
        assert row["name"]
        assert Path(row["file"]).is_file()


def test_a_folder_of_assets_adds_and_replaces(run: Run, tmp_path: Path) -> None:
    messages = tmp_path / "ours" / "messages"
    messages.mkdir(parents=True)
    wordings = "{en: {headline: Come and sing., short: Songs on Tuesdays., long: Songs for small people and theirs.}}"
    (messages / "singing.yaml").write_text(
        f"themes: [songs]\naudiences: [parents]\nrests on: ours\nwordings: {wordings}\n", encoding="utf-8"
    )
    kit_file(tmp_path, messages="[singing]")
    assert run("export", "kit.yaml", "-o", "out")[0] == 1
    assert run("export", "kit.yaml", "-o", "out", "--assets", "ours")[0] == 0
    assert any(line.startswith("singing ") for line in run("list", "messages", "--assets", "ours")[1].splitlines())


def test_a_broken_file_of_assets_is_one_problem_and_all_else_still_works(run: Run, tmp_path: Path) -> None:
    templates = tmp_path / "ours" / "templates"
    templates.mkdir(parents=True)
    (templates / "poster-broken.yaml").write_text("name: Broken\nkind: pster\nsize: A4\npages: []\n")
    kit_file(tmp_path)
    code, out, err = run("export", "kit.yaml", "-o", "out", "--assets", "ours")
    assert (code, len(out.splitlines()), err) == (0, 1, ""), "it is nothing to a kit that does not name it"
    kit_file(tmp_path, pieces="[{template: poster-thousand-days}, {template: poster-broken}]")
    code, out, err = run("export", "kit.yaml", "-o", "out", "--assets", "ours")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert "poster-broken.yaml:2:" in err
    code, out, _ = run("check", "ours", "--json")
    assert code == 1
    assert [problem["line"] for problem in json.loads(out)]


@pytest.mark.parametrize("folder", ["out", "out/inner"])
def test_a_folder_that_is_a_file_is_told_once(run: Run, tmp_path: Path, folder: str) -> None:
    kit_file(tmp_path, pieces="[{template: poster-thousand-days}, {template: poster-thousand-days, size: A3}]")
    (tmp_path / "out").write_text("I am a file")
    code, out, err = run("export", "kit.yaml", "-o", folder)
    assert (code, out) == (2, "")
    assert err.count("out is a file, not a folder.") == 1
    assert (tmp_path / "out").read_text() == "I am a file"


def test_a_damaged_logo_stops_only_the_pieces_that_show_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    kit_file(tmp_path, logos="[{file: logo.png, alt: Ours}]")
    code, out, err = run("export", "kit.yaml", "-o", "out")
    assert (code, out) == (1, "")
    assert "logo.png" in err


def test_people_read_which_message_it_is_and_on_which_line(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, messages="[relationships, frist]")
    err = run("check", "kit.yaml")[2]
    assert "kit.yaml:3:27, message 2" in err
    assert "[1]" not in err


def test_nothing_in_a_kit_or_a_command_steers_the_terminal(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, messages='["frist\\e[2J\\r\\nx"]', logos='[{file: "\\e[31m.png", alt: A}]')
    for arguments in (
        ("check", "kit.yaml"),
        ("export", "kit.yaml", "--piece", "no\x1b[2Jpe"),
        ("check", "no\x1b[2Jpe.kit"),
        ("check", "kit.yaml", "--assets", "no\x1b[2Jpe"),
        ("list", "messages", "ca\x1b[2Jts"),
    ):
        _, out, err = run(*arguments)
        assert "\\x1b[" in err, arguments
        assert not set("\x1b\r") & set(out + err), arguments


@pytest.mark.parametrize("folder", ["nowhere", "kit.yaml"])
def test_a_folder_of_assets_that_is_none_stops_before_anything_is_done(run: Run, tmp_path: Path, folder: str) -> None:
    kit_file(tmp_path)
    for arguments in (["export", "kit.yaml"], ["preview", "kit.yaml"], ["check", "kit.yaml"], ["list", "messages"]):
        code, out, err = run(*arguments, "--assets", folder)
        assert (code, out) == (2, "")
        assert ("There is no folder of assets nowhere" if folder == "nowhere" else "is a file, not a folder") in err
    assert [path.name for path in tmp_path.iterdir()] == ["kit.yaml"]


def test_version_says_which_program_this_is(run: Run) -> None:
    code, out, _ = run("--version")
    assert code == 0
    assert out.startswith("awareness-kit ")


def test_list_of_templates_shows_kinds_and_sizes_below_one_another(run: Run) -> None:
    lines = run("list", "templates")[1].splitlines()
    poster = next(line for line in lines if line.startswith("poster-thousand-days"))
    leaflet = next(line for line in lines if line.startswith("leaflet-tri-fold"))
    assert poster.endswith("poster   A4, A3, A2")
    assert poster.rindex("poster   ") == leaflet.rindex("leaflet  ")


def test_new_names_the_folder_that_one_is_in(run: Run) -> None:
    run("new", "my.kit")
    assert f"a file my.kit in {Path.cwd()}." in " ".join(run("new", "my.kit")[2].split())


def test_any_mistake_of_the_program_is_a_sentence(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kit_file(tmp_path)

    def fails(*given: object) -> None:
        raise RecursionError

    monkeypatch.setattr(pieces, "check_kit", fails)
    code, out, err = run("check", "kit.yaml")
    assert (code, out) == (2, "")
    assert "RecursionError" in err and "Traceback" not in err
    monkeypatch.setenv(console.TRACEBACK, "1")
    assert "Traceback" in run("check", "kit.yaml")[2]


def test_nothing_of_qt_is_imported_for_an_export(tmp_path: Path) -> None:
    kit_file(tmp_path)
    program = (
        "import sys; from gui.__main__ import main; code = main(['export', 'kit.yaml', '-o', 'out']);"
        "assert not [name for name in sys.modules if 'PySide' in name]; sys.exit(code)"
    )
    root = Path(cli.__file__).resolve().parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, env={"PYTHONPATH": str(root)}
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith(".pdf")


def test_lists_of_numbers_have_headings_and_the_list_of_pictures_names_the_drawings(run: Run) -> None:
    colours, styles = (run("list", what)[1].splitlines() for what in ("colours", "styles"))
    assert colours[0].split() == ["name", "RGB", "CMYK,", "in", "per", "cent"]
    assert "typeface" in styles[0] and "least size in pt" in styles[0]
    assert colours[0].index("RGB") == next(line.index("F") for line in colours if line.startswith("white"))
    assert "write art, as the guide shows" in run("list", "pictures")[1]


def test_a_kit_with_only_notes_hears_that_all_pieces_can_be_made(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, event="{title: Tea, date: 2016-11-08, venue: The hall}", pieces="[{template: poster-event}]")
    code, out, err = run("check", "kit.yaml")
    assert code == 0 and "note" in err and "error" not in err
    assert out.endswith("All pieces can be made.\n")


def test_a_kit_of_a_new_campaign_begins_with_that_campaigns_own_messages(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "kindness"
    (home / "messages").mkdir(parents=True)
    (home / "campaign.yaml").write_text(
        "id: kindness-2017\nextends: imhaw-2016\nname: Kindness\nstarts: 2017-06-12\nends: 2017-06-16\n"
        "organiser: Us\nwebsite: a.org\nhashtag: '#k'\nline: Be\n"
    )
    words = "themes: [a]\naudiences: [parents]\nrests on: ours\nwordings: {en: {headline: Z, short: S, long: L}}\n"
    (home / "messages" / "zebra.yaml").write_text(words)
    assert run("new", "my.yaml", "--campaign", "kindness-2017", "--assets", "kindness")[0] == 0
    assert "messages: [zebra, " in (tmp_path / "my.yaml").read_text(encoding="utf-8")


def test_a_design_that_is_only_broken_is_not_called_unknown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine" / "templates").mkdir(parents=True)
    (tmp_path / "mine" / "templates" / "broken.yaml").write_text("name: [\n")
    kit_file(tmp_path, pieces="[{template: broken}]")
    code, out, _ = run("check", "kit.yaml", "--assets", "mine", "--json")
    assert code == 1
    assert "unknown-template" not in {problem["code"] for problem in json.loads(out)}
    kit_file(tmp_path)
    code, _, err = run("preview", "kit.yaml", "--assets", "mine", "--piece", "broken", "-o", "out")
    assert code == 2
    assert "broken.yaml:" in err and "no template called" not in err


def test_a_colour_that_the_campaign_made_too_faint_is_told_where_it_was_changed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "campaign.yaml").write_text(
        "colours:\n  midnight: {rgb: F0E0D0, cmyk: [0, 5, 10, 5]}\n", encoding="utf-8"
    )
    kit_file(tmp_path)
    found = json.loads(run("check", "kit.yaml", "--assets", "mine", "--json")[1])
    faint = [each for each in found if each["code"] == "contrast"]
    assert faint
    for each in faint:
        assert (Path(each["file"]).parts[-2:], each["line"]) == (("mine", "campaign.yaml"), 2)
        assert "campaign.yaml" in each["hint"] and "template" not in each["hint"]
