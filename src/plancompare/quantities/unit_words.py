"""How each language names units: the words behind a number, by the code of the unit.

The names and abbreviations are those of the Unicode CLDR, with the inflected forms, adjectives ("30-tägig") and
currencies that texts have. Entries are separated by blanks, `codes=forms`, where a word that may mean several units has
several codes (`lb|GBP=pounds?`); forms are pieces of regular expressions in which `_` is a blank and `*` any ending.
What a code is stands in `units`.
"""

from __future__ import annotations

SYMBOLS = r"""
    ms=ms|msec us=[µμ]s ns=ns s=s|sec min=min|mins h=h|hrs?
    mm=mm|㎜ cm=cm|㎝ dm=dm m=m km=km|㎞|kms ft=ft yd=yd mi=mi|mph nmi=nmi
    mg=mg|㎎ g=g kg=[kK]g|㎏ t=t lb=lbs? oz=oz
    ml=m[lL]|㎖ cl=cl dl=dl l=[lLℓ] hl=hl gal=gal
    mm2=mm[²2] cm2=cm[²2] m2=m[²2]|㎡|sqm|qm km2=km[²2]|㎢|qkm ha=ha cm3=cm[³3] m3=m[³3]|㎥
    bit=bits? kbit=[kK]bit|[kK]bps Mbit=Mbit|Mbps Gbit=Gbit|Gbps
    B=B|bytes? kB=[kK]B|KiB MB=MB|MiB GB=GB|GiB TB=TB|TiB PB=PB|PiB
    W=W kW=kW MW=MW GW=GW Wh=Wh kWh=kWh MWh=MWh GWh=GWh TWh=TWh J=J kJ=kJ MJ=MJ cal=cal kcal=kcal
    Hz=Hz kHz=kHz MHz=MHz GHz=GHz V=V kV=kV mV=mV mA=mA Pa=Pa hPa=hPa kPa=kPa MPa=MPa
    degC=°\s?C|℃ degF=°\s?F|℉ degC|degF|deg=°
    USD=USD EUR=EUR|€ GBP=GBP|£|￡ JPY=JPY CNY=CNY|RMB JPY|CNY=[¥￥] KRW=KRW|₩ RUB=RUB|₽ CHF=CHF HKD=HKD|HK\$
    TWD=TWD|NTD|NT\$ AUD=AUD CAD=CAD INR=INR|₹ BRL=BRL PLN=PLN|zł TRY=TRY|TL|₺ THB=THB|฿ SEK=SEK NOK=NOK DKK=DKK
    dollar=\$
"""
"""Signs that all languages use."""
UNIT_WORDS = {
    "en": """ ms=milliseconds? s=seconds? min=minutes? h=hours? d=days?|weekdays? wk=weeks? mo=months?
yr=years? mm=millimet(?:re|er)s? cm=centimet(?:re|er)s? m=met(?:re|er)s? km=kilomet(?:re|er)s? in=inch(?:es)?
ft=foot|feet yd=yards? nmi=nautical_miles? mi|nmi=miles? mg=milligram(?:me)?s? g=gram(?:me)?s?
kg=kilogram(?:me)?s?|kilos? t=tons?|tonnes? lb|GBP=pounds? oz=ounces? ml=millilit(?:re|er)s? l=lit(?:re|er)s?
gal=gallons? ha=hectares? ac=acres? km2=square_kilomet(?:re|er)s? m2=square_met(?:re|er)s? mi2=square_miles?
ft2=square_(?:feet|foot) m3=cubic_met(?:re|er)s? kB=(?:kilo|kibi)bytes? MB=(?:mega|mebi)bytes?
GB=(?:giga|gibi)bytes? TB=terabytes? kbit=kilobits? Mbit=megabits? Gbit=gigabits? W=watts? kW=kilowatts?
MW=megawatts? GW=gigawatts? Wh=watt[-\\s]hours? kWh=kilowatt[-\\s]hours? MWh=megawatt[-\\s]hours? Hz=hertz
kHz=kilohertz MHz=megahertz GHz=gigahertz V=volts? degC=degrees?_(?:Celsius|centigrade|C)|Celsius
degF=degrees?_(?:Fahrenheit|F)|Fahrenheit degC|degF|deg=degrees? USD=US_dollars?|U\\.S\\._dollars?
HKD=Hong_Kong_dollars? AUD=Australian_dollars? CAD=Canadian_dollars? dollar=dollars? EUR=euros?
GBP=pounds?_sterling|British_pounds? JPY=(?:Japanese_)?yen CNY=(?:Chinese_)?yuan|renminbi KRW=won
RUB=roubles?|rubles? CHF=Swiss_francs? franc=francs? INR|rupee=rupees? THB=baht BRL=reais TRY=lira
PLN=zlot(?:y|ys|ych)
    """,
    "de": """
        ms=Millisekunden? s=Sekunden?|Sek|sekündig* min=Minuten?|minütig* h=Stunden?|Std|stündig*
        d=Tage?|Tagen|Tages|Werktag*|Arbeitstag*|Kalendertag*|tägig* wk=Wochen?|wöchig* mo=Monat*|monatig*
        yr=Jahre?|Jahren|Jahres|jährig* mm=Millimetern? cm=Zentimetern? m=Metern?|Höhenmetern? km=Kilometern?
        in=Zoll ft=Fuß yd=Yards? nmi=Seemeilen? mi|nmi=Meilen? mg=Milligramm g=Gramm kg=Kilogramm|Kilo t=Tonnen?
        lb|GBP=Pfund oz=Unzen? ml=Milliliter l=Litern? gal=Gallonen? ha=Hektar ac=Acres? km2=Quadratkilometern?
        m2=Quadratmetern? mi2=Quadratmeilen? ft2=Quadratfuß m3=Kubikmetern? kB=Kilobytes? MB=Megabytes?
        GB=Gigabytes? TB=Terabytes? Mbit=Megabit Gbit=Gigabit W=Watt kW=Kilowatt MW=Megawatt GW=Gigawatt
        Wh=Wattstunden? kWh=Kilowattstunden? MWh=Megawattstunden? Hz=Hertz V=Volt degC=Grad_(?:Celsius|C)
        degF=Grad_(?:Fahrenheit|F) degC|degF|deg=Grad USD=US-Dollars? dollar=Dollars? EUR=Euros? JPY=Yen
        CNY=Yuan|Renminbi KRW=Won RUB=Rubel CHF=Schweizer_Franken CHF|franc=Franken|Francs? INR|rupee=Rupien?
        THB=Baht TRY=Lira PLN=Zloty|Złoty
    """,
    "fr": """
        ms=millisecondes? s=secondes? min=minutes?|mn h=heures? d=jours?|journées? wk=semaines? mo=mois
        yr=ans?|années? mm=millimètres? cm=centimètres? m=mètres? km=kilomètres? in=pouces? ft=pieds? yd=yards?
        nmi=milles?_marins?|milles?_nautiques? mi=miles? mg=milligrammes? g=grammes? kg=kilogrammes?|kilos?
        t=tonnes? lb|GBP=livres? oz=onces? ml=millilitres? l=litres? gal=gallons? ha=hectares? ac=acres?
        km2=kilomètres?_carrés? m2=mètres?_carrés? mi2=miles?_carrés? ft2=pieds?_carrés? m3=mètres?_cubes?
        B=octets?|o kB=[kK]o|kilo-?octets? MB=Mo|Mio|méga-?octets? GB=Go|Gio|giga-?octets? TB=To|téra-?octets?
        Mbit=mégabits? Gbit=gigabits? W=watts? kW=kilowatts? MW=mégawatts? GW=gigawatts? Wh=wattheures?
        kWh=kilowatt-?heures? Hz=hertz V=volts? degC=degrés?_(?:Celsius|C) degF=degrés?_(?:Fahrenheit|F)
        degC|degF|deg=degrés? USD=dollars?_américains?|dollars?_US HKD=dollars?_de_Hong_?-?Kong dollar=dollars?
        EUR=euros? GBP=livres?_sterling JPY=yens? CNY=yuans? KRW=wons? RUB=roubles? CHF=francs?_suisses?
        CHF|franc=francs? INR|rupee=roupies? THB=bahts? BRL=réaux TRY=livres?_turques? PLN=zlotys?
    """,
    "es": """
        ms=milisegundos? s=segundos? min=minutos? h=horas? d=d[ií]as? wk=semanas? mo=mes|meses yr=años?
        mm=milímetros? cm=centímetros? m=metros? km=kilómetros? in=pulgadas? ft=pies? yd=yardas?
        nmi=millas?_náuticas? mi=millas? mg=miligramos? g=gramos? kg=kilogramos?|kilos? t=toneladas? lb|GBP=libras?
        oz=onzas? ml=mililitros? l=litros? gal=gal[oó]n|galones ha=hectáreas? ac=acres?
        km2=kilómetros?_cuadrados? m2=metros?_cuadrados? mi2=millas?_cuadradas? ft2=pies?_cuadrados?
        m3=metros?_cúbicos? B=octetos? kB=kilobytes? MB=megabytes?|megas? GB=gigabytes?|gigas? TB=terabytes?
        W=vatios? kW=kilovatios? MW=megavatios? GW=gigavatios? kWh=kilovatios?[-\\s]hora Hz=hercios? V=voltios?
        degC=grados?_(?:Celsius|cent[ií]grados?|C) degF=grados?_(?:Fahrenheit|F) degC|degF|deg=grados?
        USD=dólar(?:es)?_(?:estadounidenses?|americanos?) dollar=dólar(?:es)? EUR=euros? GBP=libras?_esterlinas?
        JPY=yen(?:es)? CNY=yuan(?:es)? KRW=won(?:es)? RUB=rublos? CHF=francos?_suizos? CHF|franc=francos?
        INR|rupee=rupias? peso=pesos? BRL=reales THB=baht TRY=liras? PLN=zlotys?
    """,
    "it": """
        ms=millisecond[oi] s=second[oi] min=minut[oi] h=ore|ora d=giorn[oi]|giornate wk=settiman[ae] mo=mes[ei]
        yr=ann[oi] mm=millimetr[oi] cm=centimetr[oi] m=metr[oi] km=chilometr[oi] in=pollic[ei] ft=pied[ei]
        yd=iard[ae] nmi=miglia_(?:nautiche|marine) mi|nmi=migli[ao] mg=milligramm[oi] g=gramm[oi]
        kg=chilogramm[oi]|chil[oi] t=tonnellat[ae] lb=libbr[ae] oz=onc[ei]a? ml=millilitr[oi] l=litr[oi]
        gal=gallon[ei] ha=ettar[oi] ac=acr[oi] km2=chilometr[oi]_quadrat[oi] m2=metr[oi]_quadrat[oi]
        mi2=miglia_quadrate ft2=piedi_quadrati m3=metr[oi]_cub[oi] kB=kilobyte MB=megabyte GB=gigabyte TB=terabyte
        W=watt kW=kilowatt MW=megawatt GW=gigawatt kWh=kilowattora Hz=hertz V=volt
        degC=grad[oi]_(?:Celsius|centigradi|C) degF=grad[oi]_(?:Fahrenheit|F) degC|degF|deg=grad[oi]
        USD=dollar[oi]_(?:statunitens[ei]|american[oi]) dollar=dollar[oi] EUR=euro GBP=sterlin[ae] JPY=yen CNY=yuan
        KRW=won RUB=rubl[oi] CHF=franch?[oi]_svizzer[oi] CHF|franc=franch?[oi] INR|rupee=rupi[ae] TRY=lire_turche
        THB=baht BRL=reais PLN=zloty
    """,
    "pt": """
        ms=milissegundos? s=segundos? min=minutos? h=horas? d=dias? wk=semanas? mo=m[eê]s|meses yr=anos?
        mm=mil[ií]metros? cm=cent[ií]metros? m=metros? km=quil[oóô]metros? in=polegadas? ft=pés? yd=jardas?
        nmi=milhas?_náuticas? mi=milhas? mg=miligramas? g=gramas? kg=quilogramas?|quilos? t=toneladas?
        lb|GBP=libras? oz=onças? ml=mililitros? l=litros? gal=galão|galões ha=hectares? ac=acres?
        km2=quil[oóô]metros?_quadrados? m2=metros?_quadrados? mi2=milhas?_quadradas? ft2=pés?_quadrados?
        m3=metros?_cúbicos? kB=kilobytes?|quilobytes? MB=megabytes? GB=gigabytes? TB=terabytes? W=watts?
        kW=quilowatts?|kilowatts? MW=megawatts? GW=gigawatts? kWh=quilowatts?-hora Hz=hertz V=volts?
        degC=graus?_(?:Celsius|cent[ií]grados?|C) degF=graus?_(?:Fahrenheit|F) degC|degF|deg=graus?
        USD=dólar(?:es)?_(?:americanos?|norte-americanos?|estadunidenses?) dollar=dólar(?:es)? EUR=euros?
        GBP=libras?_esterlinas? JPY=ienes?|yenes? CNY=yuans? KRW=wons? RUB=rublos? CHF=francos?_suíços?
        CHF|franc=francos? INR|rupee=rupias? BRL=reais|real THB=baht TRY=liras? PLN=zlotys? peso=pesos?
    """,
    "nl": """
        ms=milliseconden? s=seconden? min=minuut|minuten h=uur|uren|urige?
        d=dag|dagen|daagse?|werkdag|werkdagen|kalenderdag|kalenderdagen wk=week|weken mo=maand|maanden
        yr=jaar|jaren|jarige? mm=millimeter cm=centimeter m=meter km=kilometer in=inch|inches|duim ft=voet yd=yards?
        nmi=zeemijl|zeemijlen mi|nmi=mijl|mijlen mg=milligram g=gram kg=kilogram|kilo t=ton lb|GBP=pond oz=ounces?
        ml=milliliter l=liter gal=gallons? ha=hectare ac=acres? km2=vierkante_kilometer m2=vierkante_meter
        mi2=vierkante_mijl m3=kubieke_meter kB=kilobytes? MB=megabytes? GB=gigabytes? TB=terabytes? W=watt
        kW=kilowatt MW=megawatt GW=gigawatt kWh=kilowattuur Hz=hertz V=volt degC=gra(?:ad|den)_(?:Celsius|C)
        degF=gra(?:ad|den)_(?:Fahrenheit|F) degC|degF|deg=graad|graden USD=Amerikaanse_dollars? dollar=dollars?
        EUR=euro's|euro GBP=pond_sterling JPY=yen CNY=yuan KRW=won RUB=roebel CHF=Zwitserse_franken?
        CHF|franc=frank|franc INR|rupee=roepies? TRY=lira THB=baht PLN=zloty
    """,
    "pl": r"""
        ms=milisekund* s=sekund*|sek min=minut* h=godzin*|godz d=dni|dnia|dzień|dniow*|dob[ayęo]|dób
        wk=tydzień|tygod* mo=miesiąc*|miesięcy|miesięczn*|mies yr=rok|roku|lat|lata|latach|latami|letni*
        mm=milimetr* cm=centymetr* m=metr|metra|metry|metrów|metrach|metrami
        km=kilometr|kilometra|kilometry|kilometrów in=cal|cala|cale|cali ft=stop[ayęy]|stóp yd=jard* nmi=mil*_morsk*
        mi|nmi=mil|mila|mile|mili mg=miligram* g=gram* kg=kilogram*|kilo t=ton|ton[ayę] lb|GBP=funt* oz=uncj*
        ml=mililitr* l=litr* gal=galon* ha=hektar* ac=akr|akr[aóy]w? km2=kilometr*_kwadratow*|km_kw
        m2=metr*_kwadratow*|m_kw m3=metr*_sześcienn* kB=kilobajt* MB=megabajt* GB=gigabajt* TB=terabajt* B=bajt*
        bit=bit|bit[aóy]w? W=wat|wat[aóy]w? kW=kilowat* MW=megawat* kWh=kilowatogodzin*
        degC=stop(?:ni|nie|nia|ień)_(?:Celsjusza|C) degF=stop(?:ni|nie|nia|ień)_(?:Fahrenheita|F)
        degC|degF|deg=stop(?:ni|nie|nia|ień) USD=dolar*_amerykańsk* dollar=dolar* EUR=euro GBP=funt*_szterling*
        JPY=jen|jen[aóy]w? CNY=juan* RUB=rubl[iae]|rubel KRW=won* CHF=frank*_szwajcarsk* CHF|franc=frank*
        PLN=złot(?:y|e|ych|ego) INR|rupee=rupi[aei]?
    """,
    "ru": r"""
        ms=мс|миллисекунд* s=сек|секунд* min=мин|минут* h=ч|час|час[аоу]в?|часам|часами|часах
        d=день|дня|дней|дням|дни|днями|сут|сутки|суток|дн wk=недел* mo=месяц*|мес yr=год|года|лет|году|годам|годах
        mm=мм|миллиметр* cm=см|сантиметр* m=м|метр|метр[аоы]в?|метрам|метрах
        km=км|километр|километр[аоы]в?|километрах in=дюйм* ft=фут|фут[аоы]в? yd=ярд* nmi=морск*_мил[ьяией]*
        mi|nmi=миль|мил[ияей]|милях mg=мг|миллиграмм* g=г|грамм* kg=кг|килограмм*|кило t=т|тонн*
        lb|GBP=фунт|фунт[аоы]в? oz=унци* ml=мл|миллилитр* l=л|литр* gal=галлон* ha=га|гектар* ac=акр|акр[аоы]в?
        km2=км²|кв\.?_км|квадратн*_километр* m2=м²|кв\.?_м|квадратн*_метр* m3=м³|куб\.?_м|кубическ*_метр*|кубометр*
        B=байт* kB=[кК]Б|Кбайт|килобайт* MB=МБ|Мбайт|мегабайт* GB=ГБ|Гбайт|гигабайт* TB=ТБ|терабайт* bit=бит*
        Mbit=Мбит|мегабит* W=Вт|ватт* kW=кВт|киловатт|киловатта MW=МВт|мегаватт* GW=ГВт|гигаватт*
        kWh=кВт[·-]?ч|киловатт-час* Hz=Гц|герц* kHz=кГц MHz=МГц GHz=ГГц degC=градус*_(?:по_)?Цельси*|°_?[СC]
        degF=градус*_(?:по_)?Фаренгейт* degC|degF|deg=градус* USD=доллар*_США dollar=доллар*|долл EUR=евро
        GBP=фунт*_стерлингов JPY=[ий]ен* CNY=юан* KRW=вон RUB=рубл*|руб CHF=швейцарск*_франк* CHF|franc=франк*
        TRY=лир* INR|rupee=рупи* THB=бат* PLN=злот*
    """,
    "tr": """
        ms=milisaniye* s=saniye*|sn min=dakika*|dk h=saat* d=gün|gün(?:de|den|dür|lük|lüğü|ü|e|ün|ler|lerde)
        wk=hafta* mo=ay|ay(?:da|dan|dır|lık|lığı|ı|a|ın) yr=yıl*|yaş|yaşında*|sene* mm=milimetre*
        cm=santimetre*|santim m=metre(?!kare)* km=kilometre(?!kare)* in=inç* ft=fit|feet yd=yarda* nmi=deniz_mili
        mi=mil|milden|mili|mildir|millik mg=miligram* g=gram* kg=kilogram*|kilo* t=ton|tonluk|tondan lb=libre*
        GBP=sterlin* lb|GBP=pound ml=mililitre* l=litre* gal=galon* ha=hektar* km2=kilometrekare* m2=metrekare*
        m3=metreküp* B=bayt* kB=kilobayt* MB=megabayt* GB=gigabayt* TB=terabayt* W=watt|vat kW=kilovat* MW=megavat*
        degC=santigrat_derece*|derece_santigrat|santigrat degF=fahrenhayt degC|degF|deg=derece*
        USD=ABD_dolar*|Amerikan_dolar* dollar=dolar* EUR=avro*|euro* JPY=yen|yeni CNY=yuan|yuanı RUB=ruble*
        TRY=lira*
    """,
    "ar": r"""
        s=ثانية|ثواني|ثوان min=دقيقة|دقائق h=ساعة|ساعات d=يوم|يوما|يومًا|أيام|يوماً wk=أسبوع|أسابيع|أسبوعا|أسبوعًا
        mo=شهر|شهرا|شهرًا|شهراً|أشهر|شهور yr=سنة|سنوات|سنين|عام|عاما|عامًا|عاماً|أعوام mm=م?ل?ليمتر|ملم|مم
        cm=سنتي?مترا?|سم m=متر|مترا|مترًا|أمتار|م km=كيلومتر|كيلومترات|كيلومترا|كيلومترًا|كم mi=ميل|ميلا|ميلًا|أميال
        in=بوصة|بوصات ft=قدم|قدما|قدمًا|أقدام yd=ياردة mg=مل[يغ]غ?رام|ملغ|ملجم g=[غج]رام|[غج]راما|[غج]رامات
        kg=كيلو[غج]رام|كيلو[غج]راما|كيلو[غج]رامات|كجم|كغم?|كيلو t=طن|طنا|أطنان lb=رطل|رطلا|أرطال oz=أونصة
        l=لتر|لترا|لترات ml=مليلتر|مل gal=غالون ha=هكتار|هكتارا|هكتارات ac=فدان km2=كيلومتر*_مربع* m2=متر*_مربع*
        m3=متر*_مكعب* B=بايت kB=كيلوبايت MB=مي[غج]ابايت GB=[غج]ي[غج]ابايت TB=تيرابايت W=واط|وات kW=كيلوواط|كيلووات
        MW=مي[غج]اواط|مي[غج]اوات degC=درجة_مئوية|درجات_مئوية degF=درجة_فهرنهايت degC|degF|deg=درجة|درجات
        USD=دولار*_أمريكي*|دولار*_أميركي* dollar=دولار|دولارا|دولارًا|دولارات EUR=يورو GBP=جنيه*_إسترليني*
        EGP|GBP=جنيه|جنيها JPY=ين CNY=يوان RUB=روبل SAR=ريال AED=درهم
    """,
    "th": r"""
        ms=มิลลิวินาที s=วินาที min=นาที h=ชั่วโมง|ชม\. d=วัน(?!ที่) wk=สัปดาห์|อาทิตย์ mo=เดือน yr=ปี|ขวบ
        mm=มิลลิเมตร|มม\. cm=เซนติเมตร|ซม\. m=เมตร km=กิโลเมตร|กม\. km|kg=กิโล in=นิ้ว ft=ฟุต yd=หลา nmi=ไมล์ทะเล
        mi=ไมล์ mg=มิลลิกรัม|มก\. g=กรัม kg=กิโลกรัม|กก\. t=ตัน lb|GBP=ปอนด์ oz=ออนซ์ ml=มิลลิลิตร l=ลิตร gal=แกลลอน
        ha=เฮกตาร์|เฮกแตร์ rai=ไร่ ac=เอเคอร์ km2=ตารางกิโลเมตร|ตร\.?กม\. m2=ตารางเมตร|ตร\.?ม\. mi2=ตารางไมล์
        m3=ลูกบาศก์เมตร B=ไบต์ kB=กิโลไบต์ MB=เมกะไบต์ GB=กิกะไบต์ TB=เทระไบต์ W=วัตต์ kW=กิโลวัตต์ MW=เมกะวัตต์
        degC=องศาเซลเซียส degF=องศาฟาเรนไฮต์ degC|degF|deg=องศา USD=ดอลลาร์สหรัฐ|เหรียญสหรัฐ dollar=ดอลลาร์|เหรียญ
        EUR=ยูโร GBP=ปอนด์สเตอร์ลิง JPY=เยน CNY=หยวน KRW=วอน RUB=รูเบิล THB=บาท
    """,
    "ko": """
        ms=밀리초 s=초(?![등기]) min=분(?![기의야과]) h=시간 d=일(?![본부반정])|영업일 wk=주(?![년일요장택식])|주일
        mo=개월|달(?!러) yr=년(?![대생])|주년|살|세(?![대기계]) mm=밀리미터 cm=센티미터|센티 m=미터 km=킬로미터
        km|kg=킬로 in=인치 ft=피트 yd=야드 nmi=해리 mi=마일 mg=밀리그램 g=그램 kg=킬로그램 t=톤 lb|GBP=파운드
        oz=온스 ml=밀리리터 l=리터 gal=갤런 ha=헥타르 ac=에이커 km2=제곱킬로미터|평방킬로미터 m2=제곱미터|평방미터
        mi2=제곱마일|평방마일 m3=세제곱미터|입방미터 ping=평(?![방균가]) B=바이트 kB=킬로바이트 MB=메가바이트|메가
        GB=기가바이트|기가 TB=테라바이트 bit=비트 W=와트 kW=킬로와트 MW=메가와트 GW=기가와트
        degC|degF|deg=도(?![시로]) USD=미국_?달러 dollar=달러 EUR=유로 JPY=엔(?!진) CNY=위안 KRW=원(?![칙소색정])
        RUB=루블
    """,
    "ja": """
        ms=ミリ秒 s=秒間?(?!速) min=分間?(?![のど割]) h=時間 d=日間?|営業日 wk=週間?|週目 mo=[かカヶケヵ箇個ヵ]月間?
        yr=年間?|周年|歳|才|[かカヶケヵ箇]年 mm=ミリ(?:メートル)? cm=センチ(?:メートル)? m=メートル km=キロメートル
        km|kg=キロ in=インチ ft=フィート|フット yd=ヤード nmi=海里|カイリ mi=マイル mg=ミリグラム g=グラム
        kg=キログラム t=トン lb|GBP=ポンド oz=オンス ml=ミリリットル l=リットル gal=ガロン ha=ヘクタール ac=エーカー
        km2=平方キロ(?:メートル)? m2=平方メートル|平米 mi2=平方マイル ft2=平方フィート m3=立方メートル ping=坪
        B=バイト kB=キロバイト MB=メガバイト GB=ギガバイト TB=テラバイト bit=ビット Mbit=メガビット W=ワット
        kW=キロワット MW=メガワット GW=ギガワット kWh=キロワット時 Hz=ヘルツ V=ボルト degC|degF|deg=度
        USD=米ドル|米国ドル HKD=香港ドル AUD=豪ドル|オーストラリアドル CAD=カナダドル|加ドル dollar=ドル EUR=ユーロ
        JPY=円 CNY=人民元|元 KRW=ウォン RUB=ルーブル CHF=スイスフラン CHF|franc=フラン INR|rupee=ルピー THB=バーツ
    """,
    "zh": """
        ms=毫秒 s=秒[钟鐘]? min=分[钟鐘]?(?![之の点點数數红紅]) h=小[时時]|[钟鐘][头頭] d=天|日|工作日
        wk=周(?![年岁歲])|週(?!年)|星期|[礼禮]拜 mo=月 yr=年|[周週]年|[岁歲] mm=毫米|公厘|公釐 cm=厘米|公分|釐米
        dm=分米 m=米|公尺 km=千米|公里 in=英寸|英吋|吋 ft=英尺|英呎|呎 yd=[码碼] nmi=海里|海浬 mi=英里|英哩|哩
        li=[华華]里|里 mg=毫克 g=克(?!拉)|公克 kg=公斤|千克 jin=斤 t=吨|噸|公吨|公噸 lb=磅 oz=盎司 ml=毫升 l=升|公升
        gal=加[仑侖] ha=公[顷頃] mu=[亩畝] ac=英[亩畝] km2=平方公里|平方千米 m2=平方米|平方公尺|平米
        mi2=平方英里|平方英哩 ft2=平方英[尺呎]|平方呎 m3=立方米|立方公尺 ping=坪 B=字[节節]|位元[组組] kB=千字[节節]
        MB=兆字[节節]|兆位元[组組] GB=吉字[节節]|十[亿億]位元[组組] bit=比特|位元 W=瓦特? kW=千瓦 MW=兆瓦 GW=吉瓦
        kWh=千瓦[时時] Hz=赫[兹茲]? kHz=千赫 MHz=兆赫 V=伏特? degC=[摄攝]氏度 degF=[华華]氏度
        degC|degF|deg=度(?![假过過]) USD=美[元金圆圓] HKD=港[元币幣紙纸] TWD=新?[台臺][币幣] CNY=人民[币幣]
        JPY=日[元圆圓] KRW=[韩韓][元圆圜] EUR=[欧歐]元 GBP=英[镑鎊] RUB=[卢盧]布 AUD=澳元 CAD=加元 SGD=新元|坡[元币]
        CHF=瑞士法郎 CHF|franc=法郎 INR|rupee=[卢盧]比 THB=泰[铢銖] CNY|TWD|HKD|MOP|SGD=元|[块塊][钱錢]?|[圆圓]
    """,
}

