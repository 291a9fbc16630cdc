"""The image keeps its promises, as far as its recipe tells: a pinned base, no root, nothing but what it needs."""

import json
import re
import tomllib
from fnmatch import fnmatch

from tests.conftest import ROOT


def instructions() -> list[tuple[str, str]]:
    """The instructions, each on one line, without comments."""
    lines = [line for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    whole = "\n".join(lines).replace("\\\n", " ")
    return [
        (name, " ".join(rest.split())) for name, _, rest in (line.partition(" ") for line in whole.split("\n")) if name
    ]


def of(name: str) -> list[str]:
    """What follows this instruction, wherever it stands."""
    return [rest for found, rest in instructions() if found == name]


def test_the_base_is_pinned_and_new_enough():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    least = tuple(map(int, re.findall(r"\d+", project["requires-python"])))
    for base in of("FROM"):
        version = re.fullmatch(r"python:(\d+)\.(\d+)-slim\S*@sha256:[0-9a-f]{64}( AS \w+)?", base)
        assert version, base
        assert tuple(map(int, version.groups()[:2])) >= least
    assert len({base.split()[0] for base in of("FROM")}) == 1


def test_nobody_is_root_when_it_runs():
    (user,) = of("USER")
    assert int(user) > 0
    assert [name for name, _ in instructions()].index("USER") > max(
        number for number, (name, _) in enumerate(instructions()) if name in ("RUN", "COPY")
    )


def test_it_runs_plancompare_and_takes_its_arguments():
    (entry,), (usual,) = of("ENTRYPOINT"), of("CMD")
    assert json.loads(entry) == ["plancompare"]
    assert json.loads(usual) == ["--help"]


def test_nothing_is_fetched_but_by_package_managers():
    assert not of("ADD")
    assert not any(re.search(r"\b(curl|wget|git clone)\b", command) for command in of("RUN"))


def test_what_is_copied_is_there_and_nothing_else_is_sent():
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    rules = [line for line in ignored if line and not line.startswith("#")]
    assert rules[0] == "*"
    allowed = {line.removeprefix("!") for line in rules if line.startswith("!")}
    copied = {path for line in of("COPY") if not line.startswith("--from") for path in line.split()[:-1]}
    assert copied == allowed
    assert all((ROOT / path).exists() for path in allowed)
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {build["readme"], *build["license-files"]}
    assert {path for path in needed if not any(path.startswith(f"{folder}/") for folder in allowed)} <= allowed
    assert not any(fnmatch(path, rule) for path in allowed for rule in rules[1:] if not rule.startswith("!"))
