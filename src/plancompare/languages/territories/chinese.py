"""Names in Chinese, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: 阿拉伯联合酋长国, 阿拉伯聯合大公國
country AF: 阿富汗
country AL: 阿尔巴尼亚, 阿尔巴尼亚语, 阿爾巴尼亞, 阿爾巴尼亞文
country AM: 亚美尼亚, 亚美尼亚语, 亞美尼亞, 亞美尼亞文
country AO: 安哥拉
country AR: 阿根廷
country AT: 奥地利, 奧地利
country AU: 澳大利亚, 澳洲
country AZ: 阿塞拜疆, 亞塞拜然
country BA: 波斯尼亚和黑塞哥维那, 波士尼亞與赫塞哥維納
country BD: 孟加拉国, 孟加拉
country BE: 比利时, 比利時
country BG: 保加利亚, 保加利亚语, 保加利亞, 保加利亞文
country BH: 巴林
country BI: 布隆迪, 蒲隆地
country BJ: 贝宁, 貝南
country BN: 文莱, 汶萊
country BO: 玻利维亚, 玻利維亞
country BR: 巴西
country BT: 不丹
country BW: 博茨瓦纳, 波札那
country BY: 白俄罗斯, 白俄羅斯
country CA: 加拿大
country CH: 瑞士
country CL: 智利
country CM: 喀麦隆, 喀麥隆
country CN: 中国, 中文, 中國
country CO: 哥伦比亚, 哥倫比亞
country CR: 哥斯达黎加, 哥斯大黎加
country CU: 古巴
country CY: 塞浦路斯, 賽普勒斯
country CZ: 捷克, 捷克语, 捷克文
country DE: 德国, 德语, 德國, 德文
country DK: 丹麦, 丹麦语, 丹麥, 丹麥文
country DZ: 阿尔及利亚, 阿爾及利亞
country EC: 厄瓜多尔, 厄瓜多
country EE: 爱沙尼亚, 爱沙尼亚语, 愛沙尼亞, 愛沙尼亞文
country EG: 埃及
country ER: 厄立特里亚, 厄利垂亞
country ES: 西班牙, 西班牙语, 西班牙文
country ET: 埃塞俄比亚, 衣索比亞
country FI: 芬兰, 芬兰语, 芬蘭, 芬蘭文
country FJ: 斐济, 斐濟
country FR: 法国, 法语, 法國, 法文
country GA: 加蓬, 加彭
country GB: 英国, 英语, 英國, 英文
country GH: 加纳, 迦納
country GL: 格陵兰, 格陵蘭
country GM: 冈比亚, 甘比亞
country GR: 希腊, 希腊语, 希臘, 希臘文
country GT: 危地马拉, 瓜地馬拉
country GY: 圭亚那, 蓋亞那
country HK: 香港
country HN: 洪都拉斯, 宏都拉斯
country HR: 克罗地亚, 克罗地亚语, 克羅埃西亞, 克羅埃西亞文
country HT: 海地
country HU: 匈牙利, 匈牙利语, 匈牙利文
country ID: 印度尼西亚, 印度尼西亚语, 印尼, 印尼文
country IE: 爱尔兰, 愛爾蘭
country IL: 以色列
country IN: 印度
country IQ: 伊拉克
country IR: 伊朗
country IS: 冰岛, 冰岛语, 冰島, 冰島文
country IT: 意大利, 意大利语, 義大利, 義大利文
country JM: 牙买加, 牙買加
country JO: 约旦, 約旦
country JP: 日本, 日语, 日文
country KE: 肯尼亚, 肯亞
country KG: 吉尔吉斯斯坦, 吉爾吉斯
country KH: 柬埔寨, 高棉语, 高棉文
country KP: 朝鲜, 北韓
country KR: 韩国, 韩语, 南韓, 韓文
country KW: 科威特
country KZ: 哈萨克斯坦, 哈萨克语, 哈薩克, 哈薩克文
country LA: 老挝, 老挝语, 寮國, 寮文
country LB: 黎巴嫩
country LI: 列支敦士登, 列支敦斯登
country LK: 斯里兰卡, 斯里蘭卡
country LR: 利比里亚, 賴比瑞亞
country LT: 立陶宛, 立陶宛语, 立陶宛文
country LU: 卢森堡, 盧森堡
country LV: 拉脱维亚, 拉脱维亚语, 拉脫維亞, 拉脫維亞文
country LY: 利比亚, 利比亞
country MA: 摩洛哥
country MC: 摩纳哥, 摩納哥
country MD: 摩尔多瓦, 摩爾多瓦
country ME: 黑山, 蒙特內哥羅
country MG: 马达加斯加, 馬達加斯加
country MM: 缅甸, 缅甸语, 緬甸, 緬甸文
country MN: 蒙古, 蒙古语, 蒙古文
country MO: 澳门, 澳門
country MR: 毛里塔尼亚, 茅利塔尼亞
country MT: 马耳他, 馬爾他
country MU: 毛里求斯, 模里西斯
country MV: 马尔代夫, 馬爾地夫
country MW: 马拉维, 馬拉威
country MX: 墨西哥
country MY: 马来西亚, 马来语, 馬來西亞, 馬來文
country MZ: 莫桑比克, 莫三比克
country NA: 纳米比亚, 納米比亞
country NG: 尼日利亚, 奈及利亞
country NI: 尼加拉瓜
country NL: 荷兰, 荷兰语, 荷蘭, 荷蘭文
country NO: 挪威, 挪威语, 挪威文
country NP: 尼泊尔, 尼泊尔语, 尼泊爾, 尼泊爾文
country NZ: 新西兰, 紐西蘭
country OM: 阿曼
country PA: 巴拿马, 巴拿馬
country PE: 秘鲁, 秘魯
country PG: 巴布亚新几内亚, 巴布亞紐幾內亞
country PH: 菲律宾, 菲律賓
country PK: 巴基斯坦
country PL: 波兰, 波兰语, 波蘭, 波蘭文
country PS: 巴勒斯坦领土, 巴勒斯坦自治區
country PT: 葡萄牙, 葡萄牙语, 葡萄牙文
country PY: 巴拉圭
country QA: 卡塔尔, 卡達
country RO: 罗马尼亚, 罗马尼亚语, 羅馬尼亞, 羅馬尼亞文
country RS: 塞尔维亚, 塞尔维亚语, 塞爾維亞, 塞爾維亞文
country RU: 俄罗斯, 俄语, 俄羅斯, 俄文
country RW: 卢旺达, 盧安達
country SA: 沙特阿拉伯, 沙烏地阿拉伯
country SD: 苏丹, 蘇丹
country SE: 瑞典, 瑞典语, 瑞典文
country SG: 新加坡
country SI: 斯洛文尼亚, 斯洛文尼亚语, 斯洛維尼亞, 斯洛維尼亞文
country SK: 斯洛伐克, 斯洛伐克语, 斯洛伐克文
country SN: 塞内加尔, 塞內加爾
country SO: 索马里, 索馬利亞
country SY: 叙利亚, 敘利亞
country TH: 泰国, 泰语, 泰國, 泰文
country TJ: 塔吉克斯坦, 塔吉克
country TM: 土库曼斯坦, 土庫曼
country TN: 突尼斯, 突尼西亞
country TR: 土耳其, 土耳其语, 土耳其文
country TW: 台湾, 台灣
country TZ: 坦桑尼亚, 坦尚尼亞
country UA: 乌克兰, 乌克兰语, 烏克蘭, 烏克蘭文
country UG: 乌干达, 烏干達
country US: 美国, 美國
country UY: 乌拉圭, 烏拉圭
country UZ: 乌兹别克斯坦, 烏茲別克
country VE: 委内瑞拉, 委內瑞拉
country VN: 越南, 越南语, 越南文
country YE: 也门, 葉門
country ZA: 南非
country ZM: 赞比亚, 尚比亞
country ZW: 津巴布韦, 辛巴威
country XK: 科索沃
city AddisAbaba: 亚的斯亚贝巴, 阿迪斯阿貝巴
city Algiers: 阿尔及尔, 阿爾及爾
city Amsterdam: 阿姆斯特丹
city Athens: 雅典
city Auckland: 奥克兰, 奧克蘭
city Baghdad: 巴格达, 巴格達
city Baku: 巴库, 巴庫
city Bangkok: 曼谷
city Beirut: 贝鲁特, 貝魯特
city Belgrade: 贝尔格莱德, 貝爾格勒
city Berlin: 柏林
city Bogota: 波哥大
city Bratislava: 布拉迪斯拉发, 布拉提斯拉瓦
city Brisbane: 布里斯班, 布利斯班
city Brussels: 布鲁塞尔, 布魯塞爾
city Bucharest: 布加勒斯特
city Budapest: 布达佩斯, 布達佩斯
city BuenosAires: 布宜诺斯艾利斯, 布宜諾斯艾利斯
city Cairo: 开罗, 開羅
city Caracas: 加拉加斯, 卡拉卡斯
city Casablanca: 卡萨布兰卡, 卡薩布蘭卡
city Chicago: 芝加哥
city Copenhagen: 哥本哈根
city Damascus: 大马士革, 大馬士革
city Denver: 丹佛
city Detroit: 底特律
city Dhaka: 达卡, 達卡
city Dubai: 迪拜, 杜拜
city Dublin: 都柏林
city Havana: 哈瓦那
city Helsinki: 赫尔辛基, 赫爾辛基
city Istanbul: 伊斯坦布尔, 伊斯坦堡
city Jakarta: 雅加达, 雅加達
city Jerusalem: 耶路撒冷
city Johannesburg: 约翰内斯堡, 約翰尼斯堡
city Kabul: 喀布尔, 喀布爾
city Karachi: 卡拉奇, 喀拉蚩
city Katmandu: 加德满都, 加德滿都
city Khartoum: 喀土穆
city Kiev: 基辅, 基輔
city Kinshasa: 金沙萨, 金夏沙
city KualaLumpur: 吉隆坡
city Lagos: 拉各斯, 拉哥斯
city Lisbon: 里斯本
city Ljubljana: 卢布尔雅那, 盧比安納
city London: 伦敦, 倫敦
city LosAngeles: 洛杉矶, 洛杉磯
city Madrid: 马德里, 馬德里
city Manila: 马尼拉, 馬尼拉
city Melbourne: 墨尔本, 墨爾本
city MexicoCity: 墨西哥城, 墨西哥市
city Minsk: 明斯克
city Montevideo: 蒙得维的亚, 蒙特維多
city Moscow: 莫斯科
city Nairobi: 内罗毕, 奈洛比
city NewYork: 纽约, 紐約
city Novosibirsk: 新西伯利亚, 新西伯利亞
city Oslo: 奥斯陆, 奧斯陸
city Paris: 巴黎
city Perth: 珀斯, 伯斯
city PhnomPenh: 金边, 金邊
city Prague: 布拉格
city Pyongyang: 平壤
city Reykjavik: 雷克雅未克, 雷克雅維克
city Riga: 里加
city Riyadh: 利雅得, 利雅德
city Rome: 罗马, 羅馬
city Santiago: 圣地亚哥, 聖地牙哥
city SaoPaulo: 圣保罗, 聖保羅
city Sarajevo: 萨拉热窝, 塞拉耶佛
city Seoul: 首尔, 首爾
city Shanghai: 上海
city Skopje: 斯科普里, 史高比耶
city Sofia: 索非亚, 索菲亞
city Stockholm: 斯德哥尔摩, 斯德哥爾摩
city Sydney: 悉尼, 雪梨
city Taipei: 台北
city Tallinn: 塔林
city Tashkent: 塔什干
city Tbilisi: 第比利斯
city Tehran: 德黑兰, 德黑蘭
city Tokyo: 东京, 東京
city Toronto: 多伦多, 多倫多
city Tripoli: 的黎波里
city Tunis: 突尼斯
city Ulaanbaatar: 乌兰巴托, 烏蘭巴托
city Vancouver: 温哥华, 溫哥華
city Vienna: 维也纳, 維也納
city Vientiane: 万象, 永珍
city Vilnius: 维尔纽斯, 維爾紐斯
city Vladivostok: 符拉迪沃斯托克, 海參崴
city Warsaw: 华沙, 華沙
city Winnipeg: 温尼伯, 溫尼伯
city Yerevan: 埃里温, 葉里溫
city Zagreb: 萨格勒布, 札格瑞布
city Zurich: 苏黎世, 蘇黎世
weekday monday: 星期一
weekday tuesday: 星期二
weekday wednesday: 星期三
weekday thursday: 星期四
weekday friday: 星期五
weekday saturday: 星期六
weekday sunday: 星期日
"""
