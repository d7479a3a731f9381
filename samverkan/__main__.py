"""`python -m samverkan` is the command line."""

from samverkan.cli import app

if __name__ == "__main__":  # the processes that build the languages import this anew
    app()
