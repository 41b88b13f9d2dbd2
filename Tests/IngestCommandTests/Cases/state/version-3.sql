-- A state of version 3 as a run left it that was killed: one article waits.
PRAGMA user_version = 3;
PRAGMA application_id = 1768843115;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  node TEXT NOT NULL,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  published TEXT NOT NULL,  -- '~' when unknown, which sorts last
  state INTEGER NOT NULL,   -- 0 waits, 1 done, 2 superseded
  payload BLOB NOT NULL,
  UNIQUE (node, id, revision)
);
INSERT INTO articles VALUES(1,'texts','in/agency.txt','518a301fdead6c01','2025-03-09',1,CAST('{"id":"in/agency.txt","revision":"518a301fdead6c01","text":"---\ndate: 2025-03-09\npublisher: Tigris News Agency\n---\nThe roadside bomb in Kirkuk on Friday killed six people, doctors said.\n","source":{"publisher":"Tigris News Agency","published":"2025-03-09","published_how":"header","credits":[],"reliability":null},"annotations":[]}' AS BLOB));
INSERT INTO articles VALUES(2,'texts','in/kirkuk.txt','0f8ca0c4f8163a98','2025-03-09',1,CAST('{"id":"in/kirkuk.txt","revision":"0f8ca0c4f8163a98","text":"---\ndate: 2025-03-09\npublisher: Northern Courier\n---\nA roadside bomb killed five civilians in Kirkuk on Friday, police said.\n","source":{"publisher":"Northern Courier","published":"2025-03-09","published_how":"header","credits":[],"reliability":null},"annotations":[]}' AS BLOB));
INSERT INTO articles VALUES(3,'texts','in/market.txt','fa310112cc75affa','2025-03-09',0,CAST('{"id":"in/market.txt","revision":"fa310112cc75affa","text":"---\ndate: 2025-03-09\npublisher: Northern Courier\n---\nThe market in Kirkuk was open on Saturday.\n","source":{"publisher":"Northern Courier","published":"2025-03-09","published_how":"header","credits":[],"reliability":null},"annotations":[]}' AS BLOB));
CREATE TABLE cursors (
  node TEXT NOT NULL,
  partition TEXT NOT NULL,
  cursor TEXT NOT NULL,
  PRIMARY KEY (node, partition)
) WITHOUT ROWID;
INSERT INTO cursors VALUES('texts','in/agency.txt','126:1377976:1795252518.141859530:1795252518.141859530:unsettled');
INSERT INTO cursors VALUES('texts','in/kirkuk.txt','125:1377975:1795252518.141859530:1795252518.141859530:unsettled');
INSERT INTO cursors VALUES('texts','in/market.txt','96:1377981:1795252525.430397434:1795252525.430397434:unsettled');
CREATE TABLE reports (
  node TEXT NOT NULL,
  id TEXT NOT NULL,
  doc_id TEXT NOT NULL,
  incident_id TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0,
  payload BLOB NOT NULL,
  PRIMARY KEY (node, id)
) WITHOUT ROWID;
INSERT INTO reports VALUES('merged','9fbd80b5d931825c','in/agency.txt','fdc9957227afb66d',0,CAST('{"schema":"report/1","id":"9fbd80b5d931825c","doc_id":"in/agency.txt","article_revision":"518a301fdead6c01","incident_id":null,"primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","span":[86,92],"anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[76,82],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":59,"end":72,"text":"roadside bomb"},"triggers":[{"start":59,"end":72,"text":"roadside bomb"},{"start":93,"end":99,"text":"killed"}]},"perpetrators":[],"targets":[{"text":"people","span":[104,110],"name":null,"kind":"group","type":"civilian","number":{"min":6,"max":6,"best":6,"approx":false,"text":"six people","span":[100,110]},"effect":["killed"]},{"text":"doctors","span":[112,119],"name":null,"kind":"person","type":"civilian","gtd_targtype":14,"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":6,"max":6,"best":6,"approx":false,"text":"killed six people","span":[93,110],"by":{"civilian":6}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb","span":[59,72]}],"evidence":[{"start":55,"end":124,"text":"The roadside bomb in Kirkuk on Friday killed six people, doctors said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.87,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Tigris News Agency","published":"2025-03-09","published_how":"header","credits":[],"reliability":null}}' AS BLOB));
INSERT INTO reports VALUES('merged','ca6039a69895a908','in/kirkuk.txt','fdc9957227afb66d',0,CAST('{"schema":"report/1","id":"ca6039a69895a908","doc_id":"in/kirkuk.txt","article_revision":"0f8ca0c4f8163a98","incident_id":null,"primary":true,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","span":[104,110],"anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","span":[94,100],"path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","trigger":{"start":55,"end":68,"text":"roadside bomb"},"triggers":[{"start":55,"end":68,"text":"roadside bomb"},{"start":69,"end":75,"text":"killed"}]},"perpetrators":[],"targets":[{"text":"civilians","span":[81,90],"name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians","span":[76,90]},"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":5,"max":5,"best":5,"approx":false,"text":"killed five civilians","span":[69,90],"by":{"civilian":5}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb","span":[55,68]}],"evidence":[{"start":53,"end":123,"text":"A roadside bomb killed five civilians in Kirkuk on Friday, police said","for":["/event","/when","/where","/targets/0","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.87,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"source":{"publisher":"Northern Courier","published":"2025-03-09","published_how":"header","credits":[],"reliability":null}}' AS BLOB));
CREATE TABLE blocking_keys (
  node TEXT NOT NULL,
  key TEXT NOT NULL,
  report_id TEXT NOT NULL,
  PRIMARY KEY (node, key, report_id)
) WITHOUT ROWID;
INSERT INTO blocking_keys VALUES('merged','IQ|2025-3|violence','9fbd80b5d931825c');
INSERT INTO blocking_keys VALUES('merged','IQ|2025-3|violence','ca6039a69895a908');
INSERT INTO blocking_keys VALUES('merged','IQ|d6717|violence','9fbd80b5d931825c');
INSERT INTO blocking_keys VALUES('merged','IQ|d6717|violence','ca6039a69895a908');
INSERT INTO blocking_keys VALUES('merged','IQ|d6718|violence','9fbd80b5d931825c');
INSERT INTO blocking_keys VALUES('merged','IQ|d6718|violence','ca6039a69895a908');
CREATE TABLE incidents (
  node TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  merged_into TEXT,
  payload BLOB NOT NULL,
  PRIMARY KEY (node, id)
) WITHOUT ROWID;
INSERT INTO incidents VALUES('merged','fdc9957227afb66d',1,NULL,CAST('{"schema":"incident/1","id":"fdc9957227afb66d","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"9fbd80b5d931825c","doc_id":"in/agency.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false},{"id":"ca6039a69895a908","doc_id":"in/kirkuk.txt","publisher":"Northern Courier","published":"2025-03-09","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]},"perpetrators":[],"targets":[{"text":"people","name":null,"kind":"group","type":"civilian","number":{"min":6,"max":6,"best":6,"approx":false,"text":"six people"},"effect":["killed"]},{"text":"doctors","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"effect":["killed"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":5,"max":6,"best":6,"approx":false,"text":"killed six people","by":{"civilian":6}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}],"evidence":[{"doc_id":"in/agency.txt","article_revision":"518a301fdead6c01","start":55,"end":124,"text":"The roadside bomb in Kirkuk on Friday killed six people, doctors said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"},{"doc_id":"in/kirkuk.txt","article_revision":"0f8ca0c4f8163a98","start":53,"end":123,"text":"A roadside bomb killed five civilians in Kirkuk on Friday, police said","for":["/event","/when","/where","/targets/2","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.98,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/killed","values":[{"value":"5","reports":["ca6039a69895a908"]},{"value":"6","reports":["9fbd80b5d931825c"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2025-03-10T09:46:40Z","last_changed":"2025-03-10T09:46:40Z"}' AS BLOB));
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  node TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  merger TEXT,  -- whose reports an incident consists of
  payload BLOB NOT NULL
);
INSERT INTO outbox VALUES(1,'merged','incident','fdc9957227afb66d','merged',CAST('{"incident":{"schema":"incident/1","id":"fdc9957227afb66d","revision":1,"merged_into":null,"retracted":false,"reports":[{"id":"9fbd80b5d931825c","doc_id":"in/agency.txt","publisher":"Tigris News Agency","published":"2025-03-09","withdrawn":false},{"id":"ca6039a69895a908","doc_id":"in/kirkuk.txt","publisher":"Northern Courier","published":"2025-03-09","withdrawn":false}],"independent_sources":2,"status":"occurred","aggregate":false,"count":null,"when":{"start":"2025-03-07","end":"2025-03-07","time_precision":1,"date_prec":1,"text":"Friday","anchor":{"date":"2025-03-09","how":"publication"}},"where":{"name":"Kirkuk","text":"Kirkuk","path":["Iraq","Kirkuk","Kirkuk"],"country":"IQ","country_name":"Iraq","admin1_name":"Kirkuk","admin1_code":"IQ.13","lat":35.46806,"lon":44.39222,"feature":"city","geo_precision":1,"where_prec":1,"gazetteer_id":"geonames:94787","others":[]},"event":{"type":"Explosions/Remote violence","sub_event_type":"Remote explosive/landmine/IED","plover_event":"ASSAULT","plover_mode":"explosives","gtd_attacktype":3,"muc_type":"BOMBING","triggers":[]},"perpetrators":[],"targets":[{"text":"people","name":null,"kind":"group","type":"civilian","number":{"min":6,"max":6,"best":6,"approx":false,"text":"six people"},"effect":["killed"]},{"text":"doctors","name":null,"kind":"person","type":"civilian","gtd_targtype":14,"effect":["killed"]},{"text":"civilians","name":null,"kind":"group","type":"civilian","number":{"min":5,"max":5,"best":5,"approx":false,"text":"five civilians"},"effect":["killed"]}],"claims":[],"casualties":{"killed":{"min":5,"max":6,"best":6,"approx":false,"text":"killed six people","by":{"civilian":6}},"wounded":null,"missing":null,"abducted":null,"arrested":null},"weapons":[{"type":"ied","gtd_weaptype":6,"text":"roadside bomb"}],"evidence":[{"doc_id":"in/agency.txt","article_revision":"518a301fdead6c01","start":55,"end":124,"text":"The roadside bomb in Kirkuk on Friday killed six people, doctors said","for":["/event","/when","/where","/targets/0","/targets/1","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"},{"doc_id":"in/kirkuk.txt","article_revision":"0f8ca0c4f8163a98","start":53,"end":123,"text":"A roadside bomb killed five civilians in Kirkuk on Friday, police said","for":["/event","/when","/where","/targets/2","/casualties/killed","/weapons/0"],"rule":"trigger.roadside bomb"}],"confidence":{"overall":0.98,"event":0.85,"date":0.9,"place":0.9,"casualties":0.85,"event_clarity":1,"rules":["trigger.roadside bomb","fact.noun","trigger.kill","fact.past","where.clause"]},"provenance":{"normalizer":"incidents","version":"1"},"conflicts":[{"field":"/casualties/killed","values":[{"value":"5","reports":["ca6039a69895a908"]},{"value":"6","reports":["9fbd80b5d931825c"]}],"chosen_because":"the latest report of the most reliable sources says so"}],"first_seen":"2025-03-10T09:46:40Z","last_changed":"2025-03-10T09:46:40Z"},"reports":["9fbd80b5d931825c","ca6039a69895a908"]}' AS BLOB));
CREATE TABLE positions (
  reader TEXT NOT NULL,
  node TEXT NOT NULL,
  seq INTEGER NOT NULL,
  -- Up to here a new reader takes only the newest row of each record.
  catch_up INTEGER NOT NULL,
  PRIMARY KEY (reader, node)
) WITHOUT ROWID;
INSERT INTO positions VALUES('store','merged',1,0);
CREATE TABLE sink_cursors (
  node TEXT PRIMARY KEY,
  cursor TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started TEXT NOT NULL,
  ended TEXT,
  status INTEGER,
  summary BLOB
);
INSERT INTO runs VALUES(1,'2025-03-10T09:46:40Z','2025-03-10T09:46:40Z',0,CAST('{"pipeline":"news","started":"2025-03-10T09:46:40Z","ended":"2025-03-10T09:46:40Z","status":0,"cancelled":false,"inbox":{"waiting":0,"added":2,"done":2,"superseded":0,"pending":0},"nodes":{"coded":{"in":2,"passed":2,"unchanged":0,"filtered":{},"dead_lettered":0,"pending":0,"given":2},"merged":{"in":2,"passed":2,"unchanged":0,"filtered":{},"dead_lettered":0,"pending":0,"given":1},"texts":{"in":2,"passed":2,"unchanged":0,"filtered":{},"dead_lettered":0,"pending":0,"given":2}},"sinks":{"store":{"in":1,"inserted":1,"updated":0,"unchanged":0,"dead_lettered":0,"pending":0}},"edges":[{"from":"coded","to":"merged","out":2,"in":2},{"from":"merged","to":"store","out":1,"in":1},{"from":"texts","to":"coded","out":2,"in":2}],"failures":[],"problems":[],"stale":[],"dead_letters":{"waiting":0,"limit":null},"imbalances":[]}' AS BLOB));
INSERT INTO runs VALUES(2,'2025-03-10T12:33:20Z',NULL,NULL,NULL);
CREATE TABLE dead_letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES runs (id),
  node TEXT NOT NULL,
  reason TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  payload BLOB NOT NULL
