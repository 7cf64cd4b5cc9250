"""The library from its folders: each kind of file by itself, for who needs but one, or all of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from kit.library.campaign_file import read_campaign
from kit.library.folders import Assets, find_assets
from kit.library.languages_file import read_languages
from kit.library.messages_file import read_message
from kit.library.partners_file import PartnersFile, read_partners
from kit.library.reading import Read, first_sound
from kit.library.templates_file import read_template, template_grammar
from kit.model.campaign import Campaign
from kit.model.language import Language
from kit.model.library import Library
from kit.model.message import Message
from kit.model.template import Template
from kit.problems import Problem, Severity, UnreadableFile

Value = TypeVar("Value")
Problems = tuple[Problem, ...]


def load_library(overlays: Sequence[Path] = ()) -> tuple[Library, Problems]:
    """Return everything that the shipped assets and the overlays offer, and every problem of their files.

    Raises UnreadableFile only if no folder has a sound campaign.yaml.
    """
    assets, found = find_assets(overlays)
    library, problems = load_assets(assets)
    return library, (*found, *problems)


def load_assets(assets: Assets) -> tuple[Library, Problems]:
    """Return what these files hold, and their problems. Raises UnreadableFile if none of them is a campaign."""
    languages, problems = load_languages(assets)
    gathered = list(problems)
    campaign, problems = load_campaign(assets, languages)
    gathered += problems
    if campaign is None:
        raise UnreadableFile(gathered or [_no_campaign()])
    messages, problems = load_messages(assets, languages)
    gathered += problems
    partners, problems = load_partners(assets, languages)
    gathered += problems
    templates, problems = load_templates(assets, campaign, languages)
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
        profiles=assets.topmost("icc"),
    )
    return library, tuple(gathered)


def load_languages(assets: Assets) -> tuple[Mapping[str, Language], Problems]:
    """Return the languages by their tags."""
    languages, problems = first_sound(assets.files.get("languages.yaml", ()), read_languages, partial=True)
    return languages or {}, problems


def load_campaign(assets: Assets, languages: Collection[str]) -> tuple[Campaign | None, Problems]:
    """Return the campaign, None if no file of it is sound."""
    fonts = assets.topmost("fonts")
    return first_sound(assets.files.get("campaign.yaml", ()), lambda node: read_campaign(node, languages, fonts))


def load_messages(assets: Assets, languages: Collection[str]) -> tuple[Mapping[str, Message], Problems]:
    """Return the messages by id."""
    return _each(assets, "messages", lambda node: read_message(node, languages))


def load_partners(assets: Assets, languages: Collection[str]) -> tuple[PartnersFile, Problems]:
    """Return the partners and the thank-yous by id."""
    partners, problems = first_sound(
        assets.files.get("partners.yaml", ()), lambda node: read_partners(node, languages), partial=True
    )
    return partners or PartnersFile(), problems


def load_templates(
    assets: Assets, campaign: Campaign, languages: Collection[str]
) -> tuple[Mapping[str, Template], Problems]:
    """Return the templates by id. Their colours, styles and pictures are those of the campaign and the folders."""
    grammar = template_grammar(campaign.colours, campaign.type_scale, assets.topmost("pictures"), languages)
    return _each(assets, "templates", lambda node: read_template(node, grammar))


def _each(assets: Assets, folder: str, read: Read[Value]) -> tuple[dict[str, Value], Problems]:
    values: dict[str, Value] = {}
    gathered: list[Problem] = []
    for name, paths in assets.under(folder).items():
        value, problems = first_sound(paths, read)
        gathered += problems
        if value is not None:
            values[name.removesuffix(".yaml")] = value
    return values, tuple(gathered)


def _no_campaign() -> Problem:
    hint = "Install the program again, or put a campaign.yaml in the folder of assets."
    return Problem(Severity.ERROR, "no-campaign", "There is no campaign.yaml to say what week this is.", hint)
