"""A kit opened without its packs says so, in words that tell what to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kit.check.content import check_content, check_piece
from kit.library.load import load_library
from kit.model.kit import GroupDetails, Kit, PackName, PieceChoice, ThankYouChoice
from kit.model.layer import Layer, Origin
from kit.model.library import Library
from kit.packs.missing import check_dates
from kit.problems import Problem, Severity

SPRING = PackName("Spring 2017", "2")


def library(folder: Path, *packs: PackName) -> Library:
    return load_library([Layer(folder, Origin.PACK, pack.name, pack.version) for pack in packs])[0]


def found(kit: Kit, library: Library) -> dict[str, Problem]:
    pieces = [
        problem for each in range(len(kit.pieces)) for problem in check_piece(kit.pieces[each], each, kit, library)
    ]
    return {problem.code: problem for problem in (*check_content(kit, library), *pieces)}


def test_a_missing_pack_is_told_with_the_file_to_open(tmp_path: Path) -> None:
    thanks = ThankYouChoice("unknown", ("unknown",))
    kit = Kit(GroupDetails("Tots"), (PieceChoice("x"),), messages=("y",), thank_you=thanks, packs=(SPRING,))
    problems = found(kit, library(tmp_path))
    missing = problems["missing-pack"]
    assert (missing.severity, missing.field) == (Severity.WARNING, "packs[0]")
    assert missing.message.startswith(
        "This kit was made with the pack “Spring 2017” (version 2), which is not installed"
    )
    assert "Spring 2017.kitpack" in missing.hint
    for code in ("unknown-template", "unknown-message", "unknown-partner", "unknown-thank-you"):
        assert problems[code].hint.startswith("It may have come with the pack “Spring 2017”")


def test_a_pack_that_is_installed_is_not_spoken_of(tmp_path: Path) -> None:
    kit = Kit(GroupDetails("Tots"), (PieceChoice("x"),), messages=("y",), packs=(SPRING, PackName("spring  2017")))
    for version in ("2", "2.0", "3", "10"):
        problems = found(kit, library(tmp_path, PackName("SPRING 2017", version)))
        assert not {"missing-pack", "older-pack"} & set(problems)
        assert "pack" not in problems["unknown-template"].hint


def test_an_older_version_is_a_note(tmp_path: Path) -> None:
    kit = Kit(GroupDetails("Tots"), (PieceChoice("poster-event"),), packs=(PackName("Spring 2017", "1.10"),))
    problem = found(kit, library(tmp_path, PackName("Spring 2017", "1.9")))["older-pack"]
    assert problem.severity is Severity.NOTE
    assert "Version 1.9 is installed" in problem.message and "version 1.10" in problem.message


def test_of_several_missing_packs_each_is_told(tmp_path: Path) -> None:
    packs = (SPRING, PackName("Wales"), PackName("Here", "1"))
    kit = Kit(GroupDetails("Tots"), (PieceChoice("x"),), packs=packs)
    here = library(tmp_path, PackName("Here", "1"))
    told = [problem for problem in check_content(kit, here) if problem.code == "missing-pack"]
    assert [problem.field for problem in told] == ["packs[0]", "packs[1]"]
    assert "packs “Spring 2017” and “Wales”, which are not installed" in found(kit, here)["unknown-template"].hint


def test_a_kit_is_told_of_a_pack_that_is_out_of_date_only_if_it_uses_it(tmp_path: Path) -> None:
    (tmp_path / "messages").mkdir()
    words = "themes: [a]\naudiences: [parents]\nrests on: ours\nwordings: {en: {headline: H, short: S, long: L}}\n"
    (tmp_path / "messages/new.yaml").write_text(words)
    layer = Layer(tmp_path, Origin.PACK, "Spring", "1", "", date(2017, 7, 31))
    library = load_library([layer])[0]
    using, other = Kit(GroupDetails("Us"), (), messages=("new",)), Kit(GroupDetails("Us"), ())
    for kit, today, told in (
        (using, date(2017, 8, 1), ["out-of-date"]),
        (using, date(2017, 7, 31), []),
        (using, None, []),
        (other, date(2017, 8, 1), []),
    ):
        assert [problem.name for problem in check_dates(kit, library, today)] == told
