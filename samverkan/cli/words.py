"""What the terminal says of a plan and of a run, as data."""

from samverkan.words.table import Words

say = Words(__file__).say
