"""A kit that is watched: what is filled from it depends on those of its parts that were asked for, and on no others."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from kit.model.kit import Kit
from kit.model.picture import PictureData, PictureStore
from kit.store import Ask


def answers_of(kit: Kit, pictures: PictureStore) -> Ask:
    """Return what answers all that can be asked of a kit and its pictures, of a picture with a digest of it."""

    def answer(question: Hashable) -> Hashable:
        assert isinstance(question, tuple)
        whole, name = question
        if whole == "picture":
            return pictures[name].content if name in pictures else None
        found: Hashable = getattr(kit.group if whole == "group" else kit, name)
        return found

    return answer


class WatchedKit:
    """A kit of which each part that is looked at is asked for: of the group its single fields, else whole parts."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def __getattr__(self, name: str) -> object:
        return _WatchedGroup(self._ask) if name == "group" else self._ask(("kit", name))


class _WatchedGroup:
    """The details of a watched kit's group."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def __getattr__(self, name: str) -> object:
        return self._ask(("group", name))


class WatchedPictures(Mapping[str, PictureData]):
    """Pictures of which each that is looked at, or looked for, is asked for."""

    __slots__ = ("_ask", "_pictures")

    def __init__(self, pictures: PictureStore, ask: Ask) -> None:
        self._pictures, self._ask = pictures, ask

    def __getitem__(self, name: str) -> PictureData:
        self._ask(("picture", name))
        return self._pictures[name]

    def __contains__(self, name: object) -> bool:
        return self._ask(("picture", name)) is not None

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError("each picture is asked for by its name")

    def __len__(self) -> int:
        raise NotImplementedError("each picture is asked for by its name")
