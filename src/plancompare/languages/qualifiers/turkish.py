"""Qualifiers in Turkish; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: yalnız değil, sadece değil, yalnızca değil, özgür yazılım*, bir kez daha, yalnız şu
gradually: kademeli*, aşamalı*, adım adım, yavaş yavaş, giderek, tedricen | kademe*, aşama*, adım*, yavaş*,
    gider*, zaman*, gittikçe, tedric*
jointly: ortaklaşa, müştereken, ortak olarak | birlik*, ortak*, müşter*, beraber*, iş birliği, toplu*,
    karşılıklı*, hep*, tüm*, birlikte
severally: müteselsil*, zincirleme* | mütes*, zincir*
simultaneously: aynı anda, eş zamanlı*, eşzamanlı*, aynı zamanda | aynı, eş*, paralel*, hem, ayrıca, sırada,
    iken, birlikte
further: ayrıca, dahası | daha, diğer, başka, de, devam*, ileri*, ek*, ayrıntı*, yeni*, bir de, sonra*
principle: ilke olarak, prensip olarak, kural olarak | ilke*, prensip*, genel*, kural*, normal*
appropriate: uygun olduğunda, gerektiğinde, uygun şekilde, uygun bir şekilde | uygun*, ilgili*, yeterli*, lâyık*,
    iyi, elverişli*, adil*, uyan*, düzgün*, geçerli*, haklı, münasip*
necessary: gerekirse, gerektiğinde, icap ettiğinde | gerek*, zorun*, lazım, lâzım*, şart*, mecbur*, muhtaç*,
    *meli*, *malı*, ihtiyaç*, zaruri*, iste*, önemli, icap, gerekli*, zorunlu*
possible: mümkün olduğunca, mümkünse, mümkün olduğu kadar, olabildiğince | mümkün*, olabil*, imkan*,
    imkân*, azami, en iyi, olası*, olanak*
only: yalnızca, sadece, münhasıran | yalnız*, tek*, ancak, münhasır*, sırf, sınır*, hiç*, değil, özel*,
    dışında, özgü, yalnız
except: hariç, dışında, haricinde, istisna*, müstesna | hariç*, dışı*, başka*, ancak, olma*, *madıkça,
    *medikçe, müstesna*, değil, aksi*, ise, *maz, *mez, diğer*
notwithstanding: bakılmaksızın, saklı kalmak kaydıyla, rağmen, bağımsız olarak | bakılma*, saklı*,
    bağımsız*, ne olursa olsun, olsa, bile, ancak, ama, fakat, gözet*, herhangi, her, ister, hiçbir
writing: yazılı* | mektup*, metin*
prior: önceden, peşinen, ön izin, önceki | önce*, evvel*, peşin*, ilk, geçmiş*
immediately: derhal, hemen, gecikmeksizin, ivedilikle, vakit kaybetmeksizin | hemen*, gecik*, ivedi*, acil*,
    hızl*, doğrudan, anında, çabuk*, anda, kısa, vakit*, önce*, şimdi, sonra*
mutual: karşılıklı*, müşterek* | karşılık*, birbir*, iki*, arasında*, ortak*
especially: özellikle, bilhassa, başta | özel*, önce*, çok, dahil, ayrıca, asıl
temporarily: geçici*, muvakkat* | süre*, ara, kısa
permanently: kalıcı*, sürekli*, süresiz*, daimi* | sürek*, daim*, her zaman, sonsuz*, kesin*, devam*, hep
free: ücretsiz*, bedelsiz*, parasız* | ücret*, bedel*, serbest*, özgür*, bedava
reasonable: makul*, mantıklı* | mantık*, uygun*, adil*, akıl*, elveriş*
direct: doğrudan | bizzat, direkt*, kendi*, hemen
indirect: dolaylı* | dolay*, aracılı*, üzerinden
fully: tamamen, tamamıyla, bütünüyle, tam olarak, eksiksiz, kapsamlı* | tam*, bütün*, tüm*, hep*,
    eksiksiz*, kapsam*, ayrıntı*, mutlak*, büsbütün*, her, iyice, yeter*, tümü*, çok, herhangi, hiç*, geniş*
partly: kısmen, kısmi* | kısm*, bazı*, bölüm*, yarı*, parça*, bir kısım
actively: aktif olarak, etkin olarak, aktif bir şekilde | etkin*, aktif*, faal*, katıl*, etki*
deeply: derinleş*, derinlemesine, derin* | güçlen*, kapsam*, yoğun*, çok, ayrıntı*
coordinated: eşgüdüm*, koordin* | eşgüd*, uyum*, birlikte, iş birliği*, düzen*, ortak*, uyumlu*
autonomous: özerk*, bağımsız olarak, kendi başına | bağımsız*, kendi*, özgür*, serbest*, tek başına
voluntarily: gönüllü*, kendi isteğiyle | gönül*, rıza*, irade*, özgür*
expressly: açıkça, sarih* | açık*, net*, kesin*, belirgin*, doğrudan, açık olarak
automatically: otomatik*, kendiliğinden | oto*, kendi*, öntanım*, varsay*
annually: yıllık, her yıl, yılda | yıl*, sene*
monthly: aylık, her ay, ayda | ay
regularly: düzenli*, periyodik*, belirli aralıklarla | düzen*, period*, periy*, sık*, her zaman, aralık*,
    genel*, zaman zaman, devaml*, belli
strictly: kesinlikle, sıkı bir şekilde, katı bir şekilde | sıkı*, katı*, kesin*, titiz*, tam*, sert*, asla,
    sırf
effectively: etkili bir şekilde, etkili biçimde | etki*, verim*, başarı*, geçer*, gerçek*, fiil*, iyi, etkin*,
    etkili*
publicly: alenen, kamuya açık*, herkesin önünde | alen*, kamu*, açık*, halk*, herkes*, genel*, yayın*
confidential: gizli*, mahrem* | gizl*, sır*, özel*, sakl*
respectively: sırasıyla, ayrı ayrı, tek tek, bireysel* | sıra*, ayrı*, birey*, her*, kendi*, özel, başka*,
    kişi*, farklı*, iki, çeşitli
continuously: sürekli*, devamlı*, kesintisiz* | sürek*, devam*, kesinti*, hep, daima, her zaman, hala, hâlâ,
    sür*, durma*, kalıcı*, *mekte*, *makta*
urgently: acil*, ivedi* | hemen, derhal, hızl*
personally: bizzat, şahsen | biz*, şahs*, kişi*, kendi*
lawfully: yasal olarak, kanuna uygun*, hukuka uygun*, kanunen | yasa*, kanun*, hukuk*, meşru*, yasal*
intentionally: kasıtlı*, kasten, bilerek | kas*, amaç*, maksat*
negligence: ağır kusur, ihmal sonucu, ağır ihmal | ihmal*, kusur*, dikkatsiz*, savsak*
seriously: ciddi*, ağır* | önemli*, büyük*, kötü*, tehlike*
significantly: önemli ölçüde, kayda değer*, önemli* | önem*, büyük*, kayda*, ciddi*, belirgin*, fazla*, epey*,
    temel*, anlam*, esas*, oldukça, daha, ana, yüksek
slightly: hafif*, az miktarda | biraz, az*, küçük*, düşük, çok az
additional: ek, ek olarak, ilave*, ilaveten | ek*, başka*, diğer*, yeni*, fazla*, ayrıca, de, seçimlik, *yanı
    sıra, yanı, dışında
abroad: yurt dışı*, yurtdışı* | dış*, yabancı*, uluslar*, yurt*, başka, haric*
domestic: yurt içi*, yurtiçi*, ülke içi*, ulusal* | ülke*, yurt*, yerel*, milli*, memleket*
electronic: elektronik* | elektr*, dijital*, e-posta, çevrimiçi
orally: sözlü* | söz*, konuş*, ağız*
irrevocable: gayrikabili rücu, geri alınamaz* | geri, cay*, rücu, dönül*
unconditional: koşulsuz*, kayıtsız şartsız, şartsız* | koşul*, şart*, kayıt*
unilateral: tek taraflı* | tek*, bir taraf*, kendi*
equally: eşit* | aynı*, denk*, eş*, adil*
unanimously: oybirliği*, oy birliği* | oy*, ittifak*, hep*, fikir*
majority: çoğunluk*, çoğunluğ* | çoğ*, fazla*, büyük*, pek çok
priority: öncelikli*, öncelikle, tercihen | önce*, terci*, öncü*, ilk, önem*, daha iyi
approximately: yaklaşık*, takriben, aşağı yukarı | yakla*, takrib*, civar*, kadar, aşağı, neredeyse, tahmin*,
    yakın*, birkaç
usually: genellikle, normalde, çoğunlukla, genelde | genel*, normal*, çoğ*, olağan*, alış*, ekseri*, öntanım*,
    varsayılan, gelenek*
always: her zaman, daima, sürekli olarak | her*, sürek*, hep, devam*, mutlaka, hiç*, kesin*
never: asla, hiçbir zaman | hiç*, değil, yok
often: sık sık, genellikle, çoğu zaman, sıklıkla | sık*, çoğu*, genel*, pek çok, fazla, çok, kere, yaygın
probably: muhtemelen, belki, büyük olasılıkla, olasılıkla | muhtemel*, olas*, ihtimal*, sanır*, galiba,
    olabil*, sanki, görün*, *malı*, *meli*, *rse*
currently: şu anda, hâlen, halen, şimdi, günümüzde | şu*, hâl*, hal*, şimdi*, bugün*, henüz, güncel*,
    mevcut*, bu, anda, son, artık, mevcut
again: tekrar, yeniden, bir daha | tekrar*, yeni*, yine, gene, yinele*, tazele*
mainly: esas olarak, başlıca, ağırlıklı olarak, temel olarak | esas*, temel*, çoğ*, ağır*, özel*, asıl, ana,
    önce*
almost: neredeyse, hemen hemen, adeta | nere*, hemen, yak*, az, pek
rapidly: hızla, hızlı*, hızlandır*, süratle | hız*, sürat*, çabuk*, kısa*, kolay*, seri
freely: serbestçe, özgürce | serbest*, özgür*, istediği*, hür*, keyfi*
"""
