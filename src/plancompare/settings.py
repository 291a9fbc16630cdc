"""What a run is told: which rules speak, how loudly, and what is taken for granted of the two texts.

Values only: `configuration` finds them in a file, the command line adds its own, and `checks.findings` heeds them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from plancompare.errors import UsageError
from plancompare.findings import Rule, Severity
from plancompare.limits import USUAL, Limits

LEVELS = ("off", "on", *(severity.name for severity in Severity))
"""What can be asked of a rule in one word; a severity switches it on as well."""


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What is asked of the rule of that name. None leaves a property as it is."""

    name: str
    on: bool | None = None
    severity: Severity | None = None
    threshold: float | None = None

    @classmethod
    def of(cls, name: str, level: str) -> RuleSetting:
        """From one of the words of `LEVELS`. Raises UsageError for another word."""
        if level not in LEVELS:
            from plancompare.naming import nearest

            raise UsageError(f"The rule {name} cannot be “{level}”.", nearest(level, LEVELS))
        severity = Severity[level] if level in Severity.__members__ else None
        return cls(name, level != "off", severity)

    def reported_from(self, threshold: float) -> RuleSetting:
        """The same with a threshold on confidence. Raises UsageError if it is not from 0 to 1."""
        if not 0 <= threshold <= 1:  # NaN is in no range
            raise UsageError(
                f"The threshold of {self.name} is {threshold}.", "A confidence goes from 0 to 1, as in threshold = 0.6."
            )
        return replace(self, threshold=threshold)

    def after(self, earlier: RuleSetting) -> RuleSetting:
        """Both in one; what is said here goes before what was said earlier."""
        return RuleSetting(
            self.name,
            earlier.on if self.on is None else self.on,
            earlier.severity if self.severity is None else self.severity,
            earlier.threshold if self.threshold is None else self.threshold,
        )

    def __str__(self) -> str:
        """`moved-clause=off`, `omitted-phrase=warning>=0.6`."""
        level = "off" if self.on is False else self.severity.name if self.severity else "on" if self.on else ""
        said = f"{self.name}={level}" if level else self.name
        return said if self.threshold is None or level == "off" else f"{said}>={self.threshold:g}"

    def applied(self, rule: Rule) -> Rule:
        """The rule as it is asked for."""
        return replace(
            rule,
            on=rule.on if self.on is None else self.on,
            severity=rule.severity if self.severity is None else self.severity,
            threshold=rule.threshold if self.threshold is None else self.threshold,
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is not a document. Of several settings for one rule, the later ones win, property by property.

    `glossary`: paths of term lists. `source_language`, `target_language` (BCP 47 tags) and `encoder` are defaults:
    what is named for one document or one run goes before them, and they go before what a file says of itself.
    `limits` say how large a document may be. `front_matter` are the fields of front matter that are read as text; None
    for the usual ones.
    """

    rules: tuple[RuleSetting, ...] = ()
    glossary: tuple[str, ...] = ()
    source_language: str = ""
    target_language: str = ""
    encoder: str = ""
    limits: Limits = USUAL
    front_matter: tuple[str, ...] | None = None

    def of(self, rule: Rule) -> Rule:
        """The rule as this run wants it."""
        setting = self._by_name().get(rule.name)
        return setting.applied(rule) if setting else rule

    @property
    def recipe(self) -> str:
        """What of this a result depends on, in one short line; "" if all is as usual. Languages and encoder aside."""
        glossary = ",".join(path.replace("\\", "/").rpartition("/")[2] for path in self.glossary)
        rules = ",".join(str(setting) for _, setting in sorted(self._by_name().items()))
        fields = "none" if self.front_matter == () else ",".join(self.front_matter or ())
        parts = ("glossary", glossary), ("front-matter", fields), ("rules", rules)
        return " ".join(f"{what}:{said}" for what, said in parts if said)

    def _by_name(self) -> dict[str, RuleSetting]:
        said: dict[str, RuleSetting] = {}
        for setting in self.rules:
            said[setting.name] = setting.after(said[setting.name]) if setting.name in said else setting
        return said

    def and_then(self, rules: tuple[RuleSetting, ...], glossary: tuple[str, ...]) -> Settings:
        """The same with more said: rules that go before those that are here, and further term lists."""
        return replace(self, rules=(*self.rules, *rules), glossary=(*self.glossary, *glossary))


DEFAULTS = Settings()
