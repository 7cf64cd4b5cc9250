"""The schemas that come with the program, a file for each kind of file that staff and groups write."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kit.designs.schema import Names, Schema, schema_of
from kit.files import make_folder, write_whole
from kit.kit_file.document import KitFile
from kit.library.campaign_file import CampaignFile, FontName
from kit.library.folders import shipped_assets
from kit.library.languages_file import LanguagesFile
from kit.library.partners_file import PartnersFile
from kit.library.templates_file import TemplateFile, element_classes
from kit.model.blocks import Block, BlockName
from kit.model.head import TemplateName
from kit.model.library import Library
from kit.model.logo import CampaignLogoName, LogoName
from kit.model.message import Message
from kit.model.named import StyleName
from kit.model.paint import ROLES, ColourName
from kit.model.picture import PictureName
from kit.model.scenes import OF_MESSAGE, SCENES, SceneName

FOLDER: Final = "schema"
"""The folder of assets in which the schemas lie."""

_TITLE: Final = "awareness-kit: "
"""How the title of each schema begins, by which it is known as the program's own."""

_FILES: Final[Sequence[tuple[str, type, str]]] = (
    (
        "template",
        TemplateFile,
        "A design: what goes where on a poster, leaflet, card or picture. One file for each design.",
    ),
    ("block", Block, "What several designs share. One file for each block."),
    ("message", Message, "Something that the campaign says. One file for each message."),
    ("campaign", CampaignFile, "One awareness week: its name, dates, colours, typefaces and sizes of type."),
    ("partners", PartnersFile, "Who is thanked, and in which words."),
    ("languages", LanguagesFile, "How each language writes dates, times and lists."),
    ("kit", KitFile, "What one group chose: its details, messages, logos, thanks, and the pieces to make."),
)


def schema_name(kind: str) -> str:
    """Return the file name of the schema of a kind of file, as 'template'."""
    return f"{kind}.schema.json"


def make_schemas(library: Library) -> Mapping[str, Schema]:
    """Return every schema by the name of its file, with the names of this library to complete."""
    names = Names(
        examples={
            ColourName: [*sorted(library.campaign.colours), *ROLES],
            StyleName: list(library.campaign.type_scale),
            PictureName: sorted(library.pictures),
            BlockName: sorted(library.blocks),
            TemplateName: sorted(library.templates),
            FontName: sorted(library.fonts),
            CampaignLogoName: sorted(library.campaign.own_logos),
            LogoName: sorted(library.logos),
            SceneName: [*SCENES, OF_MESSAGE],
        },
        languages={tag: language.name for tag, language in library.languages.items()},
        elements=element_classes(),
    )
    return {
        schema_name(kind): schema_of(record, f"{_TITLE}{kind}", about, names, form=kind == "kit")
        for kind, record, about in _FILES
    }


def as_json(schema: Schema) -> bytes:
    """Return a schema as the bytes of its file."""
    return (json.dumps(schema, indent=1, ensure_ascii=False) + "\n").encode()


def copy_schemas(folder: Path) -> Path:
    """Put the program's schemas into a folder of assets, so that editors find them beside it. Raises WriteFailed.

    A copy and no link or path to the program: the folder stays whole when it is sent on, or the program moves. A file
    of that name which this program did not make is left as it is.
    """
    beside = folder / FOLDER
    make_folder(beside)
    for source in sorted((shipped_assets() / FOLDER).glob("*.json")):
        data = source.read_bytes()
        target = beside / source.name
        if not os.path.lexists(target) or (_is_ours(target) and target.read_bytes() != data):
            write_whole(target, data)
    return beside


def _is_ours(path: Path) -> bool:
    return path.is_file() and f'"title": "{_TITLE}'.encode() in path.read_bytes()


def write_schemas(assets: Path, library: Library) -> tuple[Path, ...]:
    """Write every schema into a folder of assets, and return the files. Raises WriteFailed."""
    files = {assets / FOLDER / name: as_json(schema) for name, schema in make_schemas(library).items()}
    make_folder(assets / FOLDER)
    for path, data in files.items():
        write_whole(path, data)
    return tuple(files)
