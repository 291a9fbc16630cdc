"""The same results with other names for their files: a service counts paths from elsewhere than the user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from plancompare.gate.results import PairResult, Remark, Spot
from plancompare.seams import Listing


class Placed:
    """A form whose paths are named by `name` before it renders; "" stays what it is."""

    def __init__(self, form: Listing, name: Callable[[str], str]) -> None:
        self.form, self.name_of = form, name
        self.name = form.name
        self._known: dict[str, str] = {"": ""}

    def render(self, results: Sequence[PairResult]) -> str:
        """What the form makes of the renamed results."""
        return self.form.render([self._result(result) for result in results])

    def _result(self, result: PairResult) -> PairResult:
        return replace(
            result,
            source=self._path(result.source),
            target=self._path(result.target),
            remarks=tuple(map(self._remark, result.remarks)),
            waived=tuple(map(self._remark, result.waived)),
        )

    def _remark(self, remark: Remark) -> Remark:
        return replace(remark, primary=self._spot(remark.primary), related=tuple(map(self._spot, remark.related)))

    def _spot(self, spot: Spot) -> Spot:
        return replace(spot, path=self._path(spot.path))

    def _path(self, path: str) -> str:
        if path not in self._known:
            self._known[path] = self.name_of(path)
        return self._known[path]
