"""Names in Thai that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: อเมริกาเหนือ, อเมริกาใต้, มหาสมุทรอินเดีย
country US: สหรัฐอเมริกา, สหรัฐ, สหรัฐฯ, อเมริกา | อเมริกัน
country GB: สหราชอาณาจักร, อังกฤษ | บริเตน
country KR: เกาหลีใต้, เกาหลี
country KP: เกาหลีเหนือ | เกาหลี
country CN: จีน, ภาษาจีน
country JP: ญี่ปุ่น
country DE: เยอรมัน, เยอรมนี
country TH: ไทย, ประเทศไทย
country TW: ไต้หวัน
country LA: ประเทศลาว, ภาษาลาว | ลาว
country arabic: ภาษาอาหรับ, ภาษาอารบิก
country latin: ภาษาละติน
continent europe: ยุโรป
continent asia: เอเชีย
continent africa: แอฟริกา
city Beijing: ปักกิ่ง
city Osaka: โอซากะ, โอซาก้า
city Kyoto: เกียวโต
city Munich: มิวนิก
city Milan: มิลาน
city Barcelona: บาร์เซโลนา
city Geneva: เจนีวา
city Ankara: อังการา
city Delhi: เดลี, นิวเดลี
"""
