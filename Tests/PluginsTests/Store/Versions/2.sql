-- A store of version 2 as a run left it.
PRAGMA application_id = 1231972212;
PRAGMA user_version = 2;
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
INSERT INTO articles VALUES (1, 'in/agency.txt', '518a301fdead6c01', 'Tigris News Agency', NULL, NULL, NULL, NULL, '2025-03-09', 'header', NULL, NULL, NULL, NULL, '---
date: 2025-03-09
publisher: Tigris News Agency
---
The roadside bomb in Kirkuk on Friday killed six people, doctors said.
');
INSERT INTO articles VALUES (2, 'in/kirkuk.txt', '0f8ca0c4f8163a98', 'Northern Courier', NULL, NULL, NULL, NULL, '2025-03-09', 'header', NULL, NULL, NULL, NULL, '---
date: 2025-03-09
publisher: Northern Courier
---
A roadside bomb killed five civilians in Kirkuk on Friday, police said.
');
CREATE TABLE places (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT, path TEXT NOT NULL, feature TEXT, country TEXT, country_name TEXT,
  admin1_name TEXT, admin1_code TEXT, admin2_name TEXT, lat REAL, lon REAL, gazetteer_id TEXT
) STRICT;
INSERT INTO places VALUES ('geonames:94787', 'Kirkuk', 'Iraq > Kirkuk > Kirkuk', 'city', 'IQ', 'Iraq', 'Kirkuk', 'IQ.13', NULL, 35.46806, 44.39222, 'geonames:94787');
CREATE INDEX places_country ON places (country);
CREATE TABLE actors (
  id TEXT PRIMARY KEY NOT NULL,
  canonical TEXT, kind TEXT, inter INTEGER, country TEXT
) STRICT;
CREATE TABLE incidents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
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
INSERT INTO incidents VALUES (1, 'fdc9957227afb66d', 1, NULL, 0, 'occurred', 0, NULL, NULL, NULL, 'Explosions/Remote violence', 'Remote explosive/landmine/IED', 'ASSAULT', 'explosives', 3, 'BOMBING', NULL, '2025-03-07', '2025-03-07', NULL, 1, 1, 'geonames:94787', 1, 1, 2, 0.98, 1, '2025-03-10T09:46:40Z', '2025-03-10T09:46:40Z', '{"schema":"incident/1","id":"fdc9957227afb66d","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"9fbd80b5d931825c","doc_id":"in/agency.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false},{"id":"ca6039a69895a908","doc_id":"in/kirkuk.txt","publisher":"Northern Courier","published":"2025-03-09","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]},"perpetrators":[],"targets":[{"text":"people","name":null,"kind":"group","type":"civilian","number":{"min":6,"max":6,"best":6,"approx":false,"text":"six people"},"effect":["killed"]},{"text":"doctors","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"effect":["killed"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":5,"max":6,"best":6,"approx":false,"text":"killed six people","by":{"civilian":6}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}],"evidence":[{"doc_id":"in/agency.txt","article_revision":"518a301fdead6c01","start":55,"end":124,"text":"The roadside bomb in Kirkuk on Friday killed six people, doctors said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"},{"doc_id":"in/kirkuk.txt","article_revision":"0f8ca0c4f8163a98","start":53,"end":123,"text":"A roadside bomb killed five civilians in Kirkuk on Friday, police said","for":["/event","/when","/where","/targets/2","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.98,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/killed","values":[{"value":"5","reports":["ca6039a69895a908"]},{"value":"6","reports":["9fbd80b5d931825c"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2025-03-10T09:46:40Z","last_changed":"2025-03-10T09:46:40Z"}');
CREATE TABLE earlier_revisions (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (incident, revision)
) STRICT;
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  is_primary INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  status TEXT NOT NULL, sub_event_type TEXT NOT NULL, start_date TEXT, end_date TEXT,
  confidence REAL NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (article, id)
) STRICT;
INSERT INTO reports VALUES (1, 1, '9fbd80b5d931825c', 1, 1, 0, 'occurred', 'Remote explosive/landmine/IED', '2025-03-07', '2025-03-07', 0.87, '{"schema":"report/1","id":"9fbd80b5d931825c","doc_id":"in/agency.txt","article_revision":"518a301fdead6c01","incident_id":"fdc9957227afb66d","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","span":[86,92],"anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[76,82],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":59,"end":72,"text":"roadside bomb"},"triggers":[{"start":59,"end":72,"text":"roadside bomb"},{"start":93,"end":99,"text":"killed"}]},"perpetrators":[],"targets":[{"text":"people","span":[104,110],"name":null,"kind":"group","type":"civilian","number":{"min":6,"max":6,"best":6,"approx":false,"text":"six people","span":[100,110]},"effect":["killed"]},{"text":"doctors","span":[112,119],"name":null,"kind":"person","type":"civilian","gtd_targtype":14,"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":6,"max":6,"best":6,"approx":false,"text":"killed six people","span":[93,110],"by":{"civilian":6}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb","span":[59,72]}],"evidence":[{"start":55,"end":124,"text":"The roadside bomb in Kirkuk on Friday killed six people, doctors said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.87,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Tigris News Agency","published":"2025-03-09","published_how":"header","credits":[],"reliability":null}}');
INSERT INTO reports VALUES (2, 2, 'ca6039a69895a908', 1, 1, 0, 'occurred', 'Remote explosive/landmine/IED', '2025-03-07', '2025-03-07', 0.87, '{"schema":"report/1","id":"ca6039a69895a908","doc_id":"in/kirkuk.txt","article_revision":"0f8ca0c4f8163a98","incident_id":"fdc9957227afb66d","primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","span":[104,110],"anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[94,100],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":55,"end":68,"text":"roadside bomb"},"triggers":[{"start":55,"end":68,"text":"roadside bomb"},{"start":69,"end":75,"text":"killed"}]},"perpetrators":[],"targets":[{"text":"civilians","span":[81,90],"name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians","span":[76,90]},"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":5,"max":5,"best":5,"approx":false,"text":"killed five civilians","span":[69,90],"by":{"civilian":5}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb","span":[55,68]}],"evidence":[{"start":53,"end":123,"text":"A roadside bomb killed five civilians in Kirkuk on Friday, police said","for":["/event","/when","/where","/targets/0","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.87,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Northern Courier","published":"2025-03-09","published_how":"header","credits":[],"reliability":null}}');
CREATE INDEX reports_incident ON reports (incident);
CREATE TABLE other_places (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place_id TEXT NOT NULL REFERENCES places,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE perpetrators (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors,
  text TEXT, claim_status TEXT, said_by TEXT, assoc TEXT,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE targets (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT, name TEXT, canonical TEXT, kind TEXT, type TEXT, gtd_targtype INTEGER,
  description TEXT, nationality TEXT,
  number_min INTEGER, number_max INTEGER, number_best INTEGER, effect TEXT, intended INTEGER,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
INSERT INTO targets VALUES (1, 0, 'people', NULL, NULL, 'group', 'civilian', NULL, NULL, NULL, 6, 6, 6, 'killed', NULL);
INSERT INTO targets VALUES (1, 1, 'doctors', NULL, NULL, 'person', 'civilian', 14, NULL, NULL, NULL, NULL, NULL, 'killed', NULL);
INSERT INTO targets VALUES (1, 2, 'civilians', NULL, NULL, 'group', 'civilian', NULL, NULL, NULL, 5, 5, 5, 'killed', NULL);
CREATE TABLE weapons (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL, gtd_weaptype INTEGER, text TEXT NOT NULL,
  number_min INTEGER, number_max INTEGER, number_best INTEGER,
  intercepted_min INTEGER, intercepted_max INTEGER, intercepted_best INTEGER,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
INSERT INTO weapons VALUES (1, 0, 'ied', 6, 'roadside bomb', NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE claims (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker TEXT, speaker_type TEXT, stance TEXT NOT NULL, about TEXT, via TEXT,
  quote TEXT, article INTEGER REFERENCES articles, start_offset INTEGER, end_offset INTEGER,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE casualties (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  effect TEXT NOT NULL,
  min INTEGER, max INTEGER, best INTEGER, approx INTEGER NOT NULL, text TEXT,
  military INTEGER, police INTEGER, militant INTEGER, civilian INTEGER, children INTEGER,
  perpetrator INTEGER, unknown INTEGER, side TEXT,
  PRIMARY KEY (incident, effect)
) STRICT, WITHOUT ROWID;
INSERT INTO casualties VALUES (1, 'killed', 5, 6, 6, 0, 'killed six people', NULL, NULL, NULL, 6, NULL, NULL, NULL, NULL);
CREATE TABLE evidence (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  article INTEGER REFERENCES articles, field TEXT NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL,
  pointers TEXT, rule TEXT,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence VALUES (1, 0, 1, 'text', 55, 124, 'The roadside bomb in Kirkuk on Friday killed six people, doctors said', '/event, /when, /where, /targets/0, /targets/1, /casualties/killed, /weapons/0', 'trigger.roadside bomb');
INSERT INTO evidence VALUES (1, 1, 2, 'text', 53, 123, 'A roadside bomb killed five civilians in Kirkuk on Friday, police said', '/event, /when, /where, /targets/2, /casualties/killed, /weapons/0', 'trigger.roadside bomb');
CREATE TABLE conflicts (
  incident INTEGER NOT NULL REFERENCES incidents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  field TEXT NOT NULL, variants TEXT NOT NULL, chosen_because TEXT,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
INSERT INTO conflicts VALUES (1, 0, '/casualties/killed', '[{"value":"5","reports":["ca6039a69895a908"]},{"value":"6","reports":["9fbd80b5d931825c"]}]', 'the latest report of the most reliable sources says so');
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, content = 'articles', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2');
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
CREATE VIEW incident_quotes AS
SELECT number, (SELECT group_concat(text, char(10)) FROM evidence WHERE incident = number) AS text
FROM incidents;
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
  text, content = 'incident_quotes', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIEW incident_view AS
SELECT
  i.id, i.start_date AS date, i.end_date, i.date_prec,
  p.name AS place, p.admin1_name AS admin1, p.country, p.country_name, p.lat, p.lon,
  i.geo_precision, i.type, i.sub_event_type, i.status,
  (SELECT group_concat(coalesce(a.canonical, x.text), '; ')
     FROM perpetrators AS x JOIN actors AS a ON a.id = x.actor_id
     WHERE x.incident = i.number) AS who,
  first.claim_status AS claim, first.said_by,
  (SELECT group_concat(coalesce(name, text, canonical), '; ')
     FROM targets WHERE incident = i.number) AS targets,
  coalesce(k.best, k.min, k.max) AS killed, k.min AS killed_min, k.max AS killed_max,
  coalesce(w.best, w.min, w.max) AS wounded, w.min AS wounded_min, w.max AS wounded_max,
  (SELECT group_concat(type, '; ')
     FROM (SELECT DISTINCT type FROM weapons WHERE incident = i.number)) AS weapon,
  i.independent_sources AS sources,
  (SELECT group_concat(name, '; ') FROM (
     SELECT DISTINCT coalesce(a.publisher, a.id) AS name
     FROM reports AS r JOIN articles AS a ON a.number = r.article
     WHERE r.incident = i.number AND NOT r.withdrawn)) AS published_by,
  (SELECT text FROM evidence WHERE incident = i.number ORDER BY position LIMIT 1) AS quote,
  i.confidence, i.revision
FROM incidents AS i
LEFT JOIN places AS p ON p.id = i.place_id
LEFT JOIN perpetrators AS first ON first.incident = i.number AND first.position = 0
LEFT JOIN casualties AS k ON k.incident = i.number AND k.effect = 'killed'
LEFT JOIN casualties AS w ON w.incident = i.number AND w.effect = 'wounded'
WHERE i.merged_into IS NULL AND NOT i.retracted;
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
INSERT INTO evidence_fts (evidence_fts) VALUES ('rebuild');
