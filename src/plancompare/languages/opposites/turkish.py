"""Opposites in Turkish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: kuzey amerika*, güney amerika*, kuzey kore*, güney kore*, güney afrika*, kuzey irlanda*, orta doğu*, her
    şeyden önce, ilk önce, beyaz saray*, doğum*, doğru*, doğal*, doğan*, sonuç*, açıkça, içinde, içeren,
    dışında, iş yeri, son derece, son olarak
before: önce, öncesi*, evvel, önceki*, önceden | ön*, kadar, daha, geç* / sonra, sonrası*, sonraki*, sonradan,
    müteakip* | ardından, itibaren, takip*, son*
increase: artır*, arttır*, artış*, artma*, arttı*, yüksel* | art*, büyü*, çoğ*, fazla / azalt*, azal*, düşür*,
    düşüş*, indir* | düş*, kısıt*, eksil*, az
import: ithal* | gir* / ihraç*, ihracat*
buyer: alıcı*, satın alan* | müşteri*, al* / satıcı*, satan* | sat*
purchase: satın alma*, satın al*, alım* | al* / satış*, satma*, satıl* | sat*
lessor: kiraya veren*, kiralayan*, ev sahibi* / kiracı*
employer: işveren* | şirket* / işçi*, çalışan*, personel* | çalış*
north: kuzey* / güney* / doğu* | kuzeydoğu*, güneydoğu* / batı* | kuzeybatı*, güneybatı*
left: sol, sola, solda*, soldan, soldaki | sol* / sağ, sağa, sağda*, sağdan, sağdaki | sağ*
first: ilk, birinci* | baş*, önce* / son, sonuncu* | geçen*, nihai*, geçtiğ*
inner: iç, içer*, dahili* | içi* / dış, dışar*, harici* | dışı*
public: kamu*, kamusal*, umumi* | devlet*, resmi*, halk* / özel | kişi*
include: dahil*, içer*, kapsa* / hariç*, dışında | olma*
begin: başla*, başlangıç* | itibar*, aç*, gir* / sona er*, bitir*, bitiş*, bitim*, sonlan* | son*, bit*,
    kapan*, dur*
open: açma*, açık*, açıl* | aç* / kapat*, kapalı*, kapan* | kapa*
morning: sabah* / öğleden sonra* / akşam*, gece* | gece*, akşam*
summer: yaz, yazın | yaz* / kış, kışın, kışlık / ilkbahar*, bahar* / sonbahar*, güz
male: erkek* | adam*, oğlan* / kadın*, kız, kızlar* | kız*, bayan*
father: baba* / anne*, ana
upper: üst*, yukarı* | yük*, önce* / alt, altta*, aşağı* | alt*, sonra*
minimum: asgari*, minimum* | en / azami*, maksimum* | en
sender: gönderen*, gönderici* | gönder* / alıcı* | al*
creditor: alacaklı* / borçlu*
plaintiff: davacı* / davalı*
accept: kabul*, onay* / reddet*, redded*, ret | kabul etme*, kabul edilme*, red*
allow: izin* | verm*, ebil* / yasak* | izin verme*, izin verilme*, ma*
enable: etkinleştir*, etkin* / devre dışı*, pasif*
add: ekle* / kaldır*, sil, silin*, silme* | çıkar*
encrypt: şifrele* / şifre çöz*, şifresini çöz*
input: girdi*, giriş* | gir* / çıktı*, çıkış* | çık*
read: oku* / yaz, yazma* | yaz*, yazıl*
domestic: yurt içi*, yurtiçi*, yerli* | iç, ulusal* / yurt dışı*, yurtdışı*, yabancı* | dış, uluslararası*
permanent: kalıcı*, daimi*, sürekli* / geçici*
direct: doğrudan* | direkt* / dolaylı*
positive: olumlu*, pozitif* | artı / olumsuz*, negatif* | eksi
profit: kâr, kar, kazanç* / zarar*, kayıp*, kayb*
income: gelir* / gider*, harcama*
legal: yasal*, kanuni*, hukuki* | hukuk*, yasa* / yasadışı*, kanunsuz*, hukuka aykırı*, yasa dışı* | yasa*
valid: geçerli* / geçersiz*, hükümsüz*
war: savaş* / barış*
birth: doğum* / ölüm*, vefat*
young: genç* / yaşlı*
new: yeni* / eski*
large: büyük* / küçük*
high: yüksek* / düşük*, alçak*
long: uzun* / kısa*
strong: güçlü*, kuvvetli* / zayıf*
fast: hızlı* / yavaş*
early: erken* / geç
easy: kolay* / zor, zorlu*, güç | zor*
safe: güvenli* / tehlikeli*
majority: çoğunluk*, çoğunlu* / azınlık*, azınlı*
urban: kentsel*, şehir*, kent* / kırsal*, köy*
teacher: öğretmen* / öğrenci*
supply: arz* / talep*
horizontal: yatay* / dikey*
show: göster* / gizle*
insurer: sigortacı* / sigortalı*, sigorta ettiren*
lender: ödünç veren*, kredi veren* / ödünç alan*, kredi alan*, borçlu*
active: aktif*, etkin* / pasif*, etkin olmayan
same: aynı* / farklı* | başka*
next: sonraki*, gelecek* / önceki*, geçen*
black: siyah* | kara* / beyaz* | ak
red: kırmızı* | kızıl* / mavi* / yeşil* / sarı*
"""
