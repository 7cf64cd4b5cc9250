"""What can be typed: a command's parser, and the arguments that several commands take.

Help and wrong usage come at once: nothing is imported for them that they do not show.
"""

from __future__ import annotations

import argparse
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any, NoReturn

    from kit.model.preset import Preset


class Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed without letting it steer the terminal.

    fill: adds its arguments; it is called when there is something to parse.
    """

    def __init__(self, *, fill: Callable[[Parser], None] | None = None, **given: Any) -> None:
        super().__init__(formatter_class=_Help, **given)
        self._fill = fill

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read arguments, once it is known which there are."""
        fill, self._fill = self._fill, None
        if fill:
            fill(self)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and end the program."""
        from kit.terminal import visible

        super().error(visible(message))


class _Help(argparse.HelpFormatter):
    """Help as wide as the terminal, which is asked directly: `shutil` would read compression of all kinds for it."""

    def __init__(self, prog: str, **given: Any) -> None:
        super().__init__(prog, **{"width": _columns() - 2, **given})


def _columns() -> int:
    """Return how many letters go into a line of the terminal; the environment knows better, and 80 is usual."""
    try:
        return int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (AttributeError, OSError, ValueError):
        return 80


def path(text: str) -> Path:
    """Read the name of a file or folder."""
    from pathlib import Path

    return Path(text)


def add_kit(command: Parser) -> None:
    """Let a command take a kit."""
    command.add_argument("kit", type=path, metavar="KIT", help="a kit file: NAME.kit or NAME.yaml")


def add_output(command: Parser) -> None:
    """Let a command write files of some pieces to a folder."""
    command.add_argument("-o", "--output", type=path, default=".", metavar="DIR", help="the folder to write to (here)")
    command.add_argument(
        "--piece", action="append", default=[], metavar="TEMPLATE", help="only this piece; may be given several times"
    )
    command.add_argument("--force", action="store_true", help="replace files that did not come from this kit")


def add_preset(command: Parser) -> None:
    """Let a command be told where the pieces are going."""
    from kit.model.imposition import PAPERS, PICTURES
    from kit.model.preset import PRESETS
    from kit.model.sparing import INKS

    command.add_argument(
        "--for", dest="preset", choices=list(PRESETS), default="screen", help="where the pieces are going (screen)"
    )
    command.add_argument("--printer", default="", metavar="NAME", help="your own printer, as 'printer' knows it")
    command.add_argument("--paper", choices=PAPERS, default="", help="the paper in a home or office printer (A4)")
    command.add_argument(
        "--border", type=_border, default=0.0, metavar="MM",
        help="how wide the white border at home is at least (as wide as the printer leaves)",
    )  # fmt: skip
    command.add_argument(
        "--picture", choices=PICTURES, default="", help="the size for social, in pixels (else the page’s shape)"
    )
    command.add_argument(
        "--ink",
        choices=list(INKS),
        default="full",
        help="what a home or office printer uses: all colours, pale ones, or black (full)",
    )


def add_edition(command: Parser) -> None:
    """Let a command be told of which edition the pieces are."""
    from kit.model.edition import EDITIONS, POINTS

    told = "; ".join(f"{edition.id}: {edition.about}" for edition in EDITIONS.values())
    command.add_argument(
        "--edition", choices=list(EDITIONS), default="", help=f"posters and leaflets in another form: {told}"
    )
    command.add_argument(
        "--points", type=int, choices=POINTS, default=0, help="the size of the type of such an edition (18)"
    )


def edition_of(given: argparse.Namespace, preset: Preset) -> Preset:
    """Return a preset with the edition that was asked for, if any was."""
    from kit.model.edition import EDITIONS

    if not given.edition:
        return preset
    edition = EDITIONS[given.edition]
    return preset._replace(edition=edition._replace(points=given.points or edition.points))


def preset_of(given: argparse.Namespace) -> Preset:
    """Return the preset that was asked for. Raises KitError for a printer that is not known."""
    from kit.model.imposition import canvas
    from kit.model.preset import HOME, PRESETS, SOCIAL, home
    from kit.printers import printer_of

    if given.preset == SOCIAL.id and given.picture:
        return SOCIAL._replace(imposition=SOCIAL.imposition._replace(canvases=(canvas(given.picture),)))
    if given.preset != HOME.id:
        return PRESETS[given.preset]
    imposition = printer_of(given.printer, given.paper).imposition
    return home(imposition._replace(border=given.border), given.ink)


def _border(text: str) -> float:
    from kit.model.imposition import MOST_BORDER

    return millimetres(text, 0.0, MOST_BORDER)


def millimetres(text: str, least: float, most: float) -> float:
    """Read a length in mm from a least one to a longest one."""
    try:
        length = float(text)
    except ValueError:
        length = most + 1
    if not least <= length <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not a length from {least:g} to {most:g} mm")
    return length


def add_campaign(command: Parser) -> None:
    """Let a command be told which campaign is meant."""
    command.add_argument(
        "--campaign",
        default="",
        metavar="ID",
        help="of which campaign, as 'list campaigns' names it (the program's own)",
    )


def add_assets(command: Parser) -> None:
    """Let a command be given folders of assets."""
    command.add_argument(
        "--assets",
        action="append",
        type=path,
        default=[],
        metavar="DIR",
        help="a folder with templates, messages or partners of your own; may be given several times",
    )
