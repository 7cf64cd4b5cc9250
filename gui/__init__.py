"""The window of awareness-kit, and the command that starts it."""
