"""What there is to choose from, as rows for a person or a program to read; each reads no more files than it must."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kit.library.folders import find_assets
from kit.library.load import Problems, load_campaign, load_languages, load_messages, load_partners, load_templates
from kit.model.language import in_language
from kit.model.measures import Range
from kit.problems import UnreadableFile

Row = dict[str, str | list[str]]
"""One thing to choose: always 'id', 'name' and 'file', and what else helps to choose it."""


def list_languages(overlays: Sequence[Path] = ()) -> tuple[list[Row], Problems]:
    """Return the languages, with the direction of each."""
    assets, found = find_assets(overlays)
    languages, problems = load_languages(assets)
    file = _topmost(assets.files.get("languages.yaml", ()))
    rows: list[Row] = [
        {"id": each.id, "name": each.name, "file": file, "direction": each.direction} for each in languages.values()
    ]
    return rows, (*found, *problems)


def list_messages(overlays: Sequence[Path] = ()) -> tuple[list[Row], Problems]:
    """Return the messages: the name is the headline; with themes, audiences and languages."""
    assets, found = find_assets(overlays)
    languages, first = load_languages(assets)
    messages, problems = load_messages(assets, languages)
    rows: list[Row] = [
        {
            "id": each.id,
            "name": each.wording("en").headline,
            "file": each.file,
            "themes": list(each.themes),
            "audiences": list(each.audiences),
            "languages": list(each.wordings),
        }
        for each in messages.values()
    ]
    return rows, (*found, *first, *problems)


def list_partners(overlays: Sequence[Path] = ()) -> tuple[list[Row], Problems]:
    """Return the partners, with abbreviation and website."""
    assets, found = find_assets(overlays)
    languages, first = load_languages(assets)
    partners, problems = load_partners(assets, languages)
    rows: list[Row] = [
        {
            "id": each.id,
            "name": in_language(each.name, "en"),
            "file": each.file,
            "abbreviation": each.abbreviation,
            "website": each.website,
        }
        for each in partners.partners.values()
    ]
    return rows, (*found, *first, *problems)


def list_templates(overlays: Sequence[Path] = ()) -> tuple[list[Row], Problems]:
    """Return the templates, with kind, sizes and how much each wants. Raises UnreadableFile without a campaign."""
    assets, found = find_assets(overlays)
    languages, first = load_languages(assets)
    campaign, second = load_campaign(assets, languages)
    if campaign is None:
        raise UnreadableFile((*found, *first, *second))
    templates, problems = load_templates(assets, campaign, languages)
    rows: list[Row] = [
        {
            "id": each.id,
            "name": in_language(each.name, "en"),
            "file": each.source.file,
            "about": in_language(each.about, "en"),
            "kind": each.kind,
            "sizes": [size.name for size in each.sizes()],
            "pages": [page.name for page in each.pages],
            "messages": _range(each.wants.messages),
            "event": each.wants.event,
            "logos": _range(each.wants.logos),
        }
        for each in templates.values()
    ]
    return rows, (*found, *first, *second, *problems)


def _range(wanted: Range) -> str:
    """Return a range as it is written in a template."""
    if wanted.least == wanted.most:
        return str(wanted.most) if wanted.most else "none"
    return f"{wanted.least} to {wanted.most}" if wanted.least else f"up to {wanted.most}"


def _topmost(paths: Iterable[Path]) -> str:
    return next((str(path) for path in paths), "")
