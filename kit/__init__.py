"""The engine of awareness-kit: from a kit file and a folder of assets to printed pieces. No Qt below here."""

__version__ = "0.1.0"
"""The version of the program: everything that names it takes it from here, and CHANGELOG.md says what is new in it."""
