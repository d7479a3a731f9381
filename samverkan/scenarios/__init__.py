"""Scenarios: what they can say (`steps/`), bound to the model; they are read, guarded and run.

May import what lies below: files, the model, the data and its words.
"""
