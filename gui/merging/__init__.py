"""One kit and a table of branches: the table chosen, understood, looked at, and all its pieces made."""
