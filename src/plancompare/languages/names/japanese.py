"""Names in Japanese that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: インド洋, インドシナ, 南米, 北米, 中米, 中南米, 南アメリカ, 北アメリカ, ラテンアメリカ, 中央アメリカ, 日本海,
    南シナ海, 米ドル, 日本語版, ニューヨークタイムズ, ニューヨーク・タイムズ, メキシコ湾, ニューメキシコ,
    アメリカンフットボール, ネイティブアメリカン, 全米, 英数字, 中国地方, 中国山地, ローマ字, ローマ数字, 日銀,
    米軍基地, 独立, 英雄, 仏教, 中国四国, ワシントン・ポスト
country US: アメリカ合衆国, アメリカ, 米国, 合衆国, アメリカ人 | 米
country GB: イギリス, 英国, 英語, イングランド, ブリテン | スコットランド, ウェールズ, 英
country KR: 韓国, 大韓民国, 南朝鮮, コリア | 韓, 朝鮮
country KP: 北朝鮮, 朝鮮 | 朝, 韓
country CN: 中国, 中華人民共和国, 中国語 | 中, 漢, 支那
country TW: 台湾 | 中華, 台
country JP: 日本, 日本語, 邦人, 和文 | 日, 我が国, 国内, 邦
country DE: ドイツ, 独語 | 独
country FR: フランス, 仏語, 仏国 | 仏
country IT: イタリア | 伊
country ES: スペイン | 西
country NL: オランダ | 蘭
country RU: ロシア, 露語 | 露, ソ連
country IN: インド, ヒンディー語 | 印
country AU: オーストラリア, 豪州 | 豪
country VN: ベトナム, ヴェトナム | 越
country TH: タイ, タイ語 | 泰
country arabic: アラビア語 | アラビア, アラブ
country latin: ラテン語 | ラテン
country hebrew: ヘブライ語 | ヘブライ
continent europe: ヨーロッパ, 欧州 | 欧, ユーロ
continent asia: アジア | 亜
continent africa: アフリカ
weekday monday: 月曜 | 月
weekday tuesday: 火曜 | 火
weekday wednesday: 水曜 | 水
weekday thursday: 木曜 | 木
weekday friday: 金曜 | 金
weekday saturday: 土曜 | 土, 週末
weekday sunday: 日曜 | 日, 週末
city Beijing: 北京
city Guangzhou: 広州
city Shenzhen: 深圳, 深セン, シンセン
city Tianjin: 天津
city Nanjing: 南京
city Chongqing: 重慶
city Wuhan: 武漢
city Taichung: 台中
city Kaohsiung: 高雄
city Tainan: 台南
city Osaka: 大阪
city Kyoto: 京都
city Nagoya: 名古屋
city Yokohama: 横浜
city Fukuoka: 福岡
city Sapporo: 札幌
city Hiroshima: 広島
city Busan: 釜山, プサン
city Munich: ミュンヘン
city Hamburg: ハンブルク
city Frankfurt: フランクフルト
city Cologne: ケルン
city Milan: ミラノ
city Venice: ベネチア, ヴェネツィア
city Florence: フィレンツェ
city Naples: ナポリ
city Barcelona: バルセロナ
city Geneva: ジュネーブ, ジュネーヴ
city Lyon: リヨン
city Marseille: マルセイユ
city Ankara: アンカラ
city Delhi: デリー, ニューデリー
city Mumbai: ムンバイ
city SaintPetersburg: サンクトペテルブルク
city RioDeJaneiro: リオデジャネイロ
city TheHague: ハーグ
city Rotterdam: ロッテルダム
city Krakow: クラクフ
city Bonn: ボン
city Basel: バーゼル
city Bern: ベルン
city Strasbourg: ストラスブール
city Boston: ボストン
city SanFrancisco: サンフランシスコ
city Seattle: シアトル
city Philadelphia: フィラデルフィア
city Montreal: モントリオール
"""
