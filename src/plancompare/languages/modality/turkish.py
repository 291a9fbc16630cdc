"""Modal words in Turkish; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: gecikmeksizin, vakit geçirmeksizin
required: zorundadır, zorundadırlar, zorunda, zorundasınız, mecburdur, yükümlüdür, yükümlüdürler,
    gerekir, gerekmektedir, gereklidir, zorunludur, *malıdır, *melidir, *malıdırlar, *melidirler,
    *malısınız, *melisiniz
permitted: *abilirsiniz, *ebilirsiniz, *abilirler, *ebilirler, *abilmektedir, *ebilmektedir, mümkündür,
    *abilir$, *ebilir$
forbidden: yasaktır, mümkün değildir, *ılamaz$, *ilemez$, *ulamaz$, *ülemez$, *ınamaz$, *inemez$, *unamaz$,
    *ünemez$
excused: zorunda değil*, zorunlu değil*, gerekmez, gerekmemektedir, gerek yoktur, gerek yok, gerekli değildir,
    yükümlü değil*
negated: *mamalıdır, *memelidir, *mamalısınız, *memelisiniz
unclear: *malı*, *meli*, *amaz*, *emez*, *abil*, *ebil*, *amayac*, *emeyec*, gerek*, zorunlu*, mümkün*, izin*,
    *ması lazım, lazım*, yasak*, hakkına sahiptir, hakkı vardır, *abilir, *ebilir
beside: değil*, yok*, sadece, yalnızca, yalnız, ancak, hiçbir, hiç, dışında, *madan, *meden, *madıkça,
    *medikçe, *maz, *mez, *mayan, *meyen, *maksızın, *meksizin, *sızın, *sizin, *amaz, *emez, belki,
    muhtemelen, olasılıkla, en fazla, en çok, azami, kadar, kaçın*, önle*
"""
