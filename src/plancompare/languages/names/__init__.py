"""Names of which each has one counterpart in every language: countries, languages, cities, continents, weekdays.

These are the names beside those of the Unicode CLDR, which are in `plancompare.languages.territories`: what people say
for them (Britain, Holland), adjectives, more cities. A country and its language, and who is of it, are one name. The
form of a line stands in `plancompare.languages.groups`.
"""
