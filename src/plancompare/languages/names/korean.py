"""Names in Korean that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: 인도양, 남미, 북미, 라틴아메리카, 남아메리카, 북아메리카, 중남미, 일본해, 멕시코만, 인도적, 인도주의
country US: 미국, 아메리카, 미합중국 | 미, 한미, 북미
country GB: 영국, 잉글랜드, 영어, 영문 | 영, 스코틀랜드
country KR: 한국, 대한민국, 남한, 한국어, 우리나라, 국어, 한글 | 한, 남, 국내
country KP: 북한, 조선, 북조선 | 북, 남북
country CN: 중국, 중화인민공화국, 중국어 | 중, 한중
country JP: 일본, 일본어 | 일, 한일
country TW: 대만, 타이완
country DE: 독일 | 독
country FR: 프랑스, 불어 | 불
country RU: 러시아, 노어 | 러
country AU: 호주, 오스트레일리아
country IN: 인도의, 힌디 | 인도
country arabic: 아랍어 | 아랍
country latin: 라틴어 | 라틴
country hebrew: 히브리어
continent europe: 유럽 | 구주
continent asia: 아시아
continent africa: 아프리카
city Beijing: 베이징, 북경
city Guangzhou: 광저우
city Shenzhen: 선전
city Tianjin: 톈진
city Nanjing: 난징
city Chongqing: 충칭
city Wuhan: 우한
city Taichung: 타이중
city Kaohsiung: 가오슝
city Tainan: 타이난
city Osaka: 오사카
city Kyoto: 교토
city Nagoya: 나고야
city Yokohama: 요코하마
city Fukuoka: 후쿠오카
city Sapporo: 삿포로
city Hiroshima: 히로시마
city Busan: 부산
city Munich: 뮌헨
city Hamburg: 함부르크
city Frankfurt: 프랑크푸르트
city Cologne: 쾰른
city Milan: 밀라노
city Venice: 베네치아
city Florence: 피렌체
city Naples: 나폴리
city Barcelona: 바르셀로나
city Geneva: 제네바
city Lyon: 리옹
city Marseille: 마르세유
city Ankara: 앙카라
city Delhi: 델리, 뉴델리
city Mumbai: 뭄바이
city SaintPetersburg: 상트페테르부르크
city TheHague: 헤이그
city Boston: 보스턴
city SanFrancisco: 샌프란시스코
city Seattle: 시애틀
city Philadelphia: 필라델피아
city Montreal: 몬트리올
"""
