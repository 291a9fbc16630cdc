"""Names in Korean, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: 아랍에미리트
country AF: 아프가니스탄
country AL: 알바니아, 알바니아어
country AM: 아르메니아, 아르메니아어
country AO: 앙골라
country AR: 아르헨티나
country AT: 오스트리아
country AU: 오스트레일리아
country AZ: 아제르바이잔
country BA: 보스니아 헤르체고비나
country BD: 방글라데시
country BE: 벨기에
country BG: 불가리아, 불가리아어
country BH: 바레인
country BI: 부룬디
country BJ: 베냉
country BN: 브루나이
country BO: 볼리비아
country BR: 브라질
country BT: 부탄
country BW: 보츠와나
country BY: 벨라루스
country CA: 캐나다
country CH: 스위스
country CL:  | 칠레
country CM: 카메룬
country CN: 중국, 중국어
country CO: 콜롬비아
country CR: 코스타리카
country CU:  | 쿠바
country CY: 키프로스
country CZ: 체코, 체코어
country DE: 독일, 독일어
country DK: 덴마크, 덴마크어
country DZ: 알제리
country EC: 에콰도르
country EE: 에스토니아, 에스토니아어
country EG: 이집트
country ER: 에리트리아
country ES: 스페인, 스페인어
country ET: 에티오피아
country FI: 핀란드, 핀란드어
country FJ: 피지
country FR: 프랑스, 프랑스어
country GA: 가봉
country GB: 영국, 영어
country GH:  | 가나
country GL: 그린란드
country GM: 감비아
country GR: 그리스, 그리스어
country GT: 과테말라
country GY: 가이아나
country HK: 홍콩
country HN: 온두라스
country HR: 크로아티아, 크로아티아어
country HT: 아이티
country HU: 헝가리, 헝가리어
country ID: 인도네시아, 인도네시아어
country IE: 아일랜드
country IL: 이스라엘
country IN:  | 인도
country IQ: 이라크
country IR:  | 이란
country IS: 아이슬란드, 아이슬란드어
country IT: 이탈리아, 이탈리아어
country JM: 자메이카
country JO: 요르단
country JP: 일본, 일본어
country KE: 케냐
country KG: 키르기스스탄
country KH: 캄보디아, 크메르어
country KP: 북한
country KR: 대한민국, 한국어
country KW: 쿠웨이트
country KZ: 카자흐스탄, 카자흐어
country LA: 라오스, 라오어
country LB: 레바논
country LI: 리히텐슈타인
country LK: 스리랑카
country LR: 라이베리아
country LT: 리투아니아, 리투아니아어
country LU: 룩셈부르크
country LV: 라트비아, 라트비아어
country LY: 리비아
country MA: 모로코
country MC: 모나코
country MD: 몰도바
country ME: 몬테네그로
country MG: 마다가스카르
country MM: 미얀마, 버마어
country MN: 몽골, 몽골어
country MO: 마카오
country MR: 모리타니
country MT: 몰타
country MU: 모리셔스
country MV: 몰디브
country MW: 말라위
country MX: 멕시코
country MY: 말레이시아, 말레이어
country MZ: 모잠비크
country NA: 나미비아
country NG: 나이지리아
country NI: 니카라과
country NL: 네덜란드, 네덜란드어
country NO: 노르웨이, 노르웨이어
country NP: 네팔어 | 네팔
country NZ: 뉴질랜드
country OM:  | 오만
country PA: 파나마
country PE:  | 페루
country PG: 파푸아뉴기니
country PH: 필리핀
country PK: 파키스탄
country PL: 폴란드, 폴란드어
country PS: 팔레스타인 지구
country PT: 포르투갈, 포르투갈어
country PY: 파라과이
country QA: 카타르
country RO: 루마니아, 루마니아어
country RS: 세르비아, 세르비아어
country RU: 러시아, 러시아어
country RW: 르완다
country SA: 사우디아라비아
country SD:  | 수단
country SE: 스웨덴, 스웨덴어
country SG: 싱가포르
country SI: 슬로베니아, 슬로베니아어
country SK: 슬로바키아, 슬로바키아어
country SN: 세네갈
country SO: 소말리아
country SY: 시리아
country TH: 태국, 태국어
country TJ: 타지키스탄
country TM: 투르크메니스탄
country TN: 튀니지
country TR: 튀르키예, 튀르키예어
country TW: 대만
country TZ: 탄자니아
country UA: 우크라이나, 우크라이나어
country UG: 우간다
country US: 미국
country UY: 우루과이
country UZ: 우즈베키스탄
country VE: 베네수엘라
country VN: 베트남, 베트남어
country YE: 예멘
country ZA: 남아프리카
country ZM: 잠비아
country ZW: 짐바브웨
country XK: 코소보
city AddisAbaba: 아디스아바바
city Algiers: 알제
city Amsterdam: 암스테르담
city Athens: 아테네
city Auckland: 오클랜드
city Baghdad: 바그다드
city Baku: 바쿠
city Bangkok: 방콕
city Beirut: 베이루트
city Belgrade: 베오그라드
city Berlin: 베를린
city Bogota: 보고타
city Bratislava: 브라티슬라바
city Brisbane: 브리스베인
city Brussels: 브뤼셀
city Bucharest: 부쿠레슈티
city Budapest: 부다페스트
city BuenosAires: 부에노스 아이레스
city Cairo:  | 카이로
city Caracas: 카라카스
city Casablanca: 카사블랑카
city Chicago: 시카고
city Copenhagen: 코펜하겐
city Damascus: 다마스쿠스
city Denver: 덴버
city Detroit: 디트로이트
city Dhaka: 다카
city Dubai: 두바이
city Dublin: 더블린
city Havana: 하바나
city Helsinki: 헬싱키
city Istanbul: 이스탄불
city Jakarta: 자카르타
city Jerusalem: 예루살렘
city Johannesburg: 요하네스버그
city Kabul: 카불
city Karachi: 카라치
city Katmandu: 카트만두
city Khartoum: 카르툼
city Kiev: 키예프
city Kinshasa: 킨샤사
city KualaLumpur: 쿠알라룸푸르
city Lagos: 라고스
city Lisbon: 리스본
city Ljubljana: 류블랴나
city London: 런던
city LosAngeles: 로스앤젤레스
city Madrid: 마드리드
city Manila: 마닐라
city Melbourne: 멜버른
city MexicoCity: 멕시코 시티
city Minsk: 민스크
city Montevideo: 몬테비데오
city Moscow: 모스크바
city Nairobi: 나이로비
city NewYork: 뉴욕
city Novosibirsk: 노보시비르스크
city Oslo: 오슬로
city Paris:  | 파리
city Perth: 퍼스
city PhnomPenh: 프놈펜
city Prague: 프라하
city Pyongyang: 평양
city Reykjavik: 레이캬비크
city Riga:  | 리가
city Riyadh: 리야드
city Rome:  | 로마
city Santiago: 산티아고
city SaoPaulo: 상파울루
city Sarajevo: 사라예보
city Seoul: 서울
city Shanghai: 상하이
city Skopje: 스코페
city Sofia:  | 소피아
city Stockholm: 스톡홀름
city Sydney: 시드니
city Taipei: 타이베이
city Tallinn: 탈린
city Tashkent: 타슈켄트
city Tbilisi: 트빌리시
city Tehran: 테헤란
city Tokyo: 도쿄
city Toronto: 토론토
city Tripoli: 트리폴리
city Tunis: 튀니스
city Ulaanbaatar: 울란바토르
city Vancouver: 벤쿠버
city Vienna: 비엔나
city Vientiane: 비엔티안
city Vilnius: 빌니우스
city Vladivostok: 블라디보스토크
city Warsaw: 바르샤바
city Winnipeg: 위니펙
city Yerevan: 예레반
city Zagreb: 자그레브
city Zurich: 취리히
weekday monday: 월요일
weekday tuesday: 화요일
weekday wednesday: 수요일
weekday thursday: 목요일
weekday friday: 금요일
weekday saturday: 토요일
weekday sunday: 일요일
"""
