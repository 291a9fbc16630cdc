"""What a sentence says in numbers: values with their places, comparable whatever the language and script.

`quantities` finds what is meant as a number, in digits or words. `hints` finds what else may render one ("both", 半,
"second"). A new language is a line in `tables`, in `unit_words` and `signs` and, for its number words, in
`numeral_words`.
"""

from __future__ import annotations

from plancompare.quantities.quantity import Kind, Quantity, Strength
from plancompare.quantities.scanning import hints, knows, quantities

__all__ = ["Kind", "Quantity", "Strength", "hints", "knows", "quantities"]
