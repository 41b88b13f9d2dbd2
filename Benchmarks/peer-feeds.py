#!/usr/bin/env python3
"""Answers the feed scorer's batch protocol with a peer: peer-feeds.py feedparser|fastfeedparser.

Needs the package of that name. A request is a JSON line with id, file, content_type and base_url;
the answer is a JSON line with id and the neutral document, or an error.
"""
import calendar
import html
import importlib
import json
import re
import sys
import time

def instant(entry, name):
    parsed = entry.get(name + "_parsed")
    if isinstance(parsed, time.struct_time):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(calendar.timegm(parsed)))
    value = entry.get(name)
    return value if isinstance(value, str) and value[:4].isdigit() else None


def plain(part):
    title, kind = part.get("title"), (part.get("title_detail") or {}).get("type", "")
    if not title or kind == "text/plain":
        return title
    return html.unescape(re.sub(r"<[^>]*>", "", title))


def persons(entry, plural, single):
    listed = [
        {"name": p.get("name"), "email": p.get("email"), "uri": p.get("href")}
        for p in entry.get(plural) or []
        if p
    ]
    if listed:
        return listed
    name = entry.get(single)
    return [{"name": name, "email": None, "uri": None}] if name else []


def categories(entry):
    return [
        {"term": t.get("term"), "scheme": t.get("scheme"), "label": t.get("label")}
        for t in entry.get("tags") or []
    ]


def enclosures(entry):
    return [
        {"url": e.get("href") or e.get("url"), "type": e.get("type"), "length": e.get("length")}
        for e in entry.get("enclosures") or []
    ]


def content(entry):
    parts = entry.get("content") or []
    return parts[0].get("value") if parts else None


def common(part):
    return {
        "id": part.get("id"),
        "title": plain(part),
        "link": part.get("link"),
        "language": part.get("language"),
        "published": instant(part, "published"),
        "updated": instant(part, "updated"),
        "authors": persons(part, "authors", "author"),
        "contributors": persons(part, "contributors", ""),
        "categories": categories(part),
        "rights_html": part.get("rights"),
        "publisher": part.get("publisher"),
    }


def item(entry):
    document = common(entry)
    document.update(
        title_html=entry.get("title"),
        summary_html=entry.get("summary") or entry.get("description"),
        content_html=content(entry),
        enclosures=enclosures(entry),
        geo=entry.get("where"),
        comments=entry.get("comments"),
        created=instant(entry, "created"),
        expired=instant(entry, "expired"),
        source=entry.get("source"),
    )
    return document


def channel(feed):
    document = common(feed)
    image = feed.get("image") or {}
    generator = feed.get("generator_detail") or {}
    document.update(
        subtitle_html=feed.get("subtitle"),
        info_html=feed.get("info"),
        generator={
            "name": generator.get("name") or feed.get("generator"),
            "uri": generator.get("href"),
            "version": generator.get("version"),
        },
        image={"url": image.get("href"), "title": image.get("title"), "link": image.get("link")},
        icon=feed.get("icon"),
        logo=feed.get("logo"),
        ttl=feed.get("ttl"),
    )
    return document


def parse(peer, request):
    with open(request["file"], "rb") as file:
        data = file.read()
    if peer.__name__ == "feedparser":
        headers = dict(request.get("headers") or {})
        if request.get("content_type"):
            headers["content-type"] = request["content_type"]
        if request.get("base_url"):
            headers["content-location"] = request["base_url"]
        parsed = peer.parse(data, response_headers=headers)
    else:
        parsed = peer.parse(data)
    return {
        "format": parsed.get("version"),
        "encoding": parsed.get("encoding"),
        "wellformed": not parsed.get("bozo", False),
        "feed": channel(parsed.get("feed") or {}),
        "entries": [item(entry) for entry in parsed.get("entries") or []],
    }


def main():
    peer = importlib.import_module(sys.argv[1])
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"id": request["id"], "doc": parse(peer, request)}
        except Exception as error:  # a peer's failure is an answer too
            answer = {"id": request["id"], "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer, default=str), flush=True)


main()
