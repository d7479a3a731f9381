"""Mutation of the rules: would a scenario notice if one of them said something else?

`operators` makes the mutants, `conditions` those of conditions and proves which of them are
equivalent, `run` runs the scenarios against each, `results` keeps the figures.
"""
