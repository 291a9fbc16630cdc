"""What a configuration says of one comparison."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from plancompare.configuration.file import ConfigurationFile, found_file, refuse_unknown
from plancompare.configuration.values import kind_of, table_of, text_of, texts_of
from plancompare.errors import UsageError
from plancompare.limits import USUAL, Limits
from plancompare.naming import nearest
from plancompare.settings import DEFAULTS, RuleSetting, Settings

_KEY_WORDS = "encoder source-language target-language glossary front-matter rules pairs gate waivers limits"
KEYS = tuple(_KEY_WORDS.split())
RULE_KEYS = ("severity", "threshold")


def configured(path: str = "", folder: str = "") -> Settings:
    """The settings in the file `path`, or in the nearest one from `folder` (this one) up to the repository's root.

    Without any, the defaults. Raises UsageError for what is wrong in it, InputError for a file that cannot be read.
    """
    file = found_file(path, folder)
    return settings_in(file) if file else DEFAULTS


def settings_in(file: ConfigurationFile) -> Settings:
    """What the file says of a comparison. Raises UsageError."""
    given = file.table or {}
    refuse_unknown(file, (), given, KEYS, "setting")
    return Settings(
        rules=tuple(_rules(file, given.get("rules", {}))),
        glossary=_glossary(file, given.get("glossary", [])),
        source_language=language_in(file, "source-language", given),
        target_language=language_in(file, "target-language", given),
        encoder=_encoder(file, given.get("encoder", "")),
        limits=_limits(file, given.get("limits", {})),
        front_matter=_front_matter(file, given),
    )


def _rules(file: ConfigurationFile, given: object) -> Iterator[RuleSetting]:
    from plancompare.checks import rule_named

    with file.at("rules"):
        rules = table_of("[rules]", given)
    for name, wanted in rules.items():
        with file.at("rules", name):
            rule_named(name)
            if not isinstance(wanted, str | dict):
                raise UsageError(
                    f"The rule {name} must be a text or a table, and is {kind_of(wanted)}.",
                    f'Write {name} = "off", "on", "info", "warning" or "error", or {name} = {{ threshold = 0.6 }}.',
                )
        yield _rule(file, name, wanted if isinstance(wanted, dict) else {"severity": wanted})


def _rule(file: ConfigurationFile, name: str, wanted: Mapping[str, object]) -> RuleSetting:
    refuse_unknown(file, ("rules", name), wanted, RULE_KEYS, f"setting of {name}")
    setting = RuleSetting(name)
    if "severity" in wanted:
        with file.at("rules", name, "severity"):
            setting = RuleSetting.of(name, text_of(f"the severity of {name}", wanted["severity"]))
    if "threshold" in wanted:
        with file.at("rules", name, "threshold"):
            threshold = wanted["threshold"]
            if isinstance(threshold, bool) or not isinstance(threshold, int | float):
                raise UsageError(
                    f"The threshold of {name} must be a number, and is {kind_of(threshold)}.", "As in 0.6."
                )
            setting = setting.reported_from(threshold)
    return setting


def _glossary(file: ConfigurationFile, given: object) -> tuple[str, ...]:
    with file.at("glossary"):
        paths = texts_of("a glossary", given)
        found = tuple(file.beside(path) for path in paths)
        for path, at in zip(paths, found, strict=True):
            if not os.path.isfile(at):
                raise UsageError(f"There is no glossary {path}.", "The path starts at the folder of this file.")
    return found


def _front_matter(file: ConfigurationFile, given: Mapping[str, object]) -> tuple[str, ...] | None:
    """The fields of front matter that are text, each once; None if nothing is said of them."""
    if "front-matter" not in given:
        return None
    with file.at("front-matter"):
        return tuple(dict.fromkeys(texts_of("a field of the front matter", given["front-matter"])))


def language_in(file: ConfigurationFile, key: str, given: Mapping[str, object], *above: str | int) -> str:
    """The canonical tag at a key of the table at `above`, "" if there is none. Raises UsageError."""
    if key not in given:
        return ""
    from plancompare.languages.tags import canonical

    with file.at(*above, key):
        return canonical(text_of(f"the {key}", given[key]))


def _encoder(file: ConfigurationFile, given: object) -> str:
    """A name as it is, a folder from here. Whether a folder holds a model is asked when it is used, if it is."""
    from plancompare.encoders import ENCODERS

    names = [name for name, _ in ENCODERS]
    with file.at("encoder"):
        encoder = text_of("the encoder", given)
        if not encoder or encoder in names:
            return encoder
        from plancompare.encoders.sentence_transformer import is_at_hand

        folder = file.beside(encoder)
        if os.path.isdir(folder):
            return folder
        if is_at_hand(encoder):
            return encoder
        if "/" in encoder or os.sep in encoder:
            return folder
        everything = f"Choose one of {', '.join(names)}, or give the folder of a model."
        raise UsageError(f"There is no encoder “{encoder}”.", nearest(encoder, names, everything))


def _limits(file: ConfigurationFile, given: object) -> Limits:
    with file.at("limits"):
        wanted = table_of("[limits]", given)
    limits = USUAL
    for name, value in wanted.items():
        with file.at("limits", name):
            limits = limits.with_(name, value)
    return limits
