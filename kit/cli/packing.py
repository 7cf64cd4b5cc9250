"""The commands for packs: make one from a folder of assets, install one, remove it, go back to the version before."""

from __future__ import annotations

import sys

from kit.cli.arguments import Parser, add_assets, add_campaign, path
from kit.cli.running import DONE, PROBLEMS, campaign_of
from kit.console import flush, say, warn
from kit.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from kit.packing import OwnKey, Summary
    from kit.problems import Problem


def add_pack(command: Parser) -> None:
    """Add the arguments of the command that makes a pack."""
    command.description = "Check a folder of assets and make one file of it, which groups open to install it."
    command.epilog = (
        "A file pack.yaml in the folder may say what the pack is: name, version, about, valid until (a day), and "
        "needs, the oldest version of the program that can use it. If you have made a key, the pack is signed with it."
    )
    command.add_argument(
        "folder", type=path, metavar="FOLDER", help="a folder of assets: templates, messages and so on"
    )
    command.add_argument(
        "-o", "--output", type=path, metavar="NAME.kitpack", help="the file to make (the folder's name, here)"
    )
    command.add_argument("--version", default="", metavar="V", help="the version of the pack, as 2 (1)")
    command.add_argument("--force", action="store_true", help="replace a file of that name")
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_pack)


def add_key(command: Parser) -> None:
    """Add the arguments of the command that makes the key, or shows it."""
    command.description = (
        "Make the key that your packs are signed with from now on, or show it if there is one: its name and its "
        "fingerprint, which groups see when they first install a pack of yours."
    )
    command.epilog = "Keep a copy of the key's file in a safe place: without it you cannot send a new version."
    command.add_argument(
        "--name", default="", metavar="NAME", help="whose key it is, as groups see it (the campaign's organiser)"
    )
    command.set_defaults(run=_key)


def add_install(command: Parser) -> None:
    """Add the arguments of the command that installs a pack."""
    command.description = "Show what a pack adds and replaces, and install it. It asks first, or needs --yes."
    command.add_argument("file", type=path, metavar="NAME.kitpack", help="the pack")
    command.add_argument("--yes", action="store_true", help="install it without asking")
    command.add_argument("--older", action="store_true", help="also if a later version is installed")
    command.set_defaults(run=_install)


def add_remove(command: Parser) -> None:
    """Add the arguments of the command that removes a pack."""
    command.description = "Take a pack with all its versions off this computer."
    _add_name(command)
    command.set_defaults(run=_remove)


def add_go_back(command: Parser) -> None:
    """Add the arguments of the command that goes back to an earlier version."""
    command.description = "Take off the version of a pack that is installed; the one before it counts again."
    _add_name(command)
    command.set_defaults(run=_go_back)


def _add_name(command: Parser) -> None:
    command.add_argument("name", metavar="NAME", help="what the pack is called; `list packs` shows what is installed")


def _pack(given: Namespace) -> int:
    from datetime import date

    from kit.files import is_folder, make_folder, whole_path, write_whole
    from kit.lint import check_folder
    from kit.model.layer import Layer
    from kit.model.pack import ENDING
    from kit.packing import make_pack, read_key
    from kit.problems import KitError, Problem, Severity

    folder: Path = given.folder
    if not is_folder(folder):
        name = "no-folder.file-to-pack" if folder.exists() else "no-folder.to-pack"
        raise KitError(Problem(Severity.ERROR, name, {"folder": str(folder)}, file=str(folder)))
    output: Path = given.output or path(f"{whole_path(folder).name}{ENDING}")
    _require_name(output, force=given.force)
    below, campaign = [Layer(each) for each in given.assets], campaign_of(given)
    problems = check_folder(folder, below=below, campaign=campaign)
    if any(problem.severity is Severity.ERROR for problem in problems):
        warn(problems)
        say("Nothing was packed: fix the errors first.")
        return PROBLEMS
    key = read_key()
    made = make_pack(folder, output.stem, given.version, below, campaign, key, date.today())
    make_folder(output.parent)
    write_whole(output, made.data)
    warn([problem for problem in (*problems, *made.problems) if problem.code != "unknown-file"])
    say(visible(str(output)))
    number = len(made.manifest.files)
    files = f"{number} file{'' if number == 1 else 's'}, {_size(len(made.data))}"
    say(visible(f"The pack “{made.manifest.name}”, version {made.manifest.version}: {files}."))
    if key:
        _warn_of_open(key)
        say(visible(f"Signed by {key.signer.name}, with the key {key.signer.fingerprint}."))
    if made.left_out:
        say(visible(f"Left out, because a pack has no use for it: {', '.join(made.left_out)}."))
    return DONE


