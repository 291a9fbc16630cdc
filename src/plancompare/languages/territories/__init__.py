"""Countries, languages, cities and days in fifteen languages, from the Unicode CLDR; written by docs/make_names.py."""
