"""Alignment: which sentences, clauses and phrases of two texts belong together. Numbers and values in, values out."""
