"""Turkish: a number with a full stop is an ordinal (3. Madde, II. Mahmut), as in German."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    dr prof doç yrd öğr av ecz müh mim uzm op ord alb yzb tğm gen org korg mar sn bn alm ing fr bkz krş örn ör yy m.ö
    m.s i̇.ö i̇.s a.ş ltd şti tic san mah cad sok sk blv apt no nu tel faks md mad f fık b bend s sf sh ss c cilt şek
    çiz tab res bl böl haz çev ed y.n b.n mr hz st kg km cm dk yak yakl age agm ibid rg t.c t.b.m.m i̇
"""
_STARTERS = """
    Bu Şu O Bunlar Onlar Ben Sen Biz Siz Bir Her Hiç Hiçbir Bütün Tüm Bazı Birçok Çok Az Ve Veya Ya Ama Fakat Ancak
    Çünkü Eğer Ne Neden Nasıl Nerede Kim Hangi Kaç Sonra Önce Daha En Artık Şimdi Bugün Dün Yarın Burada Orada Böyle
    Öyle Ayrıca Bununla Buna Bunun Ona Onun Onu Bunu Kendi Herkes Kimse İki Üç Ayrı Yine Yalnız Sadece Dolayısıyla
    Nitekim Oysa İşte
"""

TURKISH = RuledLanguage(
    tag="tr",
    name="Turkish",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_digit=words("oca şub nis may haz tem ağu eyl eki kas ara vb vs"),
        often_last=words("yük vd a.ş a.b a.b.d"),
        starters=words(_STARTERS),
        lettered=words("plan ek bölüm grup sınıf tip seçenek kategori tablo şekil blok vitamini"),
        cited=words("madde md tablo şekil sayfa s no numara bölüm ek fıkra kısım sürüm resim çizelge"),
        ordinals=True,
    ),
)
