"""How the window looks: colours, icons, and the ring around what has the focus."""
