"""The command line: each command says what it does in `samverkan --help`; a file a group."""

import gc

from samverkan.cli import cases, data, proof, revision  # noqa: F401  (register the commands)
from samverkan.cli.common import app, say_with_what_there_is

__all__ = ["app", "main"]


def main() -> None:
    """Run the command that was typed."""
    # It ends soon: looking for memory to free takes up to a quarter of its time and frees little.
    gc.disable()
    say_with_what_there_is()
    app()
