"""Vectors of runs of texts as sums of their parts: for encoders that only give one vector a text.

The vector of a run is the sum of its texts' unit vectors, each times the square root of its length, made a unit vector.
On real text it lies at a cosine of about 0.93 to the encoding of the joined run (two sentences).

Such sums are only worth something where texts that have nothing to do with each other are near a right angle. The
vectors of some models all lie about one direction, and any two at a cosine of 0.8. What they have in common adds up in
a sum, and what tells them apart does not, so that a run would be like everything. Therefore it is taken away first (the
mean of Mu & Viswanath 2018, "All-but-the-Top"): measured once for each encoder, on sentences of many languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from plancompare.encoders.strings import Encode, StringDissection, piece_counts

if TYPE_CHECKING:
    from plancompare.seams import Dissection, Vectors


def unit(vectors: Vectors) -> Vectors:
    """Each row divided by its length; rows of zeros stay."""
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return scaled


# One subject and one language each. What their vectors share is no subject and no language.
_SUNDRY = (
    "The two parties shall meet once a year to review the progress of the work.",
    "She opened the window because the room had become too warm.",
    "任何争议由合同签订地的法院解决。",
    "這座橋建於一百年前，現在只供行人使用。",
    "水は飲む前に十分間沸騰させなければならない。",
    "Die Mannschaft verlor das letzte Spiel vor eigenem Publikum.",
    "Le médecin lui a conseillé de se reposer pendant trois semaines.",
    "Los precios de los alimentos subieron otra vez el mes pasado.",
    "Чтобы установить программу, скачайте файл и запустите его.",
    "새로운 도서관은 내년 봄에 문을 열 예정이다.",
    "تهب الرياح من الشمال وتنخفض درجات الحرارة ليلا.",
    "किसान बारिश के बाद खेत में बीज बोते हैं।",
    "O músico compôs a canção em apenas uma noite.",
    "Öğrenciler sınav sonuçlarını internetten öğrenebilir.",
    "Il treno per la costa parte ogni ora dal secondo binario.",
    "Nghiên cứu mới cho thấy loài chim này bay xa hơn người ta tưởng.",
)
_LEFT = 0.1  # the cosine of unrelated texts that sums bear with; only what goes beyond it is taken away


def common(encode: Encode) -> Vectors:
    """What the unit vectors of all texts have in common, as far as it is too much, (d,). `encode` gives raw vectors."""
    import numpy as np

    rows = unit(encode(_SUNDRY)).astype(np.float64)
    count = len(rows)
    mean = rows.mean(axis=0)
    # the squared length of a mean of unit vectors is what they share, and one in `count` of what they do not
    shared = max((count * float(mean @ mean) - 1) / (count - 1), 0.0)
    left = min(np.sqrt(_LEFT / (1 - _LEFT) * (1 - shared) / max(shared, 1e-9)), 1.0)
    taken: Vectors = ((1 - left) * mean).astype(np.float32)
    return taken


def run_sums(rows: Vectors, width: int) -> Vectors:
    """Row i is the sum of rows i to i + width - 1; max(len(rows) - width + 1, 0) rows."""
    import numpy as np

    count = max(len(rows) - width + 1, 0)
    total = np.array(rows[:count], dtype=np.float32)
    for step in range(1, width):
        total += rows[step : step + count]
    return total


@dataclass(frozen=True)
class SumEncoding:
    """An `Encoding` from one unit vector (rows of `vectors`) and one length (`weights`, in characters) a text."""

    vectors: Vectors
    weights: Vectors
    texts: Sequence[str]
    encode: Encode

    @classmethod
    def of(cls, vectors: Vectors, texts: Sequence[str], encode: Encode, shared: Vectors | float = 0.0) -> SumEncoding:
        """From raw vectors, their texts, and what gives raw vectors of more texts.

        `shared` is what is taken away from all unit vectors; see `common`.
        """
        import numpy as np

        weights = np.sqrt(np.array([max(len(t), 1) for t in texts], dtype=np.float32))
        return cls(unit(unit(vectors) - shared), weights, texts, lambda more: unit(encode(more)) - shared)

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts."""
        return self.vectors if width == 1 else unit(run_sums(self.vectors * self.weights[:, None], width))

    @cached_property
    def sizes(self) -> Vectors:
        """Words, characters and marks of each text."""
        return piece_counts(self.texts)

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """The runs piece by piece, each passage encoded as a text."""
        return StringDissection(lambda texts: unit(self.encode(texts)), self.texts, runs)
