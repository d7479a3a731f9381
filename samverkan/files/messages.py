"""What is told of a file that cannot be used, in either language (`messages.yaml`)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, get_args

import yaml

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@cache
def _messages() -> dict[str, dict[Language, str]]:
    found: dict[str, dict[Language, str]] = yaml.safe_load(
        Path(__file__).with_suffix(".yaml").read_text("utf-8")
    )
    return found


def tell(kind: str, language: Language, **put: object) -> str:
    """A message by its name, with what is put into it. Raises KeyError."""
    return _messages()[kind][language].format(**put)
