"""Proofs of the templates that somebody names, by id, by file or by folder, written as PDF files."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from logging import getLogger
from pathlib import Path

from kit.check.content import unknown_template
from kit.files import folder_words, is_folder, make_folder, make_sure_of, remove_leftovers, safe_file_name, write_whole
from kit.ledger import Ledger
from kit.library.folders import campaign_of
from kit.library.layers import find_layers
from kit.library.load import load_library
from kit.model.layer import Layer
from kit.model.library import Library
from kit.problems import KitError, Problem, Severity, UnreadableFile, WriteFailed
from kit.proof.make import make_proof
from kit.proof.trials import Progress
from kit.text.typefaces import Typefaces
from kit.values import dataclass

_LOG = getLogger(__name__)
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be proved: templates by id, with the library that has them and the problems of their files."""

    templates: tuple[str, ...]
    library: Library
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written, in order, and every problem found."""

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]


def find_templates(target: str, given: Sequence[Path] = (), campaign: str = "") -> Order:
    """Return what a name stands for: a template's id, its file in a folder of assets, or such a folder.

    given: further folders of assets. campaign: the one that has the template, if a folder does not say so. Raises
    KitError where there is no such thing, or its file cannot be read.
    """
    path = Path(target)
    if _is_bare(target):
        library, problems = load_library(find_layers(given), campaign=campaign)
        if target in library.templates or not target or _kind(path) != "folder":
            return _by_id(target, library, problems)
    if _kind(path) == "folder":
        return _in_folder(path, given, campaign)
    if _kind(path) == "file" and path.suffix.lower() in _ENDINGS:
        return _in_file(path, given, campaign)
    raise UnreadableFile(Problem(Severity.ERROR, "no-such-file.proof", {"name": target}, file=target))


def write_proofs(
    order: Order, folder: Path, *, boxes: bool = False, force: bool = False, progress: Progress | None = None
) -> Written:
    """Write the proof of each template as proof-ID.pdf; what goes wrong with one keeps no other from being written.

    force: replaces files that are not proofs made here before. Raises WriteFailed for what can be no folder.
    """
    make_sure_of(folder)
    typefaces, ledger = Typefaces(order.library.fonts, order.library.campaign.figures), Ledger()
    written: list[Path] = []
    problems = list(order.problems)
    for id in order.templates:
        file = order.library.templates[id].file
        known = [problem for problem in order.problems if problem.file == file]
        try:
            proof = make_proof(id, order.library, typefaces, boxes=boxes, progress=_named(id, progress), known=known)
            problems += proof.problems
            make_folder(folder)
            written.append(_write(folder / safe_file_name("proof", id, ending=".pdf"), proof.data, ledger, force))
        except KitError as error:
            problems += (problem.on(id) for problem in error.problems)
        except Exception as error:
            problems.append(_unforeseen(error, id, file))
    remove_leftovers(folder)
    ledger.save()
    return Written(tuple(written), tuple(dict.fromkeys(problems)))


def _is_bare(target: str) -> bool:
    """Tell whether a name may be a template's id: it leads to no folder and no file."""
    separators = [each for each in (os.sep, os.altsep, "/") if each]
    leads = any(each in target for each in separators) or target in (".", "..")
    return not leads and Path(target).suffix.lower() not in _ENDINGS


def _kind(path: Path) -> str:
    """Return whether a path is a 'folder' or a 'file', '' if neither or if the system takes no such name."""
    try:
        return "folder" if is_folder(path) else "file" if path.is_file() else ""
    except OSError:
        return ""


def _by_id(id: str, library: Library, problems: Sequence[Problem]) -> Order:
    if id not in library.templates:
        broken = [
            each for each in problems if Path(each.file).stem == id and Path(each.file).parent.name == "templates"
        ]
        raise KitError(broken or unknown_template(id, library))
    file = library.templates[id].file
    return Order((id,), library, tuple(problem for problem in problems if problem.file == file))


def _in_folder(folder: Path, given: Sequence[Path], campaign: str) -> Order:
    """Return all templates of a folder of assets, or of the folder 'templates' in one."""
    if folder.absolute().name == "templates" and not is_folder(folder / "templates"):
        folder = folder.absolute().parent
    library, problems = _load(folder, given, campaign)
    own = tuple(problem for problem in problems if _lies_in(problem.file, folder))
    templates = tuple(id for id, template in library.templates.items() if _lies_in(template.file, folder / "templates"))
    if not templates and not any(problem.severity is Severity.ERROR for problem in own):
        raise KitError(Problem(Severity.ERROR, "no-templates", {"folder": folder_words(folder)}, file=str(folder)))
    return Order(templates, library, own)


def _in_file(path: Path, given: Sequence[Path], campaign: str) -> Order:
    """Return the template of one file. Raises KitError if that file is broken, or lies beside no other assets."""
    folder = path.absolute().parent.parent
    if path.absolute().parent.name != "templates":
        raise UnreadableFile(Problem(Severity.ERROR, "not-in-templates", {"name": path.name}, file=str(path)))
    library, problems = _load(folder, given, campaign)
    template = library.templates.get(path.stem)
    own = tuple(problem for problem in problems if problem.file and Path(problem.file).absolute() == path.absolute())
    if template is None or Path(template.file).absolute() != path.absolute():
        raise UnreadableFile(own or unknown_template(path.stem, library))
    return Order((path.stem,), library, own)


def _load(folder: Path, given: Sequence[Path], campaign: str) -> tuple[Library, tuple[Problem, ...]]:
    """Return the library of the campaign that a folder belongs to."""
    return load_library(find_layers((*given, folder)), campaign=campaign_of(Layer(folder)) or campaign)


def _lies_in(file: str, folder: Path) -> bool:
    return bool(file) and Path(file).absolute().is_relative_to(folder.absolute())


def _named(id: str, progress: Progress | None) -> Callable[[int, int, str], None] | None:
    """Return what tells the progress of one template among several, with its name."""
    if progress is None:
        return None
    return lambda done, total, name: progress(done, total, f"{id}: {name}" if name else id)


def _write(path: Path, data: bytes, ledger: Ledger, force: bool) -> Path:
    if not force and not ledger.may_replace(path, path, data):
        values = {"name": path.name, "folder": folder_words(path.parent)}
        raise WriteFailed(Problem(Severity.ERROR, "file-exists.proof", values, file=str(path)))
    write_whole(path, data)
    ledger.note(path, path, data)
    return path


def _unforeseen(error: Exception, id: str, file: str) -> Problem:
    _LOG.debug("A proof could not be made.", exc_info=error)
    values = {"template": id, "kind": type(error).__name__}
    return Problem(Severity.ERROR, "unforeseen.proof", values, file=file, piece=id)
