"""What a speaker put right, as files of a folder of assets that is laid over the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from kit.files import make_folder, write_whole
from kit.model.library import Library
from kit.model.message import ThankYou
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.nodes import MapNode
from kit.records.source import read_source, read_text
from kit.reviewing.returned import Reviewed
from kit.reviewing.sheet import DESIGNS, MESSAGE, SEEN, THANKS, THANKS_PARTS, WEEK
from kit.reviewing.yaml_edits import Entry, with_entry, with_words

_CAMPAIGN: Final = Path("campaign.yaml")
_PARTNERS: Final = Path("partners.yaml")


def write_layer(
    reviewed: Sequence[Reviewed], library: Library, tag: str, reviewer: str, folder: Path
) -> tuple[Path, ...]:
    """Write what was reviewed into a folder of assets, which is made if it is not there, and return the files.

    library: what the campaign says, with that folder as its topmost layer, so that nothing in it is lost.
    Raises WriteFailed, and UnreadableFile for a file in the way that cannot be read; then nothing is written.
    """
    files = _Files(folder)
    for each in reviewed:
        if each.page.kind == MESSAGE:
            _set_message(each, library, tag, reviewer, files)
        elif each.page.kind == THANKS:
            _set_thanks(each, library.thank_yous[each.page.id], tag, reviewer, files)
        elif each.page.kind == DESIGNS:
            _set_designs(each, library, tag, files)
        else:
            _set_week(each, library, tag, files)
    good = {each.page.kind for each in reviewed if each.good}
    if {WEEK, DESIGNS} <= good:
        files.edit(_CAMPAIGN, (("reviewed", tag), reviewer), start=f"id: {library.campaign.id}\n")
    return files.write()


class _Files:
    """The texts of files that are going to be written, by their places in the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[Path, str] = {}

    def text(self, place: Path, start: str) -> str:
        """Return what a file says by now; start: what it begins with if it is not there."""
        if place in self._texts:
            return self._texts[place]
        path = self._folder / place
        if not path.exists():
            return start
        node, problems = read_source(path)
        if not isinstance(node, MapNode):
            in_the_way = Problem(Severity.ERROR, "review-in-the-way", {"name": path.name}, file=str(path))
            raise UnreadableFile(problems or in_the_way)
        return read_text(path) or start

    def edit(self, place: Path, *entries: tuple[tuple[str, ...], Entry], start: str) -> None:
        """Set entries of a file."""
        text = self.text(place, start)
        for keys, value in entries:
            text = with_entry(text, keys, value)
        self._texts[place] = text

    def put(self, place: Path, text: str) -> None:
        """Have a file say this."""
        self._texts[place] = text

    def write(self) -> tuple[Path, ...]:
        """Write all files and return them."""
        for place, text in self._texts.items():
            make_folder((self._folder / place).parent)
            write_whole(self._folder / place, text.encode())
        return tuple(self._folder / place for place in self._texts)


def _signed(reviewer: str, good: bool) -> dict[str, Entry]:
    return {"reviewed": True, "reviewed by": reviewer} if good else {"reviewed": False}


def _set_message(each: Reviewed, library: Library, tag: str, reviewer: str, files: _Files) -> None:
    message = library.messages[each.page.id]
    wording: dict[str, Entry] = {part: words for part, words in each.words.items() if part != SEEN}
    entries: list[tuple[tuple[str, ...], Entry]] = [
        (("wordings", tag), {**wording, **_signed(reviewer, each.good)}),
    ]
    if SEEN in each.changed:
        entries.append((("alt",), {**message.alt, tag: each.words[SEEN]}))
    place = Path("messages") / f"{message.id}.yaml"
    files.edit(place, *entries, start=read_text(Path(message.file)) or "")


def _set_thanks(each: Reviewed, thanks: ThankYou, tag: str, reviewer: str, files: _Files) -> None:
    wordings: dict[str, Entry] = {
        language: {
            **{part: getattr(words, part) for part in THANKS_PARTS},
            **({} if language == "en" else _signed(words.reviewed_by, words.reviewed)),
        }
        for language, words in thanks.wordings.items()
    }
    wordings[tag] = {**each.words, **_signed(reviewer, each.good)}
    whole: Mapping[str, Entry] = {"name": dict(thanks.name), "wordings": wordings}
    files.edit(_PARTNERS, (("thank yous", thanks.id), whole), start="")


def _set_week(each: Reviewed, library: Library, tag: str, files: _Files) -> None:
    campaign = library.campaign
    said = {"name": campaign.name, "line": campaign.line}
    entries = [((part,), {**said[part], tag: words}) for part, words in each.changed.items()]
    if entries:
        files.edit(_CAMPAIGN, *entries, start=f"id: {campaign.id}\n")


def _set_designs(each: Reviewed, library: Library, tag: str, files: _Files) -> None:
    english = {line.part: line.english for line in each.page.lines}

    def put_right(text: str) -> str:
        for part, words in each.changed.items():
            text = with_words(text, english[part], tag, words)
        return text

    for place, source in _design_files(library):
        if put_right(source) != source:
            files.put(place, put_right(files.text(place, source)))


def _design_files(library: Library) -> Iterator[tuple[Path, str]]:
    """Yield the files of designs and of what they share, by their places in a folder of assets, and what they say."""
    for folder, found in (("templates", library.templates), ("blocks", library.blocks)):
        for each in found.values():
            yield Path(folder) / Path(each.file).name, read_text(Path(each.file)) or ""
