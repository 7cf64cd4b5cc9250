"""What awareness-kit.exe runs. Processes that the program starts of itself are run by the Python beside it."""

import sys
from pathlib import Path

if __name__ == "__main__":
    from gui.__main__ import main

    sys.executable = sys._base_executable = str(Path(__file__).parents[1] / "python" / "pythonw.exe")
    sys.exit(main())
