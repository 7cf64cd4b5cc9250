"""Which packs the things that a kit chose come from, so that the kit can name them wherever it is opened."""

from __future__ import annotations

from collections.abc import Iterator

from kit.model.kit import Kit, LogoChoice, PackName
from kit.model.layer import Origin, layer_of
from kit.model.library import Library, chosen_message, logo_versions
from kit.model.pack import pack_key
from kit.model.tree import campaign_logos_of, elements_of


def packs_used(kit: Kit, library: Library) -> tuple[PackName, ...]:
    """Return the packs that a kit needs, as it should name them when it is saved, in the order of their names.

    A pack that the kit names and that is not installed stays while the kit chooses something that is not here.
    """
    layers = [layer for layer in library.layers if layer.origin is Origin.PACK]
    homes = [layer_of(file, library.layers) for file in _files(kit, library)]
    used = {pack_key(home.name): PackName(home.name, home.version) for home in homes if home in layers}
    installed = {pack_key(layer.name) for layer in layers}
    if _lacks_something(kit, library):
        for pack in kit.packs:
            if pack_key(pack.name) not in installed:
                used.setdefault(pack_key(pack.name), pack)
    return tuple(used[key] for key in sorted(used))


def _files(kit: Kit, library: Library) -> Iterator[str]:
    """Yield the files that say what a kit chose."""
    thanks = kit.thank_you
    for piece in kit.pieces:
        yield from _template_files(piece.template, library)
        yield from _own_logo_files(piece.template, library)
    for choice in kit.messages:
        message = chosen_message(choice, kit, library)
        if message and message.file:
            yield message.file
    for id in (*(thanks.partners if thanks else ()), *(logo.partner for logo in kit.logos)):
        if partner := library.partners.get(id):
            yield partner.file
    for logo in kit.logos:
        yield from _logo_files(logo, library)
    if thanks and (wording := library.thank_yous.get(thanks.wording)):
        yield wording.file
    yield library.campaign.file


def _template_files(id: str, library: Library) -> Iterator[str]:
    """Yield the file of a template and those of the templates that it starts from, also of one that it hides."""
    seen: set[str] = set()
    while id not in seen and (template := library.templates.get(id)):
        seen.add(id)
        yield template.file
        for page in template.pages:
            yield page.source.file
            yield from (element.source.file for element in elements_of(page.layers))
        id = template.extends


def _own_logo_files(id: str, library: Library) -> Iterator[str]:
    """Yield the files of the campaign's own logos that a template shows by itself."""
    template = library.templates.get(id)
    for name in sorted(campaign_logos_of(template)) if template else ():
        yield from _logo_files(LogoChoice(asset=name), library)


def _logo_files(logo: LogoChoice, library: Library) -> Iterator[str]:
    """Yield the files of a logo of the campaign or of a partner, as far as they are there."""
    versions = None if logo.file else logo_versions(logo, library)
    yield from (str(library.logos[name][0]) for name in (versions.files if versions else ()) if name in library.logos)


def _lacks_something(kit: Kit, library: Library) -> bool:
    thanks = kit.thank_you
    return (
        bool(kit.campaign and kit.campaign != library.campaign.id)
        or any(piece.template not in library.templates for piece in kit.pieces)
        or any(chosen_message(choice, kit, library) is None for choice in kit.messages)
        or any(id not in library.partners for id in (thanks.partners if thanks else ()))
        or any(logo.partner and logo.partner not in library.partners for logo in kit.logos)
        or any(logo.asset and logo.asset not in library.campaign.own_logos for logo in kit.logos)
        or bool(thanks and thanks.wording and thanks.wording not in library.thank_yous)
    )
