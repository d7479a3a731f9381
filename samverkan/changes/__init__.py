"""What changes when an agreement is revised, for whom, and what rests on it.

One week of a policy owner: align the revised text with the one in force, open a draft edition of
what lives on, tell how the editions differ, and look up what rests on each difference. May use
every room but the site and the command line.
"""
