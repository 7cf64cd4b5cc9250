"""The steps: each shows one part of the kit and sends edits to the session; none holds state that the kit should."""
