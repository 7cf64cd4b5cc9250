"""What there is to choose from, as rows for a person or a program to read; each reads no more files than it must.

Each row tells in which folder of assets it stands ('from') and which files of the folders below it hides ('hides').
What reads a kind of file is imported when something of that kind is listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kit.library.folders import Assets, find_assets
from kit.model.language import in_language
from kit.model.layer import Layer, Origin, layer_of
from kit.problems import Problem, Severity, UnreadableFile
from kit.values import dataclass

if TYPE_CHECKING:
    from kit.model.campaign import Campaign
    from kit.model.measures import Range

Row = dict[str, str | list[str]]
"""One thing to choose: always 'id', 'name', 'file', 'from' and 'hides', and what else helps to choose it."""

Problems = tuple[Problem, ...]

Listed = tuple[list[Row], Problems]

Things = tuple[Mapping[str, Any], Problems]
"""What there is of a kind, by id, and the problems of its files."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of things that can be listed.

    place: the folder of assets that has a file for each, or the file of which each is an entry, in its `section`.
    read: returns them. about: what a row says of one, its name among it.
    """

    place: str
    read: Callable[[Assets], Things]
    about: Callable[[Any], Row]
    section: str = ""

    def listed(self, layers: Sequence[Layer] = (), campaign: str = "") -> Listed:
        """Return the rows of this kind. Raises UnreadableFile if it is of the campaign and there is none."""
        assets, found = find_assets(layers, campaign)
        things, problems = self.read(assets)
        paths = _entries(assets, self.place, self.section, problems) if self.section else _files(assets, self.place)
        rows = [_row(id, self.about(each), paths(id, each), layers) for id, each in things.items()]
        return rows, (*found, *problems)


def _files(assets: Assets, folder: str) -> Callable[[str, Any], Sequence[Path]]:
    """Return what tells which file says a thing, and those below it; what is above it is broken."""
    every = {path: paths for paths in assets.under(folder).values() for path in paths}

    def paths(id: str, thing: Any) -> Sequence[Path]:
        file = Path(thing if isinstance(thing, Path) else thing.file)
        return every[file][every[file].index(file) :]

    return paths


def _entries(assets: Assets, name: str, section: str, problems: Problems) -> Callable[[str, Any], Sequence[Path]]:
    """Return what tells which of the files that are laid over one another say an entry of a section."""
    from kit.records.nodes import entry
    from kit.records.source import read_source

    broken = {problem.file for problem in problems if problem.severity is Severity.ERROR}
    nodes = [(path, read_source(path)[0]) for path in assets.files.get(name, ()) if str(path) not in broken]
    return lambda id, thing: [path for path, node in nodes if entry(node, section, id) is not None]


def _row(id: str, about: Row, paths: Sequence[Path], layers: Sequence[Layer]) -> Row:
    """Return the row of what stands in a file, the first one, and is hidden in the others."""
    file = str(paths[0]) if paths else ""
    layer = layer_of(file, layers)
    place: Row = {
        "file": file,
        "from": " ".join(part for part in (layer.origin.value, layer.name, layer.version) if part),
        "hides": [str(path) for path in paths[1:]],
    }
    return {"id": id, "name": about.get("name", id), **place, **about}


def _templates(assets: Assets) -> Things:
    from kit.library.heads import read_heads

    heads, problems = read_heads(assets)
    return {head.id: head for head in heads}, problems


def _messages(assets: Assets) -> Things:
    from kit.library.load import load_languages, promised_messages

    languages, problems = load_languages(assets)
    messages = promised_messages(assets, languages)
    return dict(messages), (*problems, *messages.problems)


def _blocks(assets: Assets) -> Things:
    from kit.library.load import load_campaign, load_languages, promised_designs

    languages, first = load_languages(assets)
    campaign, problems = load_campaign(assets, languages)
    if campaign is None:
        raise UnreadableFile((*find_assets()[1], *first, *problems))
    _, blocks = promised_designs(assets, campaign, languages)
    return dict(blocks), (*first, *problems, *blocks.problems)


def _languages(assets: Assets) -> Things:
    from kit.library.load import load_languages

    return load_languages(assets)


def _thanked(assets: Assets, section: str) -> Things:
    from kit.library.load import load_languages, load_partners

    languages, first = load_languages(assets)
    partners, problems = load_partners(assets, languages)
    things = getattr(partners, section)
    if section == "partners":
        from kit.library.withdrawn import partners_withdrawn

        gone = partners_withdrawn(assets, partners.partners)
        things = {id: each for id, each in things.items() if id not in gone}
    return things, (*first, *problems)


def _campaign(assets: Assets, section: str) -> Things:
    from kit.library.load import load_campaign, load_languages

    languages, first = load_languages(assets)
    campaign, problems = load_campaign(assets, languages)
    if campaign is None:
        raise UnreadableFile((*find_assets()[1], *first, *problems))
    return getattr(campaign, section), (*first, *problems)


def _by_name(folder: str) -> _Kind:
    """Return the kind of things that are the files in one folder of assets."""
    return _Kind(folder, lambda assets: (assets.topmost(folder), ()), lambda path: {})


def campaigns(layers: Sequence[Layer] = ()) -> tuple[list[Campaign], Problems]:
    """Return the campaigns that the folders offer, the program's own first, and what is wrong with those and others."""
    from kit.library.load import load_campaign, load_languages

    found: list[Campaign] = []
    problems: list[Problem] = []
    for id in find_assets(layers)[0].campaigns:
        assets, _ = find_assets(layers, id)
        campaign, told = load_campaign(assets, load_languages(assets)[0])
        problems += told
        found += [campaign] if campaign else []
    return found, tuple(dict.fromkeys(problems))


