"""One kit and a table of groups: the pieces of the kit, made for every row."""
