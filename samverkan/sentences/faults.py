"""Everything in which a sentence and its rules do not say the same."""

from __future__ import annotations

from collections.abc import Iterator

from samverkan.sentences.account import Account, Fault
from samverkan.sentences.joined import connectives, together
from samverkan.sentences.missing import missing
from samverkan.sentences.unclaimed import unclaimed


def faults(account: Account) -> Iterator[Fault]:
    """What the fields say and the words do not; then what only the words say."""
    if not account.said.anything:
        yield Fault("rule", account.reading.text, ("nothing",))
        return
    yield from missing(account)
    yield from connectives(account)
    yield from together(account)
    yield from unclaimed(account)