BETWEEN = {
    "en": r"(?:(?:business|working|calendar|consecutive|full|whole|more|additional|further|long|metric|short)\s)?",
    "de": r"(?:(?:volle[nr]?|ganze[nr]?|weitere[nr]?|lange)\s)?",
    "fr": r"(?:de\s|d[’'])?",
    "es": r"(?:de\s)?",
    "it": r"(?:di\s|d[’'])?",
    "pt": r"(?:de\s)?",
    "zh": "[多余餘來来几幾]?[个個]?[多半]?",
    "ja": "(?:余り|数|以上の|個)?",
    "ko": r"(?:여|\s)?",
}
"""What may stand between a number and its unit, besides a blank or hyphen."""
MONEY_BEFORE = r""" USD=US\$|U\.S\.\$|USD HKD=HK\$|HKD|港[币幣] TWD=NTD|NT\$|TWD|新?[台臺][币幣]
AUD=AU?\$|AUD CAD=CA?\$|CAD SGD=S\$|SGD
NZD=NZ\$|NZD BRL=R\$|BRL MXN=MXN dollar=\$ EUR=€|EUR GBP=£|￡|GBP JPY=JPY|JP¥ CNY=CNY|RMB|CN¥|人民[币幣]
JPY|CNY=[¥￥] KRW=₩|KRW RUB=₽|RUB INR=₹|INR|Rs\.? THB=฿|THB TRY=₺|TRY PLN=PLN CHF=CHF|Fr\. SEK=SEK NOK=NOK DKK=DKK
degC=[摄攝摂]氏|セ氏|섭씨 degF=[华華]氏|カ氏|화씨
"""
"""What stands before a number and says its unit."""
