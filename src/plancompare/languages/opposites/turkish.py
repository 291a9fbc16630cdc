"""Opposites in Turkish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: kuzey amerika*, güney amerika*, güney afrika*, orta doğu*, her şeyden önce, ilk önce, beyaz saray*, doğru*,
    doğal*, doğan*, sonuç*, açıkça, iş yeri, son derece, son olarak, yeniden*, kuzey irlanda*
before: önce, öncesi*, evvel, önceki*, önceden | kadar / sonra, sonrası*, sonraki*, sonradan, müteakip* |
    itibaren, takip*
increase: artır*, arttır*, artış*, artma*, arttı*, yüksel* | büyü*, fazla / azalt*, azal*, düşür*,
    düşüş*, indir* | kısıt*, eksil*, az
import: ithal* / ihraç*, ihracat*
buyer: alıcı*, satın alan* | müşteri* / satıcı*, satan*
purchase: satın alma*, satın al*, alım* / satış*, satma*, satıl*
lessor: kiraya veren*, kiralayan*, ev sahibi* / kiracı*
employer: işveren* | şirket* / işçi*, çalışan*, personel* | çalış*
north: kuzey* / güney* / doğu* | kuzeydoğu*, güneydoğu* / batı* | kuzeybatı*, güneybatı*
left: sol, sola, solda*, soldan, soldaki / sağ, sağa, sağda*, sağdan, sağdaki
first: ilk, birinci* | önce* / son, sonuncu* | geçen*, nihai*, geçtiğ*
inner: iç, dahili*, içerde*, içeri, içeride* / dış, dışar*, harici* | dışı*
public: kamu*, kamusal*, umumi* | devlet*, resmi*, halk* /  | kişi*, özel
include: dahil*, kapsa*, içerir, içerme*, içeren* / hariç*, dışında
begin: başla*, başlangıç* | itibar* / sona er*, bitir*, bitiş*, bitim*, sonlan* | kapan*, dur*
morning: sabah* / öğleden sonra* / akşam*, gece* | gece*, akşam*
summer: yaz, yazın / kış, kışın, kışlık / ilkbahar*, bahar* / sonbahar*, güz
male: erkek* | adam*, oğlan* / kadın*, kız, kızlar* | bayan*
father: baba* / anne*
upper: üst*, yukarı* | önce* / alt, altta*, aşağı* | sonra*
minimum: asgari*, minimum* / azami*, maksimum*
sender: gönderen*, gönderici* | gönder* / alıcı*
creditor: alacaklı* / borçlu*
plaintiff: davacı* / davalı*
accept: kabul*, onay* / reddet*, redded*, ret | kabul etme*, kabul edilme*
enable: etkinleştir*, etkin* / devre dışı*, pasif*
add: ekle* / kaldır*, sil, silin*, silme*, sildi*, siler, silec*, sile* | çıkar*
encrypt: şifrele* / şifre çöz*, şifresini çöz*
input: girdi*, giriş* / çıktı*, çıkış*
read: oku* / yaz, yazma* | yazıl*
domestic: yurt içi*, yurtiçi*, yerli* | iç, ulusal* / yurt dışı*, yurtdışı*, yabancı* | dış,
    uluslararası*
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
large: büyük / küçük*
high: yüksek* / düşük*, alçak*
long: uzun / kısa*
strong: güçlü*, kuvvetli* / zayıf*
fast: hızlı* / yavaş*
early: erken* / geç
easy: kolay* / zor, zorlu*, güç
safe: güvenli* / tehlikeli*
majority: çoğunluk*, çoğunlu* / azınlık*, azınlı*
urban: kentsel*, şehir*, kent* / kırsal*, köy*
teacher: öğretmen* / öğrenci*
supply: arz* / talep*
horizontal: yatay* / dikey*
show: göster, gösterir, gösteril*, göstermek* / gizle*
insurer: sigortacı* / sigortalı*, sigorta ettiren*
lender: ödünç veren*, kredi veren* / ödünç alan*, kredi alan*, borçlu*
active: aktif*, etkin* / pasif*, etkin olmayan
black: siyah* | kara* / beyaz* | ak
red: kırmızı* | kızıl* / mavi* / yeşil* / sarı*
half: ilk yarı*, birinci yarı*, ilk altı ay* / ikinci yarı*, son altı ay*, ikinci altı ay*
"""
