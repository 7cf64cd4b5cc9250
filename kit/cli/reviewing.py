"""The command for wordings in other languages: a sheet for somebody who speaks one, and what comes back on it."""

from __future__ import annotations

from kit.cli.arguments import Parser, add_assets, add_campaign, path
from kit.cli.running import DONE, campaign_of, layers_of, warned
from kit.console import say
from kit.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from kit.model.language import Language
    from kit.model.layer import Layer
    from kit.model.library import Library
    from kit.words.words import Value


def add_review(command: Parser) -> None:
    """Add the arguments of the command that has wordings read by a speaker."""
    command.description = (
        "Make a Word document with all that the campaign says in a language, for somebody who speaks it to put right "
        "and send back; or read one that came back."
    )
    command.epilog = (
        "For example:  awareness-kit review cy -o welsh.docx   and then   "
        "awareness-kit review cy --read welsh.docx --into our-assets"
    )
    command.add_argument("language", metavar="LANGUAGE", help="the language, for example cy or Welsh")
    command.add_argument("-o", "--output", type=path, metavar="FILE", help="the Word document to make: welsh.docx")
    command.add_argument("--read", type=path, metavar="FILE", help="a Word document that came back")
    command.add_argument("--into", type=path, metavar="DIR", help="the folder of assets that the words go into")
    command.add_argument("--by", default="", metavar="NAME", help="who read it (the name on the first page)")
    command.add_argument("--force", action="store_true", help="replace a file of that name")
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_review)


def _review(given: Namespace) -> int:
    from kit.problems import KitError, Problem, Severity

    if bool(given.output) == bool(given.read):
        raise KitError(Problem(Severity.ERROR, "review-usage"))
    if given.read:
        if not given.into:
            raise KitError(Problem(Severity.ERROR, "review-usage.into"))
        return _read(given)
    return _make(given)


def _make(given: Namespace) -> int:
    from kit.files import refuse_to_replace, write_whole
    from kit.library.load import load_library
    from kit.problems import Problem, Severity, WriteFailed
    from kit.reviewing.sheet import sheet_of
    from kit.reviewing.word_file import word_file

    library, _ = load_library(layers_of(given), campaign=campaign_of(given))
    sheet = sheet_of(library, _language(given, library))
    if given.output.suffix.lower() != ".docx":
        raise WriteFailed(Problem(Severity.ERROR, "review-usage.docx", {"name": given.output.name}))
    data = word_file(sheet)
    if not given.force:
        refuse_to_replace({given.output: data})
    write_whole(given.output, data)
    say(visible(str(given.output)))
    return DONE


def _read(given: Namespace) -> int:
    from kit.library.load import load_library
    from kit.problems import KitError, Problem, Severity
    from kit.reviewing.filled_in import read_sheet
    from kit.reviewing.layer import write_layer
    from kit.reviewing.returned import taken_over
    from kit.reviewing.sheet import sheet_of

    filled = read_sheet(given.read)
    library, _ = load_library(_layers_with_folder(given), campaign=campaign_of(given))
    _require_its_campaign(given.into, library)
    language = _language(given, library)
    if filled.tag != language.id:
        values = {"name": given.read.name, "tag": visible(filled.tag[:20]), "wanted": language.id}
        raise KitError(Problem(Severity.ERROR, "review-other-language", values))
    reviewer = given.by.strip() or filled.reviewer
    if not reviewer:
        raise KitError(Problem(Severity.ERROR, "review-nobody", {"name": given.read.name}))
    reviewed, problems = taken_over(sheet_of(library, language), filled, str(given.read))
    files = write_layer(reviewed, library, language.id, reviewer, given.into)
    for file in files:
        say(visible(str(file)))
    _, found = load_library(_layers_with_folder(given), campaign=campaign_of(given))
    written = [each for each in found if each.file in {str(file) for file in files}]
    count = sum(each.good for each in reviewed)
    values = {"count": count, "reviewer": visible(reviewer[:80])}
    done = Problem(Severity.NOTE, "review-done" if count else "review-done.unchecked", values)
    return warned((*problems, *written, *([done] if files else [])))


def _language(given: Namespace, library: Library) -> Language:
    """Return the language that is meant. Raises KitError for one that the campaign does not know, and for English."""
    from kit.model.language_names import language_called
    from kit.problems import KitError, Problem, Severity

    tag = language_called(given.language, library.languages)
    if tag == "en":
        raise KitError(Problem(Severity.ERROR, "review-english"))
    if not tag:
        known = tuple(f"{each.id} ({each.name})" for each in library.languages.values() if each.id != "en")
        values: dict[str, Value] = {"text": visible(given.language[:40]), "known": known}
        raise KitError(Problem(Severity.ERROR, "unknown-language.review", values))
    return library.languages[tag]


def _require_its_campaign(folder: Path, library: Library) -> None:
    """Refuse a folder that belongs to another campaign, which would say the words in its place. Raises KitError."""
    from kit.library.folders import campaign_of as belongs_to
    from kit.model.layer import Layer
    from kit.problems import KitError, Problem, Severity

    theirs = belongs_to(Layer(folder))
    if theirs not in ("", library.campaign.id):
        values = {"folder": visible(str(folder)), "campaign": theirs, "other": library.campaign.id}
        raise KitError(Problem(Severity.ERROR, "review-campaign", values))


def _layers_with_folder(given: Namespace) -> tuple[Layer, ...]:
    """Return the layers of a command with the folder that the words go into on top, if it is there."""
    from kit.files import is_folder, whole_path
    from kit.library.layers import find_layers

    given_folders = [each for each in given.assets if whole_path(each) != whole_path(given.into)]
    return find_layers([*given_folders, *([given.into] if is_folder(given.into) else [])])
