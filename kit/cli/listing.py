"""The command that lists what there is to choose from."""

from __future__ import annotations

from kit.cli.arguments import Parser, add_assets, add_campaign
from kit.cli.running import campaign_of, layers_of, warned
from kit.console import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

LISTS = (
    "campaigns",
    "templates",
    "blocks",
    "messages",
    "partners",
    "thank-yous",
    "languages",
    "colours",
    "styles",
    "typefaces",
    "pictures",
    "logos",
    "packs",
)
"""The keys of kit.library.catalogue.LISTS, which is not read until something is listed."""

_COLUMNS = {"templates": ("id", "name", "kind", "sizes"), "colours": ("id", "rgb", "cmyk")}
_COLUMNS["blocks"] = ("id", "about", "parts")
_COLUMNS["styles"] = ("id", "typeface", "size", "least")
_COLUMNS["logos"] = ("chosen by", "id", "name")
_COLUMNS["campaigns"] = ("id", "name", "starts", "ends")
_HEADINGS = {
    "colours": ("name", "RGB", "CMYK, in per cent"),
    "styles": ("name", "typeface", "size in pt", "least size in pt"),
}
_NOTHING = {"pictures": "There are no pictures. Drawings need no file: write art, as the guide shows."}
_COLUMNS["packs"] = ("id", "version", "campaign", "signed by", "earlier")


def add_list(command: Parser) -> None:
    """Add the arguments of the command that lists."""
    command.description = "Show what there is to choose from, with the names that kit files and templates use."
    command.add_argument("what", choices=LISTS, metavar="WHAT", help=f"what to list: {', '.join(LISTS)}")
    command.add_argument(
        "--json", action="store_true", help="print an array of objects, with where each came from and what it hides"
    )
    add_campaign(command)
    add_assets(command)
    command.set_defaults(run=_list)


def _list(given: Namespace) -> int:
    from kit.library.catalogue import LISTS as listing
    from kit.terminal import rows_as_json, rows_as_text

    rows, problems = listing[given.what](layers_of(given), campaign_of(given))
    columns = _COLUMNS.get(given.what, ("id", "name"))
    if given.json:
        say(rows_as_json(rows))
    elif rows:
        say(rows_as_text(rows, columns, _HEADINGS.get(given.what, ())))
    else:
        say(_NOTHING.get(given.what, f"There are no {given.what}."))
    return warned(problems)
