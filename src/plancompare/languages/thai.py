"""Thai: no full stops and no blanks between words; a blank may part sentences, clauses, or the items of a list.

Each blank is judged by the words before and behind it. It ends a sentence unless something speaks against it: a figure
or a Latin word beside it, a conjunction or relative behind it, a quotation or bracket around it, a condition before it
that has not had its main clause, or a stretch too short for a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plancompare.languages.brackets import shelters
from plancompare.languages.expressions import expression
from plancompare.languages.lines import chunks
from plancompare.languages.rules import trimmed
from plancompare.model import Span

_BLANK = expression(r"\s+")
_CALL = expression(r"(?:[!?！？]|\.{3}|…)[”\"’')]*$")
_FULL_STOP = expression(r"[^\W\d][^\s.]{7,}\.$")  # some write them; an abbreviation is shorter
_ABBREVIATION = expression(r"(?:^|[\s(])(?:[ก-ฮ]{1,4}\.)+$")
_CLOCK = expression(r"\d\s?น\.$")  # 19.30 น. (o'clock)
_FIGURE = expression(r"[(\[]?[\d๐-๙][\d๐-๙.,:/%)\]-]*$")
_TITLE = expression(
    r"(?:นาย|นาง|นางสาว|ดร\.|ศ\.|คุณ|บริษัท|ห้างหุ้นส่วน|โรงเรียน|มหาวิทยาลัย|จังหวัด|อำเภอ|ตำบล|ซอย"
    r"|ถนน)[^\s]*$"
)
_UNIT = expression(
    r"(?:บาท|วัน|ปี|เดือน|สัปดาห์|ชั่วโมง|นาที|วินาที|คน|ราย|แห่ง|ฉบับ|ครั้ง|เสียง|เมตร|กิโล|ตัน|ไร่"
    r"|เปอร์เซ็นต์|ล้าน|พัน|หมื่น|แสน|ดอลลาร์|หน่วย|วรรค|น\."
    r"|ต่อ|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน"
    r"|ธันวาคม|ม\.ค|ก\.พ|จาก|ขึ้นไป|ของ|ใน|ถึง|เท่า|องค์|ตัว|คัน|ลำ|องศา|กรัม|หลัง|ชิ้น)"
)
_GOES_ON = expression(  # what begins no sentence, or seldom
    r"(?:และ|หรือ|กับ|แก่|ซึ่ง|อัน(?!ที่จริง|ดับ)|โดย(?!ทั่วไป|ปกติ|สรุป)|เพื่อ|เพราะ|เนื่องจาก|เช่น"
    r"|ได้แก่|คือ|ให้|จึง|ก็|ว่า|รวมทั้ง|รวมถึง|ตลอดจน"
    r"|ตาม(?!ที่|ปกติ)|แห่ง|ของ|จาก|ถึง|ต่อ(?!มา|ไป)|ด้วย|แล้ว(?!จะ|เรา|เขา|คุณ|ทำไม|ก็)|จน|ไม่ว่า|ไม่รวม"
    r"|ไม่เกิน|อย่าง(?!ไรก็|น้อย)|พร้อม|ทั้ง(?!นี้|หมด|สอง|สาม)"
    r"|ยกเว้น|เว้นแต่|เป็นต้น|ฯลฯ|ๆ|มี(?!ผู้|คน|การ|ความ|ข่าว|นัก)|ได้(?!มี)|ขึ้นไป|กรุณา|โปรด(?!ระวัง"
    r"|ทราบ)|ต้อง|ย่อม|ไป|มา|ที่(?!ประชุม|นี่|นั่น|สำคัญ|ผ่าน|จริง)|ใช้บังคับ|ตั้งแต่|เป็น|ยัง|ณ"
    r"|หมายความ|หมายถึง|ลงวันที่|เวลา(?!ล่วง|ผ่าน|นี้|นั้น)|แต่(?:ไม่|ต้อง|ทั้งนี้)|พ\.ศ\.|ค\.ศ\.|[(（\[])"
)
_CONDITION = expression(
    r"^(?:ในปี|ใน พ\.ศ\.|หาก|ถ้า|เมื่อ|กรณี|ในกรณี|แม้|ถึงแม้|เนื่องจาก|เพื่อ|ตราบ|นับแต่|ภายหลัง|หลังจาก"
    r"|ก่อน|สำหรับ|ตามที่|เพราะ|ในระหว่าง|ระหว่าง)"
)
_UNFINISHED = expression(
    r"(?:และ|หรือ|กับ|ซึ่ง|ที่|โดย|เพื่อ|เช่น|ได้แก่|คือ|ว่า|ของ|จาก|ถึง|เป็น|ให้|แก่|ต่อ|ใน|บน|ตาม"
    r"|ด้วยการ|(?:^|\s)เรื่อง|ทั้งนี้|นอกจากนี้|อย่างไรก็ตาม|ดังนั้น|ดังนี้|ดังต่อไปนี้|[:,])$"
)
_ORDINAL = expression(
    r"(?:มาตรา|ข้อ|วรรค|(?:ครั้ง|ฉบับ|รูป|ภาพ|ตาราง|ข้อ|ลำดับ|บท|หน้า)ที่|คม|ยน|พันธ์|พ\.ศ\.|ค\.ศ\.|ปี"
    r"|หน้า|รูป|ตาราง|บท|หมวด|ฉบับ|รุ่น|เวอร์ชัน|[A-Za-z])\s?[\d๐-๙.()]+$"
)
_CLAUSE = expression(r"(?:ว่า|[!?]|ครับ|ค่ะ|คะ|แล้ว|ไหม|หรือไม่|อะไร|อย่างไร)$")  # what is a clause, be it ever so short
_EXAMPLES = expression(r"\s(?:เช่น|ได้แก่|อาทิ|คือ)\s[^\s]*$")
_LATIN_END = expression(r"[A-Za-z]{3,}\.$")
_LATIN = expression(r"[A-Za-z0-9]")
_ITEM = 14  # characters: shorter stretches on both sides are items of a list, not sentences
_LONGEST = 300  # characters of a sentence that are looked at
_LONG_ITEM = 24  # characters: behind words like "such as" an item may be that long
_SHORTEST = 5  # characters: no sentence is shorter, but for a cry


@dataclass(frozen=True, slots=True)
class ThaiLanguage:
    """Thai, with a rule of its own."""

    tag: str = "th"
    name: str = "Thai"
    bound: int = 300

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of one paragraph, without the blanks around them, covering every non-blank character."""
        for chunk in chunks(text, True):
            yield from self._of_chunk(text, chunk)

    def _of_chunk(self, text: str, chunk: Span) -> Iterator[Span]:
        start = phrase = chunk.start
        sheltered = iter(shelters(text, chunk, self.bound))
        shelter = next(sheltered, None)
        blanks = [*_BLANK.finditer(text, chunk.start, chunk.stop)]
        for index, blank in enumerate(blanks):
            at, end = blank.span()
            while shelter and shelter.stop <= at:
                shelter = next(sheltered, None)
            if not (shelter and shelter.start < at):
                stop = blanks[index + 1].start() if index + 1 < len(blanks) else chunk.stop
                reach = at - _LONGEST
                if _ends(text[max(start, reach) : at], text[max(phrase, reach) : at], text[end:stop]):
                    span = trimmed(text, start, at)
                    if len(span):
                        yield span
                        start = end
            phrase = end
        span = trimmed(text, start, chunk.stop)
        if len(span):
            yield span


