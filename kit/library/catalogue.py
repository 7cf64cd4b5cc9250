"""What there is to choose from, as rows for a person or a program to read; each reads no more files than it must.

Each row tells in which folder of assets it stands ('from') and which files of the folders below it hides ('hides').
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from kit.library.folders import Assets, find_assets
from kit.library.load import (
    load_campaign,
    load_languages,
    load_partners,
    promised_messages,
    promised_templates,
)
from kit.library.promised import Problems
from kit.model.campaign import Campaign
from kit.model.language import in_language
from kit.model.layer import Layer, Origin, layer_of
from kit.model.measures import Range
from kit.packs.installed import installed_packs
from kit.problems import Severity, UnreadableFile
from kit.records.nodes import entry
from kit.records.source import read_source

Row = dict[str, str | list[str]]
"""One thing to choose: always 'id', 'name', 'file', 'from' and 'hides', and what else helps to choose it."""

Listed = tuple[list[Row], Problems]


def list_languages(layers: Sequence[Layer] = ()) -> Listed:
    """Return the languages, with the direction of each."""
    assets, found = find_assets(layers)
    languages, problems = load_languages(assets)
    placed = _Placed(assets, layers, "languages.yaml", problems)
    rows = [
        placed.row(each.id, each.name, "languages", each.id) | {"direction": each.direction}
        for each in languages.values()
    ]
    return rows, (*found, *problems)


def list_messages(layers: Sequence[Layer] = ()) -> Listed:
    """Return the messages: the name is the headline; with themes, audiences and languages."""
    assets, found = find_assets(layers)
    languages, first = load_languages(assets)
    messages = promised_messages(assets, languages)
    rows: list[Row] = [
        _row(each.id, each.wording("en").headline, _from(each.file, assets, "messages"), layers)
        | {"themes": list(each.themes), "audiences": list(each.audiences), "languages": list(each.wordings)}
        for each in messages.values()
    ]
    return rows, (*found, *first, *messages.problems)


def list_partners(layers: Sequence[Layer] = ()) -> Listed:
    """Return the partners, with abbreviation and website."""
    assets, found = find_assets(layers)
    languages, first = load_languages(assets)
    partners, problems = load_partners(assets, languages)
    placed = _Placed(assets, layers, "partners.yaml", problems)
    rows: list[Row] = [
        placed.row(each.id, in_language(each.name, "en"), "partners", each.id)
        | {"abbreviation": each.abbreviation, "website": each.website}
        for each in partners.partners.values()
    ]
    return rows, (*found, *first, *problems)


def list_thank_yous(layers: Sequence[Layer] = ()) -> Listed:
    """Return the wordings of thanks, with their languages."""
    assets, found = find_assets(layers)
    languages, first = load_languages(assets)
    partners, problems = load_partners(assets, languages)
    placed = _Placed(assets, layers, "partners.yaml", problems)
    rows: list[Row] = [
        placed.row(each.id, in_language(each.name, "en"), "thank_yous", each.id) | {"languages": list(each.wordings)}
        for each in partners.thank_yous.values()
    ]
    return rows, (*found, *first, *problems)


def list_templates(layers: Sequence[Layer] = ()) -> Listed:
    """Return the templates, with kind, sizes and how much each wants. Raises UnreadableFile without a campaign."""
    assets, campaign, first = _campaign(layers)
    languages, _ = load_languages(assets)
    templates = promised_templates(assets, campaign, languages)
    rows: list[Row] = [
        _row(each.id, in_language(each.name, "en"), _from(each.file, assets, "templates"), layers)
        | {
            "about": in_language(each.about, "en"),
            "kind": each.kind,
            "sizes": [size.name for size in each.sizes()],
            "pages": [page.name for page in each.pages],
            "messages": _range(each.wants.messages),
            "event": each.wants.event,
            "logos": _range(each.wants.logos),
            "extends": each.extends,
        }
        for each in templates.values()
    ]
    return rows, (*first, *templates.problems)


def list_colours(layers: Sequence[Layer] = ()) -> Listed:
    """Return the campaign's colours, with both values. Raises UnreadableFile without a campaign."""
    assets, campaign, problems = _campaign(layers)
    placed = _Placed(assets, layers, "campaign.yaml", problems)
    rows: list[Row] = [
        placed.row(each.name, each.name, "colours", each.name)
        | {
            "rgb": "".join(f"{channel:02X}" for channel in each.rgb),
            "cmyk": " ".join(f"{ink:g}" for ink in each.cmyk),
        }
        for each in campaign.colours.values()
    ]
    return rows, problems


