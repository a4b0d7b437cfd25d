"""Reads the calendars of a plan with another author's library and compares them with its terms.

    check_calendars.py EXPLANATION CALENDAR...

EXPLANATION is what `svod explain plan ID --format json` prints, the first CALENDAR the whole
plan's; the others are those of the responsible, whose events must be among the plan's.
"""

import datetime
import json
import re
import sys

import icalendar
from dateutil import rrule


def fail(message):
    print(message)
    sys.exit(1)


def check_lines(path, data):
    """RFC 5545, section 3.1: lines of at most 75 octets that end in CRLF."""
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        fail(f"{path}: lines do not end in CRLF")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            fail(f"{path}: a line of {len(line)} octets")
        line.decode("utf-8")


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    check_lines(path, data)
    calendar = icalendar.Calendar.from_ical(data)
    if calendar.errors or calendar["VERSION"] != "2.0" or not calendar["PRODID"]:
        fail(f"{path}: {calendar.errors}")
    events = list(calendar.walk("VEVENT"))
    names = [str(event["UID"]) for event in events]
    if len(set(names)) != len(names):
        fail(f"{path}: an UID stands twice")
    for event in events:
        if event.errors:
            fail(f"{path}: {event['UID']}: {event.errors}")
        for key in ("DTSTART", "DTEND"):
            day = event[key].dt
            if not isinstance(day, datetime.date) or isinstance(day, datetime.datetime):
                fail(f"{path}: {event['UID']}: {key} is no day")
        if event["DTSTART"].dt >= event["DTEND"].dt:
            fail(f"{path}: {event['UID']}: ends before it begins")
        if event["DTSTAMP"].dt.tzinfo is None:
            fail(f"{path}: {event['UID']}: DTSTAMP is not in UTC")
    return events


def last_days(event, until):
    """The last day of each time of an event."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    length = end - start - datetime.timedelta(days=1)
    if "RRULE" not in event:
        return [start + length]
    rule = rrule.rrulestr(
        event["RRULE"].to_ical().decode(),
        dtstart=datetime.datetime.combine(start, datetime.time()))
    # A long term stands on its last day, which may lie beyond.
    beyond = until + datetime.timedelta(days=800)
    times = rule.between(
        datetime.datetime.combine(start, datetime.time()),
        datetime.datetime.combine(beyond, datetime.time()), inc=True)
    return [time.date() + length for time in times]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    until = datetime.date.fromisoformat(plan["until"])
    whole = read(sys.argv[2])
    found = {}
    for event in whole:
        anchor = re.match(r"[^.]+\.([a-z0-9-]+)", str(event["UID"])).group(1)
        found.setdefault(anchor, []).extend(last_days(event, until))
    for item in plan["items"]:
        if (item.get("state") or {}).get("code") == "postponed":
            continue
        ends = [time.get("end") or time["start"] for time in item["occurrences"]]
        expected = sorted(datetime.date.fromisoformat(end) for end in ends)
        have = sorted(found.pop(item["anchor"], []))
        if [day for day in have if day <= max(expected, default=until)] != expected:
            fail(f"{item['anchor']}: {item['text']}: {have}, expected {expected}")
    if found:
        fail(f"events of no item: {sorted(found)}")
    names = {str(event["UID"]) for event in whole}
    for path in sys.argv[3:]:
        events = read(path)
        strangers = {str(event["UID"]) for event in events} - names
        if strangers or not events:
            fail(f"{path}: {len(events)} events, of no item: {sorted(strangers)}")
    print(f"{len(whole)} events in {len(sys.argv) - 2} calendars")


if __name__ == "__main__":
    main()
