"""Start Upward: `uv run main.py` plays, `uv run main.py --help` lists the rest."""

from game.cli import main

if __name__ == "__main__":
    main()
