"""What the running of every command shares: the folders of assets that count, how problems are told, what stops it."""

from __future__ import annotations

from kit.console import TRACEBACK, flush, note_mistake, say, warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

    from kit.model.layer import Layer
    from kit.problems import KitError, Problem

DONE, PROBLEMS, STOPPED, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; a problem of severity error; wrong usage, or what cannot be read; stopped by Ctrl+C."""


def layers_of(given: Namespace) -> tuple[Layer, ...]:
    """Return the folders of assets laid over the shipped one: those of this computer, then those given to a command."""
    from kit.library.layers import find_layers

    return find_layers(given.assets)


def campaign_of(given: Namespace) -> str:
    """Return the campaign that a command was told. Raises KitError if there is no such campaign."""
    if not given.campaign:
        return ""
    from kit.library.folders import find_assets
    from kit.problems import KitError, Problem, Severity
    from kit.records.scalars import suggestion
    from kit.terminal import visible

    known = find_assets(layers_of(given))[0].campaigns
    if given.campaign not in known:
        meant = suggestion(given.campaign, known)
        raise KitError(
            Problem(Severity.ERROR, "unknown-campaign", {"text": visible(given.campaign), "suggestion": meant})
        )
    return str(given.campaign)


def require_folders(folders: Sequence[Path]) -> None:
    """Refuse folders of assets that are none, and to start from a folder that is gone. Raises KitError."""
    from pathlib import Path

    from kit.problems import KitError, Problem, Severity

    try:
        Path.cwd()
    except OSError as error:
        raise KitError(Problem(Severity.ERROR, "no-folder.started-in")) from error
    for folder in folders:
        if not folder.is_dir():
            name = "no-folder.file-of-assets" if folder.exists() else "no-folder.assets"
            raise KitError(Problem(Severity.ERROR, name, {"folder": str(folder)}, file=str(folder)))


def tell(problems: Sequence[Problem], given: Namespace) -> int:
    """Show problems, as JSON on the output where that was asked for, and return the exit code that they call for."""
    if getattr(given, "json", False):
        from kit.report import problems_as_json

        say(problems_as_json(problems))
        return exit_code(problems)
    return warned(problems)


def warned(problems: Sequence[Problem]) -> int:
    """Show problems beside the output, and return the exit code that they call for."""
    warn(problems)
    return exit_code(problems)


def exit_code(problems: Sequence[Problem]) -> int:
    """Return the exit code that problems call for."""
    from kit.problems import Severity

    return PROBLEMS if any(problem.severity is Severity.ERROR for problem in problems) else DONE


def stopped_by(error: BaseException, given: Namespace) -> int:
    """Show why a command could not go on, and return its exit code."""
    from kit.problems import KitError, OutputLost, Problem, Severity

    if isinstance(error, OutputLost):
        warn(error.problems)
        return error.exit_code
    if isinstance(error, KitError):
        return _stopped(error, given)
    if isinstance(error, KeyboardInterrupt):
        warn([Problem(Severity.NOTE, "stopped")])
        return INTERRUPTED
    note_mistake(error)
    warn([Problem(Severity.ERROR, "unforeseen.command", {"kind": type(error).__name__, "switch": TRACEBACK})])
    return STOPPED


def _stopped(error: KitError, given: Namespace) -> int:
    """Show why nothing could go on, as JSON too where that was asked for."""
    from kit.problems import OutputLost

    try:
        tell(error.problems, given)
        flush()
    except OutputLost as lost:
        warn((*error.problems, *lost.problems))
    return error.exit_code
