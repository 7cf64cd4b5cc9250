"""Packs: folders of assets sent as one file. Made, opened and looked through, installed, removed, gone back from."""

from kit.packing.installing import go_back, install, remove
from kit.packing.making import Made, make_pack
from kit.packing.opening import PackFile, open_pack
from kit.packing.summary import Change, Doing, Summary, summary
from kit.packing.words import summary_lines

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
