"""The kinds of words that headings are made of."""

from __future__ import annotations

from collections.abc import Mapping

from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """The words of a language. All but fields are single words between spaces.

    fields: what each field is called, in phrases divided by |; [] is for the number in a heading, or else the first; a
    + is behind what is put together of several columns. owners: what a group is called when a heading says whose name,
    phone or address is meant. kinds: what stands before such a word, and says of which kind. named: owners if they
    stand beside another word, and nothing by themselves. events: what an event is called when a heading says whose
    date or place is meant. names: words for a name. fillers: what may be left out.
    """

    fields: Mapping[str, str]
    owners: str
    events: str
    names: str
    fillers: str
    kinds: str = ""
    named: str = ""
