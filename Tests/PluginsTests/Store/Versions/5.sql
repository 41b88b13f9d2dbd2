-- A store of version 5 as runs left it.
PRAGMA application_id = 1231972212;
PRAGMA user_version = 5;
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  publisher TEXT, title TEXT, url TEXT, author TEXT, language TEXT,
  published TEXT, published_how TEXT NOT NULL, collected TEXT, reliability TEXT,
  country TEXT, dateline TEXT,
  text TEXT,
  metadata TEXT,
  UNIQUE (id, revision)
) STRICT;
INSERT INTO articles VALUES (1, 'reports/gazette-abduction.txt', '7110658a42d43786', 'Great Lakes Gazette', 'Gunmen abduct aid workers in North Kivu', NULL, NULL, NULL, '2024-09-13', 'header', NULL, NULL, NULL, NULL, '---
title: Gunmen abduct aid workers in North Kivu
publisher: Great Lakes Gazette
date: 2024-09-13
---
Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday.

The driver of their vehicle escaped unharmed. Nobody has claimed the kidnapping.
', NULL);
INSERT INTO articles VALUES (2, 'reports/daily-rocket-crlf.txt', '805e67df74bf0e45', 'Carmel Daily', 'Rocket hits café in Haifa 🚀', NULL, NULL, NULL, '2024-10-07', 'header', NULL, NULL, NULL, NULL, '---
title: Rocket hits café in Haifa 🚀
publisher: Carmel Daily
date: 2024-10-07
---
HAIFA – A rocket fired from Lebanon hit a café in the Israeli city of Haifa (חיפה, حيفا) on Sunday evening, wounding five people, the ambulance service said. 🚑

Hezbollah said it had fired the rocket at a military base south of the city.
', NULL);
INSERT INTO articles VALUES (3, 'reports/tribune-clash.txt', 'ab805f81ebd89d21', 'The Coast Tribune', 'Six soldiers killed in clash with al-Shabaab', NULL, NULL, NULL, '2024-11-20', 'header', NULL, NULL, NULL, NULL, '---
title: Six soldiers killed in clash with al-Shabaab
publisher: The Coast Tribune
date: 2024-11-20
---
MOGADISHU – Six Somali soldiers and eleven al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio.

The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said. The army recaptured the checkpoint two hours later.

Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified.
', NULL);
INSERT INTO articles VALUES (4, 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'The Meridian Herald', 'Drones hit air base in Anbar, wounding two soldiers', 'https://herald.example/2025/03/05/drones-anbar', 'Salma Haddad', NULL, '2025-03-05', 'header', NULL, NULL, NULL, NULL, '---
title: Drones hit air base in Anbar, wounding two soldiers
publisher: The Meridian Herald
author: Salma Haddad
date: 2025-03-05
url: https://herald.example/2025/03/05/drones-anbar
---
BAGHDAD – Two Iraqi soldiers were wounded when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said.

A fourth drone was shot down before it reached the base, which also houses a small number of US advisers, according to a ministry statement. No deaths were reported.

The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones”.

The government has vowed to bring those behind such attacks to justice, and officials warned that militias could strike again in the coming days.
', NULL);
INSERT INTO articles VALUES (5, 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 'Northern Courier', 'Roadside bomb kills five near Kirkuk market', NULL, NULL, NULL, '2025-03-08', 'header', NULL, NULL, NULL, NULL, '---
title: Roadside bomb kills five near Kirkuk market
publisher: Northern Courier
date: 2025-03-08
---
A roadside bomb killed five civilians and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said.

“It went off as a minibus was passing,” said police colonel Adnan Karim. Three women and a child were among the dead.

No group has claimed the attack. Officials suspect Islamic State militants, who have carried out similar bombings in the province in the past.
', NULL);
INSERT INTO articles VALUES (6, 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 'Tigris News Agency', 'Death toll in Kirkuk bombing rises to seven', NULL, NULL, NULL, '2025-03-09', 'header', NULL, NULL, NULL, NULL, '---
title: Death toll in Kirkuk bombing rises to seven
publisher: Tigris News Agency
date: 2025-03-09
---
KIRKUK – The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday. Fifteen people were wounded in the blast.
', NULL);
INSERT INTO articles VALUES (7, 'reports/tribune-clash.txt', '408c864cd6f2e464', 'The Coast Tribune', 'Six soldiers killed in clash with al-Shabaab', NULL, NULL, NULL, '2024-11-20', 'header', NULL, NULL, NULL, NULL, '---
title: Six soldiers killed in clash with al-Shabaab
publisher: The Coast Tribune
date: 2024-11-20
---
MOGADISHU – Six Somali soldiers and nine al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio.

The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said. The army recaptured the checkpoint two hours later.

Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified.
', NULL);
CREATE TABLE incident_records (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  merged_into TEXT,
  retracted INTEGER NOT NULL,
  status TEXT NOT NULL,
  type TEXT NOT NULL, sub_event_type TEXT NOT NULL,
  start_date TEXT, end_date TEXT, date_prec INTEGER,
  place TEXT, admin1 TEXT, country TEXT, lat REAL, lon REAL, geo_precision INTEGER,
  killed INTEGER, wounded INTEGER,
  independent_sources INTEGER NOT NULL, confidence REAL NOT NULL,
  quotes TEXT,
  head TEXT NOT NULL, circumstances TEXT NOT NULL, perpetrators TEXT NOT NULL, targets TEXT NOT NULL, claims TEXT NOT NULL, casualties TEXT NOT NULL, weapons TEXT NOT NULL, evidence TEXT NOT NULL, assessment TEXT NOT NULL
) STRICT;
INSERT INTO incident_records VALUES (1, 'b66adfaf3aaa0e8f', 1, NULL, 0, 'occurred', 'Violence against civilians', 'Abduction/forced disappearance', '2024-09-11', '2024-09-11', 1, 'Goma', 'North Kivu', 'CD', -1.67409, 29.22845, 2, NULL, NULL, 1, 0.8, 'Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday', '"schema":"incident/1","id":"b66adfaf3aaa0e8f","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"d8bbb0a8486607f4","doc_id":"reports/gazette-abduction.txt","publisher":"Great Lakes Gazette","published":"2024-09-13","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-09-11","end":"2024-09-11","time_precision":1,"date_prec":1,"text":"September 11","anchor":{"date":"2024-09-13","how":"publication"}},"where":{"name":"Goma","text":"Goma","path":["DR Congo","North Kivu","Goma"],"country":"CD","country_name":"DR Congo","admin1_name":"North Kivu","admin1_code":"CD.11","lat":-1.67409,"lon":29.22845,"feature":"city","geo_precision":2,"where_prec":2,"gazetteer_id":"geonames:216281","others":[]},"event":{"type":"Violence against civilians","sub_event_type":"Abduction/forced disappearance","plover_event":"ASSAULT","plover_mode":"abduct","gtd_attacktype":6,"muc_type":"KIDNAPPING","violence_type":3,"triggers":[]}', '[{"text":"Unidentified gunmen","canonical":"Unidentified gunmen","actor_id":"described:unidentified-gunmen","kind":"generic","inter":3,"assoc":[],"claim_status":"reported"}]', '[{"text":"aid workers","name":null,"kind":"group","type":"aid_worker","gtd_targtype":12,"muc_type":"CIVILIAN","number":{"min":3,"max":3,"best":3,"approx":false,"text":"three aid workers"},"effect":["abducted"]}]', '[]', '{"killed":null,"wounded":null,"missing":null,"abducted":{"min":3,"max":3,"best":3,"approx":false,"text":"abducted three aid workers","by":{"civilian":3}},"arrested":null}', '[{"type":"small_arms","gtd_weaptype":5}]', '[{"doc_id":"reports/gazette-abduction.txt","article_revision":"7110658a42d43786","start":103,"end":278,"text":"Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday","for":["/event","/when","/where","/perpetrators/0","/targets/0","/casualties/abducted","/weapons/0"],"rule":"trigger.abduct"}]', '"confidence":{"overall":0.8,"event":0.85,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.abduct","fact.past","trigger.kidnapping","fact.noun","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:02:34Z"');
INSERT INTO incident_records VALUES (2, '108ba9746bd04f33', 1, NULL, 0, 'occurred', 'Explosions/Remote violence', 'Shelling/artillery/missile attack', '2024-10-06', '2024-10-06', 1, 'Haifa', 'Haifa', 'IL', 32.81303, 34.99928, 1, NULL, 5, 1, 0.69, 'A rocket fired from Lebanon hit a café in the Israeli city of Haifa (חיפה, حيفا) on Sunday evening
wounding five people, the ambulance service said
Hezbollah said it had fired the rocket at a military base south of the city', '"schema":"incident/1","id":"108ba9746bd04f33","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"3a974f8940e152cf","doc_id":"reports/daily-rocket-crlf.txt","publisher":"Carmel Daily","published":"2024-10-07","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-10-06","end":"2024-10-06","time_precision":1,"date_prec":1,"time_of_day":"evening","text":"Sunday evening","anchor":{"date":"2024-10-07","how":"publication"}},"where":{"name":"Haifa","text":"Haifa","path":["Israel","Haifa","Haifa"],"country":"IL","country_name":"Israel","admin1_name":"Haifa","admin1_code":"IL.04","lat":32.81303,"lon":34.99928,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:294801","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Shelling/artillery/missile attack","plover_event":"ASSAULT","plover_mode":"heavy-weapons","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":3,"triggers":[]}', '[{"text":"Hezbollah","canonical":"Hezbollah","actor_id":"ucdp:366","kind":"organization","inter":2,"country":"LB","assoc":[],"claim_status":"claimed","by":"Hezbollah"}]', '[{"text":"café","name":null,"kind":"facility","type":"commercial","gtd_targtype":1,"muc_type":"COMMERCIAL","effect":[]},{"text":"people","name":null,"kind":"group","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five people"},"effect":["wounded"]}]', '[{"speaker":"Hezbollah","speaker_type":"perpetrator","stance":"claims","about":"Hezbollah","quote":{"doc_id":"reports/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":253,"end":280,"text":"Hezbollah said it had fired"}}]', '{"killed":null,"wounded":{"min":5,"max":5,"best":5,"approx":false,"text":"wounding five people","by":{"civilian":5}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"rocket","gtd_weaptype":6,"text":"rocket"}]', '[{"doc_id":"reports/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":97,"end":196,"text":"A rocket fired from Lebanon hit a café in the Israeli city of Haifa (חיפה, حيفا) on Sunday evening","for":["/event","/when","/where","/targets/0","/weapons/0"],"rule":"trigger.fire"},{"doc_id":"reports/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":198,"end":246,"text":"wounding five people, the ambulance service said","for":["/targets/1","/casualties/wounded"],"rule":"target.object"},{"doc_id":"reports/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":253,"end":328,"text":"Hezbollah said it had fired the rocket at a military base south of the city","for":["/perpetrators/0","/claims/0"],"rule":"perp.subject"}]', '"confidence":{"overall":0.69,"event":0.8,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.fire","fact.past","trigger.hit","trigger.wound","fact.gerund","fact.perfect","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:02:34Z"');
INSERT INTO incident_records VALUES (3, '0f082d589347c55b', 2, NULL, 0, 'occurred', 'Battles', 'Armed clash', '2024-11-18', '2024-11-18', 1, 'Jawhar', 'Middle Shabelle', 'SO', 2.78087, 45.50048, 1, 15, NULL, 1, 0.62, 'Six Somali soldiers and nine al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio
The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said
Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified', '"schema":"incident/1","id":"0f082d589347c55b","revision":2,"merged_into":null,"retracted":false,"reports":[{"id":"4c76c98bc19d2d75","doc_id":"reports/tribune-clash.txt","publisher":"The Coast Tribune","published":"2024-11-20","withdrawn":false},{"id":"9a9197f501ffe5bd","doc_id":"reports/tribune-clash.txt","publisher":"The Coast Tribune","published":"2024-11-20","withdrawn":true}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-11-18","end":"2024-11-18","time_precision":1,"date_prec":1,"text":"Monday","anchor":{"date":"2024-11-20","how":"publication"}},"where":{"name":"Jawhar","text":"Jowhar","path":["Somalia","Middle Shabelle","Jawhar"],"country":"SO","country_name":"Somalia","admin1_name":"Middle Shabelle","admin1_code":"SO.13","lat":2.78087,"lon":45.50048,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:56335","others":[]},"event":{"type":"Battles","sub_event_type":"Armed clash","plover_event":"ASSAULT","plover_mode":"firearms","gtd_attacktype":2,"muc_type":"ATTACK","violence_type":2,"triggers":[]}', '[{"text":"Al-Shabaab","canonical":"Al-Shabaab","actor_id":"ucdp:717","kind":"organization","inter":2,"country":"SO","assoc":["al-Qaeda"],"claim_status":"claimed","by":"Al-Shabaab"}]', '[{"text":"Somali soldiers","canonical":"Somalia (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"SO","number":{"min":6,"max":6,"best":6,"approx":false,"text":"Six Somali soldiers"},"effect":["killed"]},{"text":"al-Shabaab fighters","canonical":"Al-Shabaab","name":null,"kind":"person","type":"militant","gtd_targtype":17,"muc_type":"OTHER","number":{"min":9,"max":9,"best":9,"approx":false,"text":"nine al-Shabaab fighters"},"effect":["killed"]},{"text":"army checkpoint","name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"muc_type":"OTHER","effect":[]},{"text":"soldiers","name":null,"kind":"group","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","number":{"min":23,"max":23,"best":23,"approx":false,"text":"23 soldiers"},"effect":["killed"]}]', '[{"speaker":"Al-Shabaab","speaker_type":"perpetrator","stance":"claims","about":"Al-Shabaab","via":"statement","quote":{"doc_id":"reports/tribune-clash.txt","article_revision":"408c864cd6f2e464","start":445,"end":494,"text":"Al-Shabaab said in a statement that it had killed"}}]', '{"killed":{"min":15,"max":23,"best":15,"approx":false,"text":"Six Somali soldiers and nine al-Shabaab fighters were killed","by":{"military":6,"militant":9}},"wounded":null,"missing":null,"abducted":null,"arrested":null}', '[{"type":"small_arms","gtd_weaptype":5,"text":"gun battle"},{"type":"rpg","gtd_weaptype":6,"text":"rocket-propelled grenades"}]', '[{"doc_id":"reports/tribune-clash.txt","article_revision":"408c864cd6f2e464","start":118,"end":267,"text":"Six Somali soldiers and nine al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.kill"},{"doc_id":"reports/tribune-clash.txt","article_revision":"408c864cd6f2e464","start":270,"end":390,"text":"The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said","for":["/targets/2","/weapons/1"],"rule":"target.object"},{"doc_id":"reports/tribune-clash.txt","article_revision":"408c864cd6f2e464","start":445,"end":543,"text":"Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified","for":["/perpetrators/0","/targets/3","/claims/0","/casualties/killed"],"rule":"perp.subject"}]', '"confidence":{"overall":0.62,"event":0.95,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.kill","fact.past","trigger.gun battle","fact.noun","trigger.attack","trigger.recapture","fact.perfect","where.clause","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:03:19Z"');
INSERT INTO incident_records VALUES (4, '9598a9cb7e57d620', 1, NULL, 0, 'occurred', 'Explosions/Remote violence', 'Air/drone strike', '2025-03-04', '2025-03-04', 1, 'Al Asad Air Base', 'Anbar', 'IQ', 33.7856, 42.4412, 1, 0, 2, 1, 0.69, 'Two Iraqi soldiers were wounded when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said
No deaths were reported
The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones', '"schema":"incident/1","id":"9598a9cb7e57d620","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"a420fd4779645e05","doc_id":"reports/herald-drone-strike.txt","url":"https://herald.example/2025/03/05/drones-anbar","publisher":"The Meridian Herald","published":"2025-03-05","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-04","end":"2025-03-04","time_precision":1,"date_prec":1,"time_of_day":"night","text":"Tuesday night","anchor":{"date":"2025-03-05","how":"publication"}},"where":{"name":"Al Asad Air Base","text":"Ain al-Asad air base","path":["Iraq","Anbar","Al Asad Air Base"],"country":"IQ","country_name":"Iraq","admin1_name":"Anbar","admin1_code":"IQ.01","lat":33.7856,"lon":42.4412,"feature":"facility","geo_precision":1,"where_prec":1,"gazetteer_id":"curated:al-asad","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":2,"triggers":[]}', '[{"text":"Islamic Resistance in Iraq","canonical":"Islamic Resistance in Iraq","actor_id":"islamic-resistance-in-iraq","kind":"organization","inter":3,"country":"IQ","assoc":[],"claim_status":"claimed","by":"Islamic Resistance in Iraq"}]', '[{"text":"Iraqi soldiers","canonical":"Iraq (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"IQ","number":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers"},"effect":["wounded"]},{"text":"Ain al-Asad air base","canonical":"Al Asad Air Base","name":"Ain al-Asad air base","kind":"facility","type":null,"nationality":"IQ","effect":[]},{"text":"runway","name":null,"kind":"facility","type":"airport","gtd_targtype":6,"muc_type":"TRANSPORTATION FACILITY","effect":[]}]', '[{"speaker":"Islamic Resistance in Iraq","speaker_type":"perpetrator","stance":"claims","about":"Islamic Resistance in Iraq","via":"Telegram","quote":{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":521,"end":588,"text":"Islamic Resistance in Iraq claimed responsibility for the attack in"}}]', '{"killed":{"min":0,"max":0,"best":0,"approx":false,"text":"No deaths"},"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers were wounded","by":{"military":2}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"uav","gtd_weaptype":6,"text":"explosive drones"}]', '[{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":198,"end":347,"text":"Two Iraqi soldiers were wounded when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/wounded","/weapons/0"],"rule":"trigger.wound"},{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":491,"end":514,"text":"No deaths were reported","for":["/casualties/killed"],"rule":"casualty.none"},{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":517,"end":676,"text":"The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones","for":["/perpetrators/0","/targets/2","/claims/0"],"rule":"perp.commission"}]', '"confidence":{"overall":0.69,"event":0.8,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.wound","fact.past","trigger.strike","trigger.attack","fact.noun","trigger.target","where.sentence","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:02:34Z"');
INSERT INTO incident_records VALUES (5, '88c20aa975d134f4', 1, NULL, 0, 'occurred', 'Explosions/Remote violence', 'Remote explosive/landmine/IED', '2025-03-07', '2025-03-07', 1, 'Kirkuk', 'Kirkuk', 'IQ', 35.46806, 44.39222, 1, 7, 15, 2, 0.78, 'A roadside bomb killed five civilians and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said
Officials suspect Islamic State militants, who have carried out similar bombings in the province in the past
The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday
Fifteen people were wounded in the blast
Death toll in Kirkuk bombing rises to seven', '"schema":"incident/1","id":"88c20aa975d134f4","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"ee559ac636632c09","doc_id":"reports/courier-market-bomb.txt","publisher":"Northern Courier","published":"2025-03-08","withdrawn":false},{"id":"f1d4d80850651426","doc_id":"reports/agency-market-bomb-update.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false}],"independent_sources":2', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]}', '[{"text":"Islamic State militants","canonical":"Islamic State","actor_id":"ucdp:234","kind":"organization","inter":2,"country":"IQ","assoc":[],"claim_status":"suspected","by":"Officials"}]', '[{"text":"market","name":null,"kind":"facility","type":"commercial","gtd_targtype":1,"muc_type":"COMMERCIAL","effect":[]},{"text":"people","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","number":{"min":15,"max":15,"best":15,"approx":false,"text":"Fifteen people"},"effect":["wounded"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]},{"text":"others","name":null,"kind":"group","type":"civilian","muc_type":"CIVILIAN","number":{"min":12,"max":null,"best":12,"approx":false,"text":"at least twelve others"},"effect":["wounded"]}]', '[{"speaker":"Officials","speaker_type":"authority","stance":"accuses","about":"Islamic State","quote":{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":396,"end":437,"text":"Officials suspect Islamic State militants"}},{"speaker":null,"speaker_type":"authority","stance":"suspects","about":"Islamic State","quote":{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":414,"end":467,"text":"Islamic State militants, who have carried out similar"}}]', '{"killed":{"min":5,"max":7,"best":7,"approx":false,"text":"Death toll in Kirkuk bombing rises to seven"},"wounded":{"min":12,"max":null,"best":15,"approx":false,"text":"Fifteen people were wounded","by":{"civilian":15}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"bomb","gtd_weaptype":6},{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}]', '[{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":104,"end":241,"text":"A roadside bomb killed five civilians and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said","for":["/event","/when","/where","/targets/2","/targets/3","/casualties/killed","/casualties/wounded","/weapons/1"],"rule":"trigger.roadside bomb"},{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":396,"end":504,"text":"Officials suspect Islamic State militants, who have carried out similar bombings in the province in the past","for":["/perpetrators/0","/claims/0","/claims/1"],"rule":"claim.accusation"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":115,"end":238,"text":"The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday","for":["/event","/when","/where","/targets/0","/weapons/0"],"rule":"trigger.death toll"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":240,"end":280,"text":"Fifteen people were wounded in the blast","for":["/targets/1","/casualties/wounded"],"rule":"target.passive"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","field":"title","start":0,"end":43,"text":"Death toll in Kirkuk bombing rises to seven","for":["/casualties/killed"],"rule":"casualty.toll"}]', '"confidence":{"overall":0.78,"event":0.95,"date":0.81,"place":0.81,"perpetrator":0.6,"casualties":0.86,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","trigger.wound","trigger.go off","trigger.dead","fact.adjective","trigger.attack","where.sentence","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/killed","values":[{"value":"5","reports":["ee559ac636632c09"]},{"value":"7","reports":["f1d4d80850651426"]}],"chosen_because":"the latest report of the most reliable sources says so"},{"field":"/casualties/wounded","values":[{"value":"12","reports":["ee559ac636632c09"]},{"value":"15","reports":["f1d4d80850651426"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:02:34Z"');
CREATE UNIQUE INDEX incidents_by_id ON incident_records (number >> 16, id);
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 VALUES ('report_records', 'sqlite_autoindex_report_records_1', '6 2 1');
INSERT INTO sqlite_stat1 VALUES ('incident_records', 'incidents_by_id', '5 5 1');
CREATE TABLE earlier_revisions (
  incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (incident, revision)
) STRICT;
INSERT INTO earlier_revisions VALUES (3, 1, '{"schema":"incident/1","id":"0f082d589347c55b","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"9a9197f501ffe5bd","doc_id":"reports/tribune-clash.txt","publisher":"The Coast Tribune","published":"2024-11-20","withdrawn":false}],"independent_sources":1,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-11-18","end":"2024-11-18","time_precision":1,"date_prec":1,"text":"Monday","anchor":{"date":"2024-11-20","how":"publication"}},"where":{"name":"Jawhar","text":"Jowhar","path":["Somalia","Middle Shabelle","Jawhar"],"country":"SO","country_name":"Somalia","admin1_name":"Middle Shabelle","admin1_code":"SO.13","lat":2.78087,"lon":45.50048,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:56335","others":[]},"event":{"type":"Battles","sub_event_type":"Armed clash","plover_event":"ASSAULT","plover_mode":"firearms","gtd_attacktype":2,"muc_type":"ATTACK","violence_type":2,"triggers":[]},"perpetrators":[{"text":"Al-Shabaab","canonical":"Al-Shabaab","actor_id":"ucdp:717","kind":"organization","inter":2,"country":"SO","assoc":["al-Qaeda"],"claim_status":"claimed","by":"Al-Shabaab"}],"targets":[{"text":"Somali soldiers","canonical":"Somalia (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"SO","number":{"min":6,"max":6,"best":6,"approx":false,"text":"Six Somali soldiers"},"effect":["killed"]},{"text":"al-Shabaab fighters","canonical":"Al-Shabaab","name":null,"kind":"person","type":"militant","gtd_targtype":17,"muc_type":"OTHER","number":{"min":11,"max":11,"best":11,"approx":false,"text":"eleven al-Shabaab fighters"},"effect":["killed"]},{"text":"army checkpoint","name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"muc_type":"OTHER","effect":[]},{"text":"soldiers","name":null,"kind":"group","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","number":{"min":23,"max":23,"best":23,"approx":false,"text":"23 soldiers"},"effect":["killed"]}],"claims":[{"speaker":"Al-Shabaab","speaker_type":"perpetrator","stance":"claims","about":"Al-Shabaab","via":"statement","quote":{"doc_id":"reports/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":447,"end":496,"text":"Al-Shabaab said in a statement that it had killed"}}],"casualties":{"killed":{"min":17,"max":23,"best":17,"approx":false,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed","by":{"military":6,"militant":11}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"small_arms","gtd_weaptype":5,"text":"gun battle"},{"type":"rpg","gtd_weaptype":6,"text":"rocket-propelled grenades"}],"evidence":[{"doc_id":"reports/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":118,"end":269,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.kill"},{"doc_id":"reports/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":272,"end":392,"text":"The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said","for":["/targets/2","/weapons/1"],"rule":"target.object"},{"doc_id":"reports/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":447,"end":545,"text":"Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified","for":["/perpetrators/0","/targets/3","/claims/0","/casualties/killed"],"rule":"perp.subject"}],"confidence":{"overall":0.62,"event":0.95,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.kill","fact.past","trigger.gun battle","fact.noun","trigger.attack","trigger.recapture","fact.perfect","where.clause","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T06:02:34Z","last_changed":"2026-11-23T06:02:34Z"}');
CREATE TABLE report_records (
  number INTEGER PRIMARY KEY,
  incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
  id TEXT NOT NULL,
  doc_id TEXT NOT NULL, article_revision TEXT NOT NULL, publisher TEXT,
  is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  own TEXT NOT NULL, ranges TEXT,
  UNIQUE (incident, id)
) STRICT;
INSERT INTO report_records VALUES (1, 1, 'd8bbb0a8486607f4', 'reports/gazette-abduction.txt', '7110658a42d43786', 'Great Lakes Gazette', 1, 0, '{"schema":"report/1",incident_primary":truespan":[231,243]span":[170,174]":{"start":123,"end":131"},"triggers":[{"start":123,"end":131"},{"start":350,"end":360,"text":"kidnapping"}span":[103,122]span":[138,149],"span":[132,149]span":[123,149]source":{title":"Gunmen abduct aid workers in North Kivu","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[2550136853,115343426,1792016422,2572156937,26214424,2581594125,290455708,2595225615,451936347,2610954255,545259989,2626682904,1602224145,2651848741,1602224145,2690646062,1041236018,2738880527,1091567794,2754609167,1276117156,2770337809,1448083641,2788163599,1639972968,1831862869,2803892233,183500835,2813329471,217055260,2879389753]');
INSERT INTO report_records VALUES (2, 2, '3a974f8940e152cf', 'reports/daily-rocket-crlf.txt', '805e67df74bf0e45', 'Carmel Daily', 1, 0, '{"schema":"report/1",incident_primary":truespan":[182,196]span":[160,165]":{"start":106,"end":111,"text":"fired"},"triggers":[{"start":106,"end":111,"text":"fired"},{"start":125,"end":128,"text":"hit"},{0"},{"start":275fired"}span":[253,262]span":[131,136]span":[212,218],"span":[207,218]span":[198,218],"span":[99,105]source":{title":"Rocket hits café in Haifa 🚀","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[3334471701,115343426,2724200486,3356491785,26214424,3365928973,283115702,3379560463,471859293,3395289103,567280078,3411017858,2524971027,3547332609,2545942546,3548381199,1805647891,3564109831,1055916072,3571449871,1095762098,3587178511,1280311419,3602907151,1407189148,3618635793,1570766983,1795162283,3636461583,1972371586,3652190224,2108686353,2209349855,2526019732,1795162129,2781872567,3668967433,183500828,3678404663,209715228,3736076345]');
INSERT INTO report_records VALUES (3, 3, '9a9197f501ffe5bd', 'reports/tribune-clash.txt', 'ab805f81ebd89d21', 'The Coast Tribune', 1, 1, '{"schema":"report/1","id":"9a9197f501ffe5bd","doc_id":"reports/tribune-clash.txt","article_revision":"ab805f81ebd89d21","incident_id":"0f082d589347c55b","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-11-18","end":"2024-11-18","time_precision":1,"date_prec":1,"text":"Monday","span":[224,230],"anchor":{"date":"2024-11-20","how":"publication"}},"where":{"name":"Jawhar","text":"Jowhar","span":[214,220],"path":["Somalia","Middle Shabelle","Jawhar"],"country":"SO","country_name":"Somalia","admin1_name":"Middle Shabelle","admin1_code":"SO.13","lat":2.78087,"lon":45.50048,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:56335","others":[]},"event":{"type":"Battles","sub_event_type":"Armed clash","plover_event":"ASSAULT","plover_mode":"firearms","gtd_attacktype":2,"muc_type":"ATTACK","violence_type":2,"trigger":{"start":174,"end":180,"text":"killed"},"triggers":[{"start":174,"end":180,"text":"killed"},{"start":186,"end":196,"text":"gun battle"},{"start":285,"end":293,"text":"attacked"},{"start":403,"end":413,"text":"recaptured"},{"start":490,"end":496,"text":"killed"}]},"perpetrators":[{"text":"Al-Shabaab","span":[447,457],"canonical":"Al-Shabaab","actor_id":"ucdp:717","kind":"organization","inter":2,"country":"SO","assoc":["al-Qaeda"],"claim_status":"claimed","by":"Al-Shabaab"}],"targets":[{"text":"Somali soldiers","span":[122,137],"canonical":"Somalia (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"SO","number":{"min":6,"max":6,"best":6,"approx":false,"text":"Six Somali soldiers","span":[118,137]},"effect":["killed"]},{"text":"al-Shabaab fighters","span":[149,168],"canonical":"Al-Shabaab","name":null,"kind":"person","type":"militant","gtd_targtype":17,"muc_type":"OTHER","number":{"min":11,"max":11,"best":11,"approx":false,"text":"eleven al-Shabaab fighters","span":[142,168]},"effect":["killed"]},{"text":"army checkpoint","span":[297,312],"name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"muc_type":"OTHER","effect":[]},{"text":"soldiers","span":[500,508],"name":null,"kind":"group","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","number":{"min":23,"max":23,"best":23,"approx":false,"text":"23 soldiers","span":[497,508]},"effect":["killed"]}],"claims":[{"speaker":"Al-Shabaab","speaker_type":"perpetrator","stance":"claims","about":"Al-Shabaab","via":"statement","quote":{"start":447,"end":496,"text":"Al-Shabaab said in a statement that it had killed"}}],"casualties":{"killed":{"min":17,"max":23,"best":17,"approx":false,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed","span":[118,180],"by":{"military":6,"militant":11}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"small_arms","gtd_weaptype":5,"text":"gun battle","span":[186,196]},{"type":"rpg","gtd_weaptype":6,"text":"rocket-propelled grenades","span":[318,343]}],"evidence":[{"start":118,"end":269,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.kill"},{"start":272,"end":392,"text":"The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said","for":["/targets/2","/weapons/1"],"rule":"target.object"},{"start":447,"end":545,"text":"Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified","for":["/perpetrators/0","/targets/3","/claims/0","/casualties/killed"],"rule":"perp.subject"}],"confidence":{"overall":0.62,"event":0.95,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.kill","fact.past","trigger.gun battle","fact.noun","trigger.attack","trigger.recapture","fact.perfect","where.clause","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"The Coast Tribune","title":"Six soldiers killed in clash with al-Shabaab","language":"en","published":"2024-11-20","published_how":"header","credits":[],"reliability":null}}', NULL);
INSERT INTO report_records VALUES (4, 4, 'a420fd4779645e05', 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'The Meridian Herald', 1, 0, '{"schema":"report/1",incident_primary":truespan":[307,320]span":[265,285]":{"start":222,"end":229,"text":"wounded"},"triggers":[{"start":222,"end":229,"text":"wounded"},{"start":258,"end":264,"text":"struck"},{"start":579,"end":585,"text":"attack"},{"start":627,"end":635,"text":"targeted"},{"start":732,"end":739,"text":"attacks"}span":[521,547]span":[202,216],"span":[198,216]span":[265,285]span":[653,659],"span":[491,500]span":[198,229],"span":[241,257]source":{title":"Drones hit, wounding two soldiersauthor":"Salma Haddad","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[4091543573,115343428,3347054630,4113563657,26214424,4123000845,350224563,4136632335,535822455,4152360975,658506174,4168089858,1130364985,4438622223,1188036846,4454350863,1435500770,4470079505,1672478776,4487905295,1729101966,4503633935,1875902741,2251292855,4519362577,2443182175,4537188367,2540699785,4552917009,2684354577,2787115309,3187671149,3386901064,4570742793,243269667,4580179986,2899312658,4599054359,183500858,4623171621,276824092,4661968953]');
INSERT INTO report_records VALUES (5, 5, 'ee559ac636632c09', 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 'Northern Courier', 1, 0, '{"schema":"report/1","id":,incident_primary":trueime_of_day":"morning","text":"Friday morning","span":[214,228]8span":[204,210]violence_type":3,"trigger":{"start":106,"end":119,"triggers":[{"start":106,"end":119,{"start":120,"end":126,"text":"killed"},{"start":146,"end":153,"text":"wounded"},{"start":248,"end":256,"text":"went off"},{"start":356,"end":360,"text":"dead"},{"start":388,"end":394,"text":"attack"}span":[414,437]civilians","span":[132,141],"span":[127,141]span":[170,176],"span":[154,176]","span":[120,141]5}2","span":[146,176]2,"span":[106,119]0",53source":{title":"Rs five near Kirkuk market","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[5588910106,5360320530,5616173057,4438622226,2281701440,5617221641,26214424,5626658829,447742087,5640290366,602931228,5705302017,633339970,5706350607,700449197,5722079281,3076522008,5773459491,3076522008,5810159817,1161822262,6020923407,1216348335,6036652059,1407189013,1979711514,1584398391,1857028153,6064963601,1916796969,6082789391,1957691546,6098518033,2119172234,2348810411,2613051517,1865416738,3250585621,6116343826,2924478482,6135218178,2825912361,6137315329,2869952536,3277848606,6138363922,2924478483,6157238273,2945450055,3054501932,6158286865,3100639249,3203399891,6176112643,4373610522,3455057960,4163895316,3517972498,2348810257,3639607494,4676648988,6179258370,4708106578,6181355529,185597984,6190792713,3236954129,6200229929,216006684,6243221561]');
INSERT INTO report_records VALUES (6, 5, 'f1d4d80850651426', 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 'Tigris News Agency', 1, 0, '{"schema":"report/1","id":,incident_primary":truespan":[135,141]span":[178,184]":{"start":144,"end":160ing"},"triggers":[{"start":144,"end":160ing"},{"start":119,"end":129,"text":"death toll"},{"start":275blast"},{"start":260,"end":267,"text":"wounded"}span":[168,174]span":[248,254],"span":[240,254]],"claims":[7span":[240,267]534,"place":0.81death tollblast","where.claussource":{titlelanguage":"en9","published_how":"header","credits":[],"reliability":null}}', '[5588910106,5408555026,5616173057,4438622296,5617221641,26214424,5626658829,447742102,5640290319,602931295,5656018959,700449204,5671747608,3076522006,5696913448,3076522006,5738856510,4302307347,5803868208,1161822227,1376780319,5854199823,1407189115,5869928463,1534066851,5885657105,1704984599,5903482892,2702180384,5916065793,2736783465,1643118650,2909798416,5917114383,2924478578,3101687824,3941597431,4291821709,4530897063,5932843010,4708106264,5934940174,4766826551,5949620234,4838129687,4004511760,4879024147,4869586964,5960106003,4981784653,5980028937,341835810,5989466117,4571791409,5994709005,216006680,6008340541]');
INSERT INTO report_records VALUES (7, 3, '4c76c98bc19d2d75', 'reports/tribune-clash.txt', '408c864cd6f2e464', 'The Coast Tribune', 1, 0, '{"schema":"report/1",incident_id":"0f082d589347c55b","primary":truespan":[222,228]span":[212,218]":{"start":172,"end":178,"text":"killed"},"triggers":[{"start":172,"end":178,"text":"killed"},{"start":184,"end":194start":283,"end":291,"text":"attacked"},{"start":401,"end":411,"text":"recaptured"},{"start":488,"end":494,"text":"killed"}span":[445,455]span":[122,137],"span":[118,137]span":[147,166],"span":[142,166]span":[295,310]span":[498,506],"span":[495,506]span":[118,178],"span":[184,194],"span":[316,341]source":{title":"Six soldiers killed in clash with al-Shabaab","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[4428136469,115343422,3019898918,4450156590,427819158,4498391055,583008351,4514119695,680526261,4529848436,2872049688,4651483259,1142947881,4780457999,1183842503,4796186639,1390412006,4811915281,1631584310,4829741071,1183842331,1427111971,1751122050,4845469713,1887436850,4863295503,1712324629,1959788650,4879024143,1712324629,2090860695,4894752785,2249195674,2489319645,4912578575,2718957734,4928307217,2893021251,4946133009,2963275793,3059745067,3451912403,2489319441,3769631260,4963958793,324010017,4973396036,210763804,5044699193]');
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, content = 'articles', content_rowid = 'number', columnsize = 0,
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIEW incident_quotes AS SELECT number, quotes AS text FROM incident_records;
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
  text, content = 'incident_quotes', content_rowid = 'number', columnsize = 0,
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIEW incidents AS
SELECT number, id, revision, merged_into, retracted, status, type, sub_event_type, start_date, end_date, date_prec, place, admin1, country, lat, lon, geo_precision, killed, wounded, independent_sources, confidence, quotes, head, circumstances, perpetrators, targets, claims, casualties, weapons, evidence, assessment,
  ('{' || circumstances || '}') ->> '$.aggregate' AS aggregate, ('{' || circumstances || '}') ->> '$.count.min' AS count_min, ('{' || circumstances || '}') ->> '$.count.max' AS count_max, ('{' || circumstances || '}') ->> '$.count.best' AS count_best, ('{' || circumstances || '}') ->> '$.event.plover_event' AS plover_event, ('{' || circumstances || '}') ->> '$.event.plover_mode' AS plover_mode, ('{' || circumstances || '}') ->> '$.event.gtd_attacktype' AS gtd_attacktype, ('{' || circumstances || '}') ->> '$.event.muc_type' AS muc_type, ('{' || circumstances || '}') ->> '$.event.violence_type' AS violence_type, ('{' || circumstances || '}') ->> '$.when.time_of_day' AS time_of_day, ('{' || circumstances || '}') ->> '$.when.time_precision' AS time_precision, ('{' || circumstances || '}') ->> '$.where.where_prec' AS where_prec, ('{' || circumstances || '}') ->> '$.where.country_name' AS country_name,
  coalesce(('{' || circumstances || '}') ->> '$.where.gazetteer_id', coalesce(('{' || circumstances || '}') ->> '$.where.country' || ' ', '') || coalesce(('{' || circumstances || '}') ->> '$.where.name', ('{' || circumstances || '}') ->> '$.where.text')) AS place_id,
  casualties ->> '$.killed.min' AS killed_min, casualties ->> '$.killed.max' AS killed_max, casualties ->> '$.killed.best' AS killed_best, casualties ->> '$.wounded.min' AS wounded_min, casualties ->> '$.wounded.max' AS wounded_max, casualties ->> '$.wounded.best' AS wounded_best,
  ('{' || assessment || '}') ->> '$.confidence.event_clarity' AS event_clarity, ('{' || assessment || '}') ->> '$.first_seen' AS first_seen, ('{' || assessment || '}') ->> '$.last_changed' AS last_changed,
  '{' || head || ',' || circumstances || ',' || '"perpetrators":' || perpetrators || ',' || '"targets":' || targets || ',' || '"claims":' || claims || ',' || '"casualties":' || casualties || ',' || '"weapons":' || weapons || ',' || '"evidence":' || evidence || ',' || assessment || '}' AS json
FROM incident_records;
CREATE VIEW reports AS
SELECT number, incident, id, doc_id, article_revision, publisher, is_primary, withdrawn,
  json ->> '$.status' AS status, json ->> '$.event.sub_event_type' AS sub_event_type, json ->> '$.when.start' AS start_date, json ->> '$.when.end' AS end_date, json ->> '$.confidence.overall' AS confidence, json
FROM (SELECT *, CASE WHEN ranges IS NULL THEN own ELSE (
  SELECT CAST(group_concat(
    substr(both, value >> 20, value & 1048575), '') AS TEXT)
  FROM (
    SELECT CAST('{' || head || ',' || circumstances || ',' || '"perpetrators":' || perpetrators || ',' || '"targets":' || targets || ',' || '"claims":' || claims || ',' || '"casualties":' || casualties || ',' || '"weapons":' || weapons || ',' || '"evidence":' || evidence || ',' || assessment || '}' || own AS BLOB) AS both
    FROM incident_records WHERE number = incident LIMIT 1), json_each(ranges)) END AS json FROM report_records);
CREATE VIEW perpetrators AS
SELECT i.number AS incident, e.key AS position, coalesce(e.value ->> 'actor_id', e.value ->> 'canonical', e.value ->> 'text') AS actor_id,
  e.value ->> 'text' AS text, e.value ->> 'canonical' AS canonical, e.value ->> 'kind' AS kind, e.value ->> 'inter' AS inter, e.value ->> 'country' AS country, e.value ->> 'claim_status' AS claim_status, e.value ->> 'by' AS said_by,
  (SELECT group_concat(value, ', ') FROM json_each(e.value, '$.assoc')) AS assoc
FROM incident_records AS i, json_each(i.perpetrators) AS e;
CREATE VIEW targets AS
SELECT i.number AS incident, e.key AS position,
  e.value ->> 'text' AS text, e.value ->> 'name' AS name, e.value ->> 'canonical' AS canonical, e.value ->> 'kind' AS kind, e.value ->> 'type' AS type, e.value ->> 'gtd_targtype' AS gtd_targtype, e.value ->> 'description' AS description,
  e.value ->> 'nationality' AS nationality, e.value ->> '$.number.min' AS number_min, e.value ->> '$.number.max' AS number_max, e.value ->> '$.number.best' AS number_best, (SELECT group_concat(value, ', ') FROM json_each(e.value, '$.effect')) AS effect, e.value ->> 'intended' AS intended
FROM incident_records AS i, json_each(i.targets) AS e;
CREATE VIEW weapons AS
SELECT i.number AS incident, e.key AS position,
  e.value ->> 'type' AS type, e.value ->> 'gtd_weaptype' AS gtd_weaptype, coalesce(e.value ->> 'text', '') AS text,
  e.value ->> '$.number.min' AS number_min, e.value ->> '$.number.max' AS number_max, e.value ->> '$.number.best' AS number_best, e.value ->> '$.intercepted.min' AS intercepted_min, e.value ->> '$.intercepted.max' AS intercepted_max, e.value ->> '$.intercepted.best' AS intercepted_best
FROM incident_records AS i, json_each(i.weapons) AS e;
CREATE VIEW claims AS
SELECT i.number AS incident, e.key AS position,
  e.value ->> 'speaker' AS speaker, e.value ->> 'speaker_type' AS speaker_type, e.value ->> 'stance' AS stance, e.value ->> 'about' AS about, e.value ->> 'via' AS via, e.value ->> '$.quote.text' AS quote,
  (SELECT number FROM articles WHERE id = e.value ->> '$.quote.doc_id'
   AND revision = e.value ->> '$.quote.article_revision') AS article,
  e.value ->> '$.quote.doc_id' AS doc_id, e.value ->> '$.quote.article_revision' AS article_revision,
  e.value ->> '$.quote.start' AS start_offset, e.value ->> '$.quote.end' AS end_offset
FROM incident_records AS i, json_each(i.claims) AS e;
CREATE VIEW casualties AS
SELECT i.number AS incident, e.key AS effect,
  e.value ->> 'min' AS min, e.value ->> 'max' AS max, e.value ->> 'best' AS best, e.value ->> 'approx' AS approx, e.value ->> 'text' AS text,
  e.value ->> '$.by.military' AS military, e.value ->> '$.by.police' AS police, e.value ->> '$.by.militant' AS militant, e.value ->> '$.by.civilian' AS civilian, e.value ->> '$.by.children' AS children, e.value ->> '$.by.perpetrator' AS perpetrator, e.value ->> '$.by.unknown' AS unknown,
  e.value ->> 'side' AS side
FROM incident_records AS i, json_each(i.casualties) AS e WHERE e.type = 'object';
CREATE VIEW evidence AS
SELECT i.number AS incident, e.key AS position, (SELECT number FROM articles WHERE id = e.value ->> '$.doc_id'
   AND revision = e.value ->> '$.article_revision') AS article,
  e.value ->> '$.doc_id' AS doc_id, e.value ->> '$.article_revision' AS article_revision,
  coalesce(e.value ->> 'field', 'text') AS field,
  e.value ->> 'start' AS start_offset, e.value ->> 'end' AS end_offset, e.value ->> 'text' AS text,
  (SELECT group_concat(value, ', ') FROM json_each(e.value, '$.for')) AS pointers, e.value ->> 'rule' AS rule
FROM incident_records AS i, json_each(i.evidence) AS e;
CREATE VIEW conflicts AS
SELECT i.number AS incident, e.key AS position,
  e.value ->> 'field' AS field, e.value ->> 'values' AS variants, e.value ->> 'chosen_because' AS chosen_because
FROM incident_records AS i, json_each(('{' || assessment || '}'), '$.conflicts') AS e;
CREATE VIEW other_places AS
SELECT i.number AS incident, e.key AS position, coalesce(e.value ->> '$.gazetteer_id', coalesce(e.value ->> '$.country' || ' ', '') || coalesce(e.value ->> '$.name', e.value ->> '$.text')) AS place_id,
  e.value ->> 'name' AS name,
(SELECT coalesce(group_concat(value, ' > '), '') FROM json_each(e.value, '$.path')) AS path,
e.value ->> 'feature' AS feature, e.value ->> 'country' AS country, e.value ->> 'country_name' AS country_name, e.value ->> 'admin1_name' AS admin1_name, e.value ->> 'admin1_code' AS admin1_code, e.value ->> 'admin2_name' AS admin2_name,
CAST(e.value ->> 'lat' AS REAL) AS lat, CAST(e.value ->> 'lon' AS REAL) AS lon,
e.value ->> 'gazetteer_id' AS gazetteer_id
FROM incident_records AS i, json_each(('{' || circumstances || '}'), '$.where.others') AS e;
CREATE VIEW places AS
SELECT id, name, path, feature, country, country_name, admin1_name, admin1_code, admin2_name,
  lat, lon, gazetteer_id
FROM (
  SELECT coalesce(e.value ->> '$.gazetteer_id', coalesce(e.value ->> '$.country' || ' ', '') || coalesce(e.value ->> '$.name', e.value ->> '$.text')) AS id, e.value ->> 'name' AS name,
(SELECT coalesce(group_concat(value, ' > '), '') FROM json_each(e.value, '$.path')) AS path,
e.value ->> 'feature' AS feature, e.value ->> 'country' AS country, e.value ->> 'country_name' AS country_name, e.value ->> 'admin1_name' AS admin1_name, e.value ->> 'admin1_code' AS admin1_code, e.value ->> 'admin2_name' AS admin2_name,
CAST(e.value ->> 'lat' AS REAL) AS lat, CAST(e.value ->> 'lon' AS REAL) AS lon,
e.value ->> 'gazetteer_id' AS gazetteer_id
  FROM incident_records AS i, json_each(('{' || circumstances || '}')) AS e
  WHERE e.key = 'where' AND e.type = 'object'
  UNION ALL
  SELECT place_id, name, path, feature, country, country_name, admin1_name, admin1_code,
    admin2_name, lat, lon, gazetteer_id
  FROM other_places
)
WHERE id IS NOT NULL GROUP BY id;
CREATE VIEW actors AS
SELECT actor_id AS id, canonical, kind, inter, country FROM perpetrators
WHERE actor_id IS NOT NULL GROUP BY actor_id;
CREATE VIEW incident_view AS
SELECT
  i.id, i.start_date AS date, i.end_date, i.date_prec,
  i.place, i.admin1, i.country, i.country_name, i.lat, i.lon,
  i.geo_precision, i.type, i.sub_event_type, i.status,
  (SELECT group_concat(coalesce(value ->> 'canonical', value ->> 'text'), '; ')
     FROM json_each(i.perpetrators)) AS who,
  i.perpetrators ->> '$[0].claim_status' AS claim, i.perpetrators ->> '$[0].by' AS said_by,
  (SELECT group_concat(
       coalesce(value ->> 'name', value ->> 'text', value ->> 'canonical'), '; ')
     FROM json_each(i.targets)) AS targets,
  i.killed, i.killed_min, i.killed_max, i.wounded, i.wounded_min, i.wounded_max,
  (SELECT group_concat(type, '; ')
     FROM (SELECT DISTINCT value ->> 'type' AS type FROM json_each(i.weapons))) AS weapon,
  i.independent_sources AS sources,
  (SELECT group_concat(name, '; ') FROM (
     SELECT coalesce(publisher, doc_id) AS name
     FROM report_records WHERE incident = i.number AND NOT withdrawn
     GROUP BY name ORDER BY min(number))) AS published_by,
  i.evidence ->> '$[0].text' AS quote,
  i.confidence, i.revision
FROM incidents AS i
WHERE i.merged_into IS NULL AND NOT i.retracted;
CREATE TRIGGER incident_changed BEFORE UPDATE OF head, circumstances, perpetrators, targets, claims, casualties, weapons, evidence, assessment ON incident_records BEGIN
  UPDATE report_records SET own = CASE WHEN ranges IS NULL THEN own ELSE (
  SELECT CAST(group_concat(
    substr(both, value >> 20, value & 1048575), '') AS TEXT)
  FROM (
    SELECT CAST('{' || head || ',' || circumstances || ',' || '"perpetrators":' || perpetrators || ',' || '"targets":' || targets || ',' || '"claims":' || claims || ',' || '"casualties":' || casualties || ',' || '"weapons":' || weapons || ',' || '"evidence":' || evidence || ',' || assessment || '}' || own AS BLOB) AS both
    FROM incident_records WHERE number = incident LIMIT 1), json_each(ranges)) END, ranges = NULL
  WHERE incident = old.number AND ranges IS NOT NULL;
END;
CREATE TRIGGER incident_deleted AFTER DELETE ON incident_records BEGIN
  DELETE FROM report_records WHERE incident = old.number;
END;
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts (articles_fts, rowid, title, text)
  VALUES ('delete', old.number, old.title, old.text);
END;
CREATE TRIGGER articles_updated AFTER UPDATE OF title, text ON articles
WHEN old.title IS NOT new.title OR old.text IS NOT new.text BEGIN
  INSERT INTO articles_fts (articles_fts, rowid, title, text)
  VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO articles_fts (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('automerge', 16), ('crisismerge', 64);
INSERT INTO evidence_fts (evidence_fts) VALUES ('rebuild');
