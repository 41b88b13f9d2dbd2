-- A store of version 6 as runs left it.
PRAGMA application_id = 1231972212;
PRAGMA user_version = 6;
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
INSERT INTO articles VALUES (1, 'in/observer-protest.txt', 'a405d70ea6f8d1aa', 'The Lagoon Observer', 'Police disperse protest over fuel prices', NULL, NULL, NULL, '2024-08-02', 'header', NULL, NULL, NULL, NULL, '---
title: Police disperse protest over fuel prices
publisher: The Lagoon Observer
date: 2024-08-02
---
LAGOS – Police fired tear gas on Thursday to disperse hundreds of people who were protesting in Lagos against rising fuel prices. Two demonstrators were injured and fourteen were arrested, a police spokesman said.
', NULL);
INSERT INTO articles VALUES (2, 'in/gazette-abduction.txt', '7110658a42d43786', 'Great Lakes Gazette', 'Gunmen abduct aid workers in North Kivu', NULL, NULL, NULL, '2024-09-13', 'header', NULL, NULL, NULL, NULL, '---
title: Gunmen abduct aid workers in North Kivu
publisher: Great Lakes Gazette
date: 2024-09-13
---
Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday.

The driver of their vehicle escaped unharmed. Nobody has claimed the kidnapping.
', NULL);
INSERT INTO articles VALUES (3, 'in/daily-rocket-crlf.txt', '805e67df74bf0e45', 'Carmel Daily', 'Rocket hits café in Haifa 🚀', NULL, NULL, NULL, '2024-10-07', 'header', NULL, NULL, NULL, NULL, '---
title: Rocket hits café in Haifa 🚀
publisher: Carmel Daily
date: 2024-10-07
---
HAIFA – A rocket fired from Lebanon hit a café in the Israeli city of Haifa (חיפה, حيفا) on Sunday evening, wounding five people, the ambulance service said. 🚑

Hezbollah said it had fired the rocket at a military base south of the city.
', NULL);
INSERT INTO articles VALUES (4, 'in/tribune-clash.txt', 'ab805f81ebd89d21', 'The Coast Tribune', 'Six soldiers killed in clash with al-Shabaab', NULL, NULL, NULL, '2024-11-20', 'header', NULL, NULL, NULL, NULL, '---
title: Six soldiers killed in clash with al-Shabaab
publisher: The Coast Tribune
date: 2024-11-20
---
MOGADISHU – Six Somali soldiers and eleven al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio.

The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said. The army recaptured the checkpoint two hours later.

Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified.
', NULL);
INSERT INTO articles VALUES (5, 'in/herald-drone-strike.txt', '6052b29f6cb491dd', 'The Meridian Herald', 'Drones hit air base in Anbar, wounding two soldiers', 'https://herald.example/2025/03/05/drones-anbar', 'Salma Haddad', NULL, '2025-03-05', 'header', NULL, NULL, NULL, NULL, '---
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
INSERT INTO articles VALUES (6, 'in/wire-drone-strike.txt', '52d2309e80a78feb', NULL, NULL, NULL, NULL, NULL, '2025-03-05', 'header', NULL, NULL, NULL, NULL, 'date 2025-03-05 Drones attack Iraqi air base, two wounded

ERBIL, Iraq – At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday.

The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike.
', NULL);
INSERT INTO articles VALUES (7, 'in/gazette-abduction.txt', '4d96533e81a926d3', 'Great Lakes Gazette', 'Gunmen abduct aid workers in North Kivu', NULL, NULL, NULL, '2024-09-13', 'header', NULL, NULL, NULL, NULL, '---
title: Gunmen abduct aid workers in North Kivu
publisher: Great Lakes Gazette
date: 2024-09-13
---
Unidentified gunmen abducted four aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday.

The driver of their vehicle escaped unharmed. Nobody has claimed the kidnapping.
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
  head TEXT NOT NULL, circumstances TEXT NOT NULL, perpetrators TEXT NOT NULL, targets TEXT NOT NULL, claims TEXT NOT NULL, casualties TEXT NOT NULL, weapons TEXT NOT NULL, evidence TEXT NOT NULL, assessment TEXT NOT NULL
) STRICT;
INSERT INTO incident_records VALUES (1, '714eb28146da3aa2', 1, NULL, 0, 'occurred', 'Protests', 'Protest with intervention', '2024-08-01', '2024-08-01', 1, 'Lagos', 'Lagos', 'NG', 6.45407, 3.39467, 1, NULL, 2, 1, 0.69, '"schema":"incident/1","id":"714eb28146da3aa2","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"c2f86f88d248bf53","doc_id":"in/observer-protest.txt","publisher":"The Lagoon Observer","published":"2024-08-02","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-08-01","end":"2024-08-01","time_precision":1,"date_prec":1,"text":"Thursday","anchor":{"date":"2024-08-02","how":"publication"}},"where":{"name":"Lagos","text":"Lagos","path":["Nigeria","Lagos","Lagos"],"country":"NG","country_name":"Nigeria","admin1_name":"Lagos","admin1_code":"NG.05","lat":6.45407,"lon":3.39467,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:2332459","others":[]},"event":{"type":"Protests","sub_event_type":"Protest with intervention","plover_event":"PROTEST","plover_mode":"demo","triggers":[]}', '[{"text":"Police","canonical":"Nigeria (police)","actor_id":"state:NG.police","kind":"state","inter":1,"country":"NG","assoc":["Nigeria"],"claim_status":"reported"}]', '[{"text":"people","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","effect":[]},{"text":"demonstrators","canonical":"Protesters (Nigeria)","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","number":{"min":2,"max":2,"best":2,"approx":false,"text":"Two demonstrators"},"effect":["wounded"]}]', '[]', '{"killed":null,"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"Two demonstrators were injured","by":{"civilian":2}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"chemical","gtd_weaptype":2,"text":"tear gas"}]', '[{"doc_id":"in/observer-protest.txt","article_revision":"a405d70ea6f8d1aa","start":112,"end":232,"text":"Police fired tear gas on Thursday to disperse hundreds of people who were protesting in Lagos against rising fuel prices","for":["/event","/when","/where","/perpetrators/0","/targets/0","/weapons/0"],"rule":"trigger.fire tear gas"},{"doc_id":"in/observer-protest.txt","article_revision":"a405d70ea6f8d1aa","start":234,"end":316,"text":"Two demonstrators were injured and fourteen were arrested, a police spokesman said","for":["/targets/1","/casualties/wounded"],"rule":"target.passive"}]', '"confidence":{"overall":0.69,"event":0.75,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.fire tear gas","fact.past","trigger.disperse","fact.dispersal","trigger.injure","where.sentence"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"');
INSERT INTO incident_records VALUES (2, 'afdc88d3d925d01b', 2, NULL, 0, 'occurred', 'Violence against civilians', 'Abduction/forced disappearance', '2024-09-11', '2024-09-11', 1, 'Goma', 'North Kivu', 'CD', -1.67409, 29.22845, 2, NULL, NULL, 1, 0.8, '"schema":"incident/1","id":"afdc88d3d925d01b","revision":2,"merged_into":null,"retracted":false,"reports":[{"id":"faeedced888ef413","doc_id":"in/gazette-abduction.txt","publisher":"Great Lakes Gazette","published":"2024-09-13","withdrawn":false},{"id":"d134e7345cf31cca","doc_id":"in/gazette-abduction.txt","publisher":"Great Lakes Gazette","published":"2024-09-13","withdrawn":true}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-09-11","end":"2024-09-11","time_precision":1,"date_prec":1,"text":"September 11","anchor":{"date":"2024-09-13","how":"publication"}},"where":{"name":"Goma","text":"Goma","path":["DR Congo","North Kivu","Goma"],"country":"CD","country_name":"DR Congo","admin1_name":"North Kivu","admin1_code":"CD.11","lat":-1.67409,"lon":29.22845,"feature":"city","geo_precision":2,"where_prec":2,"gazetteer_id":"geonames:216281","others":[]},"event":{"type":"Violence against civilians","sub_event_type":"Abduction/forced disappearance","plover_event":"ASSAULT","plover_mode":"abduct","gtd_attacktype":6,"muc_type":"KIDNAPPING","violence_type":3,"triggers":[]}', '[{"text":"Unidentified gunmen","canonical":"Unidentified gunmen","actor_id":"described:unidentified-gunmen","kind":"generic","inter":3,"assoc":[],"claim_status":"reported"}]', '[{"text":"aid workers","name":null,"kind":"group","type":"aid_worker","gtd_targtype":12,"muc_type":"CIVILIAN","number":{"min":4,"max":4,"best":4,"approx":false,"text":"four aid workers"},"effect":["abducted"]}]', '[]', '{"killed":null,"wounded":null,"missing":null,"abducted":{"min":4,"max":4,"best":4,"approx":false,"text":"abducted four aid workers","by":{"civilian":4}},"arrested":null}', '[{"type":"small_arms","gtd_weaptype":5}]', '[{"doc_id":"in/gazette-abduction.txt","article_revision":"4d96533e81a926d3","start":103,"end":277,"text":"Unidentified gunmen abducted four aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday","for":["/event","/when","/where","/perpetrators/0","/targets/0","/casualties/abducted","/weapons/0"],"rule":"trigger.abduct"}]', '"confidence":{"overall":0.8,"event":0.85,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.abduct","fact.past","trigger.kidnapping","fact.noun","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"');
INSERT INTO incident_records VALUES (3, '37edfb63d0e9c392', 1, NULL, 0, 'occurred', 'Explosions/Remote violence', 'Shelling/artillery/missile attack', '2024-10-06', '2024-10-06', 1, 'Haifa', 'Haifa', 'IL', 32.81303, 34.99928, 1, NULL, 5, 1, 0.69, '"schema":"incident/1","id":"37edfb63d0e9c392","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"c4697cb28a257a34","doc_id":"in/daily-rocket-crlf.txt","publisher":"Carmel Daily","published":"2024-10-07","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-10-06","end":"2024-10-06","time_precision":1,"date_prec":1,"time_of_day":"evening","text":"Sunday evening","anchor":{"date":"2024-10-07","how":"publication"}},"where":{"name":"Haifa","text":"Haifa","path":["Israel","Haifa","Haifa"],"country":"IL","country_name":"Israel","admin1_name":"Haifa","admin1_code":"IL.04","lat":32.81303,"lon":34.99928,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:294801","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Shelling/artillery/missile attack","plover_event":"ASSAULT","plover_mode":"heavy-weapons","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":3,"triggers":[]}', '[{"text":"Hezbollah","canonical":"Hezbollah","actor_id":"ucdp:366","kind":"organization","inter":2,"country":"LB","assoc":[],"claim_status":"claimed","by":"Hezbollah"}]', '[{"text":"café","name":null,"kind":"facility","type":"commercial","gtd_targtype":1,"muc_type":"COMMERCIAL","effect":[]},{"text":"people","name":null,"kind":"group","type":"civilian","gtd_targtype":14,"muc_type":"CIVILIAN","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five people"},"effect":["wounded"]}]', '[{"speaker":"Hezbollah","speaker_type":"perpetrator","stance":"claims","about":"Hezbollah","quote":{"doc_id":"in/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":253,"end":280,"text":"Hezbollah said it had fired"}}]', '{"killed":null,"wounded":{"min":5,"max":5,"best":5,"approx":false,"text":"wounding five people","by":{"civilian":5}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"rocket","gtd_weaptype":6,"text":"rocket"}]', '[{"doc_id":"in/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":97,"end":196,"text":"A rocket fired from Lebanon hit a café in the Israeli city of Haifa (חיפה, حيفا) on Sunday evening","for":["/event","/when","/where","/targets/0","/weapons/0"],"rule":"trigger.fire"},{"doc_id":"in/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":198,"end":246,"text":"wounding five people, the ambulance service said","for":["/targets/1","/casualties/wounded"],"rule":"target.object"},{"doc_id":"in/daily-rocket-crlf.txt","article_revision":"805e67df74bf0e45","start":253,"end":328,"text":"Hezbollah said it had fired the rocket at a military base south of the city","for":["/perpetrators/0","/claims/0"],"rule":"perp.subject"}]', '"confidence":{"overall":0.69,"event":0.8,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.fire","fact.past","trigger.hit","trigger.wound","fact.gerund","fact.perfect","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"');
INSERT INTO incident_records VALUES (4, '6974160ea132bf2e', 1, NULL, 0, 'occurred', 'Battles', 'Armed clash', '2024-11-18', '2024-11-18', 1, 'Jawhar', 'Middle Shabelle', 'SO', 2.78087, 45.50048, 1, 17, NULL, 1, 0.62, '"schema":"incident/1","id":"6974160ea132bf2e","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"9ce5e1a9912828f3","doc_id":"in/tribune-clash.txt","publisher":"The Coast Tribune","published":"2024-11-20","withdrawn":false}],"independent_sources":1', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-11-18","end":"2024-11-18","time_precision":1,"date_prec":1,"text":"Monday","anchor":{"date":"2024-11-20","how":"publication"}},"where":{"name":"Jawhar","text":"Jowhar","path":["Somalia","Middle Shabelle","Jawhar"],"country":"SO","country_name":"Somalia","admin1_name":"Middle Shabelle","admin1_code":"SO.13","lat":2.78087,"lon":45.50048,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:56335","others":[]},"event":{"type":"Battles","sub_event_type":"Armed clash","plover_event":"ASSAULT","plover_mode":"firearms","gtd_attacktype":2,"muc_type":"ATTACK","violence_type":2,"triggers":[]}', '[{"text":"Al-Shabaab","canonical":"Al-Shabaab","actor_id":"ucdp:717","kind":"organization","inter":2,"country":"SO","assoc":["al-Qaeda"],"claim_status":"claimed","by":"Al-Shabaab"}]', '[{"text":"Somali soldiers","canonical":"Somalia (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"SO","number":{"min":6,"max":6,"best":6,"approx":false,"text":"Six Somali soldiers"},"effect":["killed"]},{"text":"al-Shabaab fighters","canonical":"Al-Shabaab","name":null,"kind":"person","type":"militant","gtd_targtype":17,"muc_type":"OTHER","number":{"min":11,"max":11,"best":11,"approx":false,"text":"eleven al-Shabaab fighters"},"effect":["killed"]},{"text":"army checkpoint","name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"muc_type":"OTHER","effect":[]},{"text":"soldiers","name":null,"kind":"group","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","number":{"min":23,"max":23,"best":23,"approx":false,"text":"23 soldiers"},"effect":["killed"]}]', '[{"speaker":"Al-Shabaab","speaker_type":"perpetrator","stance":"claims","about":"Al-Shabaab","via":"statement","quote":{"doc_id":"in/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":447,"end":496,"text":"Al-Shabaab said in a statement that it had killed"}}]', '{"killed":{"min":17,"max":23,"best":17,"approx":false,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed","by":{"military":6,"militant":11}},"wounded":null,"missing":null,"abducted":null,"arrested":null}', '[{"type":"small_arms","gtd_weaptype":5,"text":"gun battle"},{"type":"rpg","gtd_weaptype":6,"text":"rocket-propelled grenades"}]', '[{"doc_id":"in/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":118,"end":269,"text":"Six Somali soldiers and eleven al-Shabaab fighters were killed in a gun battle near the town of Jowhar on Monday, a military commander told state radio","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.kill"},{"doc_id":"in/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":272,"end":392,"text":"The fighters attacked an army checkpoint with rocket-propelled grenades shortly before dawn, Colonel Hassan Warsame said","for":["/targets/2","/weapons/1"],"rule":"target.object"},{"doc_id":"in/tribune-clash.txt","article_revision":"ab805f81ebd89d21","start":447,"end":545,"text":"Al-Shabaab said in a statement that it had killed 23 soldiers, a figure that could not be verified","for":["/perpetrators/0","/targets/3","/claims/0","/casualties/killed"],"rule":"perp.subject"}]', '"confidence":{"overall":0.62,"event":0.95,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.kill","fact.past","trigger.gun battle","fact.noun","trigger.attack","trigger.recapture","fact.perfect","where.clause","casualty.title"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"');
INSERT INTO incident_records VALUES (5, '150dfe230bc03941', 1, NULL, 0, 'occurred', 'Explosions/Remote violence', 'Air/drone strike', '2025-03-04', '2025-03-04', 1, 'Al Asad Air Base', 'Anbar', 'IQ', 33.7856, 42.4412, 1, 0, 2, 2, 0.95, '"schema":"incident/1","id":"150dfe230bc03941","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"82c3066b970bff29","doc_id":"in/herald-drone-strike.txt","url":"https://herald.example/2025/03/05/drones-anbar","publisher":"The Meridian Herald","published":"2025-03-05","withdrawn":false},{"id":"1fd220402b7b3f20","doc_id":"in/wire-drone-strike.txt","published":"2025-03-05","withdrawn":false}],"independent_sources":2', '"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-04","end":"2025-03-04","time_precision":1,"date_prec":1,"time_of_day":"night","text":"Tuesday night","anchor":{"date":"2025-03-05","how":"publication"}},"where":{"name":"Al Asad Air Base","text":"Ain al-Asad air base","path":["Iraq","Anbar","Al Asad Air Base"],"country":"IQ","country_name":"Iraq","admin1_name":"Anbar","admin1_code":"IQ.01","lat":33.7856,"lon":42.4412,"feature":"facility","geo_precision":1,"where_prec":1,"gazetteer_id":"curated:al-asad","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":2,"triggers":[]}', '[{"text":"Islamic Resistance in Iraq","canonical":"Islamic Resistance in Iraq","actor_id":"islamic-resistance-in-iraq","kind":"organization","inter":3,"country":"IQ","assoc":[],"claim_status":"claimed","by":"Islamic Resistance in Iraq"}]', '[{"text":"Iraqi soldiers","canonical":"Iraq (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"muc_type":"ACTIVE MILITARY","nationality":"IQ","number":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers"},"effect":["wounded"]},{"text":"Ain al-Asad air base","canonical":"Al Asad Air Base","name":"Ain al-Asad air base","kind":"facility","type":null,"nationality":"IQ","effect":[]},{"text":"runway","name":null,"kind":"facility","type":"airport","gtd_targtype":6,"muc_type":"TRANSPORTATION FACILITY","effect":[]},{"text":"Iraqi air base","name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"muc_type":"OTHER","nationality":"IQ","effect":[]}]', '[{"speaker":"Islamic Resistance in Iraq","speaker_type":"perpetrator","stance":"claims","about":"Islamic Resistance in Iraq","via":"Telegram","quote":{"doc_id":"in/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":521,"end":588,"text":"Islamic Resistance in Iraq claimed responsibility for the attack in"}}]', '{"killed":{"min":0,"max":0,"best":0,"approx":false,"text":"No deaths"},"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers were wounded","by":{"military":2}},"missing":null,"abducted":null,"arrested":null}', '[{"type":"uav","gtd_weaptype":6,"text":"explosive drones"}]', '[{"doc_id":"in/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":198,"end":347,"text":"Two Iraqi soldiers were wounded when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/wounded","/weapons/0"],"rule":"trigger.wound"},{"doc_id":"in/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":491,"end":514,"text":"No deaths were reported","for":["/casualties/killed"],"rule":"casualty.none"},{"doc_id":"in/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":517,"end":676,"text":"The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones","for":["/perpetrators/0","/targets/2","/claims/0"],"rule":"perp.commission"},{"doc_id":"in/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":0,"end":57,"text":"date 2025-03-05 Drones attack Iraqi air base, two wounded","for":["/event","/targets/3","/casualties/wounded","/weapons/0"],"rule":"trigger.wound"},{"doc_id":"in/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":73,"end":216,"text":"At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday","for":["/when","/where","/targets/0","/targets/1"],"rule":"date.month-day.inferred-year"},{"doc_id":"in/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":219,"end":318,"text":"The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike","for":["/perpetrators/0","/claims/0"],"rule":"perp.commission"}]', '"confidence":{"overall":0.95,"event":0.8,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.wound","fact.past","trigger.injure","trigger.drone attack","fact.noun","trigger.strike","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"');
CREATE TABLE id_filters (part INTEGER PRIMARY KEY, bits BLOB NOT NULL) STRICT;
CREATE TABLE earlier_revisions (
  incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (incident, revision)
) STRICT;
INSERT INTO earlier_revisions VALUES (2, 1, '{"schema":"incident/1","id":"afdc88d3d925d01b","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"d134e7345cf31cca","doc_id":"in/gazette-abduction.txt","publisher":"Great Lakes Gazette","published":"2024-09-13","withdrawn":false}],"independent_sources":1,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-09-11","end":"2024-09-11","time_precision":1,"date_prec":1,"text":"September 11","anchor":{"date":"2024-09-13","how":"publication"}},"where":{"name":"Goma","text":"Goma","path":["DR Congo","North Kivu","Goma"],"country":"CD","country_name":"DR Congo","admin1_name":"North Kivu","admin1_code":"CD.11","lat":-1.67409,"lon":29.22845,"feature":"city","geo_precision":2,"where_prec":2,"gazetteer_id":"geonames:216281","others":[]},"event":{"type":"Violence against civilians","sub_event_type":"Abduction/forced disappearance","plover_event":"ASSAULT","plover_mode":"abduct","gtd_attacktype":6,"muc_type":"KIDNAPPING","violence_type":3,"triggers":[]},"perpetrators":[{"text":"Unidentified gunmen","canonical":"Unidentified gunmen","actor_id":"described:unidentified-gunmen","kind":"generic","inter":3,"assoc":[],"claim_status":"reported"}],"targets":[{"text":"aid workers","name":null,"kind":"group","type":"aid_worker","gtd_targtype":12,"muc_type":"CIVILIAN","number":{"min":3,"max":3,"best":3,"approx":false,"text":"three aid workers"},"effect":["abducted"]}],"claims":[],"casualties":{"killed":null,"wounded":null,"missing":null,"abducted":{"min":3,"max":3,"best":3,"approx":false,"text":"abducted three aid workers","by":{"civilian":3}},"arrested":null},"weapons":[{"type":"small_arms","gtd_weaptype":5}],"evidence":[{"doc_id":"in/gazette-abduction.txt","article_revision":"7110658a42d43786","start":103,"end":278,"text":"Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday","for":["/event","/when","/where","/perpetrators/0","/targets/0","/casualties/abducted","/weapons/0"],"rule":"trigger.abduct"}],"confidence":{"overall":0.8,"event":0.85,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.abduct","fact.past","trigger.kidnapping","fact.noun","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-23T13:17:49Z","last_changed":"2026-11-23T13:17:49Z"}');
CREATE TABLE report_records (
  number INTEGER PRIMARY KEY,
  incident INTEGER NOT NULL REFERENCES incident_records ON DELETE CASCADE,
  id TEXT NOT NULL,
  doc_id TEXT NOT NULL, article_revision TEXT NOT NULL, publisher TEXT,
  is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  own TEXT NOT NULL, ranges TEXT,
  UNIQUE (incident, id)
) STRICT;
INSERT INTO report_records VALUES (1, 1, 'c2f86f88d248bf53', 'in/observer-protest.txt', 'a405d70ea6f8d1aa', 'The Lagoon Observer', 1, 0, '{"schema":"report/1",incident_primary":truespan":[137,145]span":[200,205]":{"start":119,"end":133,"text":"fired tear gas"},"triggers":[{"start":119,"end":133,"text":"fired tear gas"},{"start":149,"end":157,"text":"disperse"},{"start":257,"end":264,"text":"injured"}span":[112,118]span":[170,176]span":[238,251],"span":[234,251]span":[234,264],"span":[125,133]source":{title":"Police disperse protest over fuel prices","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[2829058069,115343420,2197815334,2851078153,26214424,2860515341,284164248,2874146831,441450589,2889875471,536871283,2905604288,930086949,3106930703,966787250,3122659343,1317011544,1243611173,3138387983,1280311494,3154116625,1487929501,3171942415,1650458758,3187671057,1790967825,1885339911,2237661660,3205496841,177209379,3214934080,210763804,3282042937]');
INSERT INTO report_records VALUES (2, 2, 'd134e7345cf31cca', 'in/gazette-abduction.txt', '7110658a42d43786', 'Great Lakes Gazette', 1, 1, '{"schema":"report/1","id":"d134e7345cf31cca","doc_id":"in/gazette-abduction.txt","article_revision":"7110658a42d43786","incident_id":"afdc88d3d925d01b","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2024-09-11","end":"2024-09-11","time_precision":1,"date_prec":1,"text":"September 11","span":[231,243],"anchor":{"date":"2024-09-13","how":"publication"}},"where":{"name":"Goma","text":"Goma","span":[170,174],"path":["DR Congo","North Kivu","Goma"],"country":"CD","country_name":"DR Congo","admin1_name":"North Kivu","admin1_code":"CD.11","lat":-1.67409,"lon":29.22845,"feature":"city","geo_precision":2,"where_prec":2,"gazetteer_id":"geonames:216281","others":[]},"event":{"type":"Violence against civilians","sub_event_type":"Abduction/forced disappearance","plover_event":"ASSAULT","plover_mode":"abduct","gtd_attacktype":6,"muc_type":"KIDNAPPING","violence_type":3,"trigger":{"start":123,"end":131,"text":"abducted"},"triggers":[{"start":123,"end":131,"text":"abducted"},{"start":350,"end":360,"text":"kidnapping"}]},"perpetrators":[{"text":"Unidentified gunmen","span":[103,122],"canonical":"Unidentified gunmen","actor_id":"described:unidentified-gunmen","kind":"generic","inter":3,"assoc":[],"claim_status":"reported"}],"targets":[{"text":"aid workers","span":[138,149],"name":null,"kind":"group","type":"aid_worker","gtd_targtype":12,"muc_type":"CIVILIAN","number":{"min":3,"max":3,"best":3,"approx":false,"text":"three aid workers","span":[132,149]},"effect":["abducted"]}],"claims":[],"casualties":{"killed":null,"wounded":null,"missing":null,"abducted":{"min":3,"max":3,"best":3,"approx":false,"text":"abducted three aid workers","span":[123,149],"by":{"civilian":3}},"arrested":null},"weapons":[{"type":"small_arms","gtd_weaptype":5}],"evidence":[{"start":103,"end":278,"text":"Unidentified gunmen abducted three aid workers on the road between Goma and Rutshuru in eastern Democratic Republic of Congo on September 11, their organisation said on Friday","for":["/event","/when","/where","/perpetrators/0","/targets/0","/casualties/abducted","/weapons/0"],"rule":"trigger.abduct"}],"confidence":{"overall":0.8,"event":0.85,"date":0.84,"place":0.81,"perpetrator":0.85,"casualties":0.86,"event_clarity":1,"rules":["trigger.abduct","fact.past","trigger.kidnapping","fact.noun","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Great Lakes Gazette","title":"Gunmen abduct aid workers in North Kivu","language":"en","published":"2024-09-13","published_how":"header","credits":[],"reliability":null}}', NULL);
INSERT INTO report_records VALUES (3, 3, 'c4697cb28a257a34', 'in/daily-rocket-crlf.txt', '805e67df74bf0e45', 'Carmel Daily', 1, 0, '{"schema":"report/1",incident_primary":truespan":[182,196]span":[160,165]":{"start":106,"end":111,"text":"fired"},"triggers":[{"start":106,"end":111,"text":"fired"},{"start":125,"end":128,"text":"hit"},{0"},{"start":275fired"}span":[253,262]span":[131,136]span":[212,218],"span":[207,218]span":[198,218],"span":[99,105]source":{title":"Rocket hits café in Haifa 🚀","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[3308257301,115343421,1744830502,3330277385,26214424,3339714573,277872822,3353346063,466616413,3369074703,562037198,3384803458,2503999507,3521118209,2524971026,3522166799,1795162131,3537895431,1050673192,3545235471,1090519218,3560964111,1401946133,1297088614,3576692751,1401946268,3592421393,1565524103,1784676523,3610247183,1961885826,3625975824,2098200593,2193621215,2505048212,1784676369,2755658167,3642753033,178257948,3652190263,204472348,3709861945]');
INSERT INTO report_records VALUES (4, 4, '9ce5e1a9912828f3', 'in/tribune-clash.txt', 'ab805f81ebd89d21', 'The Coast Tribune', 1, 0, '{"schema":"report/1",incident_primary":truespan":[224,230]span":[214,220]":{"start":174,"end":180,"text":"killed"},"triggers":[{"start":174,"end":180,"text":"killed"},{"start":186,"end":196start":285,"end":293,"text":"attacked"},{"start":403,"end":413,"text":"recaptured"},{"start":490killed"}span":[447,457]span":[122,137],"span":[118,137]span":[149,168],"span":[142,168]span":[297,312]span":[500,508],"span":[497,508]span":[118,180],"span":[186,196],"span":[318,343]545,source":{title":"Six soldiers killed in clash with al-Shabaab","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[4268752917,115343417,2868903974,4290773001,26214424,4300210189,278921366,4313841679,434110559,4329570319,531628469,4345299060,2726297624,4466933856,2350907411,4567597064,994050089,4575985679,1034944711,4591714319,1241514214,4607442961,1482686518,4625268751,1537212613,4640997393,1743781938,4658823183,1276117013,1816133738,4674551823,1276117013,1947205783,4690280465,2105540762,2340421855,4708106255,2572157095,4723834897,2747269187,4741660689,2817523729,2908750125,3297771731,2340421649,4759486468,1015021586,3633316358,4763680777,174063649,4773118020,205520924,4844421177]');
INSERT INTO report_records VALUES (5, 5, '82c3066b970bff29', 'in/herald-drone-strike.txt', '6052b29f6cb491dd', 'The Meridian Herald', 1, 0, '{"schema":"report/1",incident_primary":truespan":[307,320]span":[265,285]":{"start":222,"end":229,"text":"wounded"},"triggers":[{"start":222,"end":229,"text":"wounded"},{"start":258,"end":264,"text":"struck"},{"start":579,"end":585,"text":"attack"},{"start":627,"end":635,"text":"targeted"},{"start":732,"end":739,"text":"attacks"}span":[521,547]span":[202,216],"span":[198,216]span":[265,285]span":[653,659],"span":[491,500]span":[198,229],"span":[241,257]69strike","trigger.target","where.sentence","casualty.titlsource":{title":"Drones hit, wounding two soldiersauthor":"Salma Haddad","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[5219811349,115343423,3952082963,3608150035,5241831433,26214424,5251268621,455082163,5264900111,640680055,5280628751,763363774,5296357634,1235222585,5566889999,1292894446,5582618639,1540358370,5598347281,1777336376,5616173071,1833959566,5631901711,1980760178,2257584291,2508193975,5647630353,2700083295,5665456143,2797600905,5681184785,2941255697,3038773549,3434086509,3628073230,4811915292,5699010562,4843372683,5701107729,5013241885,5718933543,5064622140,5759827977,238026787,5769265170,3150970898,5788139543,178257978,5812256805,271581212,5851054137]');
INSERT INTO report_records VALUES (6, 5, '1fd220402b7b3f20', 'in/wire-drone-strike.txt', '52d2309e80a78feb', NULL, 1, 0, '{"schema":"report/1",incident_primary":trueext":"March 4","span":[170,177]span":[129,145]":{"start":5wounded"},"triggers":[{"start":5wounded"},{"start":100,"end":107,"text":"injured"},{"start":113,"end":125,"text":"drone attack"},{"start":312strike"}span":[223,249]air base","span":[30,44],{"text":"soldiers","span":[86,94]umbernull","span":[73,94]span":[129,145]l Asaddescriptionquote":{"start":223nulltwo wounded","span":[46,57]Drones","span":[16,22]01","/targets/284source":{"language":"enpublished_how":"header","credits":[],"reliability":null}}', '[5219811349,320864317,3952082982,5241831433,26214424,5251268621,455082119,5264900127,640680033,1849688082,5297405967,763363774,5313134604,3999268883,5325717536,3999268883,5359272045,4620025875,5473566728,1235222585,5481955343,1292894435,5497683992,1980760103,2167406678,5522849826,1540358276,5558501381,2710568977,5563744260,2729443361,4283432981,5567938576,1777336354,1849688082,5584715791,1833959465,5600444422,1896874005,5606735883,1845493782,2160066623,2246049940,5618270227,4620025875,2282749978,4671406150,2609905691,5638193156,2701131836,5642387483,2818572388,5670699030,2941255697,3991928943,5693767681,4109369408,4254073039,5694816270,4485808172,4609540317,5709496322,4843372815,5711593495,271581212,5735710777]');
INSERT INTO report_records VALUES (7, 2, 'faeedced888ef413', 'in/gazette-abduction.txt', '4d96533e81a926d3', 'Great Lakes Gazette', 1, 0, '{"schema":"report/1",incident_primary":truespan":[230,242]span":[169,173]":{"start":123,"end":131"},"triggers":[{"start":123,"end":131"},{"start":349,"end":359,"text":"kidnapping"}span":[103,122]span":[137,148],"span":[132,148]span":[123,148]source":{title":"Gunmen abduct aid workers in North Kivu","language":"enpublished_how":"header","credits":[],"reliability":null}}', '[2681208853,115343421,1924136998,2703228937,26214424,2712666125,429916316,2726297615,591396955,2742026255,684720597,2757754904,1740636177,2782920741,1740636177,2821718062,1180696626,2869952527,1231028402,2885681167,1415577763,2901409809,1586495672,2919235599,1777336424,1963983444,2934964233,324010019,2944401471,357564444,3010461753]');
-- What says that a part of the index has none of the ids.
INSERT INTO id_filters VALUES (0, zeroblob(131072));
CREATE UNIQUE INDEX incidents_by_id ON incident_records (number >> 16, id);
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 VALUES ('incident_records', 'incidents_by_id', '5 5 1');
INSERT INTO sqlite_stat1 VALUES ('report_records', 'sqlite_autoindex_report_records_1', '6 2 1');
CREATE VIEW incident_quotes AS SELECT number, CASE WHEN instr(evidence, '\u0000') THEN evidence ELSE (WITH RECURSIVE place (number) AS (
  SELECT 0 WHERE json_array_length(evidence) > 0
  UNION ALL
  SELECT number + 1 FROM place WHERE number + 1 < json_array_length(evidence))
SELECT group_concat(evidence ->> ('$[' || number || '].text'), char(10)) FROM place) END AS text FROM incident_records;
CREATE VIEW incidents AS
SELECT number, id, revision, merged_into, retracted, status, type, sub_event_type, start_date, end_date, date_prec, place, admin1, country, lat, lon, geo_precision, killed, wounded, independent_sources, confidence, head, circumstances, perpetrators, targets, claims, casualties, weapons, evidence, assessment,
  ('{' || circumstances || '}') ->> '$.aggregate' AS aggregate, ('{' || circumstances || '}') ->> '$.count.min' AS count_min, ('{' || circumstances || '}') ->> '$.count.max' AS count_max, ('{' || circumstances || '}') ->> '$.count.best' AS count_best, ('{' || circumstances || '}') ->> '$.event.plover_event' AS plover_event, ('{' || circumstances || '}') ->> '$.event.plover_mode' AS plover_mode, ('{' || circumstances || '}') ->> '$.event.gtd_attacktype' AS gtd_attacktype, ('{' || circumstances || '}') ->> '$.event.muc_type' AS muc_type, ('{' || circumstances || '}') ->> '$.event.violence_type' AS violence_type, ('{' || circumstances || '}') ->> '$.when.time_of_day' AS time_of_day, ('{' || circumstances || '}') ->> '$.when.time_precision' AS time_precision, ('{' || circumstances || '}') ->> '$.where.where_prec' AS where_prec, ('{' || circumstances || '}') ->> '$.where.country_name' AS country_name,
  coalesce(('{' || circumstances || '}') ->> '$.where.gazetteer_id', coalesce(('{' || circumstances || '}') ->> '$.where.country' || ' ', '') || coalesce(('{' || circumstances || '}') ->> '$.where.name', ('{' || circumstances || '}') ->> '$.where.text')) AS place_id,
  casualties ->> '$.killed.min' AS killed_min, casualties ->> '$.killed.max' AS killed_max, casualties ->> '$.killed.best' AS killed_best, casualties ->> '$.wounded.min' AS wounded_min, casualties ->> '$.wounded.max' AS wounded_max, casualties ->> '$.wounded.best' AS wounded_best,
  ('{' || assessment || '}') ->> '$.confidence.event_clarity' AS event_clarity, ('{' || assessment || '}') ->> '$.first_seen' AS first_seen, ('{' || assessment || '}') ->> '$.last_changed' AS last_changed,
  CASE WHEN instr(evidence, '\u0000') THEN evidence ELSE (SELECT group_concat(value ->> 'text', char(10)) FROM json_each(evidence)) END AS quotes,
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
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, content = 'articles', content_rowid = 'number', columnsize = 0,
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
  text, content = 'incident_quotes', content_rowid = 'number', columnsize = 0,
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER incident_renamed AFTER UPDATE OF number, id ON incident_records
WHEN old.number <> new.number OR old.id <> new.id BEGIN
  DELETE FROM id_filters WHERE part = old.number >> 16 OR part = new.number >> 16;
END;
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
  DELETE FROM earlier_revisions WHERE incident = old.number;
  DELETE FROM id_filters WHERE part = old.number >> 16;
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
