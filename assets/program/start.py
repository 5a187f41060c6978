"""Where the built program starts. There is no Python beside it to run a module with, so it does that."""

import os
import runpy
import sys
import warnings
from collections.abc import MutableMapping

from game.cli import main


def put_back(environment: MutableMapping[str, str]) -> None:
    """Let other programs, such as a voice, look for libraries where the system has them, and not in here.

    This program, started by itself, begins as the first time, and finds its libraries again.
    """
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        environment.pop("LD_LIBRARY_PATH", None)
    else:
        environment["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    put_back(os.environ)
    # Our papers are words and lines: what reads photographs is left out, and fpdf2 would say so.
    warnings.filterwarnings("ignore", message="Pillow could not be imported")
    if sys.argv[1:2] == ["-m"]:
        runpy.run_module(sys.argv[2], run_name="__main__", alter_sys=True)
    else:
        main()