def _ends(sentence: str, phrase: str, coming: str) -> bool:
    """Whether a sentence ends behind its last `phrase`, where `coming` is the next."""
    if not coming or not phrase:
        return False
    if _CALL.search(phrase):
        return True
    if _GOES_ON.match(coming) or _UNFINISHED.search(phrase):
        return False
    if _CLOCK.search(sentence) or _FULL_STOP.search(phrase) or (_LATIN_END.search(phrase) and coming[0].isupper()):
        return True
    if _ABBREVIATION.search(phrase):
        return False
    if phrase == "ๆ" and len(sentence) < 2 * _ITEM:
        return False
    if len(sentence) < _SHORTEST or (_TITLE.search(phrase) and len(coming) < _ITEM):
        return False
    if _FIGURE.match(coming):
        return False
    if _FIGURE.search(phrase) and (_UNIT.match(coming) or not _ORDINAL.search(sentence)):
        return False
    if _LATIN.match(coming):
        return False
    if len(coming) < _LONG_ITEM and _EXAMPLES.search(sentence):
        return False
    if len(coming) < _ITEM > len(phrase) and not (_CLAUSE.search(coming) or _CONDITION.match(coming)):
        return bool(_FIGURE.search(phrase)) or phrase.endswith(('"', "”", ")"))
    return not _is_condition(sentence)


def _is_condition(sentence: str) -> bool:
    """Whether a sentence so far is one phrase that only says when or why."""
    return bool(_CONDITION.match(sentence)) and " " not in sentence.rstrip(" 0123456789๐๑๒๓๔๕๖๗๘๙")


THAI = ThaiLanguage()
