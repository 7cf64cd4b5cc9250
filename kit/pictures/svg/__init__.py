"""Drawings (SVG): looked at, put into words that the renderer knows, drawn as pixels and, if simple, as outlines."""
