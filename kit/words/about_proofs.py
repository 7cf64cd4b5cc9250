"""Sentences about proofs: templates laid out in every case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "seen": Words("Seen in {cases}."),
    "seen.most": Words("Seen in every case except {cases}."),
    "seen.all": Words("Seen in every case."),
    "missing-letters.page": Words(
        "The typefaces of the campaign do not have these letters, which are on this page: {letters}",
        "Add a typeface that has them to the list under 'typefaces' in campaign.yaml.",
    ),
    "unforeseen.case": Words(
        "This case could not be laid out, because of a mistake in the program ({kind}).",
        "Please report it, and send the template along.",
    ),
    "unforeseen.proof": Words(
        "The proof of {template} could not be made, because of a mistake in the program ({kind}).",
        "Please report it, and send the template along. The other proofs are made.",
    ),
    "no-such-file.proof": Words(
        "There is no folder of assets and no template called {name}.",
        "Check its name. 'awareness-kit list templates' shows the templates that there are.",
        window="Check its name.",
    ),
    "no-templates": Words(
        "There are no templates in {folder}.",
        "Put them into a folder called templates in it, for example templates/our-poster.yaml.",
    ),
    "not-in-templates": Words(
        "{name} is not in a folder called templates, so the program cannot know what belongs to it.",
        "Put it into one, as my-assets/templates/{name}, and give its name there.",
    ),
    "file-exists.proof": Words(
        "There is already a file {name} in {folder}, and it is not the proof that was made there last.",
        "Choose another folder with -o, take that file away, or add --force to replace it.",
        window="Choose another folder, or take that file away.",
    ),
}
