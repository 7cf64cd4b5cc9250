"""Sentences about reading and writing files: YAML, archives, what the system refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_AGAIN: Final = "Ask for it to be sent again."
_STRANGE: Final = "Do not use it unless you know who made it."

ARCHIVES: Final[Mapping[str, Words]] = {
    "purpose.kit": Words("kit"),
    "purpose.pack": Words("pack"),
    "purpose.sheet": Words("sheet that a speaker filled in"),
    "purpose.kit-holds": Words("kit.yaml and its logos, nothing else"),
    "purpose.sheet-holds": Words("what a Word document needs, nothing else"),
    "purpose.pack-holds": Words("designs, messages, partners, pictures, logos and typefaces, nothing else"),
    "too-large.archive": Words("{name} is too large for a {kind}.", "It may have {most} MB. Use smaller pictures."),
    "too-large.member": Words(
        "{name} holds more than a {kind} can need: {member} is too large.", "Put a smaller {member} in its place."
    ),
    "too-large.members": Words("{name} holds more than {most} files.", "A {kind} holds {holds}."),
    "damaged-archive": Words("{name} is damaged or cut off.", _AGAIN),
    "damaged-archive.member": Words("{name} is damaged: {member} in it cannot be read.", _AGAIN),
    "encrypted-archive": Words("{name} is locked with a password.", "Ask for it to be sent without a password."),
    "unsafe-archive.outside": Words("{name} holds a file that points outside it: {member}.", _STRANGE),
    "unsafe-archive.twice": Words("{name} holds two files called {member}.", _STRANGE),
    "unsafe-archive.packing": Words(
        "{name} is packed in a way that cannot be read.", "Save it again with this program, or as an ordinary zip."
    ),
    "not-a-kit.no-kit-file": Words(
        "{name} is not a kit: there is no kit.yaml in it.", "A .kit file is a zip with kit.yaml and its logos."
    ),
}
"""Of zips."""

LOGOS: Final[Mapping[str, Words]] = {
    "too-large.logo": Words("The logo {logo} is too large.", "Use a smaller file."),
    "logo-outside": Words(
        "The logo {logo} is not in the kit’s own folder, so it would be lost when the kit is sent.",
        "{backslash}Put the logo into the kit’s folder, or one inside it, and write its name as logos/our-logo.png.",
        window="Choose the file again, or take the logo out.",
    ),
    "not-a-plain-file.logo-folder": Words("The logo {logo} is a folder.", "Write the name of the picture’s own file."),
    "not-a-plain-file.logo-device": Words(
        "The logo {logo} is not a plain file but a device or a pipe.", "Write the name of the picture’s own file."
    ),
    "missing-logo.file": Words(
        "There is no logo {logo} beside the kit.",
        "{backslash}Check its name, with capitals, and that it is in the kit’s folder. Or take it out of 'logos'.",
        window="Choose the file again, or take the logo out.",
    ),
    "missing-logo.close": Words(
        "There is no logo {logo} beside the kit.",
        "Did you mean {meant}? Write its name just as it is, with capitals and its ending.",
        window="Choose the file again, or take the logo out.",
    ),
    "missing-photo.file": Words(
        "There is no photo {logo} beside the kit.",
        "{backslash}Check its name, with capitals, and that it is in the kit’s folder. Or take 'photo' out.",
        window="Choose the photo again, or take it out.",
    ),
    "missing-photo.close": Words(
        "There is no photo {logo} beside the kit.",
        "Did you mean {meant}? Write its name just as it is, with capitals and its ending.",
        window="Choose the photo again, or take it out.",
    ),
    "photo-outside": Words(
        "The photo {logo} is not in the kit’s own folder, so it would be lost when the kit is sent.",
        "{backslash}Put the photo into the kit’s folder, or one inside it, and write its name as photos/our-group.jpg.",
        window="Choose the photo again, or take it out.",
    ),
    "not-a-plain-file.photo-folder": Words("The photo {logo} is a folder.", "Write the name of the photo’s own file."),
    "not-a-plain-file.photo-device": Words(
        "The photo {logo} is not a plain file but a device or a pipe.", "Write the name of the photo’s own file."
    ),
    "too-large.photo": Words("The photo {logo} is too large.", "Use a smaller file."),
    "missing-logo.unsaved": Words(
        "{name} could not be saved: the logo {logo} cannot be read ({reason}).", "Choose the logo again."
    ),
    "write-failed.logo": Words("The logo {logo} could not be put beside {name}: {reason}.", "Choose another folder."),
    "backslash.none": Words(""),
    "backslash.in-name": Words(
        "A backslash \\ inside \"double quotes\" has a special meaning: use 'single quotes', or / instead of \\. "
    ),
}
"""Of the logos that a kit names."""

_FORBIDDEN: Final = Words(
    "{name} could not be written: you are not allowed to write there.",
    "Choose another folder, or close the file if it is open.",
)

WRITING: Final[Mapping[str, Words]] = {
    "write-failed": Words("{name} could not be written: {reason}.", "Choose another place or name."),
    "write-failed.full": Words(
        "{name} could not be written: the disk is full.", "Make room on it, or choose another place."
    ),
    "write-failed.share": Words(
        "{name} could not be written: your share of the disk is used up.", "Make room, or choose another place."
    ),
    "write-failed.forbidden": _FORBIDDEN,
    "write-failed.read-only": Words(
        "{name} could not be written: nothing can be written to this disk.", "Choose another place."
    ),
    "write-failed.folder-gone": Words(
        "{name} could not be written: there is no such folder.", "Make the folder first, or choose another."
    ),
    "write-failed.file-in-path": Words(
        "{name} could not be written: part of its path is a file, not a folder.", "Choose another place."
    ),
    "write-failed.folder-there": Words(
        "{name} could not be written: there is a folder of that name.", "Choose another name, or rename the folder."
    ),
    "write-failed.long-name": Words("{name} could not be written: its name is too long.", "Choose a shorter name."),
    "write-failed.kit-name": Words(
        "A kit cannot be called {name}.", "End its name in .kit for one file with its logos in it, or in .yaml."
    ),
    "not-a-folder": Words("{path} is a file, not a folder.", "Choose another folder, or another name for it."),
    "file-exists.named": Words(
        "There is already a file {name} in {folder}.",
        "Choose another name, or add --force to replace it.",
        window="Choose another name.",
    ),
}
"""Of what the system refuses to write, and of what would be replaced."""

WORDS: Final[Mapping[str, Words]] = {
    **ARCHIVES,
    **LOGOS,
    **WRITING,
    "not-a-kit": Words(
        "This file is not a kit.",
        "A kit file starts with the line 'kit: 2'. `awareness-kit new FILE` makes one to start from.",
        window="Choose a kit file. Its name ends in .kit or .yaml.",
    ),
    "no-version": Words("This file does not say that it is a kit.", "Write 'kit: {known}' as the first line."),
    "wrong-version": Words(
        "The version of the kit file is not a whole number.", "Write 'kit: {known}' as the first line."
    ),
    "newer-version.kit": Words(
        "This kit was made by a newer version of the program (kit: {version}; this one knows kit: {known}).",
        "Install the newest version.",
    ),
    "missing.group": Words(
        "The kit does not name the group.", "Write 'group:' and below it '  name: Little Acorns Nursery'."
    ),
    "missing.pieces": Words(
        "The kit does not say which pieces it wants.", "Write 'pieces:' and below it '  - template: poster-event'."
    ),
    "missing.logo": Words(
        "A logo does not say which it is.",
        "Write 'file: logos/our-logo.png', or 'asset:' or 'partner:' with a name from 'awareness-kit list logos'.",
        window="Choose the file again, or take the logo out.",
    ),
    "quotes-printed": Words(
        "The quotation marks around {text} are part of the text, so they will be printed.",
        'If you do not want them printed, take them out, or type straight "quotes".',
    ),
    "time-understood": Words("“{text}” is understood as {moment}.", "If you mean {other}, write {other}."),
    "date-understood": Words(
        "“{text}” is understood as {day}, in the year of the week.", "If you mean another year, write it."
    ),
}
