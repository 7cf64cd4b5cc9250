"""Packs: folders of assets sent as one file. Made, opened and looked through, installed, removed, gone back from."""

from kit.packs.installing import go_back, install, remove
from kit.packs.making import Made, make_pack
from kit.packs.opening import PackFile, open_pack
from kit.packs.summary import Change, Doing, Summary, summary
from kit.packs.words import summary_lines

__all__ = [
    "Change",
    "Doing",
    "Made",
    "PackFile",
    "Summary",
    "go_back",
    "install",
    "make_pack",
    "open_pack",
    "remove",
    "summary",
    "summary_lines",
]
