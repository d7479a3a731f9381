"""Words: what readers see, in the language that they read. Imports `files`, `model` and `data`."""
