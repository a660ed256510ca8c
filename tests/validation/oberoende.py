"""An independent calculation of Bärkraft's figures, to compare with (docs/metod.md §2-3).

Written from DESIGN.md's "Exact meaning" alone, in another language, with other algorithms where there is a choice:
plain loops over kommuner instead of formulas over vectors, bisection instead of break points. Standard library only.

stdin:  a JSON list of barkraft/1 documents.
stdout: a JSON list with, for each document, a list of alternatives.
"""

import csv
import json
import math
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
TABLES = ("folkmangd", "alder", "yta", "skatt", "ekonomi", "volymer")
KOLADA = [5000, 10000, 15000, 20000, 30000, 50000, 100000, 200000]
MATT = (
    "engangKr lopandeKr bruttoKr ersattningKr avgiftKr nettoKr engangKrPerInvanare bruttoKrPerInvanare "
    "ersattningKrPerInvanare nettoKrPerInvanare finansieringsgrad skatteOre andelAvNettokostnad arsarbetskrafter"
).split()
# Measures whose mean over a group is a ratio of sums (METOD §3), with the factor of skatteöre.
RATIOS = {
    "engangKrPerInvanare": ("engangKr", "folkmangd", 1),
    "bruttoKrPerInvanare": ("bruttoKr", "folkmangd", 1),
    "ersattningKrPerInvanare": ("ersattningKr", "folkmangd", 1),
    "nettoKrPerInvanare": ("nettoKr", "folkmangd", 1),
    "finansieringsgrad": ("ersattningKr", "bruttoKr", 1),
    "skatteOre": ("nettoKr", "skatteunderlagKr", 10000),
    "andelAvNettokostnad": ("bruttoKr", "nettokostnadKr", 1),
}


