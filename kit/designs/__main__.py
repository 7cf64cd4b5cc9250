"""Make what is made from the definitions of the template language: schemas, and the guide's pictures and tables."""

from __future__ import annotations

import sys

from kit.console import say, warn
from kit.designs.guide import write_guide
from kit.designs.schemas import write_schemas
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.problems import KitError


def main() -> int:
    """Write all of it into the shipped assets and name each file."""
    try:
        files = [*write_schemas(shipped_assets(), load_library()[0]), *write_guide(shipped_assets())]
    except KitError as error:
        warn(error.problems)
        return error.exit_code
    for file in files:
        say(str(file))
    return 0


if __name__ == "__main__":
    sys.exit(main())
