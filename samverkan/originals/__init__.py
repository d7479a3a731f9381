"""The original texts beside what the guide makes of them: read, accounted for, signed by the parties.

May use the data and its words. What an original says is never kept in the project.
"""
