"""Names in Arabic that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: أمريكا الجنوبية, أمريكا الشمالية, أمريكا اللاتينية, المحيط الهندي
country US: الولايات المتحدة, أمريكا, أمريكي*, امريكي*
country GB: المملكة المتحدة, بريطانيا, بريطاني*, إنجلترا, إنجليزي*, انجليزي*, إنكليزي*
country KR: كوريا, كوري, كورية, كوريا الجنوبية
country KP: كوريا الشمالية | كوريا, كوري, كورية
country CN: صيني*, صين
country JP: ياباني*
country DE: ألماني*
country FR: فرنسي*, فرنسا
country RU: روسي*
country ES: إسباني*
country IT: إيطالي*
country TR: تركي, تركية, تركيا
country IN: هندي, هندية, هند
country arabic: عربي, عربية
country latin: لاتيني*
country hebrew: عبري*
continent europe: أوروبا, أوروبي*, أوربا
continent asia: آسيا, آسيوي*
continent africa: أفريقيا, إفريقيا, أفريقي*
city Beijing: بكين
city Osaka: أوساكا
city Munich: ميونيخ, ميونخ
city Hamburg: هامبورغ
city Frankfurt: فرانكفورت
city Milan: ميلانو
city Barcelona: برشلونة
city Geneva: جنيف
city Ankara: أنقرة
city Delhi: دلهي, نيودلهي
city Boston: بوسطن
"""
