"""What a campaign withdraws is not offered, wherever it comes from below; a folder above may bring it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kit.check.content import check_content
from kit.library.catalogue import LISTS
from kit.library.load import load_library
from kit.lint import check_folder
from kit.mending.mend import mend
from kit.model.kit import GroupDetails, Kit, PieceChoice, ThankYouChoice
from kit.model.layer import Layer, Origin
from kit.model.library import Library
from kit.model.preset import SCREEN
from kit.pieces import lay_out_pieces, read
from kit.problems import Severity
from tests.small_kit import kit_file

Overlay = Callable[..., Path]

WITHDRAWS = """
withdraws:
  messages:
    - {id: first-1001-days, reason: The figure was wrong.}
    - tea-first
  partners: [public-health-england]
"""
MESSAGE = "themes: [a]\naudiences: [parents]\nrests on: ours\nwordings: {en: {headline: H, short: S, long: L}}\n"


def load(*folders: Path) -> Library:
    return load_library([Layer(folder) for folder in folders])[0]


@pytest.fixture
def folder(overlay: Overlay) -> Path:
    return overlay({"campaign.yaml": WITHDRAWS}, "first")


def test_what_is_withdrawn_is_not_offered(folder: Path) -> None:
    library, shipped = load(folder), load()
    assert set(shipped.messages) - set(library.messages) == {"first-1001-days", "tea-first"}
    assert set(shipped.partners) - set(library.partners) == {"public-health-england"}
    for kind, gone in (("messages", "tea-first"), ("partners", "public-health-england")):
        assert gone in [row["id"] for row in LISTS[kind]([])[0]]
        assert gone not in [row["id"] for row in LISTS[kind]([Layer(folder)])[0]]
    assert library.campaign == shipped.campaign or library.campaign.name == shipped.campaign.name


def test_a_folder_above_brings_it_back(folder: Path, overlay: Overlay) -> None:
    files = {
        "messages/tea-first.yaml": MESSAGE,
        "partners.yaml": "partners: {public-health-england: {name: PHE}}\n",
    }
    above = overlay(files, "above")
    library = load(folder, above)
    assert library.messages["tea-first"].rests_on == "ours"
    assert "public-health-england" in library.partners
    assert set(library.withdrawn_messages) == {"first-1001-days"} and not library.withdrawn_partners
    below = load(above, folder)
    assert "tea-first" not in below.messages and "public-health-england" not in below.partners


def test_two_folders_withdraw_what_each_says(folder: Path, overlay: Overlay) -> None:
    other = overlay({"campaign.yaml": "withdraws: {messages: [a-lap]}\n"}, "other")
    assert set(load(folder, other).withdrawn_messages) == {"first-1001-days", "tea-first", "a-lap"}


def chosen(*messages: str, partners: tuple[str, ...] = ()) -> Kit:
    pieces = (PieceChoice("poster-thousand-days"), PieceChoice("poster-event"))
    return Kit(GroupDetails("Us"), pieces, messages=messages, thank_you=ThankYouChoice("warm", partners))


def test_a_kit_that_uses_it_is_told_why(folder: Path) -> None:
    library = load(folder)
    kit = chosen("first-1001-days", "tea-first", "no-such", partners=("public-health-england",))
    told = {
        problem.field: problem
        for problem in check_content(kit, library)
        if problem.code.startswith(("withdrawn", "unknown"))
    }
    first = told["messages[0]"]
    assert (first.code, first.severity) == ("withdrawn-message", Severity.ERROR)
    title = load().messages["first-1001-days"].wording("en").headline
    assert title in first.message and first.message.endswith("The reason: The figure was wrong.")
    assert told["messages[1]"].message.endswith("any more.")
    assert told["messages[2]"].code == "unknown-message"
    assert told["thank_you.partners[0]"].code == "withdrawn-partner"
    mended = mend(first, kit, library)
    assert mended and not mended.safe and mended.kit.messages == ("tea-first", "no-such")


def test_only_the_pieces_that_show_it_are_not_made(folder: Path, tmp_path: Path) -> None:
    pieces = "[{template: poster-thousand-days}, {template: poster-holding}]"
    kit = kit_file(tmp_path, pieces=pieces, messages="[relationships, first-1001-days]")
    bench = read(kit, [Layer(folder)])
    assert [problem.code for problem in bench.problems if problem.severity is Severity.ERROR] == ["withdrawn-message"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("withdraws:\n  messages: [first-1001-dayz]\n", "unknown-message", 2),
        ("withdraws:\n  messages:\n    - {id: tea-frist, reason: x}\n", "unknown-message", 3),
        ("withdraws:\n  partners:\n    - nobody\n", "unknown-partner", 3),
        ("withdraws:\n  message: [tea-first]\n", "unknown-key", 2),
        ("withdraws:\n  messages: tea-first\n", "wrong-type", 2),
        ("withdraws:\n  messages: [{reason: x}]\n", "missing", 2),
        ("withdraws: [tea-first]\n", "wrong-type", 1),
    ],
)
def test_what_is_withdrawn_wrongly_is_told_at_its_line(overlay: Overlay, text: str, code: str, line: int) -> None:
    problems = check_folder(overlay({"campaign.yaml": text}))
    assert [(problem.code, problem.line) for problem in problems] == [(code, line)]


def test_what_is_withdrawn_rightly_has_no_problem(folder: Path) -> None:
    assert check_folder(folder) == ()


@pytest.mark.parametrize(
    "text", ["withdraws", "withdraws: [", "withdraws: {messages: {a: b}}", "withdraws: {messages: [[a]]}"]
)
def test_damage_withdraws_nothing(overlay: Overlay, text: str) -> None:
    library = load_library([Layer(overlay({"campaign.yaml": text}), Origin.PACK, "P", "1")])[0]
    assert not library.withdrawn_messages and "tea-first" in library.messages


def test_a_poster_that_shows_an_event_and_no_message_is_made_though_a_message_was_withdrawn(
    folder: Path, tmp_path: Path
) -> None:
    pieces = "[{template: poster-event}, {template: poster-thousand-days}]"
    event = "{title: Tea, date: 2016-06-08, venue: The hall}"
    bench = read(kit_file(tmp_path, messages="[tea-first]", pieces=pieces, event=event), [Layer(folder)])
    sound = {piece.choice.template: piece.sound for piece in lay_out_pieces(bench, SCREEN)}
    assert sound == {"poster-event": True, "poster-thousand-days": False}
    without = read(kit_file(tmp_path, messages="[tea-first]", pieces=pieces), [Layer(folder)])
    assert not any(piece.sound for piece in lay_out_pieces(without, SCREEN))
