SELECT id, revision, date, country, lat, lon, sub_event_type, who, claim, killed, weapon, sources, quote FROM incident_view ORDER BY id