def _campaigns(layers: Sequence[Layer] = (), campaign: str = "") -> Listed:
    """Return the campaigns that the folders offer, each with the file that says what it is called."""
    found, problems = campaigns(layers)
    rows = []
    for each in found:
        about: Row = {"name": _in_english(each.name), "starts": each.starts.isoformat(), "ends": each.ends.isoformat()}
        rows.append(_row(each.id, about, [Path(each.file)], layers))
    return rows, problems


def _logos(layers: Sequence[Layer] = (), campaign: str = "") -> Listed:
    """Return the logos that kits can choose by name: the campaign's own, and those of partners that gave theirs."""
    from kit.library.load import load_campaign, load_languages, load_partners

    assets, found = find_assets(layers, campaign)
    languages, first = load_languages(assets)
    own, second = load_campaign(assets, languages)
    partners, third = load_partners(assets, languages)
    every = [
        ("asset", id, in_language(each.alt, "en") or id, each) for id, each in (own.own_logos if own else {}).items()
    ]
    every += [
        ("partner", id, _in_english(each.name), each.logo)
        for id, each in partners.partners.items()
        if each.logo is not None
    ]
    files = assets.under("logos")
    rows = [
        _row(
            id,
            {"name": name, "chosen by": kind, "light": logo.light, "dark": logo.dark or logo.light},
            files[logo.light],
            layers,
        )
        for kind, id, name, logo in every
    ]
    return rows, (*found, *first, *second, *third)


def _packs(layers: Sequence[Layer] = (), campaign: str = "") -> Listed:
    """Return the packs that are installed among the layers, with version, campaign and the versions to go back to."""
    from kit.packs.installed import installed_packs

    here = {layer.folder for layer in layers if layer.origin is Origin.PACK}
    packs = [pack for pack in installed_packs() if pack.folder in here]
    abouts: Iterable[Row] = (
        {
            "version": pack.version,
            "campaign": pack.campaign.words if pack.campaign else "",
            "belongs to": pack.campaign_id,
            "about": pack.about,
            "earlier": list(pack.earlier),
            "signed by": pack.signer.name if pack.signer else "",
            "key": pack.signer.fingerprint if pack.signer else "",
            "valid until": pack.valid_until.isoformat() if pack.valid_until else "",
        }
        for pack in packs
    )
    return [_row(pack.name, about, [pack.folder], layers) for pack, about in zip(packs, abouts, strict=True)], ()


def _range(wanted: Range) -> str:
    """Return a range as it is written in a template."""
    if wanted.least == wanted.most:
        return str(wanted.most) if wanted.most else "none"
    return f"{wanted.least} to {wanted.most}" if wanted.least else f"up to {wanted.most}"


def _in_english(words: Mapping[str, str]) -> str:
    return in_language(words, "en")


_KINDS: Final[Mapping[str, _Kind]] = {
    "templates": _Kind(
        "templates",
        _templates,
        lambda head: {
            "name": _in_english(head.name),
            "about": _in_english(head.about),
            "kind": head.kind,
            "sizes": [size.name for size in head.sizes()],
            "pages": [page.name for page in head.pages],
            "messages": _range(head.wants.messages),
            "event": head.wants.event,
            "logos": _range(head.wants.logos),
            "photo": head.wants.photo,
            "extends": head.extends,
        },
    ),
    "blocks": _Kind(
        "blocks",
        _blocks,
        lambda block: {
            "about": _in_english(block.about),
            "parts": list(block.parts),
        },
    ),
    "messages": _Kind(
        "messages",
        _messages,
        lambda message: {
            "name": message.wording("en").headline,
            "themes": list(message.themes),
            "audiences": list(message.audiences),
            "languages": list(message.wordings),
        },
    ),
    "partners": _Kind(
        "partners.yaml",
        partial(_thanked, section="partners"),
        lambda partner: {
            "name": _in_english(partner.name),
            "abbreviation": partner.abbreviation,
            "website": partner.website,
        },
        "partners",
    ),
    "thank-yous": _Kind(
        "partners.yaml",
        partial(_thanked, section="thank_yous"),
        lambda thanks: {"name": _in_english(thanks.name), "languages": list(thanks.wordings)},
        "thank_yous",
    ),
    "languages": _Kind(
        "languages.yaml",
        _languages,
        lambda language: {"name": language.name, "direction": language.direction},
        "languages",
    ),
    "colours": _Kind(
        "campaign.yaml",
        partial(_campaign, section="colours"),
        lambda colour: {
            "rgb": "".join(f"{channel:02X}" for channel in colour.rgb),
            "cmyk": " ".join(f"{ink:g}" for ink in colour.cmyk),
        },
        "colours",
    ),
    "styles": _Kind(
        "campaign.yaml",
        partial(_campaign, section="type_scale"),
        lambda style: {"typeface": style.typeface, "size": f"{style.size:g}", "least": f"{style.least:g}"},
        "type_scale",
    ),
    "typefaces": _by_name("fonts"),
    "pictures": _by_name("pictures"),
}

LISTS: Final[Mapping[str, Callable[..., Listed]]] = {
    "campaigns": _campaigns,
    **{word: kind.listed for word, kind in _KINDS.items()},
    "logos": _logos,
    "packs": _packs,
}
"""What can be listed, by the word for it: of some layers, and of one campaign by its id."""
