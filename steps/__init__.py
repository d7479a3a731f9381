"""The bilingual step vocabulary: what a scenario can say, bound to the reference model."""