def _key(given: Namespace) -> int:
    from kit.packing import make_key, read_key

    key = read_key()
    if key is None or given.name:
        key = make_key(given.name or _organiser())
        say("This is your key from now on. Every pack that you make is signed with it.")
    _warn_of_open(key)
    say(visible(f"Name: {key.signer.name}"))
    say(f"Fingerprint: {key.signer.fingerprint}")
    say(visible(f"File: {key.file}"))
    say("Keep a copy of this file in a safe place, and give it to nobody.")
    return DONE


def _organiser() -> str:
    from kit.library.layers import find_layers
    from kit.library.load import open_library

    return open_library(find_layers()).campaign.organiser


def _warn_of_open(key: OwnKey) -> None:
    from kit.problems import Problem, Severity

    if key.is_open_to_others:
        warn([Problem(Severity.WARNING, "key-open", {"file": str(key.file)}, file=str(key.file))])


def _require_name(output: Path, *, force: bool) -> None:
    from kit.files import refuse_to_replace
    from kit.model.pack import ENDING
    from kit.problems import KitError, Problem, Severity

    if output.suffix.lower() != ENDING:
        values = {"name": output.name or str(output), "instead": f"{output.stem or 'my-pack'}{ENDING}"}
        raise KitError(Problem(Severity.ERROR, "pack-name.ending", values, file=str(output)))
    if not force:
        refuse_to_replace({output: None})


def _install(given: Namespace) -> int:
    from datetime import date

    from kit.library.layers import find_layers
    from kit.packing import install, open_pack, summary, summary_lines
    from kit.problems import KitError, Problem, Severity

    pack = open_pack(given.file)
    told = summary(pack, find_layers(), today=date.today())
    for line in summary_lines(told):
        say(visible(line))
    warn((*told.out_of_date, *told.problems))
    if told.is_installed:
        return DONE
    if told.is_refused:
        unusable = Problem(Severity.ERROR, "unusable-pack", {"pack": given.file.name}, file=str(given.file))
        raise KitError(told.untrusted or unusable)
    asks = not given.yes and sys.stdin.isatty()
    if told.is_older and not given.older and not asks:
        raise KitError(_older(told))
    if not given.yes and not asks:
        unasked = Problem(Severity.ERROR, "nobody-to-ask", {"pack": told.manifest.name}, file=str(given.file))
        raise KitError(unasked)
    if asks and not _agreed(told):
        say("Nothing was installed.")
        return DONE
    installed = install(pack)
    say(visible(f"Installed. To take it off again: awareness-kit remove {_quoted(installed.name)}"))
    return DONE


def _older(told: Summary) -> Problem:
    from kit.problems import Problem, Severity

    before, manifest = told.before, told.manifest
    values = {"pack": manifest.name, "version": manifest.version, "installed": before.version if before else ""}
    return Problem(Severity.ERROR, "older-version", values)


def _agreed(told: Summary) -> bool:
    flush()
    question = "Install an older version in the place of the later one?" if told.is_older else "Install it?"
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _remove(given: Namespace) -> int:
    from kit.packing import remove

    removed = remove(given.name)
    say(visible(f"The pack “{removed.name}” is removed."))
    return DONE


def _go_back(given: Namespace) -> int:
    from kit.library.layers import find_layers
    from kit.packing import change_lines, come_back, find_installed, go_back, see

    campaign = find_installed(given.name).campaign_id
    before = see(find_layers(), campaign)
    pack = go_back(given.name)
    say(visible(f"The pack “{pack.name}” is back at version {pack.version}."))
    for line in change_lines(come_back(before, see(find_layers(), pack.campaign_id))):
        say(visible(line))
    return DONE


def _quoted(name: str) -> str:
    return name if name.isalnum() else f'"{name}"'


def _size(number: int) -> str:
    """Return a number of bytes as people read it."""
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1000))} KB"
