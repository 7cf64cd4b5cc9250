"""The command line: each command hands over to one function of the engine and shows what came of it.

What the commands need is imported when they run, so that help and lists come at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kit.console import OutputLost, flush, let_go, note_mistake, open_streams, say, show_mistakes, warn
from kit.model.preset import PRESETS
from kit.problems import KitError, Problem, Severity
from kit.report import Progress, problems_as_json, rows_as_json, rows_as_text, visible

PROGRAM = "awareness-kit"

TRACEBACK = "AWARENESS_KIT_TRACEBACK"
"""Where the environment has this, mistakes of the program are shown in full."""

LISTS = ("templates", "messages", "partners", "languages")
_DONE, _PROBLEMS, _STOPPED = 0, 1, KitError.exit_code


class _Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed without letting it steer the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


class _Version(argparse.Action):
    """Prints the program's version; it is looked up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *given: object) -> NoReturn:
        from importlib import metadata

        try:
            version = metadata.version(PROGRAM)
        except metadata.PackageNotFoundError:
            version = "(a copy that was not installed)"
        say(f"{PROGRAM} {version}")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 problems of severity error, 2 wrong usage or unreadable."""
    open_streams()
    if os.environ.get(TRACEBACK):
        show_mistakes()
    given = argparse.Namespace()
    try:
        _parse(arguments, given)
        _require_folders(getattr(given, "assets", ()))
        run: Callable[[argparse.Namespace], int] = given.run
        code = run(given)
        flush()
        return code
    except OutputLost as error:
        warn(error.problems)
        return error.exit_code
    except KitError as error:
        return _stopped(error, given)
    except KeyboardInterrupt:
        warn([Problem(Severity.NOTE, "stopped", "Stopped. What was already written is whole.")])
        return 130
    except BrokenPipeError:
        let_go(sys.stdout)
        return _DONE
    except Exception as error:
        note_mistake(error)
        warn([_unforeseen(error)])
        return _STOPPED


def _parse(arguments: Sequence[str] | None, given: argparse.Namespace) -> None:
    """Read the arguments; help and wrong usage end the program here, once all is said."""
    try:
        _parser().parse_args(arguments, given)
    except SystemExit:
        flush()
        raise


def _stopped(error: KitError, given: argparse.Namespace) -> int:
    """Show why nothing could go on, as JSON too where that was asked for."""
    try:
        _tell(error.problems, given)
        flush()
    except OutputLost as lost:
        warn((*error.problems, *lost.problems))
    return error.exit_code


def _unforeseen(error: Exception) -> Problem:
    message = f"The program stopped because of a mistake in it ({type(error).__name__})."
    hint = f"Please report it and send the kit along. With {TRACEBACK}=1 in the environment it says more."
    return Problem(Severity.ERROR, "unforeseen", message, hint)


def _require_folders(folders: Sequence[Path]) -> None:
    """Refuse folders of assets that are none, and to start from a folder that is gone. Raises KitError."""
    try:
        Path.cwd()
    except OSError as error:
        message, hint = "The folder that this was started in is not there any more.", "Go to another one and try again."
        raise KitError(Problem(Severity.ERROR, "no-folder", message, hint)) from error
    for folder in folders:
        if not folder.is_dir():
            what = "is not a folder" if folder.exists() else "is not there"
            hint = "Look at the name after --assets again."
            message = f"The folder of assets {folder} {what}."
            raise KitError(Problem(Severity.ERROR, "no-folder", message, hint, file=str(folder)))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Make posters and leaflets for the campaign, with your group's own name, event and logos.",
        epilog="Start with:  awareness-kit new my-group.kit --example   and then   awareness-kit export my-group.kit",
    )
    parser.add_argument("--version", nargs=0, action=_Version, help="show the version of the program and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_new(commands)
    _add_export(commands)
    _add_preview(commands)
    _add_check(commands)
    _add_list(commands)
    return parser


def _add_new(commands: argparse._SubParsersAction[_Parser]) -> None:
    command = commands.add_parser(
        "new",
        help="make a kit file to start from",
        description="Make a kit file to start from: what your group is called, its event, its messages and pieces.",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="its name: NAME.kit (one file) or NAME.yaml (a text)")
    command.add_argument("--example", action="store_true", help="filled in for a nursery, to try things out")
    command.add_argument("--force", action="store_true", help="replace a file of that name")
    command.set_defaults(run=_new)


def _add_export(commands: argparse._SubParsersAction[_Parser]) -> None:
    presets = "; ".join(f"{preset.id}: {preset.about}" for preset in PRESETS.values())
    command = commands.add_parser(
        "export",
        help="make the PDF files of a kit",
        description="Make a PDF file of every piece that a kit wants, and name each file written.",
        epilog=f"Where pieces go: {presets}.",
    )
    _add_kit(command)
    _add_output(command)
    _add_preset(command)
    _add_assets(command)
    command.set_defaults(run=_export)


def _add_preview(commands: argparse._SubParsersAction[_Parser]) -> None:
    command = commands.add_parser(
        "preview",
        help="make pictures (PNG) of the pages of a kit",
        description="Make a picture of every page of every piece: exactly what the PDF file holds.",
    )
    _add_kit(command)
    _add_output(command)
    command.add_argument("--dpi", type=_dots, default=100.0, metavar="N", help="dots an inch, 10 to 600 (100)")
    _add_preset(command)
    _add_assets(command)
    command.set_defaults(run=_preview)


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    command = commands.add_parser(
        "check",
        help="tell what is wrong with a kit, or with a folder of assets",
        description="Tell what is wrong with a kit, or with every file in a folder of assets, and how to mend it.",
    )
    command.add_argument("target", type=Path, metavar="KIT|FOLDER", help="a kit file, or a folder of assets")
    command.add_argument("--json", action="store_true", help="print the problems as JSON, for other programs")
    _add_preset(command)
    _add_assets(command)
    command.set_defaults(run=_check)


def _add_list(commands: argparse._SubParsersAction[_Parser]) -> None:
    command = commands.add_parser(
        "list",
        help="show the templates, messages, partners or languages there are",
        description="Show what there is to choose from, with the names that kit files use.",
    )
    command.add_argument("what", choices=LISTS, help="what to list")
    command.add_argument("--json", action="store_true", help="print an array of objects, for other programs")
    _add_assets(command)
    command.set_defaults(run=_list)


def _add_kit(command: argparse.ArgumentParser) -> None:
    command.add_argument("kit", type=Path, metavar="KIT", help="a kit file: NAME.kit or NAME.yaml")


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o", "--output", type=Path, default=Path(), metavar="DIR", help="the folder to write to (here)"
    )
    command.add_argument(
        "--piece", action="append", default=[], metavar="TEMPLATE", help="only this piece; may be given several times"
    )
    command.add_argument("--force", action="store_true", help="replace files that did not come from this kit")


def _add_preset(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--for", dest="preset", choices=list(PRESETS), default="screen", help="where the pieces are going (screen)"
    )


def _add_assets(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--assets",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="a folder with templates, messages or partners of your own; may be given several times",
    )


def _dots(text: str) -> float:
    try:
        dots = float(text)
    except ValueError:
        dots = 0.0
    if not 10 <= dots <= 600:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of dots an inch from 10 to 600")
    return dots


def _new(given: argparse.Namespace) -> int:
    from kit.starter import write_new_kit

    write_new_kit(given.file, example=given.example, force=given.force)
    say(visible(str(given.file)))
    return _DONE


def _export(given: argparse.Namespace) -> int:
    from kit.export import export, read

    bench = read(given.kit, given.assets)
    with Progress() as progress:
        outcome = export(
            bench, given.output, PRESETS[given.preset], only=given.piece, force=given.force, progress=progress
        )
    return _finished(outcome.files, outcome.problems, given)


def _preview(given: argparse.Namespace) -> int:
    from kit.export import preview, read

    bench = read(given.kit, given.assets)
    preset = PRESETS[given.preset]
    with Progress() as progress:
        outcome = preview(
            bench, given.output, preset, given.dpi, only=given.piece, force=given.force, progress=progress
        )
    return _finished(outcome.files, outcome.problems, given)


def _finished(files: Sequence[Path], problems: Sequence[Problem], given: argparse.Namespace) -> int:
    for file in files:
        say(visible(str(file)))
    return _tell(problems, given)


def _check(given: argparse.Namespace) -> int:
    if given.target.is_dir():
        from kit.library.check_folder import check_assets

        problems = check_assets(given.target)
    else:
        from kit.export import check, read

        problems = check(read(given.target, given.assets), PRESETS[given.preset])
    code = _tell(problems, given)
    if not problems and not given.json:
        say("No problems found.")
    return code


def _list(given: argparse.Namespace) -> int:
    from kit.library import catalogue

    listing = {
        "templates": catalogue.list_templates,
        "messages": catalogue.list_messages,
        "partners": catalogue.list_partners,
        "languages": catalogue.list_languages,
    }
    rows, problems = listing[given.what](given.assets)
    columns = ("id", "name", "kind", "sizes") if given.what == "templates" else ("id", "name")
    say(rows_as_json(rows) if given.json else rows_as_text(rows, columns))
    warn(problems)
    return _PROBLEMS if any(problem.severity is Severity.ERROR for problem in problems) else _DONE


def _tell(problems: Sequence[Problem], given: argparse.Namespace) -> int:
    """Show problems, as JSON on the output where that was asked for, and return the exit code that they call for."""
    if getattr(given, "json", False):
        say(problems_as_json(problems))
    else:
        warn(problems)
    return _PROBLEMS if any(problem.severity is Severity.ERROR for problem in problems) else _DONE
