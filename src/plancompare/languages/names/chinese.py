"""Names in Chinese that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: 印度洋, 印度支那, 南美, 北美, 拉美, 中美洲, 美洲, 拉丁美洲, 南美洲, 北美洲, 马里兰, 内蒙古, 南海, 美元, 欧元,
    英镑, 日元, 韩元, 港元, 新台币, 人民币, 美联社, 法新社, 路透, 墨西哥湾, 新墨西哥, 中国海, 日本海, 英里,
    英寸, 英尺, 美丽, 美好, 法律, 法院, 德行, 纽约时报, 印地安, 印第安, 其中国家, 巴黎圣日耳曼, 新德里, 东南亚,
    西班牙港, 几内亚比绍, 英属, 法属, 美属, 非洲联盟, 欧洲联盟
country US: 美国, 美利坚, 美方, 美籍 | 美, 驻美, 华盛顿
country GB: 英国, 英格兰, 英语, 英文, 不列颠, 大不列颠, 英方 | 英, 苏格兰, 威尔士
country KR: 韩国, 南韩, 大韩民国, 韩语, 韩文, 韩方 | 韩, 朝鲜, 首尔
country KP: 朝鲜, 北韩, 北朝鲜 | 朝, 韩
country CN: 中国, 中华人民共和国, 中文, 汉语, 华语, 中方, 大陆, 我国, 国语, 普通话 | 中, 华, 汉, 内地, 国内,
    北京
country TW: 台湾 | 中华, 中国, 台
country HK: 香港 | 中国, 港
country MO: 澳门 | 中国, 澳
country JP: 日本, 日语, 日文, 日方 | 日, 东京
country DE: 德国, 德语, 德文, 德意志, 德方 | 德, 柏林
country FR: 法国, 法语, 法文, 法兰西, 法方 | 法, 巴黎
country IT: 意大利, 意语, 义大利 | 意, 义
country ES: 西班牙, 西语 | 西
country NL: 荷兰, 荷语 | 荷
country RU: 俄罗斯, 俄国, 俄语, 俄文, 俄方 | 俄, 苏联, 莫斯科
country IN: 印度, 印地语 | 印
country IL: 以色列 | 以
country IR: 伊朗, 波斯 | 伊
country AU: 澳大利亚, 澳洲 | 澳
country NZ: 新西兰, 纽西兰
country TH: 泰国, 泰语, 泰文 | 泰
country VN: 越南, 越南语 | 越
country CA: 加拿大 | 加
country SA: 沙特, 沙特阿拉伯, 沙乌地 | 阿拉伯
country KW: 科威特
country SG: 新加坡 | 新, 狮城
country MY: 马来西亚, 大马 | 马
country arabic: 阿拉伯语, 阿拉伯文 | 阿拉伯
country latin: 拉丁语, 拉丁文 | 拉丁
country hebrew: 希伯来语, 希伯来文 | 希伯来
continent europe: 欧洲 | 欧
continent asia: 亚洲 | 亚
continent africa: 非洲 | 非
weekday monday: 周一, 星期一, 礼拜一 | 一
weekday tuesday: 周二, 星期二, 礼拜二 | 二
weekday wednesday: 周三, 星期三, 礼拜三 | 三
weekday thursday: 周四, 星期四, 礼拜四 | 四
weekday friday: 周五, 星期五, 礼拜五 | 五
weekday saturday: 周六, 星期六, 礼拜六 | 六, 周末
weekday sunday: 周日, 星期日, 星期天, 周天, 礼拜天 | 日, 周末
city Beijing: 北京
city Guangzhou: 广州
city Shenzhen: 深圳
city Tianjin: 天津
city Nanjing: 南京
city Chongqing: 重庆
city Wuhan: 武汉
city Taichung: 台中
city Kaohsiung: 高雄
city Tainan: 台南
city Osaka: 大阪
city Kyoto: 京都
city Nagoya: 名古屋
city Yokohama: 横滨
city Fukuoka: 福冈
city Sapporo: 札幌
city Hiroshima: 广岛
city Busan: 釜山
city Munich: 慕尼黑
city Hamburg: 汉堡
city Frankfurt: 法兰克福
city Cologne: 科隆
city Milan: 米兰
city Venice: 威尼斯
city Florence: 佛罗伦萨
city Naples: 那不勒斯
city Barcelona: 巴塞罗那
city Geneva: 日内瓦
city Lyon: 里昂
city Marseille: 马赛
city Ankara: 安卡拉
city Delhi: 德里, 新德里
city Mumbai: 孟买
city SaintPetersburg: 圣彼得堡
city RioDeJaneiro: 里约热内卢, 里约
city TheHague: 海牙
city Rotterdam: 鹿特丹
city Krakow: 克拉科夫
city Bonn: 波恩
city Basel: 巴塞尔
city Bern: 伯尔尼
city Strasbourg: 斯特拉斯堡
city Boston: 波士顿
city SanFrancisco: 旧金山, 三藩市
city Seattle: 西雅图
city Philadelphia: 费城
city Montreal: 蒙特利尔
"""
