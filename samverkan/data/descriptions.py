"""What each field of the data says, in both languages (`descriptions.yaml`)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from samverkan.files.yamlfile import read
from samverkan.model.records import Bilingual

HERE = Path(__file__).parent


@lru_cache(maxsize=1)
def descriptions() -> dict[str, dict[str, Bilingual]]:
    """Record → field → what it says."""
    data = read(HERE / "descriptions.yaml", HERE).data
    return {
        record: {field: Bilingual.model_validate(said) for field, said in fields.items()}
        for record, fields in data.items()
    }


def described(record: type[BaseModel], field: str) -> Bilingual:
    """What a field says, described with the record or with the one that it extends.

    Raises KeyError.
    """
    found = descriptions()
    for kind in record.__mro__:
        if field in found.get(kind.__name__, {}):
            return found[kind.__name__][field]
    raise KeyError(f"{record.__name__}.{field}")
