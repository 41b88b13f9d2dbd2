PRAGMA application_id = 1231972212;
PRAGMA user_version = 1;
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  publisher TEXT, title TEXT, url TEXT, author TEXT, language TEXT,
  published TEXT, published_how TEXT NOT NULL, collected TEXT, reliability TEXT,
  country TEXT, dateline TEXT,
  text TEXT,
  UNIQUE (id, revision)
) STRICT;
CREATE TABLE places (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT, path TEXT NOT NULL, feature TEXT, country TEXT, country_name TEXT,
  admin1_name TEXT, admin1_code TEXT, admin2_name TEXT, lat REAL, lon REAL, gazetteer_id TEXT
) STRICT;
CREATE INDEX places_country ON places (country);
CREATE TABLE actors (
  id TEXT PRIMARY KEY NOT NULL,
  canonical TEXT, kind TEXT, inter INTEGER, country TEXT
) STRICT;
CREATE TABLE incidents (
  id TEXT PRIMARY KEY NOT NULL,
  revision INTEGER NOT NULL,
  merged_into TEXT,
  retracted INTEGER NOT NULL,
  status TEXT NOT NULL,
  aggregate INTEGER NOT NULL, count_min INTEGER, count_max INTEGER, count_best INTEGER,
  type TEXT NOT NULL, sub_event_type TEXT NOT NULL, plover_event TEXT, plover_mode TEXT,
  gtd_attacktype INTEGER, muc_type TEXT, violence_type INTEGER,
  start_date TEXT, end_date TEXT, time_of_day TEXT, time_precision INTEGER, date_prec INTEGER,
  place_id TEXT REFERENCES places, geo_precision INTEGER, where_prec INTEGER,
  independent_sources INTEGER NOT NULL, confidence REAL NOT NULL, event_clarity INTEGER,
  first_seen TEXT, last_changed TEXT,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX incidents_start_date ON incidents (start_date);
CREATE INDEX incidents_place ON incidents (place_id);
CREATE TABLE earlier_revisions (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (incident_id, revision)
) STRICT;
CREATE TABLE reports (
  id TEXT PRIMARY KEY NOT NULL,
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  doc_id TEXT NOT NULL, article_revision TEXT NOT NULL,
  is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  status TEXT NOT NULL, sub_event_type TEXT NOT NULL, start_date TEXT, end_date TEXT,
  confidence REAL NOT NULL,
  json TEXT NOT NULL,
  FOREIGN KEY (doc_id, article_revision) REFERENCES articles (id, revision)
) STRICT;
CREATE INDEX reports_incident ON reports (incident_id);
CREATE INDEX reports_article ON reports (doc_id, article_revision);
CREATE TABLE other_places (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place_id TEXT NOT NULL REFERENCES places,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE perpetrators (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors,
  text TEXT, claim_status TEXT, said_by TEXT, assoc TEXT,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX perpetrators_actor ON perpetrators (actor_id);
CREATE TABLE targets (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT, name TEXT, canonical TEXT, kind TEXT, type TEXT, gtd_targtype INTEGER,
  description TEXT, nationality TEXT,
  number_min INTEGER, number_max INTEGER, number_best INTEGER, effect TEXT, intended INTEGER,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE weapons (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL, gtd_weaptype INTEGER, text TEXT NOT NULL,
  number_min INTEGER, number_max INTEGER, number_best INTEGER,
  intercepted_min INTEGER, intercepted_max INTEGER, intercepted_best INTEGER,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE claims (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker TEXT, speaker_type TEXT, stance TEXT NOT NULL, about TEXT, via TEXT,
  quote TEXT, doc_id TEXT, article_revision TEXT, start_offset INTEGER, end_offset INTEGER,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE casualties (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  effect TEXT NOT NULL,
  min INTEGER, max INTEGER, best INTEGER, approx INTEGER NOT NULL, text TEXT,
  military INTEGER, police INTEGER, militant INTEGER, civilian INTEGER, children INTEGER,
  perpetrator INTEGER, unknown INTEGER, side TEXT,
  PRIMARY KEY (incident_id, effect)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  number INTEGER PRIMARY KEY,
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  doc_id TEXT, article_revision TEXT, field TEXT NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL,
  pointers TEXT, rule TEXT,
  UNIQUE (incident_id, position),
  FOREIGN KEY (doc_id, article_revision) REFERENCES articles (id, revision)
) STRICT;
CREATE INDEX evidence_article ON evidence (doc_id, article_revision);
CREATE TABLE conflicts (
  incident_id TEXT NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  field TEXT NOT NULL, variants TEXT NOT NULL, chosen_because TEXT,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, content = 'articles', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER articles_inserted AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts (rowid, title, text) VALUES (new.number, new.title, new.text);
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
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
  text, content = 'evidence', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER evidence_inserted AFTER INSERT ON evidence BEGIN
  INSERT INTO evidence_fts (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER evidence_deleted AFTER DELETE ON evidence BEGIN
  INSERT INTO evidence_fts (evidence_fts, rowid, text)
  VALUES ('delete', old.number, old.text);
END;
CREATE VIEW incident_view AS
SELECT
  i.id, i.start_date AS date, i.end_date, i.date_prec,
  p.name AS place, p.admin1_name AS admin1, p.country, p.country_name, p.lat, p.lon,
  i.geo_precision, i.type, i.sub_event_type, i.status,
  (SELECT group_concat(coalesce(a.canonical, x.text), '; ')
     FROM perpetrators AS x JOIN actors AS a ON a.id = x.actor_id
     WHERE x.incident_id = i.id) AS who,
  first.claim_status AS claim, first.said_by,
  (SELECT group_concat(coalesce(name, text, canonical), '; ')
     FROM targets WHERE incident_id = i.id) AS targets,
  coalesce(k.best, k.min, k.max) AS killed, k.min AS killed_min, k.max AS killed_max,
  coalesce(w.best, w.min, w.max) AS wounded, w.min AS wounded_min, w.max AS wounded_max,
  (SELECT group_concat(type, '; ')
     FROM (SELECT DISTINCT type FROM weapons WHERE incident_id = i.id)) AS weapon,
  i.independent_sources AS sources,
  (SELECT group_concat(name, '; ') FROM (
     SELECT DISTINCT coalesce(a.publisher, a.id) AS name
     FROM reports AS r JOIN articles AS a ON a.id = r.doc_id AND a.revision = r.article_revision
     WHERE r.incident_id = i.id AND NOT r.withdrawn)) AS published_by,
  (SELECT text FROM evidence WHERE incident_id = i.id ORDER BY position LIMIT 1) AS quote,
  i.confidence, i.revision
FROM incidents AS i
LEFT JOIN places AS p ON p.id = i.place_id
LEFT JOIN perpetrators AS first ON first.incident_id = i.id AND first.position = 0
LEFT JOIN casualties AS k ON k.incident_id = i.id AND k.effect = 'killed'
LEFT JOIN casualties AS w ON w.incident_id = i.id AND w.effect = 'wounded'
WHERE i.merged_into IS NULL AND NOT i.retracted;
INSERT INTO articles VALUES (4, 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'The Meridian Herald', 'Drones hit air base in Anbar, wounding two soldiers', 'https://herald.example/2025/03/05/drones-anbar', 'Salma Haddad', 'en', '2025-03-05', 'header', NULL, NULL, NULL, NULL, '---
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
');
INSERT INTO articles VALUES (5, 'reports/wire-drone-strike.txt', '52d2309e80a78feb', NULL, NULL, NULL, NULL, 'en', '2025-03-05', 'header', NULL, NULL, NULL, NULL, 'date 2025-03-05 Drones attack Iraqi air base, two wounded

ERBIL, Iraq – At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday.

The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike.
');
INSERT INTO articles VALUES (6, 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 'Northern Courier', 'Roadside bomb kills five near Kirkuk market', NULL, NULL, 'en', '2025-03-08', 'header', NULL, NULL, NULL, NULL, '---
title: Roadside bomb kills five near Kirkuk market
publisher: Northern Courier
date: 2025-03-08
---
A roadside bomb killed five civilians and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said.

“It went off as a minibus was passing,” said police colonel Adnan Karim. Three women and a child were among the dead.

No group has claimed the attack. Officials suspect Islamic State militants, who have carried out similar bombings in the province in the past.
');
INSERT INTO articles VALUES (7, 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 'Tigris News Agency', 'Death toll in Kirkuk bombing rises to seven', NULL, NULL, 'en', '2025-03-09', 'header', NULL, NULL, NULL, NULL, '---
title: Death toll in Kirkuk bombing rises to seven
publisher: Tigris News Agency
date: 2025-03-09
---
KIRKUK – The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday. Fifteen people were wounded in the blast.
');
INSERT INTO places VALUES ('curated:al-asad', 'Al Asad Air Base', 'Iraq > Anbar > Al Asad Air Base', 'facility', 'IQ', 'Iraq', 'Anbar', 'IQ.01', NULL, 33.7856, 42.4412, 'curated:al-asad');
INSERT INTO places VALUES ('country:IQ', 'Iraq', 'Iraq', 'country', 'IQ', 'Iraq', NULL, NULL, NULL, 33.0, 44.0, 'country:IQ');
INSERT INTO places VALUES ('geonames:94787', 'Kirkuk', 'Iraq > Kirkuk > Kirkuk', 'city', 'IQ', 'Iraq', 'Kirkuk', 'IQ.13', NULL, 35.46806, 44.39222, 'geonames:94787');
INSERT INTO actors VALUES ('islamic-resistance-in-iraq', 'Islamic Resistance in Iraq', 'organization', 3, 'IQ');
INSERT INTO incidents VALUES ('cd36d35c140cf284', 1, NULL, 0, 'occurred', 0, NULL, NULL, NULL, 'Explosions/Remote violence', 'Air/drone strike', 'ASSAULT', 'drone', 3, 'ATTACK', 2, '2025-03-04', '2025-03-04', 'night', 1, 1, 'curated:al-asad', 1, 1, 2, 0.96, 1, '2026-11-21T02:39:17Z', '2026-11-21T02:39:17Z', '{"schema":"incident/1","id":"cd36d35c140cf284","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"e6a0568782b7102b","doc_id":"reports/herald-drone-strike.txt","url":"https://herald.example/2025/03/05/drones-anbar","publisher":"The Meridian Herald","published":"2025-03-05","withdrawn":false},{"id":"bc263525d35a690b","doc_id":"reports/wire-drone-strike.txt","published":"2025-03-05","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-04","end":"2025-03-04","time_precision":1,"date_prec":1,"time_of_day":"night","text":"Tuesday night","anchor":{"date":"2025-03-05","how":"publication"}},"where":{"name":"Al Asad Air Base","text":"Ain al-Asad air base","path":["Iraq","Anbar","Al Asad Air Base"],"country":"IQ","country_name":"Iraq","admin1_name":"Anbar","admin1_code":"IQ.01","lat":33.7856,"lon":42.4412,"feature":"facility","geo_precision":1,"where_prec":1,"gazetteer_id":"curated:al-asad","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":2,"triggers":[]},"perpetrators":[{"text":"Islamic Resistance in Iraq","canonical":"Islamic Resistance in Iraq","actor_id":"islamic-resistance-in-iraq","kind":"organization","inter":3,"country":"IQ","assoc":[],"claim_status":"claimed"}],"targets":[{"text":"Iraqi soldiers","canonical":"Iraq (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"nationality":"IQ","number":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers"},"effect":["wounded"]},{"text":"Ain al-Asad air base","canonical":"Al Asad Air Base","name":"Ain al-Asad air base","kind":"facility","type":null,"nationality":"IQ","effect":[]},{"text":"Telegram","name":"Telegram","kind":"person","type":null,"number":{"min":1,"max":1,"best":1,"approx":false},"effect":[]},{"text":"runway","name":null,"kind":"facility","type":"airport","gtd_targtype":6,"effect":[]},{"text":"Al Asad Air Base","name":"Al Asad","kind":"facility","description":"Al Asad Air Base","type":"military_facility","gtd_targtype":4,"effect":[]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":2,"max":null,"best":2,"approx":false,"text":"Two Iraqi soldiers were wounded","by":{"military":2}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"explosive","gtd_weaptype":6,"text":"explosive"},{"type":"uav","gtd_weaptype":6,"text":"drones"},{"type":"airstrike","text":"strike"}],"evidence":[{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":198,"end":229,"text":"Two Iraqi soldiers were wounded","for":["/event","/targets/0","/casualties/wounded"],"rule":"trigger.wound"},{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":230,"end":347,"text":"when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said","for":["/when","/where","/targets/1","/weapons/0","/weapons/1"],"rule":"time.part-of-day.past"},{"doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","start":517,"end":676,"text":"The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones","for":["/perpetrators/0","/targets/2","/targets/3"],"rule":"perp.commission"},{"doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":73,"end":216,"text":"At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday","for":["/event","/when","/where","/targets/0","/targets/4","/casualties/wounded","/weapons/1"],"rule":"trigger.injure"},{"doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":219,"end":318,"text":"The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike","for":["/perpetrators/0","/weapons/2"],"rule":"perp.commission"}],"confidence":{"overall":0.96,"event":0.7,"date":0.9,"place":0.9,"perpetrator":0.75,"casualties":0.85,"event_clarity":1,"rules":["trigger.injure","fact.past","trigger.drone attack","fact.noun","trigger.strike","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-21T02:39:17Z","last_changed":"2026-11-21T02:39:17Z"}');
INSERT INTO incidents VALUES ('0276c7ae5638545b', 1, NULL, 0, 'occurred', 0, NULL, NULL, NULL, 'Explosions/Remote violence', 'Air/drone strike', 'ASSAULT', 'drone', 3, 'ATTACK', NULL, '2025-03-05', '2025-03-05', NULL, 1, 1, 'country:IQ', 3, 6, 1, 0.67, 1, '2026-11-21T02:39:17Z', '2026-11-21T02:39:17Z', '{"schema":"incident/1","id":"0276c7ae5638545b","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"96b5aca5598eee9b","doc_id":"reports/wire-drone-strike.txt","published":"2025-03-05","withdrawn":false}],"independent_sources":1,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-05","end":"2025-03-05","time_precision":1,"date_prec":1,"text":"2025-03-05","anchor":{"date":null,"how":"explicit"}},"where":{"name":"Iraq","text":"Iraq","path":["Iraq"],"country":"IQ","country_name":"Iraq","lat":33,"lon":44,"feature":"country","geo_precision":3,"where_prec":6,"gazetteer_id":"country:IQ","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","triggers":[]},"perpetrators":[],"targets":[{"text":"Drones attack Iraqi air base","name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"nationality":"IQ","effect":["wounded"]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"two wounded"},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"uav","gtd_weaptype":6,"text":"Drones"}],"evidence":[{"doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":0,"end":57,"text":"date 2025-03-05 Drones attack Iraqi air base, two wounded","for":["/event","/when","/targets/0","/casualties/wounded","/weapons/0"],"rule":"trigger.wound"},{"doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","start":59,"end":70,"text":"ERBIL, Iraq","for":["/where"],"rule":"where.narrative"}],"confidence":{"overall":0.67,"event":0.6,"date":0.9,"place":0.4,"casualties":0.85,"event_clarity":1,"rules":["trigger.wound","fact.past","where.narrative"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[],"first_seen":"2026-11-21T02:39:17Z","last_changed":"2026-11-21T02:39:17Z"}');
INSERT INTO incidents VALUES ('cbf85fcd13ce61cb', 1, NULL, 0, 'occurred', 0, NULL, NULL, NULL, 'Explosions/Remote violence', 'Remote explosive/landmine/IED', 'ASSAULT', 'explosives', 3, 'BOMBING', NULL, '2025-03-07', '2025-03-07', NULL, 1, 1, 'geonames:94787', 1, 1, 2, 0.98, 1, '2026-11-21T02:39:17Z', '2026-11-21T02:39:17Z', '{"schema":"incident/1","id":"cbf85fcd13ce61cb","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"ba0f7a656e1bef10","doc_id":"reports/courier-market-bomb.txt","publisher":"Northern Courier","published":"2025-03-08","withdrawn":false},{"id":"f1d4d80850651426","doc_id":"reports/agency-market-bomb-update.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]},"perpetrators":[],"targets":[{"text":"people","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"number":{"min":15,"max":15,"best":15,"approx":false,"text":"Fifteen people"},"effect":["wounded"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]},{"text":"others","name":null,"kind":"group","type":"civilian","number":{"min":12,"max":null,"best":12,"approx":false,"text":"at least twelve others"},"effect":["wounded"]}],"claims":[],"casualties":{"killed":{"min":5,"max":5,"best":5,"approx":false,"text":"killed five civilians","by":{"civilian":5}},"wounded":{"min":12,"max":null,"best":15,"approx":false,"text":"Fifteen people were wounded","by":{"civilian":15}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"bomb","gtd_weaptype":6,"text":"bombing"},{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}],"evidence":[{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":104,"end":141,"text":"A roadside bomb killed five civilians","for":["/event","/targets/1","/casualties/killed","/weapons/1"],"rule":"trigger.roadside bomb"},{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":142,"end":241,"text":"and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said","for":["/when","/where","/targets/2","/casualties/wounded"],"rule":"time.part-of-day.past"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":115,"end":238,"text":"The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday","for":["/event","/when","/where","/weapons/0"],"rule":"trigger.roadside bombing"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":240,"end":280,"text":"Fifteen people were wounded in the blast","for":["/targets/0","/casualties/wounded"],"rule":"target.passive"}],"confidence":{"overall":0.98,"event":0.9,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bombing","fact.noun","trigger.wound","fact.past","trigger.blast","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/wounded","values":[{"value":"12","reports":["ba0f7a656e1bef10"]},{"value":"15","reports":["f1d4d80850651426"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2026-11-21T02:39:17Z","last_changed":"2026-11-21T02:39:17Z"}');
INSERT INTO reports VALUES ('e6a0568782b7102b', 'cd36d35c140cf284', 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 1, 0, 'occurred', 'Air/drone strike', '2025-03-04', '2025-03-04', 0.79, '{"schema":"report/1","id":"e6a0568782b7102b","doc_id":"reports/herald-drone-strike.txt","article_revision":"6052b29f6cb491dd","incident_id":"cd36d35c140cf284","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-04","end":"2025-03-04","time_precision":1,"date_prec":1,"time_of_day":"night","text":"Tuesday night","span":[307,320],"anchor":{"date":"2025-03-05","how":"publication"}},"where":{"name":"Al Asad Air Base","text":"Ain al-Asad air base","span":[265,285],"path":["Iraq","Anbar","Al Asad Air Base"],"country":"IQ","country_name":"Iraq","admin1_name":"Anbar","admin1_code":"IQ.01","lat":33.7856,"lon":42.4412,"feature":"facility","geo_precision":1,"where_prec":1,"gazetteer_id":"curated:al-asad","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":2,"trigger":{"start":222,"end":229,"text":"wounded"},"triggers":[{"start":222,"end":229,"text":"wounded"},{"start":258,"end":264,"text":"struck"},{"start":579,"end":585,"text":"attack"},{"start":627,"end":635,"text":"targeted"}]},"perpetrators":[{"text":"Islamic Resistance in Iraq","span":[521,547],"canonical":"Islamic Resistance in Iraq","actor_id":"islamic-resistance-in-iraq","kind":"organization","inter":3,"country":"IQ","assoc":[],"claim_status":"claimed"}],"targets":[{"text":"Iraqi soldiers","span":[202,216],"canonical":"Iraq (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"nationality":"IQ","number":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers","span":[198,216]},"effect":["wounded"]},{"text":"Ain al-Asad air base","span":[265,285],"canonical":"Al Asad Air Base","name":"Ain al-Asad air base","kind":"facility","type":null,"nationality":"IQ","effect":[]},{"text":"Telegram","span":[602,610],"name":"Telegram","kind":"person","type":null,"number":{"min":1,"max":1,"best":1,"approx":false},"effect":[]},{"text":"runway","span":[653,659],"name":null,"kind":"facility","type":"airport","gtd_targtype":6,"effect":[]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"Two Iraqi soldiers were wounded","span":[198,229],"by":{"military":2}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"explosive","gtd_weaptype":6,"text":"explosive","span":[241,250]},{"type":"uav","gtd_weaptype":6,"text":"drones","span":[251,257]}],"evidence":[{"start":198,"end":229,"text":"Two Iraqi soldiers were wounded","for":["/event","/targets/0","/casualties/wounded"],"rule":"trigger.wound"},{"start":230,"end":347,"text":"when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said","for":["/when","/where","/targets/1","/weapons/0","/weapons/1"],"rule":"time.part-of-day.past"},{"start":517,"end":676,"text":"The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones","for":["/perpetrators/0","/targets/2","/targets/3"],"rule":"perp.commission"}],"confidence":{"overall":0.79,"event":0.75,"date":0.8,"place":0.75,"perpetrator":0.85,"casualties":0.85,"event_clarity":1,"rules":["trigger.wound","fact.past","trigger.strike","trigger.attack","fact.noun","trigger.target","where.sentence"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"The Meridian Herald","title":"Drones hit air base in Anbar, wounding two soldiers","url":"https://herald.example/2025/03/05/drones-anbar","author":"Salma Haddad","language":"en","published":"2025-03-05","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO reports VALUES ('bc263525d35a690b', 'cd36d35c140cf284', 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 1, 0, 'occurred', 'Air/drone strike', '2025-03-04', '2025-03-04', 0.8, '{"schema":"report/1","id":"bc263525d35a690b","doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","incident_id":"cd36d35c140cf284","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-04","end":"2025-03-04","time_precision":1,"date_prec":1,"text":"March 4","span":[170,177],"anchor":{"date":"2025-03-05","how":"publication"}},"where":{"name":"Al Asad Air Base","text":"Al Asad Air Base","span":[129,145],"path":["Iraq","Anbar","Al Asad Air Base"],"country":"IQ","country_name":"Iraq","admin1_name":"Anbar","admin1_code":"IQ.01","lat":33.7856,"lon":42.4412,"feature":"facility","geo_precision":1,"where_prec":1,"gazetteer_id":"curated:al-asad","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","violence_type":2,"trigger":{"start":100,"end":107,"text":"injured"},"triggers":[{"start":100,"end":107,"text":"injured"},{"start":113,"end":125,"text":"drone attack"},{"start":312,"end":318,"text":"strike"}]},"perpetrators":[{"text":"Islamic Resistance in Iraq","span":[223,249],"canonical":"Islamic Resistance in Iraq","actor_id":"islamic-resistance-in-iraq","kind":"organization","inter":3,"country":"IQ","assoc":[],"claim_status":"attributed","by":"security official"}],"targets":[{"text":"soldiers","span":[86,94],"canonical":"Iraq (military)","name":null,"kind":"person","type":"active_military","gtd_targtype":4,"number":{"min":2,"max":null,"best":2,"approx":false,"text":"At least two soldiers","span":[73,94]},"effect":["wounded"]},{"text":"Al Asad Air Base","span":[129,145],"name":"Al Asad","kind":"facility","description":"Al Asad Air Base","type":"military_facility","gtd_targtype":4,"effect":[]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":2,"max":null,"best":2,"approx":false,"text":"At least two soldiers were injured","span":[73,107],"by":{"military":2}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"uav","gtd_weaptype":6,"text":"drone attack","span":[113,125]},{"type":"airstrike","text":"strike","span":[312,318]}],"evidence":[{"start":73,"end":216,"text":"At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/wounded","/weapons/0"],"rule":"trigger.injure"},{"start":219,"end":318,"text":"The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike","for":["/perpetrators/0","/weapons/1"],"rule":"perp.commission"}],"confidence":{"overall":0.8,"event":0.7,"date":0.9,"place":0.9,"perpetrator":0.75,"casualties":0.85,"event_clarity":1,"rules":["trigger.injure","fact.past","trigger.drone attack","fact.noun","trigger.strike","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"language":"en","published":"2025-03-05","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO reports VALUES ('96b5aca5598eee9b', '0276c7ae5638545b', 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 0, 0, 'occurred', 'Air/drone strike', '2025-03-05', '2025-03-05', 0.67, '{"schema":"report/1","id":"96b5aca5598eee9b","doc_id":"reports/wire-drone-strike.txt","article_revision":"52d2309e80a78feb","incident_id":"0276c7ae5638545b","primary":false,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-05","end":"2025-03-05","time_precision":1,"date_prec":1,"text":"2025-03-05","span":[5,15],"anchor":{"date":null,"how":"explicit"}},"where":{"name":"Iraq","text":"Iraq","span":[66,70],"path":["Iraq"],"country":"IQ","country_name":"Iraq","lat":33,"lon":44,"feature":"country","geo_precision":3,"where_prec":6,"gazetteer_id":"country:IQ","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Air/drone strike","plover_event":"ASSAULT","plover_mode":"drone","gtd_attacktype":3,"muc_type":"ATTACK","trigger":{"start":50,"end":57,"text":"wounded"},"triggers":[{"start":50,"end":57,"text":"wounded"}]},"perpetrators":[],"targets":[{"text":"Drones attack Iraqi air base","span":[16,44],"name":null,"kind":"facility","type":"military_facility","gtd_targtype":4,"nationality":"IQ","effect":["wounded"]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":2,"max":2,"best":2,"approx":false,"text":"two wounded","span":[46,57]},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"uav","gtd_weaptype":6,"text":"Drones","span":[16,22]}],"evidence":[{"start":0,"end":57,"text":"date 2025-03-05 Drones attack Iraqi air base, two wounded","for":["/event","/when","/targets/0","/casualties/wounded","/weapons/0"],"rule":"trigger.wound"},{"start":59,"end":70,"text":"ERBIL, Iraq","for":["/where"],"rule":"where.narrative"}],"confidence":{"overall":0.67,"event":0.6,"date":0.9,"place":0.4,"casualties":0.85,"event_clarity":1,"rules":["trigger.wound","fact.past","where.narrative"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"language":"en","published":"2025-03-05","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO reports VALUES ('ba0f7a656e1bef10', 'cbf85fcd13ce61cb', 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 1, 0, 'occurred', 'Remote explosive/landmine/IED', '2025-03-07', '2025-03-07', 0.86, '{"schema":"report/1","id":"ba0f7a656e1bef10","doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","incident_id":"cbf85fcd13ce61cb","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"time_of_day":"morning","text":"Friday morning","span":[214,228],"anchor":{"date":"2025-03-08","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[204,210],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":106,"end":119,"text":"roadside bomb"},"triggers":[{"start":106,"end":119,"text":"roadside bomb"},{"start":120,"end":126,"text":"killed"},{"start":146,"end":153,"text":"wounded"},{"start":388,"end":394,"text":"attack"}]},"perpetrators":[],"targets":[{"text":"civilians","span":[132,141],"name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians","span":[127,141]},"effect":["killed"]},{"text":"others","span":[170,176],"name":null,"kind":"group","type":"civilian","number":{"min":12,"max":null,"best":12,"approx":false,"text":"at least twelve others","span":[154,176]},"effect":["wounded"]}],"claims":[],"casualties":{"killed":{"min":5,"max":5,"best":5,"approx":false,"text":"killed five civilians","span":[120,141],"by":{"civilian":5}},"wounded":{"min":12,"max":null,"best":12,"approx":false,"text":"wounded at least twelve others","span":[146,176],"by":{"civilian":12}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb","span":[106,119]}],"evidence":[{"start":104,"end":141,"text":"A roadside bomb killed five civilians","for":["/event","/targets/0","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"},{"start":142,"end":241,"text":"and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said","for":["/when","/where","/targets/1","/casualties/wounded"],"rule":"time.part-of-day.past"}],"confidence":{"overall":0.86,"event":0.95,"date":0.8,"place":0.75,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","trigger.wound","trigger.attack","where.sentence"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Northern Courier","title":"Roadside bomb kills five near Kirkuk market","language":"en","published":"2025-03-08","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO reports VALUES ('f1d4d80850651426', 'cbf85fcd13ce61cb', 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 1, 0, 'occurred', 'Remote explosive/landmine/IED', '2025-03-07', '2025-03-07', 0.89, '{"schema":"report/1","id":"f1d4d80850651426","doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","incident_id":"cbf85fcd13ce61cb","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","span":[135,141],"anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[178,184],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":144,"end":160,"text":"roadside bombing"},"triggers":[{"start":144,"end":160,"text":"roadside bombing"},{"start":275,"end":280,"text":"blast"},{"start":260,"end":267,"text":"wounded"}]},"perpetrators":[],"targets":[{"text":"people","span":[248,254],"name":null,"kind":"person","type":"civilian","gtd_targtype":14,"number":{"min":15,"max":15,"best":15,"approx":false,"text":"Fifteen people","span":[240,254]},"effect":["wounded"]}],"claims":[],"casualties":{"killed":null,"wounded":{"min":15,"max":15,"best":15,"approx":false,"text":"Fifteen people were wounded","span":[240,267],"by":{"civilian":15}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"bomb","gtd_weaptype":6,"text":"bombing","span":[153,160]}],"evidence":[{"start":115,"end":238,"text":"The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday","for":["/event","/when","/where","/weapons/0"],"rule":"trigger.roadside bombing"},{"start":240,"end":280,"text":"Fifteen people were wounded in the blast","for":["/targets/0","/casualties/wounded"],"rule":"target.passive"}],"confidence":{"overall":0.89,"event":0.9,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bombing","fact.noun","trigger.wound","fact.past","trigger.blast","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Tigris News Agency","title":"Death toll in Kirkuk bombing rises to seven","language":"en","published":"2025-03-09","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO perpetrators VALUES ('cd36d35c140cf284', 0, 'islamic-resistance-in-iraq', 'Islamic Resistance in Iraq', 'claimed', NULL, NULL);
INSERT INTO targets VALUES ('0276c7ae5638545b', 0, 'Drones attack Iraqi air base', NULL, NULL, 'facility', 'military_facility', 4, NULL, 'IQ', NULL, NULL, NULL, 'wounded', NULL);
INSERT INTO targets VALUES ('cbf85fcd13ce61cb', 0, 'people', NULL, NULL, 'person', 'civilian', 14, NULL, NULL, 15, 15, 15, 'wounded', NULL);
INSERT INTO targets VALUES ('cbf85fcd13ce61cb', 1, 'civilians', NULL, NULL, 'group', 'civilian', NULL, NULL, NULL, 5, 5, 5, 'killed', NULL);
INSERT INTO targets VALUES ('cbf85fcd13ce61cb', 2, 'others', NULL, NULL, 'group', 'civilian', NULL, NULL, NULL, 12, NULL, 12, 'wounded', NULL);
INSERT INTO targets VALUES ('cd36d35c140cf284', 0, 'Iraqi soldiers', NULL, 'Iraq (military)', 'person', 'active_military', 4, NULL, 'IQ', 2, 2, 2, 'wounded', NULL);
INSERT INTO targets VALUES ('cd36d35c140cf284', 1, 'Ain al-Asad air base', 'Ain al-Asad air base', 'Al Asad Air Base', 'facility', NULL, NULL, NULL, 'IQ', NULL, NULL, NULL, NULL, NULL);
INSERT INTO targets VALUES ('cd36d35c140cf284', 2, 'Telegram', 'Telegram', NULL, 'person', NULL, NULL, NULL, NULL, 1, 1, 1, NULL, NULL);
INSERT INTO targets VALUES ('cd36d35c140cf284', 3, 'runway', NULL, NULL, 'facility', 'airport', 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO targets VALUES ('cd36d35c140cf284', 4, 'Al Asad Air Base', 'Al Asad', NULL, 'facility', 'military_facility', 4, 'Al Asad Air Base', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('0276c7ae5638545b', 0, 'uav', 6, 'Drones', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('cbf85fcd13ce61cb', 0, 'bomb', 6, 'bombing', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('cbf85fcd13ce61cb', 1, 'ied', 6, 'roadside bomb', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('cd36d35c140cf284', 0, 'explosive', 6, 'explosive', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('cd36d35c140cf284', 1, 'uav', 6, 'drones', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO weapons VALUES ('cd36d35c140cf284', 2, 'airstrike', NULL, 'strike', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO casualties VALUES ('0276c7ae5638545b', 'wounded', 2, 2, 2, 0, 'two wounded', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO casualties VALUES ('cbf85fcd13ce61cb', 'killed', 5, 5, 5, 0, 'killed five civilians', NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL);
INSERT INTO casualties VALUES ('cbf85fcd13ce61cb', 'wounded', 12, NULL, 15, 0, 'Fifteen people were wounded', NULL, NULL, NULL, 15, NULL, NULL, NULL, NULL);
INSERT INTO casualties VALUES ('cd36d35c140cf284', 'wounded', 2, NULL, 2, 0, 'Two Iraqi soldiers were wounded', 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO evidence VALUES (6, 'cd36d35c140cf284', 0, 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'text', 198, 229, 'Two Iraqi soldiers were wounded', '/event, /targets/0, /casualties/wounded', 'trigger.wound');
INSERT INTO evidence VALUES (7, 'cd36d35c140cf284', 1, 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'text', 230, 347, 'when three explosive drones struck Ain al-Asad air base in Anbar province on Tuesday night, the defence ministry said', '/when, /where, /targets/1, /weapons/0, /weapons/1', 'time.part-of-day.past');
INSERT INTO evidence VALUES (8, 'cd36d35c140cf284', 2, 'reports/herald-drone-strike.txt', '6052b29f6cb491dd', 'text', 517, 676, 'The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, saying it had “targeted the occupation’s runway with four drones', '/perpetrators/0, /targets/2, /targets/3', 'perp.commission');
INSERT INTO evidence VALUES (9, 'cd36d35c140cf284', 3, 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 'text', 73, 216, 'At least two soldiers were injured in a drone attack on Al Asad Air Base in western Iraq late on March 4, a security official said on Wednesday', '/event, /when, /where, /targets/0, /targets/4, /casualties/wounded, /weapons/1', 'trigger.injure');
INSERT INTO evidence VALUES (10, 'cd36d35c140cf284', 4, 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 'text', 219, 318, 'The Islamic Resistance in Iraq, an umbrella of Iran-backed factions, said it carried out the strike', '/perpetrators/0, /weapons/2', 'perp.commission');
INSERT INTO evidence VALUES (11, '0276c7ae5638545b', 0, 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 'text', 0, 57, 'date 2025-03-05 Drones attack Iraqi air base, two wounded', '/event, /when, /targets/0, /casualties/wounded, /weapons/0', 'trigger.wound');
INSERT INTO evidence VALUES (12, '0276c7ae5638545b', 1, 'reports/wire-drone-strike.txt', '52d2309e80a78feb', 'text', 59, 70, 'ERBIL, Iraq', '/where', 'where.narrative');
INSERT INTO evidence VALUES (13, 'cbf85fcd13ce61cb', 0, 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 'text', 104, 141, 'A roadside bomb killed five civilians', '/event, /targets/1, /casualties/killed, /weapons/1', 'trigger.roadside bomb');
INSERT INTO evidence VALUES (14, 'cbf85fcd13ce61cb', 1, 'reports/courier-market-bomb.txt', '0fbd917a5afde191', 'text', 142, 241, 'and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said', '/when, /where, /targets/2, /casualties/wounded', 'time.part-of-day.past');
INSERT INTO evidence VALUES (15, 'cbf85fcd13ce61cb', 2, 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 'text', 115, 238, 'The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday', '/event, /when, /where, /weapons/0', 'trigger.roadside bombing');
INSERT INTO evidence VALUES (16, 'cbf85fcd13ce61cb', 3, 'reports/agency-market-bomb-update.txt', '5e28bafa88aee584', 'text', 240, 280, 'Fifteen people were wounded in the blast', '/targets/0, /casualties/wounded', 'target.passive');
INSERT INTO conflicts VALUES ('cbf85fcd13ce61cb', 0, '/casualties/wounded', '[{"value":"12","reports":["ba0f7a656e1bef10"]},{"value":"15","reports":["f1d4d80850651426"]}]', 'the latest report of the most reliable sources says so');
INSERT INTO earlier_revisions VALUES ('cbf85fcd13ce61cb', 0, '{"schema":"incident/1","id":"cbf85fcd13ce61cb","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"ba0f7a656e1bef10","doc_id":"reports/courier-market-bomb.txt","publisher":"Northern Courier","published":"2025-03-08","withdrawn":false},{"id":"f1d4d80850651426","doc_id":"reports/agency-market-bomb-update.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]},"perpetrators":[],"targets":[{"text":"people","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"number":{"min":15,"max":15,"best":15,"approx":false,"text":"Fifteen people"},"effect":["wounded"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]},{"text":"others","name":null,"kind":"group","type":"civilian","number":{"min":12,"max":null,"best":12,"approx":false,"text":"at least twelve others"},"effect":["wounded"]}],"claims":[],"casualties":{"killed":{"min":5,"max":5,"best":5,"approx":false,"text":"killed five civilians","by":{"civilian":5}},"wounded":{"min":12,"max":null,"best":15,"approx":false,"text":"Fifteen people were wounded","by":{"civilian":15}},"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"bomb","gtd_weaptype":6,"text":"bombing"},{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}],"evidence":[{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":104,"end":141,"text":"A roadside bomb killed five civilians","for":["/event","/targets/1","/casualties/killed","/weapons/1"],"rule":"trigger.roadside bomb"},{"doc_id":"reports/courier-market-bomb.txt","article_revision":"0fbd917a5afde191","start":142,"end":241,"text":"and wounded at least twelve others near a vegetable market in Kirkuk on Friday morning, police said","for":["/when","/where","/targets/2","/casualties/wounded"],"rule":"time.part-of-day.past"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":115,"end":238,"text":"The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven, hospital officials said on Sunday","for":["/event","/when","/where","/weapons/0"],"rule":"trigger.roadside bombing"},{"doc_id":"reports/agency-market-bomb-update.txt","article_revision":"5e28bafa88aee584","start":240,"end":280,"text":"Fifteen people were wounded in the blast","for":["/targets/0","/casualties/wounded"],"rule":"target.passive"}],"confidence":{"overall":0.98,"event":0.9,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bombing","fact.noun","trigger.wound","fact.past","trigger.blast","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/wounded","values":[{"value":"12","reports":["ba0f7a656e1bef10"]},{"value":"15","reports":["f1d4d80850651426"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2026-11-21T02:39:17Z","last_changed":"2026-11-21T02:39:17Z"}');
