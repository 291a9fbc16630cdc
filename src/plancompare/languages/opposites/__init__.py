"""Words and their opposites, by pages: buyer and seller, 以前 and 以後, north, south, east and west.

The form of a line stands in `plancompare.languages.groups`; where comparing turns a word (“less fast”), the whole is
an expression of the opposite. What is a name (South Africa) or has another meaning beside its opposite's stands
under `-`.
"""
