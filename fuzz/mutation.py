"""Random input without any library: seeds are spliced, repeated and damaged, with the signs that readers heed."""

from __future__ import annotations

from random import Random

_CHARACTERS = "<>/=\"'&;#-–*_`~[](){}|\\:.,!?。、；（）「」『』“”…\t\n\r\f\v\0 \u3000\xa0\u2028\ufeff\u202e"
_WORDS = """
    <p> </p> <ol> <li> <div> <td> <tr> <!-- --> <![CDATA[ ]]> <script> </script> <style> <title> <h1> <br> <pre> <code>
    <ruby> <rt> hidden class=nav id=x style=display:none &amp; &#x4e00; &#xd800; &copy
    # ## --- === ``` ~~~ > - * 1. [^1] [^1]: [a](b) ![a](b) | |---| +++ {{< >}} {% %} ::: !!!
    1. (1) （一） 一、 第一条 第一章 Article Annex § ① イ　 (a) (iv) 4.2.1 99999 - 附件 別表第一 제1조
    a,b 1\t2 "" Sec. U.S. e.g. display:none counter-increment:c content:counters(c,'.') list-style:a
"""
_PAIRS = ("\n\n", "<div class=nav>", "第1条\u3000", "イ\u3000")
SIGNS = [sign.encode() for sign in (*_CHARACTERS, *_WORDS.split(), *_PAIRS)]
"""What the readers heed."""


def mutated(seeds: list[bytes], draw: Random) -> bytes:
    """A new input made of the seeds."""
    data = bytearray(draw.choice(seeds))
    for _ in range(draw.choice((1, 2, 4, 8, 16))):
        at = draw.randrange(len(data) + 1)
        kind = draw.randrange(7)
        if kind == 0:
            data[at:at] = draw.choice(SIGNS)
        elif kind == 1:
            data[at:at] = draw.choice(SIGNS) * draw.choice((2, 3, 10, 300))
        elif kind == 2:
            del data[at : at + draw.choice((1, 2, 10, 100))]
        elif kind == 3 and data:
            data[at % len(data)] = draw.randrange(256)
        elif kind == 4:
            other = draw.choice(seeds)
            start = draw.randrange(len(other) + 1)
            data[at:at] = other[start : start + draw.choice((5, 50, 500))]
        elif kind == 5:
            piece = data[at : at + draw.choice((1, 5, 40))]
            data[at:at] = piece * draw.choice((1, 2, 20, 200))
        else:
            data[at:at] = chr(draw.choice((draw.randrange(0x80), draw.randrange(0xD7FF), 0x1F600, 0x20000))).encode()
    return bytes(data[:20_000])
