"""Widgets that several steps use; each shows a value and tells of what a person did to it."""
