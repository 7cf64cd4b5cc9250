"""The dialogs for those who write designs: their folders and packs, new designs, proofs, checks, and the guide."""
