"""Where a kit is worked on: the panel in hand beside the preview, the strip of pieces, printing."""
