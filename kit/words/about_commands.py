"""Sentences about commands and what is given to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "stopped": Words("Stopped. What was already written is whole."),
    "unforeseen.command": Words(
        "The program stopped because of a mistake in it ({kind}).",
        "Please report it and send the kit along. With {switch}=1 in the environment it says more.",
    ),
    "output-lost": Words("What was to be printed could not be written: {reason}.", "Send it to another place."),
    "no-folder.started-in": Words(
        "The folder that this was started in is not there any more.", "Go to another one and try again."
    ),
    "no-folder.assets": Words("There is no folder of assets {folder}.", "Check the name after --assets."),
    "no-folder.file-of-assets": Words("{folder} is a file, not a folder of assets.", "Check the name after --assets."),
    "no-folder.to-pack": Words(
        "There is no folder {folder}.", "Give the folder that your templates and messages folders are in."
    ),
    "no-folder.file-to-pack": Words(
        "{folder} is a file, not a folder.", "Give the folder that your templates and messages folders are in."
    ),
    "kit-name": Words(
        "The name of a kit file ends in .kit or .yaml, and {name} does not.", "Try: awareness-kit new {instead}"
    ),
    "pack-name.ending": Words("The name of a pack ends in .kitpack, and {name} does not.", "Try: -o {instead}"),
    "nobody-to-ask": Words(
        "The pack “{pack}” was not installed, because nobody could be asked.",
        "Read what it does. If you want it, add --yes: awareness-kit install FILE --yes",
    ),
}
