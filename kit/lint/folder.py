"""A folder of assets, every file of it, in one go: what is read is checked here, what is worked on by the watchdog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Final

from kit.excerpt import with_columns
from kit.library.folders import Assets, campaign_of, find_assets, shipped_assets
from kit.library.load import load_assets
from kit.lint.campaign import bears_on_designs, check_id, check_withdrawals
from kit.lint.files import check_names, check_use, counted, own_files
from kit.lint.jobs import Setting, Task, do, given_up, unforeseen
from kit.lint.watchdog import work
from kit.model.layer import Layer
from kit.model.library import Library
from kit.packs.manifest import read_own_manifest
from kit.problems import KitError, Problem, Severity, worst
from kit.records.source import read_text
from kit.text.typefaces import Typefaces

_MOST_OF_A_FILE: Final = 200
"""No more problems than this are told of one file: who has fixed so many looks again."""


def check_folder(
    folder: Path, stop: Callable[[], bool] = lambda: False, below: Sequence[Layer] = (), campaign: str = ""
) -> tuple[Problem, ...]:
    """Return everything that is wrong with the files of a folder of assets, laid over the shipped ones and few others.

    stop: is asked after each file whether nobody waits for the rest any more. below: the folders between the shipped
    one and this. campaign: the one that it is read with, if it does not say that it belongs to another.
    """
    assets, found, home = _found(folder, below, campaign)
    library, problems = _load(assets, home)
    names = check_names(assets, home, known=found)
    gathered = [*found, *problems, *read_own_manifest(home)[1], *names]
    if library is not None:
        gathered += check_use(assets, library, home)
        gathered += check_withdrawals(assets, library, home)
        if "campaign.yaml" in own_files(assets, home):
            gathered += check_id(own_files(assets, home)["campaign.yaml"], assets)
        gathered += _worked_on(_tasks(assets, library, home), library, home, stop)
    here = [problem for problem in gathered if problem.file and Path(problem.file).is_relative_to(home)]
    return tuple(_in_order(_causes(here, assets)))


def looked_at(folder: Path) -> str:
    """Return what there is in a folder to be checked: 'campaign.yaml, 3 messages, 1 template'; '' if nothing."""
    assets, _, home = _found(folder)
    return counted(assets, home)


def _found(folder: Path, below: Sequence[Layer] = (), campaign: str = "") -> tuple[Assets, tuple[Problem, ...], Path]:
    """Return the shipped assets with a folder over them, unless that is the shipped one, and where its files lie."""
    if _same(folder, shipped_assets()):
        return *find_assets(), shipped_assets()
    layer = Layer(folder)
    return *find_assets((*below, layer), campaign_of(layer) or campaign), folder


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _load(assets: Assets, home: Path) -> tuple[Library | None, Sequence[Problem]]:
    """Return what the files hold; one that the program cannot cope with is told and left out."""
    try:
        return load_assets(assets)
    except KitError as error:
        return None, error.problems
    except Exception:
        mistakes = {path: _mistake(assets, home, path) for path in own_files(assets, home).values()}
        bad = {path: mistake for path, mistake in mistakes.items() if mistake}
        if not bad:
            raise
        library, problems = load_assets(_without(assets, set(bad)))
        return library, [*problems, *(unforeseen(str(path), mistake) for path, mistake in bad.items())]


def _mistake(assets: Assets, home: Path, path: Path) -> Exception | None:
    """Return what happens when only this file of a folder is read."""
    others = {each for each in own_files(assets, home).values() if each != path}
    try:
        load_assets(_without(assets, others))
    except KitError:
        return None
    except Exception as error:
        return error
    return None


def _without(assets: Assets, paths: set[Path]) -> Assets:
    kept = {name: tuple(each for each in every if each not in paths) for name, every in assets.files.items()}
    return replace(assets, files={name: every for name, every in kept.items() if every})


def _tasks(assets: Assets, library: Library, home: Path) -> Iterator[Task]:
    """Yield what is to be worked on, the heaviest first."""
    own = own_files(assets, home)
    for kind, values in (("templates", library.templates), ("messages", library.messages)):
        for id, value in values.items():
            if Path(value.file).is_relative_to(home):
                yield Task(kind, id, value.file)
    if "campaign.yaml" in own and home != shipped_assets() and bears_on_designs(own["campaign.yaml"]):
        others = (each for each in library.templates.values() if not Path(each.file).is_relative_to(home))
        yield from (Task("designs", each.id, str(own["campaign.yaml"])) for each in others)
    for name, path in own.items():
        folder, _, bare = name.rpartition("/")
        if folder in ("pictures", "logos", "fonts", "icc"):
            yield Task(folder, bare, str(path))
    places = [*(name for name in own if "/" not in name), *(name for name in own if name.startswith("fonts/"))]
    if places:
        yield Task("letters", "", str(own[places[0]]))


def _worked_on(tasks: Iterable[Task], library: Library, home: Path, stop: Callable[[], bool]) -> Iterator[Problem]:
    setting = Setting(library, Typefaces(library.fonts, library.campaign.figures), home)
    waiting = () if stop() else tuple(tasks)
    for done in work(do, setting, waiting):
        if stop():
            return
        yield from (given_up(done.order, late=done.late),) if done.answer is None else done.answer


def _causes(problems: Sequence[Problem], assets: Assets) -> Iterator[Problem]:
    """Yield problems without what is but a consequence of another: a colour in a campaign.yaml that has an error."""
    broken = {problem.file for problem in problems if problem.severity is Severity.ERROR}
    campaigns = [path for path in assets.files.get("campaign.yaml", ()) if str(path) in broken]
    written = " ".join(read_text(path) or "" for path in campaigns)
    for problem in problems:
        word = str(problem.values.get("text", ""))
        is_there = problem.code in ("unknown-colour", "unknown-style") and word and word in written
        if not is_there and not (problem.code == "unused-file" and problem.file in broken):
            yield problem


def _in_order(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield each problem once, by file and line, each with its column, and of one file only so many."""
    each_once = sorted(dict.fromkeys(problems), key=_place)
    for file, every in groupby(each_once, key=lambda problem: problem.file):
        of_file = list(every)
        yield from with_columns(of_file[:_MOST_OF_A_FILE])
        if rest := of_file[_MOST_OF_A_FILE:]:
            yield Problem(worst(rest) or Severity.ERROR, "more-problems", {"count": len(rest)}, file=file)


def _place(problem: Problem) -> tuple[str, int, int, str, str]:
    return problem.file, problem.line or 0, problem.column or 0, problem.code, problem.message
