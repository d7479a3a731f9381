"""Sentences that an editor wrote, held by the model: read word by word, and accounted for."""
