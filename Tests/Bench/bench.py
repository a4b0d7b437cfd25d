"""Builds N schools on tmpfs and compares with copying the finished tree.

Old output is removed first, caches are warm, runs alternate; the figure is the median of the
ratios. Usage: bench.py SVOD TEMPLATES [N ...]
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate

RUNS = 5


def timed(command):
    """Seconds and the peak of resident memory in MiB of a command that must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed:\n{words.decode()}")
    return seconds, usage.ru_maxrss / 1024


def weigh(site):
    """Files of a site, its organization pages, bytes of all and of those."""
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = [path for path in files if "/organizacii/" in str(path) and path.parts[-2] != "organizacii"]
    return (len(files), len(pages), sum(path.stat().st_size for path in files),
            sum(path.stat().st_size for path in pages))


def measure(svod, templates, schools, folder):
    """Prints one line of figures for a number of schools."""
    content, site, copy = folder / "Content", folder / "Site", folder / "Copy"
    generate.write(content, schools)
    build = [svod, "build", "--content", str(content), "--templates", templates,
             "--output", str(site)]
    timed(build)
    builds, copies, peaks = [], [], []
    for _ in range(RUNS):
        shutil.rmtree(site)
        seconds, peak = timed(build)
        builds.append(seconds)
        peaks.append(peak)
        shutil.rmtree(copy, ignore_errors=True)
        copies.append(timed(["cp", "-r", str(site), str(copy)])[0])
    ratio = statistics.median(b / c for b, c in zip(builds, copies))
    files, pages, size, pages_size = weigh(site)
    observations = schools * 40 * 3
    bar = 150 + 150 * observations / 2**20
    print(f"{schools} schools: {pages} organization pages of {pages_size / pages / 1024:.0f} KiB, "
          f"{files} files, {size / 2**20:.0f} MiB")
    print(f"  build {statistics.median(builds):.2f} s ({files / statistics.median(builds):.0f} "
          f"pages/s), cp -r {statistics.median(copies):.2f} s, median ratio {ratio:.2f} "
          f"(bar 8)")
    print(f"  peak memory {max(peaks):.0f} MiB (bar {bar:.0f} MiB)")


def main():
    svod, templates = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    for schools in [int(number) for number in sys.argv[3:]] or [300, 3000]:
        with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="svod-bench-") as folder:
            measure(svod, templates, schools, pathlib.Path(folder))


if __name__ == "__main__":
    main()
