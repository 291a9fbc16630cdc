"""From blocks to a tree: parts, sections, items and notes, with their paragraphs and sentences.

    blocks --pieces--> labelled pieces --divisions--> title, parts --outline--> nodes --headings, keys--> clauses

Pure and linear in the length of the text. Nothing is lost: what no block covers is reported unread.
"""

from plancompare.structure.document import structure

__all__ = ["structure"]
