"""Packs as they are on this computer: which are installed, what each says of itself, and which a kit uses or misses."""
