"""The engine of awareness-kit: from a kit file and a folder of assets to printed pieces. No Qt below here."""

__version__ = "0.1.0"
"""The version of the program, as pyproject.toml has it; a copy that was not installed knows it too."""