def list_styles(layers: Sequence[Layer] = ()) -> Listed:
    """Return the campaign's type scale, with typeface and sizes in points. Raises UnreadableFile without a campaign."""
    assets, campaign, problems = _campaign(layers)
    placed = _Placed(assets, layers, "campaign.yaml", problems)
    rows: list[Row] = [
        placed.row(each.name, each.name, "type_scale", each.name)
        | {"typeface": each.typeface, "size": f"{each.size:g}", "least": f"{each.least:g}"}
        for each in campaign.type_scale.values()
    ]
    return rows, problems


def list_files(folder: str, layers: Sequence[Layer] = ()) -> Listed:
    """Return the files in one folder of assets, as 'pictures' or 'logos'."""
    assets, problems = find_assets(layers)
    return [_row(name, name, paths, layers) for name, paths in assets.under(folder).items()], problems


def list_packs(layers: Sequence[Layer] = ()) -> Listed:
    """Return the packs that are installed among the layers, with version, campaign and the versions to go back to."""
    here = {layer.folder for layer in layers if layer.origin is Origin.PACK}
    rows = [
        _row(pack.name, pack.name, [pack.folder], layers)
        | {
            "version": pack.version,
            "campaign": pack.campaign.words if pack.campaign else "",
            "about": pack.about,
            "earlier": list(pack.earlier),
        }
        for pack in installed_packs()
        if pack.folder in here
    ]
    return rows, ()


def _campaign(layers: Sequence[Layer]) -> tuple[Assets, Campaign, Problems]:
    assets, found = find_assets(layers)
    languages, first = load_languages(assets)
    campaign, problems = load_campaign(assets, languages)
    if campaign is None:
        raise UnreadableFile((*found, *first, *problems))
    return assets, campaign, (*found, *first, *problems)


class _Placed:
    """Tells which of the files that are laid over one another say an entry."""

    def __init__(self, assets: Assets, layers: Sequence[Layer], name: str, problems: Problems) -> None:
        broken = {problem.file for problem in problems if problem.severity is Severity.ERROR}
        sound = [path for path in assets.files.get(name, ()) if str(path) not in broken]
        self._nodes = [(path, read_source(path)[0]) for path in sound]
        self._layers = layers

    def row(self, id: str, name: str, section: str, key: str) -> Row:
        """Return the row of an entry in a section of the files."""
        paths = [path for path, node in self._nodes if entry(node, section, key) is not None]
        return _row(id, name, paths, self._layers)


def _row(id: str, name: str, paths: Sequence[Path], layers: Sequence[Layer]) -> Row:
    """Return the row of what stands in a file, the first one, and is hidden in the others."""
    file = str(paths[0]) if paths else ""
    hides = [str(path) for path in paths[1:]]
    return {"id": id, "name": name, "file": file, "from": _words(layer_of(file, layers)), "hides": hides}


def _words(layer: Layer) -> str:
    return " ".join(part for part in (layer.origin.value, layer.name, layer.version) if part)


def _from(file: str, assets: Assets, folder: str) -> Sequence[Path]:
    """Return the file that counts and those below it; what is above it is broken."""
    paths = next(paths for paths in assets.under(folder).values() if Path(file) in paths)
    return paths[paths.index(Path(file)) :]


def _range(wanted: Range) -> str:
    """Return a range as it is written in a template."""
    if wanted.least == wanted.most:
        return str(wanted.most) if wanted.most else "none"
    return f"{wanted.least} to {wanted.most}" if wanted.least else f"up to {wanted.most}"


LISTS: Final[Mapping[str, Callable[[Sequence[Layer]], Listed]]] = {
    "templates": list_templates,
    "messages": list_messages,
    "partners": list_partners,
    "thank-yous": list_thank_yous,
    "languages": list_languages,
    "colours": list_colours,
    "styles": list_styles,
    "typefaces": lambda layers: list_files("fonts", layers),
    "pictures": lambda layers: list_files("pictures", layers),
    "logos": lambda layers: list_files("logos", layers),
    "packs": list_packs,
}
"""What can be listed, by the word for it."""
