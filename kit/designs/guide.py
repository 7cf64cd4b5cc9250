"""The pictures and tables of the staff's guide, made from the guide itself: its code is the source of its pictures.

<!-- picture: NAME, 120 x 60 mm, on lilac -->     before a block of YAML: layers of a page, or a whole template
<!-- options: NAME -->  table  <!-- end -->       the keys of an element, a drawing or another record
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal, get_args, get_origin

from PIL import Image

from kit.designs.written import Key, as_written, keys_of, options_of
from kit.files import write_whole
from kit.kit_file.document import KitFile
from kit.kit_file.opening import open_kit
from kit.library.campaign_file import CampaignColour, CampaignFile, CampaignStyle, Withdrawn
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.library.templates_file import TemplateFile, element_classes
from kit.model.blocks import Block
from kit.model.head import Wants
from kit.model.kit import Event, GroupDetails, LogoChoice, OwnMessage, PhotoChoice, PieceChoice, ThankYouChoice
from kit.model.layer import Layer
from kit.model.message import Message, Partner, ThankYouWording, Wording
from kit.model.paint import Gradient, Shade
from kit.model.preset import SCREEN
from kit.model.template import Element, PageTemplate
from kit.packs.manifest import ManifestFile
from kit.pieces import Workbench, lay_out_piece, prepare
from kit.printed import print_piece
from kit.problems import KitError, Problem, Severity
from kit.raster import png, rasterise
from kit.studio import Studio

GUIDE: Final = "GUIDE.md"
FOLDER: Final = "guide"
"""The folder of assets in which the guide's pictures lie."""

_DPI: Final = 80.0
_FLAT, _COLOURS = 1000, 96
"""A flat drawing has no more colours than the first, its letters' edges and all; the second are enough for it, and make
a small file."""
_PHOTO: Final = PhotoChoice("garden.svg", "Our garden")
"""The photo of the group that the guide's pictures show."""

_MORE_EVENTS: Final = (
    Event("Songs for small ears", date(2016, 6, 9), time(14), None, "Anytown Library"),
    Event("A walk with prams", date(2016, 6, 10), time(9, 30), None, "Green Lane Park"),
)
"""Events beside that of the example kit, which comes first."""
_PICTURE: Final = re.compile(
    r"<!-- picture: (?P<name>[\w-]+)(?:, (?P<size>\d+ x \d+ mm))?(?:, on (?P<ground>\w+))? -->\n"
    r"```yaml\n(?P<yaml>.*?)```\n",
    re.DOTALL,
)
_TABLE: Final = re.compile(r"(<!-- options: (?P<name>[^>]+?) -->\n).*?(<!-- end -->)", re.DOTALL)
_TOP: Final = """\
version: 2
name: {{en: {name}}}
kind: poster
size: {size}
wants: {{messages: up to 9, event: maybe, logos: up to 8, thank you: yes, photo: maybe}}
pages:
  - name: front
    ground: {ground}
    layers:
"""
_RECORDS: Final[Mapping[str, type]] = {
    "template": TemplateFile,
    "page": PageTemplate,
    "wants": Wants,
    "gradient": Gradient,
    "shade": Shade,
    "every element": Element,
    "block file": Block,
    "message file": Message,
    "wording": Wording,
    "partner": Partner,
    "thank-you wording": ThankYouWording,
    "campaign": CampaignFile,
    "colour": CampaignColour,
    "style": CampaignStyle,
    "withdrawn": Withdrawn,
    "pack": ManifestFile,
    "kit": KitFile,
    "kit group": GroupDetails,
    "kit event": Event,
    "own message": OwnMessage,
    "kit logo": LogoChoice,
    "kit photo": PhotoChoice,
    "kit thank-you": ThankYouChoice,
    "piece": PieceChoice,
}


