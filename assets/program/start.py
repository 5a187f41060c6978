"""Where the built program starts. There is no Python beside it to run a module with, so it does that."""

import runpy
import sys
import warnings

from game.cli import main

# Our papers are words and lines: what reads photographs is left out of the program, and fpdf2 would say so.
warnings.filterwarnings("ignore", message="Pillow could not be imported")

if __name__ == "__main__":
    if sys.argv[1:2] == ["-m"]:
        runpy.run_module(sys.argv[2], run_name="__main__", alter_sys=True)
    else:
        main()
