"""Wordings in other languages read by somebody who speaks them: a sheet to fill in, and what comes back on it."""
