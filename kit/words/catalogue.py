"""All sentences by their names: the code of a problem, and after a dot, where a code has several, which of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words import (
    about_assets,
    about_campaigns,
    about_commands,
    about_designs,
    about_drawings,
    about_files,
    about_kits,
    about_lint,
    about_measures,
    about_mending,
    about_merging,
    about_packs,
    about_pages,
    about_pictures,
    about_pieces,
    about_printing,
    about_proofs,
    about_records,
    about_reviewing,
    about_templates,
    about_texts,
    about_tickets,
    about_window,
    about_yaml,
)
from kit.words.words import Words

CATALOGUE: Final[Mapping[str, Words]] = {
    **about_files.WORDS,
    **about_records.WORDS,
    **about_reviewing.WORDS,
    **about_measures.WORDS,
    **about_yaml.WORDS,
    **about_kits.WORDS,
    **about_texts.WORDS,
    **about_pages.WORDS,
    **about_pieces.WORDS,
    **about_tickets.WORDS,
    **about_printing.WORDS,
    **about_pictures.WORDS,
    **about_drawings.WORDS,
    **about_templates.WORDS,
    **about_designs.WORDS,
    **about_campaigns.WORDS,
    **about_assets.WORDS,
    **about_lint.WORDS,
    **about_packs.WORDS,
    **about_proofs.WORDS,
    **about_commands.WORDS,
    **about_mending.WORDS,
    **about_merging.WORDS,
    **about_window.WORDS,
}