def guide_pictures(guide: str) -> Mapping[str, bytes]:
    """Return the pictures of a guide, PNG files by name, made with the example kit. Raises KitError for a bad block."""
    blocks = {match["name"]: _template(match) for match in _PICTURE.finditer(guide)}
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "templates").mkdir()
        (home / "pictures").mkdir()
        for picture in (shipped_assets() / FOLDER).glob("*.svg"):
            (home / "pictures" / picture.name).write_bytes(picture.read_bytes())
        for name, text in blocks.items():
            (home / "templates" / f"{name}.yaml").write_text(text, encoding="utf-8")
        library, problems = load_library([Layer(home)])
        if problems:
            raise KitError(problems)
        example = open_kit(shipped_assets() / "example" / "kit.yaml")
        kit = replace(example.kit, events=(*example.kit.events, *_MORE_EVENTS), photo=_PHOTO)
        sources = {**example.logo_sources, _PHOTO.file: home / "pictures" / _PHOTO.file}
        bench = prepare(replace(example, kit=kit, logo_sources=sources), Studio.of(library))
        return {f"{name}.png": _picture(name, bench) for name in blocks}


def with_tables(guide: str) -> str:
    """Return the guide with its tables of options made again. Raises KitError for a table of something unknown."""
    return _TABLE.sub(lambda match: f"{match[1]}{_table(match['name'])}\n{match[3]}", guide)


def write_guide(assets: Path) -> tuple[Path, ...]:
    """Make the guide's tables and pictures again in a folder of assets, and return the files. Raises KitError."""
    path = assets / GUIDE
    text = with_tables(path.read_text(encoding="utf-8"))
    files = {path: text.encode()}
    files |= {assets / FOLDER / name: data for name, data in guide_pictures(text).items()}
    (assets / FOLDER).mkdir(exist_ok=True)
    for old in (assets / FOLDER).glob("*.png"):
        if old not in files:
            old.unlink()
    for file, data in files.items():
        write_whole(file, data)
    return tuple(files)


def _template(match: re.Match[str]) -> str:
    if match["yaml"].startswith(("version:", "name:", "extends:", "#")):
        return match["yaml"]
    top = _TOP.format(name=match["name"], size=match["size"] or "120 x 60 mm", ground=match["ground"] or "paper")
    return top + textwrap.indent(match["yaml"], " " * 6)


def _picture(name: str, bench: Workbench) -> bytes:
    piece = lay_out_piece(PieceChoice(name), bench, SCREEN)
    if not piece.sound:
        raise KitError(piece.problems)
    image = rasterise(print_piece(piece, bench), _DPI, [0])[0]
    is_flat = image.getcolors(_FLAT) is not None
    return png(image.quantize(_COLOURS if is_flat else 256, dither=Image.Dither.NONE), _DPI)


def _table(name: str) -> str:
    """Return the table of what may be said of something, as Markdown."""
    if record := _RECORDS.get(name):
        keys = list(keys_of(record))
    else:
        common = {key.name for key in keys_of(Element)}
        keys = [key for key in options_of(_element(name)) if key.name not in common]
    if not keys:
        return "It has no options of its own.\n"
    rows = [f"| `{key.written}` | {_meaning(key)} | {_left_out(key)} |\n" for key in keys]
    return "".join(["| key | what it says | if you leave it out |\n|---|---|---|\n", *rows])


def _element(name: str) -> type[Element]:
    found = next((each for each in element_classes() if f"{each.element} {each.form}".strip() == name), None)
    if found is None:
        raise KitError(Problem(Severity.ERROR, "unknown-table", {"name": name}))
    return found


def _meaning(key: Key) -> str:
    annotation: Any = key.annotation
    words = [word for word in get_args(annotation) if word] if get_origin(annotation) is Literal else []
    unsaid = [word for word in words if word not in key.help]
    return f"{key.help}: {', '.join(words)}" if unsaid else key.help


def _left_out(key: Key) -> str:
    written = as_written(key.default)
    return "it must be there" if key.required else f"`{written}`" if written else ""
