"""What docs/ci.md shows is what happens."""

import importlib.util
import shutil
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(not shutil.which("git"), reason="the records are made with git")
def test_the_records_are_of_now(monkeypatch):
    spec = importlib.util.spec_from_file_location("try_gate", ROOT / "docs/try_gate.py")
    try_gate = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, try_gate)  # dataclasses look for their module there
    spec.loader.exec_module(try_gate)
    shown = try_gate.PAGE.read_text("utf-8")
    assert try_gate.page(try_gate.records()).splitlines() == shown.splitlines(), "run python docs/try_gate.py"
