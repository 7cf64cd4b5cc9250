"""The one text engine: strings become glyph runs that are measured, broken into lines and painted as they are."""
