"""The menu Designs: designs that are written, proved and checked, packs, and folders that are saved in."""
