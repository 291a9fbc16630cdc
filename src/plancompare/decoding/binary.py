"""Files that are no text, known by their first bytes."""

from __future__ import annotations

from plancompare.errors import Undecodable

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_ZIPPED = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"mimetypeapplication/epub", "an e-book"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file"),
)


def refuse_binary(data: bytes) -> None:
    """Raises Undecodable for a file of a kind that is known and no text, with the name of the kind."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            if magic == b"PK\x03\x04":
                beginning = data[:4096] + data[-65536:]
                what = next((kind for sign, kind in _ZIPPED if sign in beginning), what)
            raise Undecodable(
                f"The file is {what}, which cannot be read.", "Save it as plain text or HTML and compare that."
            )
