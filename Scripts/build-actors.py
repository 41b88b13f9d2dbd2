#!/usr/bin/env python3
"""Writes config/actors-ucdp.tsv from the UCDP Actor Dataset, a CSV of UCDP's download page.

usage: build-actors.py ucdp-actor-221.csv config/states.tsv > config/actors-ucdp.tsv
"""
import csv
import re
import sys

COMMUNITY, GOVERNMENT = "3", "4"

# UCDP's words for communities that are plain English in any other text.
UNUSABLE = {"Black", "Highlanders", "Pan", "Ale", "Fur", "Northern Sudanese", "Southern Sudanese"}

# Remarks that stand in the columns for names.
NO_NAMES = {"", "n/a", "Spanish", "English", "French", "Portuguese", "Arabic", "Urdu"}

FORMER_NAMES = {
    "United States of America": "US", "South Vietnam": "VN", "Vietnam (North Vietnam)": "VN",
    "Cambodia (Kampuchea)": "KH", "Serbia (Yugoslavia)": "RS", "Yemen (North Yemen)": "YE",
    "South Yemen": "YE", "Madagascar (Malagasy)": "MG", "Russia (Soviet Union)": "RU",
    "Bosnia-Herzegovina": "BA", "Macedonia": "MK", "Congo": "CG", "DR Congo (Zaire)": "CD",
    "Zimbabwe (Rhodesia)": "ZW", "Kingdom of eSwatini (Swaziland)": "SZ",
    "Myanmar (Burma)": "MM", "Hyderabad": "IN",
}

ARABIC_WORDS = re.compile(
    r"\b(al|el|ul|Liwa|Jaysh|Jabhat|Harakat|Ansar|Hizb|Lashkar|Jama\S*at|Kata\S?ib|Ahrar|Ahl|Jund"
    r"|Firqat|Saraya|Fath|Sayf|Suqour|Nur|Tahrir|Mujahid\S*|Hizbul|Jaish|Hezb\S*|Hiz\S*|Allah)\b"
    r"|-i ")


def states(path):
    """Codes by canonical name, and the words for citizens, which name no community."""
    codes, citizens = {}, set()
    with open(path, encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
        header = next(rows)
        for row in rows:
            cells = dict(zip(header, row))
            codes[cells["name"]] = cells["code"]
            citizens |= set((cells["adjectives"] + "; " + cells["people"]).split("; "))
    return codes | FORMER_NAMES, citizens


def tidy(name):
    name = re.sub(r"\s+", " ", name.replace("´", "'").replace("’", "'").replace("`", "'"))
    name = re.sub(r" ?[–-] ?(?=[A-Z]?[a-z]* faction)", " - ", name)
    return name.replace(";", ",").replace("of of", "of").strip(" .")


def is_acronym(name):
    letters = [c for c in name if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters) and len(name) <= 12


def canonical(row):
    short = tidy(row["NameData"])
    full = [tidy(n) for n in row["NewNameFullEng"].split(", ") + [row["NameOrigFullEng"]]]
    full = [n for n in full if n and n != "n/a"]
    if not is_acronym(short) or not full:
        return short
    return full[-2] if row["NewNameFullEng"] and len(full) > 1 else full[0]


def spellings(row):
    cells = [row[k] for k in ("NameData", "NameOrig", "NameOrigFull")]
    for key in ("NewName", "NewNameFullMotherTongue"):
        cells += row[key].split(", ")
    # A short translation ("The Base", "Union") is a name that texts never use.
    translations = row["NewNameFullEng"].split(", ") + [row["NameOrigFullEng"]]
    cells += [n for n in translations if not is_local(tidy(n))]
    for name in map(tidy, cells):
        if name not in NO_NAMES and len(name) > 1 and re.search("[A-Za-z]", name):
            yield name
            yield from re.split(r"/", name) if is_acronym(name) and len(name) > 6 else []


def is_local(name):
    """Short names and acronyms mean a group only where the text speaks of its country."""
    return is_acronym(name) or len(re.findall(r"\w+", name)) < 3


def entry(row, codes, citizens):
    names = list(dict.fromkeys(spellings(row)))
    name = canonical(row)
    countries = [codes[p] for p in map(str.strip, row["Location"].split(",")) if p in codes]
    community = row["Org"] == COMMUNITY
    inter = 4 if community else 2 if row["PrimaryParty"] == "1" else 3
    # Descriptions in UCDP's own words are no names that a text would use.
    names = [n for n in names if "(" not in n and " - " not in n and n not in UNUSABLE]
    names = [n for n in names if not (community and n in citizens)]
    arabic = any(ARABIC_WORDS.search(n) for n in names) and not community
    return [
        "ucdp:" + row["ActorId"], name, "community" if community else "organization", str(inter),
        "; ".join(dict.fromkeys(countries)),
        "; ".join(n for n in names if not is_local(n) and n != name),
        "; ".join(n for n in names if is_local(n)), "arabic" if arabic else "",
    ]


def main(dataset, states_file):
    codes, citizens = states(states_file)
    print("# Armed groups and communities of the UCDP Actor Dataset 22.1, CC BY 4.0, Uppsala")
    print("# Conflict Data Program; written by Scripts/build-actors.py, so edit actors.tsv instead.")
    print("id\tname\tkind\tinter\tcountry\taliases\tlocal\tscript")
    with open(dataset, encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["Org"] != GOVERNMENT:
                print("\t".join(entry(row, codes, citizens)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
