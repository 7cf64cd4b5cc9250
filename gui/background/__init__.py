"""Work in the background, and the garbage that must be collected where the widgets are."""
