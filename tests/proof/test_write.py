"""The command `proof`: what its argument may be, which files it writes and replaces, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cli import main
from kit.cli.running import DONE, PROBLEMS, STOPPED
from kit.proof.write import find_templates
from tests.proof.conftest import PLAIN, TIGHT, Folder, words


def run(*arguments: str | Path) -> int:
    return main(["proof", *map(str, arguments)])


def test_a_template_is_proved_by_its_id(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("card-thank-you", "-o", tmp_path / "out") == DONE
    made = tmp_path / "out" / "proof-card-thank-you.pdf"
    assert capsys.readouterr().out == f"{made}\n"
    assert words(made.read_bytes())[0].startswith("Thank-you card")


def test_a_folder_is_proved_with_all_its_own_templates(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = folder(tight=TIGHT, plain=PLAIN)
    assert run(home, "-o", tmp_path) == PROBLEMS
    told = capsys.readouterr()
    assert told.out.splitlines() == [str(tmp_path / "proof-plain.pdf"), str(tmp_path / "proof-tight.pdf")]
    assert "tight.yaml:10" in told.err
    assert "does not fit" in told.err
    assert find_templates(str(home / "templates")).templates == ("plain", "tight")


def test_a_template_is_proved_by_its_file(folder: Folder, tmp_path: Path) -> None:
    home = folder(tight=TIGHT, plain=PLAIN)
    assert run(home / "templates" / "plain.yaml", "-o", tmp_path) == DONE
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["proof-plain.pdf"]


def test_a_folder_of_staff_may_replace_a_shipped_template(folder: Folder, tmp_path: Path) -> None:
    home = folder(**{"poster-event": PLAIN})
    assert run("poster-event", "--assets", home, "-o", tmp_path) == DONE
    assert words((tmp_path / "proof-poster-event.pdf").read_bytes())[0].startswith("Plain and simple")


def test_an_id_goes_before_a_folder_of_the_same_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "poster-event").mkdir()
    assert find_templates("poster-event").templates == ("poster-event",)


def test_a_broken_template_of_a_folder_keeps_the_others(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = folder(plain=PLAIN, broken="name: [", empty="", binary="\x00\x01")
    assert run(home, "-o", tmp_path) == PROBLEMS
    told = capsys.readouterr()
    assert told.out.splitlines() == [str(tmp_path / "proof-plain.pdf")]
    assert "broken.yaml" in told.err
    assert run(home / "templates" / "broken.yaml", "-o", tmp_path) == STOPPED
    assert "broken.yaml" in capsys.readouterr().err


def test_a_broken_file_is_not_proved_as_the_shipped_one_of_its_name(folder: Folder, tmp_path: Path) -> None:
    home = folder(**{"poster-event": "name: ["})
    assert run(home / "templates" / "poster-event.yaml", "-o", tmp_path) == STOPPED
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("poster-evnt", "Did you mean “poster-event”?"),
        ("no/such/folder", "no folder of assets"),
        ("gone.yaml", "no folder of assets"),
        ("", "There is no template called “”"),
        ("a\x00b", "There is no template called"),
        ("x" * 5000, "There is no template called"),
    ],
)
def test_what_is_not_there_is_told(target: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(target) == STOPPED
    told = capsys.readouterr()
    assert said in " ".join(told.err.split())
    assert told.out == ""


def test_a_file_outside_a_folder_of_templates_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "poster.yaml").write_text(PLAIN)
    assert run(tmp_path / "poster.yaml") == STOPPED
    assert "my-assets/templates/poster.yaml" in capsys.readouterr().err


def test_a_folder_without_templates_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == STOPPED
    assert "There are no templates in" in capsys.readouterr().err


def test_a_hostile_folder_gives_problems_and_no_more(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = "".join(
        f"  - name: page {number}\n    ground: white\n    layers:\n      - text: {{en: Page {number}}}\n"
        for number in range(16)
    )
    head = "kind: poster\nsize: A6\nwants: {messages: none}\npages:\n"
    home = folder(
        many=f"name: {{en: Sixteen pages}}\n{head}{pages}",
        long=f"name: {{en: {'Long ' * 300}}}\n{head}" + pages[: pages.index("  - name: page 1\n")],
        banner="name: {en: Banner}\n" + head.replace("A6", "20 x 2000 mm") + pages[: pages.index("  - name: page 1\n")],
        bomb="a: &a [x, x]\nb: &b [*a, *a]\n",
    )
    (home / "templates" / "folder.yaml").mkdir()
    (home / "templates" / "loop.yaml").symlink_to(home / "templates" / "loop.yaml")
    assert run(home, "-o", tmp_path, "--boxes") == PROBLEMS
    told = capsys.readouterr()
    assert [Path(line).name for line in told.out.splitlines()] == [
        "proof-banner.pdf",
        "proof-long.pdf",
        "proof-many.pdf",
    ]
    assert "mistake in the program" not in told.err
    assert "Page 15" in " ".join(words((tmp_path / "proof-many.pdf").read_bytes()))


def test_its_own_earlier_file_is_replaced_and_nobody_elses(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, made = folder(plain=PLAIN), tmp_path / "proof-plain.pdf"
    assert run(home, "-o", tmp_path) == DONE
    first = made.read_bytes()
    folder(plain=PLAIN.replace("Plain and simple", "Plain and new"))
    assert run(home, "-o", tmp_path) == DONE
    assert made.read_bytes() != first
    made.write_text("my own notes")
    assert run(home, "-o", tmp_path) == PROBLEMS
    assert "There is already a file proof-plain.pdf" in " ".join(capsys.readouterr().err.split())
    assert made.read_text() == "my own notes"
    assert run(home, "-o", tmp_path, "--force") == DONE
    assert made.read_bytes().startswith(b"%PDF")


def test_an_output_that_is_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("")
    assert run("social-square", "-o", tmp_path / "out") == STOPPED
    assert "is a file, not a folder" in " ".join(capsys.readouterr().err.split())
