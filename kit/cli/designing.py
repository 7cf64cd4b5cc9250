"""The command for those who write designs: new-template."""

from __future__ import annotations

from kit.cli.arguments import Parser, add_assets, add_campaign, path
from kit.cli.running import DONE, campaign_of, layers_of
from kit.console import say, warn
from kit.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from kit.model.library import Library
    from kit.model.template import Template
    from kit.problems import Problem


def add_new_template(command: Parser) -> None:
    """Add the arguments of the command that makes a template to start from."""
    command.description = "Make a design to start from, with notes that explain it, and show where the file is."
    command.epilog = "Open the file in a text editor, change it, and save. assets/GUIDE.md explains all of it."
    command.add_argument("name", metavar="NAME", help="what it is called, for example 'Our poster'")
    command.add_argument("--from", dest="source", metavar="TEMPLATE", help="the design to copy, such as poster-event")
    command.add_argument(
        "-o", "--output", type=path, metavar="DIR", help="the folder of assets (the last --assets, else your own)"
    )
    command.add_argument("--force", action="store_true", help="replace a design of that name")
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_new_template)


def _new_template(given: Namespace) -> int:
    from kit.designs.start import start_template
    from kit.library.layers import own_folder
    from kit.library.load import load_library

    library, problems = load_library(layers_of(given), campaign=campaign_of(given))
    source = _template(given.source, library, problems) if given.source else None
    folder = given.output or (given.assets[-1] if given.assets else own_folder())
    file = start_template(given.name, folder, source=source, known=library.templates, force=given.force)
    warn([problem for problem in problems if source and problem.file == source.file])
    say(visible(str(file)))
    return DONE


def _template(id: str, library: Library, problems: Sequence[Problem]) -> Template:
    from kit.problems import KitError, Problem, Severity
    from kit.records.nodes import name_key
    from kit.records.scalars import suggestion

    for each in library.templates.values():
        if name_key(each.id) == name_key(id):
            return each
    own = [each for each in problems if path(each.file).parent.name == "templates"]
    if broken := [each for each in own if name_key(path(each.file).stem) == name_key(id)]:
        raise KitError(broken)
    meant = suggestion(id, library.templates)
    raise KitError(Problem(Severity.ERROR, "unknown-template.copied", {"text": visible(id), "suggestion": meant}))