def read_statistics():
    """One dict of numbers per kommun, None where the table has no value."""
    kommuner = {}
    with open(DATA / "tables" / "kommuner.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            kommuner[row["kommunkod"]] = {}
    for table in TABLES:
        with open(DATA / "tables" / f"{table}.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                kommun = kommuner[row.pop("kommunkod")]
                for column, text in row.items():
                    try:
                        kommun[column] = float(text)
                    except ValueError:
                        kommun[column] = None
    return kommuner


def read_parameters():
    """The newest value of each parameter."""
    with open(DATA / "parameters" / "parametrar.json", encoding="utf-8") as file:
        rows = json.load(file)["parametrar"]
    newest = {}
    for row in rows:
        for value in row["values"]:
            if value["value"] is not None:
                newest[row["id"]] = value["value"]
    return newest


class Prices:
    """What a staff group costs: the document's own values first, a bare number for every group."""

    def __init__(self, own, defaults):
        self.own, self.defaults = own, defaults
        self.hours = own.get("arsarbetstidTimmar", defaults["arsarbetstidTimmar"])

    def _stated(self, name, group):
        own = self.own.get(name)
        if isinstance(own, dict):
            own = own.get(group)
        return own if own is not None else self.defaults.get(f"{name}.{group}")

    def year(self, group):
        return self._stated("arsarbetskraftKr", group)

    def hour(self, group):
        stated = self._stated("timkostnadKr", group)
        return stated if stated is not None else self.year(group) / self.hours


def mangd_of_kind(mangd, value, klass):
    """How much, by kind; None when the drivare is missing or the power is undefined."""
    kind = mangd["typ"]
    if kind == "fast":
        return mangd["antal"]
    if kind == "perStorleksklass":
        return mangd["antal"][klass]
    driver = value(mangd["egnaData"] if kind == "perKommun" else mangd["drivare"])
    if driver is None or kind == "perKommun":
        return driver
    if kind == "perEnhet":
        return mangd["antalPerEnhet"] * driver
    if kind == "trappa":
        return math.ceil(driver / mangd["perPaborjade"]) * mangd["antal"]
    try:
        scale = (driver / mangd["referens"]) ** mangd["elasticitet"]
    except ZeroDivisionError:
        return None
    return None if isinstance(scale, complex) else mangd["antal"] * scale


def remaining_share(genomforande, value, code):
    """The share of every mangd that the alternative leaves a kommun; None when it cannot be judged."""
    if genomforande["typ"] == "alla":
        return 1
    left = genomforande.get("kvarvarandeAndel", 0)
    if code in genomforande.get("kommuner", []):
        return left
    limit = genomforande.get("under")
    if limit is None:
        return 1
    driver = value(genomforande.get("drivare", "folkmangd"))
    if driver is None:
        return None
    return left if driver < limit else 1


def mangd(post, genomforande, kommun):
    value, klass, code = kommun
    amount = mangd_of_kind(post["mangd"], value, klass)
    share = remaining_share(genomforande, value, code)
    if amount is None or share is None:
        return None
    if post.get("minst") is not None:
        amount = max(amount, post["minst"])
    if post.get("hogst") is not None:
        amount = min(amount, post["hogst"])
    done = post.get("redanUppfyllt", 0)
    if isinstance(done, list):
        done = done[klass]
    return amount * (1 - done) * share


def price(pris, prices):
    """Kronor and årsarbetskrafter of one unit."""
    if pris["typ"] == "kr":
        return pris["krPerEnhet"], 0
    if pris["typ"] == "tid":
        hours = pris["timmarPerEnhet"]
        return hours * prices.hour(pris["timkostnad"]), hours / prices.hours
    fte = pris["arsarbetskrafterPerEnhet"]
    return fte * prices.year(pris["lon"]), fte


def is_active(row, year):
    return row["fromYear"] <= year and (row.get("tomYear") is None or year <= row["tomYear"])


def share_of_year(takt, year):
    """How much of a post's cost belongs to a year when all is introduced; None for a one-off."""
    if takt["typ"] == "engang":
        return None
    if takt["typ"] == "lopande":
        return 1 if is_active(takt, year) else 0
    return 1 / takt["intervallYears"] if takt["fromYear"] <= year else 0


def times_in_year(takt, year):
    """How many times the cost falls in a year of the path."""
    if takt["typ"] == "engang":
        return 1 if takt["year"] == year else 0
    if takt["typ"] == "lopande":
        return 1 if is_active(takt, year) else 0
    since = year - takt["fromYear"]
    return 1 if since >= 0 and since % takt["intervallYears"] == 0 else 0


def held(amount, floor, ceiling):
    return min(max(amount, floor), ceiling)


def shares(row, values):
    """Kronor per kommun before andelSomSoker; None where a drivare is missing."""
    per_unit = row.get("perEnhet", [])
    base = row.get("grundbeloppKr", 0)
    total = row.get("totaltKr")
    if total is not None and base == 0 and all(part["krPerEnhet"] == 0 for part in per_unit):
        per_unit = [{"drivare": "folkmangd", "krPerEnhet": 1}]
    weights = []
    for value in values:
        parts = [value(part["drivare"]) for part in per_unit]
        known = None not in parts
        weights.append(
            base + sum(part["krPerEnhet"] * driver for part, driver in zip(per_unit, parts)) if known else None
        )
    floor = -math.inf if row.get("golvKr") is None else row["golvKr"]
    ceiling = math.inf if row.get("takKr") is None else row["takKr"]
    if total is None:
        return [None if weight is None else held(weight, floor, ceiling) for weight in weights]
    known = [weight for weight in weights if weight is not None]
    if floor == -math.inf and ceiling == math.inf:
        factor = total / math.fsum(known) if total > 0 else 0
        return [None if weight is None else factor * weight for weight in weights]
    low, high = 0.0, 1.0
    while math.fsum(held(high * weight, floor, ceiling) for weight in known) < total:
        high *= 2
    while high - low > 1e-15 * high:
        middle = (low + high) / 2
        if math.fsum(held(middle * weight, floor, ceiling) for weight in known) < total:
            low = middle
        else:
            high = middle
    return [None if weight is None else held(high * weight, floor, ceiling) for weight in weights]


def real_value(row, year, index):
    """What a krona of the first year is worth in a later one."""
    if row.get("indexeras", False) or index is None:
        return 1
    return (1 + index) ** -(year - row["fromYear"])


def divided(a, b):
    return None if a is None or b is None or b == 0 else a / b


def known_sum(values):
    return math.fsum(value for value in values if value is not None)


def quantile(values, p):
    """Linear interpolation between the ordered values (Excel's PERCENTILE.INC)."""
    if not values:
        return None
    ordered = sorted(values)
    position = p * (len(ordered) - 1)
    below = math.floor(position)
    above = math.ceil(position)
    return ordered[below] * (1 - (position - below)) + ordered[above] * (position - below)


def group(rows, statistics):
    """Mean, median, P10, P90, least and greatest of every measure."""
    result = {"antalKommuner": len(rows), "folkmangd": sum(row["folkmangd"] for row in rows), "matt": {}}
    for matt in MATT:
        values = [row[matt] for row in rows if row[matt] is not None]
        if matt in RATIOS:
            over, under, factor = RATIOS[matt]
            pairs = [
                (row[over], row["bruttoKr"] if under == "bruttoKr" else statistics[row["kommunkod"]].get(under))
                for row in rows
            ]
            pairs = [pair for pair in pairs if pair[1] is not None]
            mean = divided(math.fsum(a for a, _ in pairs), math.fsum(b for _, b in pairs))
            mean = None if mean is None else mean * factor
        else:
            mean = divided(math.fsum(values), len(values))
        spread = [quantile(values, p) for p in (0.5, 0.1, 0.9, 0, 1)]
        result["matt"][matt] = [mean, *spread]
    return result


def elasticity(rows):
    points = [
        (math.log(row["folkmangd"]), math.log(row["bruttoKrPerInvanare"]))
        for row in rows
        if row["bruttoKrPerInvanare"] > 0
    ]
    n = len(points)
    if n == 0:
        return None
    sx, sy = math.fsum(x for x, _ in points), math.fsum(y for _, y in points)
    over = math.fsum((x - sx / n) * (y - sy / n) for x, y in points)
    under = math.fsum((x - sx / n) ** 2 for x, _ in points)
    return divided(over, under)


def concentration(rows, measure):
    """Twice the area between the curve of the amount over the people, from the smallest kommun up, and the diagonal.

    By the area above the curve: what comes with a kommun counts for all the people that are not yet passed. Kommuner of
    the same size are passed together.
    """
    total, people = math.fsum(row[measure] for row in rows), sum(row["folkmangd"] for row in rows)
    if total <= 0:
        return None
    sizes = {}
    for row in rows:
        sizes.setdefault(row["folkmangd"], []).append(row)
    passed, area = 0, []
    for size in sorted(sizes):
        here = size * len(sizes[size])
        left = 1 - (passed + here / 2) / people
        area.append(math.fsum(row[measure] for row in sizes[size]) / total * left)
        passed += here
    return 2 * math.fsum(area) - 1


def alternative(document, alternativ, world):
    statistics, prices = world
    limits = document.get("storleksgranser", KOLADA)
    own = {column["id"]: column["varden"] for column in document.get("egnaData", [])}
    year, index = document["slutYear"], document.get("parametrar", {}).get("arligtIndex")
    genomforande = alternativ.get("genomforande", {"typ": "alla"})
    codes = list(statistics)

    def reader(code):
        return lambda id: own[id].get(code) if id in own else statistics[code][id]

    values = [reader(code) for code in codes]
    funding = [(row, shares(row, values)) for row in alternativ.get("finansiering", [])]
    rows, path = [], {}
    for i, code in enumerate(codes):
        folk = statistics[code]["folkmangd"]
        klass = sum(1 for limit in limits if folk >= limit)
        poster, finansiering, yearly, once, money, fees, fte = {}, {}, [], [], [], [], []
        for post in alternativ.get("kostnadsposter", []):
            amount = mangd(post, genomforande, (values[i], klass, code))
            kr_per_unit, fte_per_unit = price(post["pris"], prices)
            cost = None if amount is None else amount * kr_per_unit
            for each in range(document["startYear"], year + 1):
                if cost is not None:
                    path.setdefault(each, []).append(("cost", cost * times_in_year(post["takt"], each)))
            part = share_of_year(post["takt"], year)
            if part is None:
                poster[post["id"]] = cost
                once.append(cost)
            elif part > 0:
                poster[post["id"]] = None if cost is None else cost * part
                yearly.append(poster[post["id"]])
                fte.append(None if amount is None else amount * fte_per_unit * part)
        applying = []
        for row, kronor in funding:
            share = row.get("andelSomSoker", 1)
            expected = None if kronor[i] is None else kronor[i] * share
            ansokan = row.get("ansokan", {"timmar": 0, "timkostnad": ""})
            hours = ansokan["timmar"] * share
            cost = hours * prices.hour(ansokan["timkostnad"]) if ansokan["timmar"] > 0 else 0
            for each in range(document["startYear"], year + 1):
                if is_active(row, each):
                    path.setdefault(each, []).append(("cost", cost))
                    if expected is not None:
                        path[each].append(("money", expected * real_value(row, each, index)))
            if not is_active(row, year):
                continue
            amount = None if expected is None else expected * real_value(row, year, index)
            finansiering[row["id"]] = amount
            (fees if row["typ"] == "avgift" else money).append(amount)
            if ansokan["timmar"] > 0:
                poster[f"ansokan:{row['id']}"] = cost
                applying.append(cost)
                fte.append(hours / prices.hours)
        brutto = known_sum([*yearly, *applying])
        ersattning, avgift = known_sum(money), known_sum(fees)
        netto = brutto - ersattning - avgift
        tax, spending = statistics[code]["skatteunderlagKr"], statistics[code]["nettokostnadKr"]
        ore = divided(netto, tax)
        rows.append(
            {
                "kommunkod": code,
                "folkmangd": folk,
                "storleksklass": klass,
                "engangKr": known_sum(once),
                "lopandeKr": known_sum(yearly),
                "bruttoKr": brutto,
                "ersattningKr": ersattning,
                "avgiftKr": avgift,
                "nettoKr": netto,
                "engangKrPerInvanare": divided(known_sum(once), folk),
                "bruttoKrPerInvanare": divided(brutto, folk),
                "ersattningKrPerInvanare": divided(ersattning, folk),
                "nettoKrPerInvanare": divided(netto, folk),
                "finansieringsgrad": divided(ersattning, brutto),
                "skatteOre": None if ore is None else ore * 10000,
                "andelAvNettokostnad": divided(brutto, spending),
                "arsarbetskrafter": known_sum(fte),
                "poster": poster,
                "finansiering": finansiering,
            }
        )
    classes = [group([r for r in rows if r["storleksklass"] == k], statistics) for k in range(len(limits) + 1)]
    peopled = [c["matt"]["bruttoKrPerInvanare"][0] for c in classes if c["antalKommuner"] > 0]
    years = range(document["startYear"], year + 1)
    return {
        "id": alternativ["id"],
        "kommuner": rows,
        "storleksklasser": classes,
        "riket": group(rows, statistics),
        "storlekskvot": divided(peopled[0], peopled[-1]) if len(peopled) > 1 else None,
        "storlekselasticitet": elasticity(rows),
        "koncentration": {measure: concentration(rows, measure) for measure in ("bruttoKr", "ersattningKr", "engangKr")},
        "perYear": [
            [each, *(math.fsum(kr for kind, kr in path.get(each, []) if kind == k) for k in ("cost", "money"))]
            for each in years
        ],
    }


def main():
    statistics, defaults = read_statistics(), read_parameters()
    answers = []
    for document in json.load(sys.stdin):
        prices = Prices(document.get("parametrar", {}), defaults)
        answers.append([alternative(document, a, (statistics, prices)) for a in document["alternativ"]])
    sys.stdout.write(json.dumps(answers))


main()