, state TEXT NOT NULL DEFAULT 'waiting', changed TEXT, article INTEGER, entry INTEGER);
CREATE TABLE problems (
  node TEXT NOT NULL,
  item TEXT NOT NULL,
  message TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  first_run INTEGER NOT NULL,
  last_run INTEGER NOT NULL,
  PRIMARY KEY (node, item)
) WITHOUT ROWID;
CREATE TABLE redeliveries (
  reader TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (reader, seq)
) WITHOUT ROWID;
CREATE TABLE source_times (
  node TEXT PRIMARY KEY,
  last_read TEXT,  -- to its end
  last_new TEXT
) WITHOUT ROWID;
INSERT INTO source_times VALUES('texts','2025-03-10T09:46:40Z','2025-03-10T12:33:20Z');
CREATE TABLE arrivals (
  seq INTEGER PRIMARY KEY,
  time TEXT NOT NULL
);
INSERT INTO arrivals VALUES(2,'2025-03-10T09:46:40Z');
CREATE TABLE cleared (
  node TEXT PRIMARY KEY,
  seq INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE outdated (seq INTEGER PRIMARY KEY);
CREATE TABLE host_pauses (
  host TEXT PRIMARY KEY,
  ends INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE robots (
  origin TEXT PRIMARY KEY,
  expires INTEGER NOT NULL,
  text BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE owner (
  file TEXT NOT NULL,
  nodes TEXT NOT NULL
);
INSERT INTO owner VALUES('news.yaml','normalizers coded incidents
normalizers merged merge
sinks store sqlite
sources texts text');
CREATE TABLE leads (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  node TEXT NOT NULL,
  id TEXT NOT NULL,       -- of the article that comes of it
  version TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due INTEGER NOT NULL,   -- in seconds since 1970
  reason TEXT,            -- why the last attempt was in vain
  payload BLOB,           -- the article as far as it is known; null once it is settled
  UNIQUE (node, id)
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('runs',2);
INSERT INTO sqlite_sequence VALUES('articles',3);
INSERT INTO sqlite_sequence VALUES('outbox',1);
CREATE INDEX articles_waiting ON articles (published, id, seq) WHERE state = 0;
CREATE INDEX reports_doc ON reports (node, doc_id);
CREATE INDEX reports_incident ON reports (node, incident_id);
CREATE INDEX outbox_record ON outbox (node, record_id, seq);
CREATE INDEX dead_letters_state ON dead_letters (state, changed);
CREATE INDEX dead_letters_run ON dead_letters (run);
CREATE INDEX dead_letters_article ON dead_letters (article) WHERE article IS NOT NULL;
CREATE INDEX dead_letters_entry ON dead_letters (entry) WHERE entry IS NOT NULL;
CREATE INDEX leads_waiting ON leads (node, due, seq) WHERE payload IS NOT NULL;
COMMIT;
