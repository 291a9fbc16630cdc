"""Two runs at once, runs that are killed, files that people edit: nothing is lost, and nothing is half there."""

import json
import signal
import subprocess
import sys
import time

import pytest

from plancompare.project.declaration import WAIVERS
from tests.ci.conftest import SOURCE, Project

CHECK = (sys.executable, "-m", "plancompare", "check", "--format", "json")


@pytest.fixture
def start(project: Project, environment, tmp_path):
    """Starts a command in the project; runs share a cache."""
    environment["PLANCOMPARE_CACHE"] = str(tmp_path / "cache")

    def start(*command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, cwd=project.root, env=environment, stderr=subprocess.DEVNULL)

    return start


def files(project: Project) -> set[str]:
    """What stands in the folder of the project, hidden or not."""
    return {file.name for file in project.root.iterdir()}


def test_two_checks_at_once_say_the_same(start, project):
    project.lose()
    runs = [start(*CHECK, "--output", name) for name in ("one.json", "two.json")]
    assert [run.wait(300) for run in runs] == [1, 1]
    one, two = ((project.root / name).read_text("utf-8") for name in ("one.json", "two.json"))
    assert one == two


@pytest.mark.parametrize("seconds", [0.2, 0.6, 1.0])
def test_a_check_that_is_killed_leaves_its_report_whole_or_not_at_all(start, project, seconds):
    project.lose()
    run = start(*CHECK, "--output", "one.json")
    time.sleep(seconds)
    run.send_signal(signal.SIGKILL)
    run.wait(300)
    assert files(project) <= {"docs", "plancompare.toml", "one.json"}
    if "one.json" in files(project):
        json.loads((project.root / "one.json").read_text("utf-8"))
    assert start(*CHECK, "--output", "two.json").wait(300) == 1


def test_two_people_who_accept_at_once_both_do(start, project):
    """Each reads the file of waivers before it compares, and again before it writes."""
    project.lose()
    other = project.target.with_name("other.md")
    for file in (project.source.with_name("other.md"), other):
        file.write_text(SOURCE, "utf-8")
    other.write_text(SOURCE.replace(" Monthly copies cost 5 euros.", ""), "utf-8")
    pairs = [(project.source, project.target), (project.source.with_name("other.md"), other)]
    accept = (sys.executable, "-m", "plancompare", "baseline", "--who", "Ana", "--encoder", "lexical")
    first = start(*accept, *(str(file.relative_to(project.root)) for file in pairs[0]))
    time.sleep(0.1)  # both compare at the same time, and hardly write in the same millisecond
    second = start(*accept, *(str(file.relative_to(project.root)) for file in pairs[1]))
    assert [run.wait(300) for run in (first, second)] == [0, 0]
    entries = [line for line in (project.root / WAIVERS).read_text("utf-8").splitlines() if not line.startswith("#")]
    assert sorted(line.split('"')[1] for line in entries) == ["docs/british/backups.md", "docs/british/other.md"]


def test_what_people_write_between_waivers_stays(start, project):
    project.lose()
    file = project.root / WAIVERS
    accept = (sys.executable, "-m", "plancompare", "baseline", "--who", "Ana")
    assert start(*accept).wait(300) == 0
    *header, entry = file.read_text("utf-8").splitlines()
    file.write_text("\n".join((*header, "# Ask Ben before you add anything.", "", "# Until May.", entry, "")), "utf-8")
    project.target.write_text(
        SOURCE.replace("5 euros", "6 euros").replace("Copies never leave the country.", ""), "utf-8"
    )
    assert start(*accept).wait(300) == 0
    lines = file.read_text("utf-8").splitlines()
    assert lines[: len(header)] == header
    assert lines[len(header)] == "# Ask Ben before you add anything."
    assert lines[lines.index("# Until May.") + 1] == entry
    assert len(lines) == len(header) + 4


def test_a_folder_in_place_of_the_waivers_is_no_empty_file(start, project):
    (project.root / WAIVERS).mkdir()
    assert start(*CHECK).wait(300) == 2
