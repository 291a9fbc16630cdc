"""Pages of words: for each of fifteen languages a text that says under some names which words are meant.

    gradually: gradual*, step by step
        and so on, on lines that are indented

A page is the constant `WORDS` of a module, one for each language, in a package of its own.
"""

from __future__ import annotations

from importlib import import_module

_MODULES = {
    "ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian",
    "ja": "japanese", "ko": "korean", "nl": "dutch", "pl": "polish", "pt": "portuguese", "ru": "russian",
    "th": "thai", "tr": "turkish", "zh": "chinese",
}  # fmt: skip


def page(package: str, language: str) -> list[tuple[str, str]]:
    """The names of a page with what stands under each, in order; none if the language has no page."""
    if language not in _MODULES:
        return []
    text: str = import_module(f"{package}.{_MODULES[language]}").WORDS
    lines = (line.partition(": ") for line in text.replace("\n    ", " ").strip().splitlines())
    return [(name, row) for name, _, row in lines]
