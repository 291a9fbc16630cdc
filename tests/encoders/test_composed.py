"""Encoders that give a vector a text and no more: what all their vectors share tells no texts apart."""

from zlib import crc32

import numpy as np
import pytest

from plancompare import align_sentences
from plancompare.encoders.composed import SumEncoding, common

SIZE = 64


def vectors_of(texts, shared=0.0):
    """A subject of its own for each word in small letters, and for all texts a vector that they share."""
    rows = np.zeros((len(texts), SIZE), np.float32)
    for row, text in enumerate(texts):
        for word in text.casefold().split():
            rows[row] += np.random.default_rng(crc32(word.strip(".,").encode())).standard_normal(SIZE)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return rows + np.float32(shared) * np.eye(SIZE, dtype=np.float32)[0]


class Encoder:
    """Vectors about one direction, and the more so the greater `shared` is."""

    name, meaning = "one direction", True

    def __init__(self, shared):
        self.shared = shared

    def vectors(self, texts):
        return vectors_of(texts, self.shared)

    def encode(self, texts, languages):
        return SumEncoding.of(self.vectors(texts), texts, self.vectors, common(self.vectors))


@pytest.mark.parametrize("shared", [0.0, 0.2, 1.0, 3.0, 10.0])
def test_unrelated_texts_are_near_a_right_angle_whatever_all_texts_share(shared):
    words = ("apple", "bear", "cloud", "door", "engine", "fire", "glass", "horse", "iron", "juice")
    texts = [f"{word} {word}s" for word in words]
    found = Encoder(shared).encode(texts, "en")
    for width in (1, 2, 3):
        runs = found.runs(width)
        cosines = [runs[i] @ runs[j] for i in range(len(runs)) for j in range(i + width, len(runs))]
        assert abs(np.mean(cosines)) < 0.35
    passages = found.dissect([(0,), (1,)]).alone([(0, 0, 2), (1, 0, 2)])
    assert np.allclose(passages, found.vectors[:2], atol=1e-5)


def test_little_that_is_shared_is_left_alone():
    assert np.abs(common(lambda texts: vectors_of(texts, 0.2))).max() < 0.05


@pytest.mark.parametrize("shared", [0.0, 2.0, 6.0])
def test_beads_are_the_same_whatever_all_texts_share(shared):
    source = [
        "The ship reached the harbour at noon.",
        "Nobody was allowed to leave before the evening.",
        "The captain wrote a letter to the owner.",
        "A doctor came on board with two nurses.",
        "The crew slept on deck because of the heat.",
    ]
    target = [
        "the ship reached the harbour noon",
        "nobody allowed leave before evening captain wrote letter owner",
        "a crew slept on deck because of heat",
    ]
    found = align_sentences(source, target, source_language="en", target_language="de", encoder=Encoder(shared))
    assert [(bead.source, bead.target) for bead in found] == [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((4,), (2,))]
