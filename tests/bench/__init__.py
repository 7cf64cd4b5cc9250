"""The bench: how long the program takes, beside the least that such a page can cost and beside other programs."""
