"""Packs: folders of assets sent as one file. Made, opened and looked through, installed, removed, gone back from."""

from kit.packing.contents import see
from kit.packing.installing import find_installed, go_back, install, remove
from kit.packing.keys import OwnKey, make_key, read_key
from kit.packing.making import Made, make_pack
from kit.packing.opening import PackFile, open_pack
from kit.packing.summary import Change, Doing, Summary, come_back, summary
from kit.packing.words import change_lines, summary_lines

__all__ = [
    "Change",
    "Doing",
    "Made",
    "OwnKey",
    "PackFile",
    "Summary",
    "change_lines",
    "come_back",
    "find_installed",
    "go_back",
    "install",
    "make_key",
    "make_pack",
    "open_pack",
    "read_key",
    "remove",
    "see",
    "summary",
    "summary_lines",
]
