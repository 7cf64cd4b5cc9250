"""The library from its folders: each kind of file by itself, for who needs but one, or all of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, Protocol, TypeVar

from kit.library.campaign_file import read_campaign
from kit.library.extending import BROKEN_BASE, Designs
from kit.library.folders import Assets, find_assets
from kit.library.languages_file import read_languages
from kit.library.messages_file import message_reader
from kit.library.partners_file import PartnersFile, read_partners
from kit.library.reading import ReadFile, each_by_itself, first_sound, overlaid
from kit.library.templates_file import template_grammar
from kit.model.campaign import Campaign
from kit.model.language import Language
from kit.model.layer import Layer
from kit.model.library import Library
from kit.model.message import Message
from kit.model.template import Template
from kit.problems import Problem, Severity, UnreadableFile

Problems = tuple[Problem, ...]

CAMPAIGN_SECTIONS: Final = ("colours", "typefaces", "type_scale", "logos")
PARTNERS_SECTIONS: Final = ("partners", "thank_yous")
LANGUAGES_SECTIONS: Final = ("languages",)
"""The keys whose entries a folder of assets may add or replace one by one."""


_NONE: Final[Mapping[str, Any]] = {}


class _FromFile(Protocol):
    @property
    def file(self) -> str: ...


Value = TypeVar("Value", bound=_FromFile)


def load_library(layers: Sequence[Layer] = (), earlier: Library | None = None) -> tuple[Library, Problems]:
    """Return everything that the shipped assets and the layers over them offer, and every problem of their files.

    earlier: the same a while ago; what is broken now is as it was then.
    Raises UnreadableFile only if no folder has a sound campaign.yaml.
    """
    from kit.library.usable import errors_of_packs, without_unusable  # it brings typefaces and profiles along

    assets, found = find_assets(layers)
    assets, unusable = without_unusable(assets, layers)
    library, problems = load_assets(assets, layers, earlier)
    return library, tuple(errors_of_packs((*found, *unusable, *problems), layers))


def load_assets(
    assets: Assets, layers: Sequence[Layer] = (), earlier: Library | None = None
) -> tuple[Library, Problems]:
    """Return what these files hold, and their problems. Raises UnreadableFile if none of them is a campaign."""
    languages, problems = load_languages(assets)
    gathered = list(problems)
    if earlier and _broken(problems):
        languages = earlier.languages
    campaign, problems = load_campaign(assets, languages)
    gathered += problems
    if earlier and _broken(problems):
        campaign = earlier.campaign
    if campaign is None:
        raise UnreadableFile(gathered or [_no_campaign()])
    messages, problems = load_messages(assets, languages, earlier.messages if earlier else {})
    gathered += problems
    partners, problems = load_partners(assets, languages)
    gathered += problems
    if earlier and _broken(problems):
        partners = PartnersFile(earlier.partners, earlier.thank_yous)
    templates, problems = load_templates(assets, campaign, languages, earlier.templates if earlier else {})
    gathered += problems
    library = Library(
        campaign=campaign,
        languages=languages,
        messages=messages,
        partners=partners.partners,
        thank_yous=partners.thank_yous,
        templates=templates,
        fonts=assets.topmost("fonts"),
        pictures=assets.topmost("pictures"),
        hidden_pictures={name: paths[1:] for name, paths in assets.under("pictures").items()},
        profiles=assets.topmost("icc"),
        layers=tuple(layers),
    )
    return library, tuple(gathered)


def load_languages(assets: Assets) -> tuple[Mapping[str, Language], Problems]:
    """Return the languages by their tags."""
    paths = assets.files.get("languages.yaml", ())
    languages, problems = overlaid(paths, read_languages, LANGUAGES_SECTIONS, partial=True)
    return languages or {}, problems


def load_campaign(assets: Assets, languages: Collection[str]) -> tuple[Campaign | None, Problems]:
    """Return the campaign, None if no file of it is sound."""
    fonts = assets.topmost("fonts")
    paths = assets.files.get("campaign.yaml", ())
    return overlaid(paths, lambda node: read_campaign(node, languages, fonts), CAMPAIGN_SECTIONS)


def load_messages(
    assets: Assets, languages: Collection[str], earlier: Mapping[str, Message] = _NONE
) -> tuple[Mapping[str, Message], Problems]:
    """Return the messages by id; of a file that is broken now, what it said earlier."""
    return _each(assets, "messages", each_by_itself(message_reader(languages)), earlier)


def load_partners(assets: Assets, languages: Collection[str]) -> tuple[PartnersFile, Problems]:
    """Return the partners and the thank-yous by id."""
    paths = assets.files.get("partners.yaml", ())
    partners, problems = overlaid(paths, lambda node: read_partners(node, languages), PARTNERS_SECTIONS, partial=True)
    return partners or PartnersFile(), problems


def load_templates(
    assets: Assets, campaign: Campaign, languages: Collection[str], earlier: Mapping[str, Template] = _NONE
) -> tuple[Mapping[str, Template], Problems]:
    """Return the templates by id; of a file that is broken now, what it said earlier.

    Their colours, styles and pictures are those of the campaign and the folders.
    """
    grammar = template_grammar(campaign.colours, campaign.type_scale, assets.topmost("pictures"), languages)
    return _each(assets, "templates", Designs(assets.under("templates"), grammar).read, earlier)


def _each(
    assets: Assets, folder: str, read: ReadFile[Value], earlier: Mapping[str, Value]
) -> tuple[dict[str, Value], Problems]:
    values: dict[str, Value] = {}
    gathered: list[Problem] = []
    for name, paths in assets.under(folder).items():
        id = name.removesuffix(".yaml")
        value, problems = first_sound(paths, read)
        gathered += problems
        if id in earlier and earlier[id].file == str(paths[0]) and _broken(problems):
            value = earlier[id]
        if value is not None:
            values[id] = value
    return values, tuple(gathered)


def _broken(problems: Problems) -> bool:
    return any(problem.severity is Severity.ERROR or problem.code == BROKEN_BASE for problem in problems)


def _no_campaign() -> Problem:
    return Problem(Severity.ERROR, "no-campaign")
