"""Sentences about packs: made, opened, installed and removed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_AGAIN: Final = "Ask for it to be sent again."
_STRANGE: Final = "Do not install it unless you know who made it. Ask them for a new one."
_FULL: Final = "Make room on the disk, and try again."

OPENING: Final[Mapping[str, Words]] = {
    "not-a-pack.kit": Words("{pack} is not a pack but a kit.", "Open it as a kit."),
    "not-a-pack.zip": Words(
        "{pack} is not a pack: there is no file pack.yaml in it.",
        "A pack is made with: awareness-kit pack FOLDER",
        window="A pack is the file that the campaign sends you. Its name ends in .kitpack.",
    ),
    "not-a-pack.empty": Words("{pack} is empty.", _AGAIN),
    "not-a-pack.other": Words(
        "{pack} is not a pack.", "A pack is the file that the campaign sends you. Its name ends in .kitpack."
    ),
    "unreadable-file.pack": Words(
        "{pack} cannot be opened: {reason}.", "Check its name, and that you are allowed to open it."
    ),
    "unreadable-file.pack-name": Words(
        "{pack} cannot be opened: its name has a letter that no file name can have.", "Check its name."
    ),
    "too-large.texts": Words("{pack} holds more than {most} MB of text. No pack needs as much.", _STRANGE),
    "wrong-checksum": Words("{pack} was changed or damaged on its way: {name} is not as it was packed.", _AGAIN),
    "bad-signature": Words(
        "{pack} was changed after it was signed, or its signature is damaged.",
        "Do not install it. Ask the campaign to send it again.",
    ),
    "unusable-pack": Words(
        "{pack} cannot be installed, because a file in it cannot be used.", "Ask the person who made it for a new one."
    ),
    "missing.pack-name": Words("The pack does not say what it is called."),
    "missing.pack-version": Words("The pack does not say which version it is."),
    "missing.pack-files": Words("The pack does not say which files are in it."),
    "of-a-pack": Words("{message}", _AGAIN),
    "newer-version.needed": Words(
        "{name} needs version {needed} of the program or a later one. This is version {version}.",
        "Install the newest version of the program, then the pack.",
    ),
    "newer-version.pack": Words(
        "This pack was made by a newer version of the program.", "Install the newest version of the program."
    ),
    "missing-campaign": Words(
        "This belongs to the campaign {campaign}, which is not here.",
        "Install the pack of that campaign first.",
        staff_hint="Write what the campaign is called in campaign.yaml, or give its folder with --assets.",
    ),
    "unsafe-archive.place": Words("{pack} holds a file that does not belong in a pack: “{name}”.", _STRANGE),
    "unsafe-archive.named-twice": Words("{pack} names a file twice.", _STRANGE),
    "unsafe-archive.unlisted": Words("{pack} holds a file that it does not name: “{name}”.", _STRANGE),
    "missing-file.pack": Words("{pack} is not complete: {name} is missing.", _AGAIN),
    "wrong-type.pack": Words(
        "This says nothing about a pack.", "Write lines like 'name: Spring 2017' and 'version: 2'."
    ),
    "wrong-version.pack": Words(
        "What is written after 'pack' is not a number.",
        "Write 'pack: {known}', or leave it out: the program adds it.",
    ),
}

INSTALLING: Final[Mapping[str, Words]] = {
    "untrusted-pack.unsigned": Words(
        "The pack “{pack}” that you have is signed by {by}, and this one is not signed. Anybody can have made it.",
        "Ask the campaign for a signed one.",
    ),
    "untrusted-pack.other-key": Words(
        "The pack “{pack}” that you have is signed by {by}, with the key {key}. This one has another key: {other_key}, "
        "of “{other}”.",
        "Do not install it before you have heard from the campaign, by phone for example, that it has a new key. If it "
        "has, remove the pack that you have first.",
    ),
    "out-of-date.install": Words(
        "This pack was to be used until {until}.", "Ask the campaign whether there is a newer one."
    ),
    "out-of-date.pack": Words(
        "This pack was to be used until {until}, and that day is over. Groups who install it are warned.",
        "Write a later day after 'valid until' in pack.yaml, then pack the folder again.",
    ),
    "instead.withdraws": Words("Write 'withdraws:' in campaign.yaml of the same folder."),
    "older-version": Words(
        "Version {version} of the pack “{pack}” is older than version {installed}, which is installed.",
        "Nothing was installed. To have the older one all the same, add --older.",
        "Nothing was installed. To have the older one all the same, go back to it.",
    ),
    "already-installed": Words(
        "The pack “{pack}”, version {version}, is already installed.", "You do not need to do anything."
    ),
    "no-earlier-version": Words(
        "There is no earlier version of the pack “{pack}” to go back to.",
        "Only version {version} is here. If you do not want it, remove the pack.",
    ),
    "unknown-pack": Words("There is no pack called “{pack}” here.", "No pack is installed."),
    "unknown-pack.others": Words(
        "There is no pack called “{pack}” here.", "{installed:# pack is|# packs are} installed: {installed}."
    ),
    "write-failed.install": Words(
        "The pack could not be installed: {reason}.", "Check that you are allowed to write in {folder}."
    ),
    "write-failed.look": Words("{pack} could not be looked through: {reason}.", _FULL),
}

MAKING: Final[Mapping[str, Words]] = {
    "unreadable-key": Words(
        "Your key in {file} is damaged or cannot be opened.", "Put the copy that you keep in its place."
    ),
    "key-exists": Words(
        "There is a key on this computer already: {file}.",
        "A new key would not be taken by the groups that have your packs. To begin anew all the same, move that file "
        "away first.",
    ),
    "key-open": Words(
        "Others who use this computer can read your key in {file}.",
        "Let nobody but yourself open that file: chmod 600 {file}",
    ),
    "key-in-pack": Words(
        "Your secret key is in {name}. Anybody who gets it can sign packs in your name.",
        "Take that file out of the folder.",
    ),
    "bad-name.key": Words("A key cannot have the name {text}.", "Write the name in one line of letters."),
    "too-long.key-name": Words(
        "The name of the key is too long: it has {letters} letters.", "Shorten it to {most} letters or fewer."
    ),
    "unnamed-pack": Words(
        "The folder does not say what the pack is called, so the pack has the name of its file.",
        "Write a file {file} with 'name: Spring 2017' and 'version: 2'. Groups then get the next one as a new version "
        "of this one.",
    ),
    "same-as-shipped": Words(
        "{same:This file is|# files are} the same as in the program: {same}. With the pack, groups keep {same:it|them} "
        "even when a new program has better ones.",
        "Take out what you have not changed.",
    ),
    "same-as-shipped.more": Words(
        "{same:, } and {more} more files are the same as in the program. With the pack, groups keep them even when a "
        "new program has better ones.",
        "Take out what you have not changed.",
    ),
    "empty-pack": Words(
        "There is nothing to pack in the folder {folder}.",
        "A folder of assets has the folders {folders:or}, or a file campaign.yaml or partners.yaml.",
    ),
    "too-large.pack-files": Words(
        "There are {count} files here. A pack can have {most} at the most.", "Take out what nobody needs."
    ),
    "too-large.pack-texts": Words(
        "The texts are too large for a pack. Together they can have {most} MB.", "Take out what nobody needs."
    ),
    "too-large.pack": Words(
        "The files are too large for a pack. Together they can have {most} MB.", "Make the pictures smaller."
    ),
    "bad-name.twice": Words(
        "The names {name} and {other} differ only in capitals. Not every computer can keep them apart.",
        "Rename one of the two.",
    ),
    "bad-name.file": Words(
        "Not every computer can have a file called {name}.", "Rename it. Letters, digits and hyphens are always right."
    ),
    "bad-name.pack-name": Words("A pack cannot be called {text}.", "Write its name in one line of letters."),
    "bad-name.pack-version": Words("A pack cannot have the version {text}.", "Write the version in one line, like 2."),
    "too-long.pack-name": Words(
        "The name of the pack is too long: it has {letters} letters.", "Shorten it to {most} letters or fewer."
    ),
    "too-long.pack-version": Words(
        "The version of the pack is too long: it has {letters} letters.", "Shorten it to {most} letters or fewer."
    ),
    "unreadable-file.packed": Words("{name} cannot be read: {reason}.", "Check that you are allowed to open it."),
}

WORDS: Final[Mapping[str, Words]] = {**OPENING, **INSTALLING, **MAKING}
