"""The command that proves templates: contact sheets with everything that groups do to them."""

from __future__ import annotations

from kit.cli.arguments import Parser, add_assets, add_campaign, path
from kit.cli.running import campaign_of, tell
from kit.console import say
from kit.terminal import Progress, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def add_proof(command: Parser) -> None:
    """Add the arguments of the command that proves templates."""
    command.description = (
        "Make a contact sheet (PDF) of a template, or of all templates in a folder of assets: with the shortest and "
        "the longest wordings, no event, no logo, eight logos, a long name, in every size and language, and in black "
        "and white. Each file that is written is named. What is wrong is shown with its line."
    )
    command.add_argument(
        "target",
        metavar="TEMPLATE|FOLDER",
        help="a template as 'awareness-kit list templates' names it, its file, or a folder of assets",
    )
    command.add_argument("-o", "--output", type=path, default=".", metavar="DIR", help="the folder to write to (here)")
    command.add_argument("--boxes", action="store_true", help="draw the box of every element over the pages")
    command.add_argument("--force", action="store_true", help="replace files that are not proofs made here before")
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_proof)


def _proof(given: Namespace) -> int:
    from kit.proof.write import find_templates, write_proofs

    order = find_templates(given.target, given.assets, campaign_of(given))
    with Progress() as progress:
        written = write_proofs(order, given.output, boxes=given.boxes, force=given.force, progress=progress)
    for file in written.files:
        say(visible(str(file)))
    return tell(written.problems, given)
