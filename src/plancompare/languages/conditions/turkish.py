"""Clauses of exception and condition in Turkish; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: bundan sonra, daha sonra, bundan önce, daha önce
exception: hariç, dışında, haricinde, istisna*, müstesna, olmadıkça, *madıkça, *medikçe, aksi | hariç*, dışı*,
    başka*, ancak, değil, ise, diğer*, yalnız*, sadece, yerine, olmaksızın, dahil
condition: *ması halinde, *mesi halinde, halinde, *ması durumunda, *mesi durumunda, durumunda, eğer, şartıyla,
    koşuluyla, kaydıyla, takdirde, *ması hâlinde, hâlinde, sürece, ise | *sa, *se, *sanız, *seniz, *larsa, *lerse,
    *dığında, *diğinde, *duğunda, *düğünde, *tığında, *tiğinde, şart*, koşul*, zaman*, hal*, hâl*, durum*, *ınca,
    *ince, *erse, *rsa, *rse, iken, *ken, *dıkça, *dikçe, *ması, *mesi
regardless: bakılmaksızın, ne olursa olsun, rağmen, bağımsız olarak, saklı kalmak kaydıyla, gözetilmeksizin, *sa
    bile, *se bile, karşın, *sa da, *se de, olsa da, olsun olmasın | bakılma*, saklı*, bağımsız*, olsa, bile,
    ancak, fakat, gözet*, herhangi, ister, hiçbir, tüm, bütün, ayrım*, dahi, yine, sadece, ayrıca, kim
before: önce, evvel, *madan önce, *meden önce | önce*, eski, evvel*, *madan, *meden, peşin, zaten
"""
