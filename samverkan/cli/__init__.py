"""The command line: each command says what it does in `samverkan --help`; a file a group."""

from samverkan.cli import cases, data, proof, revision  # noqa: F401  (register the commands)
from samverkan.cli.common import app

__all__ = ["app"]
