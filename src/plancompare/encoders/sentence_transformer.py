"""Models of sentence-transformers (LaBSE, BGE-M3, any local path) as encoders. Needs the extra `transformers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from plancompare.encoders.composed import SumEncoding

if TYPE_CHECKING:
    from plancompare.seams import Encoding


class SentenceTransformerEncoder:
    """A model by path, or by a name that is in the local cache: the tool never goes to the network for it."""

    def __init__(self, path: str) -> None:
        from sentence_transformers import SentenceTransformer

        self.name = path.rstrip("/").rsplit("/", 1)[-1]
        self._model = SentenceTransformer(path, local_files_only=True)

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector a text; the languages are not needed."""
        import numpy as np

        vectors = self._model.encode(list(texts), convert_to_numpy=True, show_progress_bar=False)
        return SumEncoding.of(np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1), texts)
