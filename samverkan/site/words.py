"""What the pages say beside the data: `words.yaml`, in the language of a build."""

from samverkan.words.table import Words

WORDS = Words(__file__)
say, say_all = WORDS.say, WORDS.every
