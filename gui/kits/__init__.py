"""Kits as the window holds them: the open one and its history, its files, its journal, its pictures."""
