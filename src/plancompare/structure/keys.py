"""Keys: stable, human names of clauses, unique in their document: annex-1/5, annex-1/sec-2, sec-2/5.a."""

from __future__ import annotations

from collections import Counter, defaultdict

from plancompare.structure.outline import Node


class Keys:
    """Gives out each key once; a second clause of the same name gets ~2 behind it."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def take(self, wanted: str) -> str:
        """The wanted key, or the first free variant of it."""
        key = wanted
        while True:
            self._given[key] += 1
            if self._given[key] == 1:
                return key
            key = f"{wanted}~{self._given[wanted]}"

    def next(self, stem: str, number: str = "") -> str:
        """The stem with the number, or with the next one that is free."""
        if number:
            return self.take(f"{stem}{number}")
        self._given[f"{stem}*"] += 1
        key = f"{stem}{self._given[f'{stem}*']}"
        return self.take(key) if key not in self._given else self.next(stem)


def name(root: Node, prefix: str, keys: Keys) -> None:
    """Gives every node below `root` its key. `prefix` is the key of the part with a stroke, or ""."""
    plain = _unique_schemes(root)
    for parent in root.walk():
        if not parent.children:
            continue
        places: Counter[str] = Counter()
        for node in parent.children:
            places[node.kind if not node.loose else "text"] += 1
            if node.kind == "note":
                node.key = keys.next(f"{_inside(parent, root, prefix)}note-")
            else:
                node.key = keys.take(_wanted(node, root, prefix, plain, places))


def _unique_schemes(root: Node) -> set[str]:
    """The schemes whose outermost items have different numbers throughout the part."""
    numbers: dict[str, Counter[str]] = defaultdict(Counter)
    for node in root.walk():
        if node is not root and _is_outermost(node):
            numbers[node.scheme][node.number] += 1
    together: Counter[str] = Counter()
    for counted in numbers.values():
        together.update(counted.keys())
    return {
        scheme
        for scheme, counted in numbers.items()
        if max(counted.values()) == 1 and all(together[number] == 1 for number in counted)
    }


def _is_outermost(node: Node) -> bool:
    return node.kind == "item" and bool(node.number) and (node.parent is None or node.parent.kind != "item")


def _inside(parent: Node, root: Node, prefix: str) -> str:
    """What the keys of children of `parent` begin with."""
    if parent is root:
        return prefix
    return f"{parent.key}." if parent.kind == "item" else f"{parent.key}/"


def _wanted(node: Node, root: Node, prefix: str, plain: set[str], places: Counter[str]) -> str:
    parent = node.parent or root
    if node.loose:
        return f"{_inside(parent, root, prefix)}text"
    if node.kind == "section":
        above = _inside(parent, root, prefix)
        return f"{above.removesuffix('.')}{'/' if above.endswith('.') else ''}sec-{node.number or places['section']}"
    if not node.number:
        return f"{_inside(parent, root, prefix)}item-{places['item']}"
    if _is_outermost(node):
        return f"{prefix if node.scheme in plain else _inside(parent, root, prefix)}{node.number}"
    if parent.number and node.number.startswith(f"{parent.number}."):
        return f"{parent.key}.{node.number.removeprefix(f'{parent.number}.')}"
    return f"{_inside(parent, root, prefix)}{node.number}"
