"""Fixes: for a problem, the kit that does not have it any more, and what the fix is called."""
