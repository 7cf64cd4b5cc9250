"""The command line: each command hands over to one function of the engine and shows what came of it."""

from kit.cli.program import main

__all__ = ["main"]
