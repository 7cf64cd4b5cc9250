"""The commands for kits: new, export, preview, check."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from kit.cli.arguments import (
    Parser,
    add_assets,
    add_campaign,
    add_edition,
    add_kit,
    add_output,
    add_preset,
    edition_of,
    path,
    preset_of,
)
from kit.cli.running import DONE, campaign_of, layers_of, tell
from kit.console import say
from kit.model.preset import PRESETS
from kit.terminal import Progress, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.pieces import Workbench
    from kit.problems import Problem


def add_new(command: Parser) -> None:
    """Add the arguments of the command that makes a kit to start from."""
    command.description = (
        "Make a kit file to start from: what your group is called, its event, its messages and pieces."
    )
    command.add_argument("file", type=path, metavar="FILE", help="its name: NAME.kit (one file) or NAME.yaml (a text)")
    command.add_argument("--example", action="store_true", help="filled in for a nursery, to try things out")
    add_campaign(command)
    add_assets(command)
    command.add_argument("--force", action="store_true", help="replace a file of that name")
    command.set_defaults(run=_new)


def add_export(command: Parser) -> None:
    """Add the arguments of the command that makes PDF files."""
    presets = "; ".join(f"{preset.id}: {preset.about}" for preset in PRESETS.values())
    command.description = "Make a PDF file of every piece that a kit wants, and name each file written."
    command.epilog = f"Where pieces go: {presets}."
    add_kit(command)
    add_output(command)
    add_preset(command)
    add_edition(command)
    command.add_argument(
        "--one-file",
        action="store_true",
        help="all pieces in one PDF, each on pages of its own size; pictures stay alone",
    )
    add_assets(command)
    command.set_defaults(run=_export)


def add_preview(command: Parser) -> None:
    """Add the arguments of the command that makes pictures."""
    command.description = "Make a picture of every page of every piece: exactly what the PDF file holds."
    add_kit(command)
    add_output(command)
    command.add_argument("--dpi", type=_dots, default=100.0, metavar="N", help="the resolution, 10 to 600 dpi (100)")
    add_preset(command)
    add_edition(command)
    add_assets(command)
    command.set_defaults(run=_preview)


def add_check(command: Parser) -> None:
    """Add the arguments of the command that shows what is wrong."""
    command.description = (
        "Show what is wrong with a kit, or with every file in a folder of assets, and how to fix it. A folder is "
        "checked together with the assets that come with the program, those given with --assets, and no others, so "
        "that every computer says the same about it. Its templates are laid out at every size and in every language."
    )
    command.epilog = "Exit code 0: no errors, though perhaps warnings and notes. 1: errors. 2: it could not be checked."
    command.add_argument("target", type=path, metavar="KIT|FOLDER", help="a kit file, or a folder of assets")
    command.add_argument(
        "--fix",
        action="store_true",
        help="first fix what can be fixed in a kit without asking, as a misspelt name; the old file is kept as a copy",
    )
    command.add_argument("--json", action="store_true", help="print the problems as JSON, for other programs")
    add_preset(command)
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_check)


def _new(given: argparse.Namespace) -> int:
    from kit.starter import write_new_kit

    campaign = campaign_of(given)
    messages = _first_messages(given, campaign) if campaign else ()
    write_new_kit(given.file, example=given.example, force=given.force, campaign=campaign, messages=messages)
    say(visible(str(given.file)))
    return DONE


def _first_messages(given: argparse.Namespace, campaign: str) -> tuple[str, ...]:
    """Return the messages of a campaign with which a kit begins, its own before those that it shares with others."""
    from kit.library.folders import campaign_of as campaign_of_layer
    from kit.library.load import open_library

    layers = layers_of(given)
    own = [layer.folder for layer in layers if campaign_of_layer(layer) == campaign]
    messages = open_library(layers, campaign=campaign).messages

    def is_lent(id: str) -> bool:
        return not any(Path(messages[id].file).is_relative_to(folder) for folder in own)

    return tuple(sorted(messages, key=is_lent)[:3])


def _export(given: argparse.Namespace) -> int:
    from kit.export import export
    from kit.pieces import read

    bench = read(given.kit, layers_of(given), given.piece, date.today())
    with Progress() as progress:
        outcome = export(
            bench,
            given.output,
            edition_of(given, preset_of(given)),
            only=given.piece,
            force=given.force,
            one_file=given.one_file,
            progress=progress,
        )
    return _finished(outcome.files, outcome.problems, given)


def _preview(given: argparse.Namespace) -> int:
    from kit.export import preview
    from kit.pieces import read

    bench = read(given.kit, layers_of(given), given.piece, date.today())
    preset = edition_of(given, preset_of(given))
    with Progress() as progress:
        outcome = preview(
            bench, given.output, preset, given.dpi, only=given.piece, force=given.force, progress=progress
        )
    return _finished(outcome.files, outcome.problems, given)


def _finished(files: Sequence[Path], problems: Sequence[Problem], given: argparse.Namespace) -> int:
    for file in files:
        say(visible(str(file)))
    return tell(problems, given)


def _check(given: argparse.Namespace) -> int:
    from kit.files import is_folder
    from kit.problems import KitError, Problem, Severity

    if is_folder(given.target):
        if given.fix:
            raise KitError(Problem(Severity.ERROR, "fix-folder", {"folder": str(given.target)}))
        return _check_folder(given)
    from kit.pieces import check, read
    from kit.report import counted

    bench = read(given.target, layers_of(given), today=date.today())
    if given.fix and _fix(given, bench):
        bench = read(given.target, layers_of(given), today=date.today())
    problems = check(bench, preset_of(given))
    code = tell(problems, given)
    if code == DONE and not given.json:
        say(f"{counted(problems)} All pieces can be made." if problems else counted(problems))
    return code


def _fix(given: argparse.Namespace, bench: Workbench) -> bool:
    """Fix what can be fixed in a kit, say what that was, and return whether anything was."""
    from kit.mending.fix import fix_kit
    from kit.words.saying import FILES
    from kit.words.words import Phrase

    fixed = fix_kit(given.target, bench.library, bench.typefaces)
    said = [*fixed.done, *([Phrase("fixed.anew")] if fixed.anew else [])]
    said.append(Phrase("fixed.copy", {"copy": str(fixed.copy)}) if fixed.copy else Phrase("fixed.nothing"))
    for sentence in dict.fromkeys(map(FILES.phrase, said)):
        print(visible(sentence), file=sys.stderr if given.json else sys.stdout)
    return bool(fixed.done)


def _check_folder(given: argparse.Namespace) -> int:
    from kit.lint import check_folder, looked_at
    from kit.model.layer import Layer
    from kit.report import counted

    problems = check_folder(given.target, below=[Layer(folder) for folder in given.assets], campaign=campaign_of(given))
    code = tell(problems, given)
    if not given.json and (files := looked_at(given.target)):
        say(f"{counted(problems)} Looked at: {files}.")
    return code


def _dots(text: str) -> float:
    try:
        dots = float(text)
    except ValueError:
        dots = 0.0
    if not 10 <= dots <= 600:
        raise argparse.ArgumentTypeError(f"{text!r} is not a resolution from 10 to 600 dpi")
    return dots
