"""YAML text read into frozen dataclasses, with the line and column of everything that is wrong with it.

`source` reads bytes into nodes that know their place, within limits; `reader` reads nodes into records, driven by the
annotations of their classes.
"""
