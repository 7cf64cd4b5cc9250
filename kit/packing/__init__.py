"""Packs: folders of assets sent as one file. Made, opened and looked through, installed, removed, gone back from."""

from kit.packing.installing import go_back, install, remove
from kit.packing.keys import OwnKey, make_key, read_key
from kit.packing.making import Made, make_pack
from kit.packing.opening import PackFile, open_pack
from kit.packing.summary import Change, Doing, Summary, summary
from kit.packing.words import summary_lines

__all__ = [
    "Change",
    "Doing",
    "Made",
    "OwnKey",
    "PackFile",
    "Summary",
    "go_back",
    "install",
    "make_key",
    "make_pack",
    "open_pack",
    "read_key",
    "remove",
    "summary",
    "summary_lines",
]
