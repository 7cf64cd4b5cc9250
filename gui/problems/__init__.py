"""What is wrong, in the words of the window: lists of it, buttons that fix it, editors opened at its line."""
