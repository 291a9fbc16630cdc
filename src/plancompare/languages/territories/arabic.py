"""Names in Arabic, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: الإمارات العربية المتحدة
country AF: أفغانستان*
country AL: ألبانيا*, ألبان*
country AM: أرمينيا*, أرمن*
country AO: أنغولا*
country AR: أرجنتين*
country AT: نمسا*
country AU: أستراليا*
country AZ: أذربيجان*
country BA: البوسنة والهرسك
country BD: بنغلاديش*
country BE: بلجيكا*
country BG: بلغاريا*, بلغار*
country BH: بحرين*
country BI: بوروندي*
country BJ: بنين
country BN: بروناي*
country BO: بوليفيا*
country BR: برازيل*
country BT: بوتان*
country BW: بوتسوانا*
country BY: بيلاروس*
country CA: كندا
country CH: سويسرا*
country CL: تشيلي*
country CM: كاميرون*
country CN: صين*, الصينية
country CO: كولومبيا*
country CR: كوستاريكا*
country CU: كوبا
country CY: قبرص
country CZ: تشيك*
country DE: ألمانيا*, ألمان*
country DK: دانمرك*
country DZ: جزائر*
country EC: إكوادور*
country EE: إستونيا*, إستون*
country EG: مصر
country ER: إريتريا*
country ES: إسبانيا*, إسبان*
country ET: إثيوبيا*
country FI: فنلندا*, فنلند*
country FJ: فيجي
country FR: فرنسا*, فرنس*
country GA: غابون*
country GB: المملكة المتحدة, إنجليز*
country GH: غانا
country GL: غرينلاند*
country GM: غامبيا*
country GR: يونان*
country GT: غواتيمالا*
country GY: غيانا*
country HK: هونغ كونغ الصينية
country HN: هندوراس*
country HR: كرواتيا*, كروات*
country HT: هايتي*
country HU: هنغاريا*, هنغار*
country ID: إندونيسيا*, إندونيس*
country IE: أيرلندا*
country IL: إسرائيل*
country IN: هند*
country IQ: عراق*
country IR: إيران*
country IS: آيسلندا*, أيسلند*
country IT: إيطاليا*, إيطال*
country JM: جامايكا*
country JO: أردن*
country JP: يابان*
country KE: كينيا*
country KG: قيرغيزستان*
country KH: كمبوديا*, خمير*
country KP: كوريا الشمالية
country KR: كوريا الجنوبية, الكورية
country KW: كويت*
country KZ: كازاخستان*
country LA: اللاوية | لاوس
country LB: لبنان*
country LI: ليختنشتاين*
country LK: سريلانكا*
country LR: ليبيريا*
country LT: ليتوانيا*, ليتوان*
country LU: لوكسمبورغ*
country LV: لاتفيا*, لاتف*
country LY: ليبيا*
country MA: مغرب*
country MC: موناكو*
country MD: مولدوفا*
country ME: الجبل الأسود
country MG: مدغشقر*
country MM: ميانمار*, بورم*
country MN: منغوليا*, منغول*
country MO: منطقة ماكاو الإدارية الخاصة
country MR: موريتانيا*
country MT: مالطا*
country MU: موريشيوس*
country MV: جزر المالديف
country MW: ملاوي*
country MX: مكسيك*
country MY: ماليزيا*, ماليز*
country MZ: موزمبيق*
country NA: ناميبيا*
country NG: نيجيريا*
country NI: نيكاراغوا*
country NL: هولندا*, هولند*
country NO: نرويج*
country NP: نيبال*
country NZ: نيوزيلندا*
country OM: عُمان*
country PA:  | بنما
country PE: بيرو
country PG: بابوا غينيا الجديدة
country PH: فلبين*
country PK: باكستان*
country PL: بولندا*, بولند*
country PS: الأراضي الفلسطينية
country PT: برتغال*
country PY: باراغواي*
country QA: قطر
country RO: رومانيا*, رومان*
country RS: صربيا*, الصربية
country RU: روسيا*, الروسية
country RW: رواندا*
country SA: المملكة العربية السعودية
country SD: سودان*
country SE: سويد*
country SG: سنغافورة*
country SI: سلوفينيا*, سلوفان*
country SK: سلوفاكيا*, سلوفاك*
country SN: سنغال*
country SO: صومال*
country SY: سوريا*
country TH: تايلاند*
country TJ: طاجيكستان*
country TM: تركمانستان*
country TN: تونس
country TR: تركيا*, التركية
country TW: تايوان*
country TZ: تنزانيا*
country UA: أوكرانيا*, أوكران*
country UG: أوغندا*
country US: الولايات المتحدة
country UY: أورغواي*
country UZ: أوزبكستان*
country VE: فنزويلا*
country VN: فيتنام*
country YE: يمن*
country ZA: جنوب أفريقيا
country ZM: زامبيا*
country ZW: زيمبابوي*
country XK: كوسوفو*
city AddisAbaba: أديس أبابا
city Algiers: جزائر*
city Amsterdam: أمستردام*
city Athens: أثينا*
city Auckland: أوكلاند*
city Baghdad: بغداد*
city Baku: باكو
city Bangkok: بانكوك*
city Beirut: بيروت*
city Belgrade: بلغراد*
city Berlin: برلين*
city Bogota: بوغوتا*
city Bratislava: براتيسلافا*
city Brisbane: برسيبان*
city Brussels: بروكسل*
city Bucharest: بوخارست*
city Budapest: بودابست*
city BuenosAires: بوينوس أيرس
city Cairo: قاهرة*
city Caracas: كاراكاس*
city Casablanca: الدار البيضاء
city Chicago: شيكاغو*
city Copenhagen: كوبنهاغن*
city Damascus: دمشق
city Denver: دنفر
city Detroit: ديترويت*
city Dhaka: دكا
city Dubai: دبي
city Dublin: دبلن
city Havana: هافانا*
city Helsinki: هلسنكي*
city Istanbul: إسطنبول*
city Jakarta: جاكرتا*
city Jerusalem: قدس*
city Johannesburg: جوهانسبرغ*
city Kabul: كابول*
city Karachi: كراتشي*
city Katmandu: كاتماندو*
city Khartoum: خرطوم*
city Kiev: كييف
city Kinshasa: كينشاسا*
city KualaLumpur: كوالا لامبور
city Lagos: لاغوس*
city Lisbon: لشبونة*
city Ljubljana: ليوبليانا*
city London: لندن
city LosAngeles: لوس انجلوس
city Madrid: مدريد*
city Manila: مانيلا*
city Melbourne: ميلبورن*
city MexicoCity: مكسيكو سيتي
city Minsk: مينسك*
city Montevideo: مونتفيديو*
city Moscow: موسكو*
city Nairobi: نيروبي*
city NewYork: نيويورك*
city Novosibirsk: نوفوسبيرسك*
city Oslo: أوسلو*
city Paris: باريس*
city Perth: برثا
city PhnomPenh: بنوم بنه
city Prague: براغ
city Pyongyang: بيونغ يانغ
city Reykjavik: ريكيافيك*
city Riga: ريغا
city Riyadh: رياض*
city Rome: روما
city Santiago: سانتياغو*
city SaoPaulo: ساو باولو
city Sarajevo: سراييفو*
city Seoul: سول
city Shanghai: شنغهاي*
city Skopje: سكوبي*
city Sofia: صوفيا*
city Stockholm: ستوكهولم*
city Sydney: سيدني*
city Taipei: تايبيه*
city Tallinn: تالين*
city Tashkent: طشقند*
city Tbilisi: تبليسي*
city Tehran: طهران*
city Tokyo: طوكيو*
city Toronto: تورونتو*
city Tripoli: طرابلس*
city Tunis: تونس
city Ulaanbaatar: آلانباتار*
city Vancouver: فانكوفر*
city Vienna: فيينا*
city Vientiane: فيانتيان*
city Vilnius: فيلنيوس*
city Vladivostok: فلاديفوستك*
city Warsaw: وارسو*
city Winnipeg: وينيبيج*
city Yerevan: يريفان*
city Zagreb: زغرب
city Zurich: زيورخ*
weekday monday: الاثنين
weekday tuesday: الثلاثاء
weekday wednesday: الأربعاء
weekday thursday: الخميس
weekday friday: الجمعة
weekday saturday: السبت
weekday sunday: الأحد
"""
