"""Models of sentence-transformers (LaBSE, BGE-M3, any local path) as encoders. Needs the extra `transformers`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from plancompare.encoders.composed import SumEncoding

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors


def is_at_hand(path: str) -> bool:
    """Whether a path is the folder of a model, or a name that a local cache of models holds. Loads nothing."""
    if Path(path).is_dir():
        return True
    home = Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface")
    cache = Path(os.environ.get("HF_HUB_CACHE") or home / "hub")
    name = path.replace("/", "--")
    return any((cache / f"models--{owner}{name}").is_dir() for owner in ("", "sentence-transformers--"))


class SentenceTransformerEncoder:
    """A model by path, or by a name that is in the local cache: the tool never goes to the network for it."""

    def __init__(self, path: str) -> None:
        from sentence_transformers import SentenceTransformer

        self.name = path.rstrip("/").rsplit("/", 1)[-1]
        self._model = SentenceTransformer(path, local_files_only=True)

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector a text; the languages are not needed."""
        return SumEncoding.of(self._vectors(texts), texts, self._vectors)

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        vectors = self._model.encode(list(texts), convert_to_numpy=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1)
