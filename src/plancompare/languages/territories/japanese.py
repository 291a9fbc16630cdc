"""Names in Japanese, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: アラブ首長国連邦
country AF: アフガニスタン
country AL: アルバニア, アルバニア語
country AM: アルメニア, アルメニア語
country AO: アンゴラ
country AR: アルゼンチン
country AT: オーストリア
country AU: オーストラリア
country AZ: アゼルバイジャン
country BA: ボスニア・ヘルツェゴビナ
country BD: バングラデシュ
country BE: ベルギー
country BG: ブルガリア, ブルガリア語
country BH: バーレーン
country BI: ブルンジ
country BJ: ベナン
country BN: ブルネイ
country BO: ボリビア
country BR: ブラジル
country BT: ブータン
country BW: ボツワナ
country BY: ベラルーシ
country CA: カナダ
country CH: スイス
country CL: チリ
country CM: カメルーン
country CN: 中国, 中国語
country CO: コロンビア
country CR: コスタリカ
country CU: キューバ
country CY: キプロス
country CZ: チェコ, チェコ語
country DE: ドイツ, ドイツ語
country DK: デンマーク, デンマーク語
country DZ: アルジェリア
country EC: エクアドル
country EE: エストニア, エストニア語
country EG: エジプト
country ER: エリトリア
country ES: スペイン, スペイン語
country ET: エチオピア
country FI: フィンランド, フィンランド語
country FJ: フィジー
country FR: フランス, フランス語
country GA: ガボン
country GB: イギリス, 英語
country GH: ガーナ
country GL: グリーンランド
country GM: ガンビア
country GR: ギリシャ, ギリシャ語
country GT: グアテマラ
country GY: ガイアナ
country HK: 香港
country HN: ホンジュラス
country HR: クロアチア, クロアチア語
country HT: ハイチ
country HU: ハンガリー, ハンガリー語
country ID: インドネシア, インドネシア語
country IE: アイルランド
country IL: イスラエル
country IN: インド
country IQ: イラク
country IR: イラン
country IS: アイスランド, アイスランド語
country IT: イタリア, イタリア語
country JM: ジャマイカ
country JO: ヨルダン
country JP: 日本, 日本語
country KE: ケニア
country KG: キルギス
country KH: カンボジア, クメール語
country KP: 北朝鮮
country KR: 韓国, 韓国語
country KW: クウェート
country KZ: カザフスタン, カザフ語
country LA: ラオス, ラオ語
country LB: レバノン
country LI: リヒテンシュタイン
country LK: スリランカ
country LR: リベリア
country LT: リトアニア, リトアニア語
country LU: ルクセンブルク
country LV: ラトビア, ラトビア語
country LY: リビア
country MA: モロッコ
country MC: モナコ
country MD: モルドバ
country ME: モンテネグロ
country MG: マダガスカル
country MM: ミャンマー, ミャンマー語
country MN: モンゴル, モンゴル語
country MO: マカオ
country MR: モーリタニア
country MT: マルタ
country MU: モーリシャス
country MV: モルディブ
country MW: マラウイ
country MX: メキシコ
country MY: マレーシア, マレー語
country MZ: モザンビーク
country NA: ナミビア
country NG: ナイジェリア
country NI: ニカラグア
country NL: オランダ, オランダ語
country NO: ノルウェー, ノルウェー語
country NP: ネパール, ネパール語
country NZ: ニュージーランド
country OM: オマーン
country PA: パナマ
country PE: ペルー
country PG: パプアニューギニア
country PH: フィリピン
country PK: パキスタン
country PL: ポーランド, ポーランド語
country PS: パレスチナ自治区
country PT: ポルトガル, ポルトガル語
country PY: パラグアイ
country QA: カタール
country RO: ルーマニア, ルーマニア語
country RS: セルビア, セルビア語
country RU: ロシア, ロシア語
country RW: ルワンダ
country SA: サウジアラビア
country SD: スーダン
country SE: スウェーデン, スウェーデン語
country SG: シンガポール
country SI: スロベニア, スロベニア語
country SK: スロバキア, スロバキア語
country SN: セネガル
country SO: ソマリア
country SY: シリア
country TH: タイ, タイ語
country TJ: タジキスタン
country TM: トルクメニスタン
country TN: チュニジア
country TR: トルコ, トルコ語
country TW: 台湾
country TZ: タンザニア
country UA: ウクライナ, ウクライナ語
country UG: ウガンダ
country US: アメリカ合衆国
country UY: ウルグアイ
country UZ: ウズベキスタン
country VE: ベネズエラ
country VN: ベトナム, ベトナム語
country YE: イエメン
country ZA: 南アフリカ
country ZM: ザンビア
country ZW: ジンバブエ
country XK: コソボ
city AddisAbaba: アジスアベバ
city Algiers: アルジェ
city Amsterdam: アムステルダム
city Athens: アテネ
city Auckland: オークランド
city Baghdad: バグダッド
city Baku: バクー
city Bangkok: バンコク
city Beirut: ベイルート
city Belgrade: ベオグラード
city Berlin: ベルリン
city Bogota: ボゴタ
city Bratislava: ブラチスラバ
city Brisbane: ブリスベン
city Brussels: ブリュッセル
city Bucharest: ブカレスト
city Budapest: ブダペスト
city BuenosAires: ブエノスアイレス
city Cairo: カイロ
city Caracas: カラカス
city Casablanca: カサブランカ
city Chicago: シカゴ
city Copenhagen: コペンハーゲン
city Damascus: ダマスカス
city Denver: デンバー
city Detroit: デトロイト
city Dhaka: ダッカ
city Dubai: ドバイ
city Dublin: ダブリン
city Havana: ハバナ
city Helsinki: ヘルシンキ
city Istanbul: イスタンブール
city Jakarta: ジャカルタ
city Jerusalem: エルサレム
city Johannesburg: ヨハネスブルグ
city Kabul: カブール
city Karachi: カラチ
city Katmandu: カトマンズ
city Khartoum: ハルツーム
city Kiev: キーウ
city Kinshasa: キンシャサ
city KualaLumpur: クアラルンプール
city Lagos: ラゴス
city Lisbon: リスボン
city Ljubljana: リュブリャナ
city London: ロンドン
city LosAngeles: ロサンゼルス
city Madrid: マドリード
city Manila: マニラ
city Melbourne: メルボルン
city MexicoCity: メキシコシティー
city Minsk: ミンスク
city Montevideo: モンテビデオ
city Moscow: モスクワ
city Nairobi: ナイロビ
city NewYork: ニューヨーク
city Novosibirsk: ノヴォシビルスク
city Oslo: オスロ
city Paris: パリ
city Perth: パース
city PhnomPenh: プノンペン
city Prague: プラハ
city Pyongyang: 平壌
city Reykjavik: レイキャビク
city Riga: リガ
city Riyadh: リヤド
city Rome: ローマ
city Santiago: サンチアゴ
city SaoPaulo: サンパウロ
city Sarajevo: サラエボ
city Seoul: ソウル
city Shanghai: 上海
city Skopje: スコピエ
city Sofia: ソフィア
city Stockholm: ストックホルム
city Sydney: シドニー
city Taipei: 台北
city Tallinn: タリン
city Tashkent: タシケント
city Tbilisi: トビリシ
city Tehran: テヘラン
city Tokyo: 東京
city Toronto: トロント
city Tripoli: トリポリ
city Tunis: チュニス
city Ulaanbaatar: ウランバートル
city Vancouver: バンクーバー
city Vienna: ウィーン
city Vientiane: ビエンチャン
city Vilnius: ヴィリニュス
city Vladivostok: ウラジオストク
city Warsaw: ワルシャワ
city Winnipeg: ウィニペグ
city Yerevan: エレバン
city Zagreb: ザグレブ
city Zurich: チューリッヒ
weekday monday: 月曜日
weekday tuesday: 火曜日
weekday wednesday: 水曜日
weekday thursday: 木曜日
weekday friday: 金曜日
weekday saturday: 土曜日
weekday sunday: 日曜日
"""
