"""The engine of awareness-kit: from a kit file and a folder of assets to printed pieces. No Qt below here."""
