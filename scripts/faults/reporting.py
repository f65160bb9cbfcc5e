"""What all fault tests share with the table of `make faults`: arguments, what is missing, and the last line."""

import concurrent.futures
import os
import shutil
import sys
import time


class Test:
    def __init__(self, name, tools=(), needs_root=False):
        self.name, self.runs, self.failures, self.notes = name, 0, [], []
        self.began = time.monotonic()
        arguments = [argument for argument in sys.argv[1:] if argument != "--short"]
        self.is_short = "--short" in sys.argv
        if len(arguments) != 1 or not os.access(arguments[0], os.X_OK):
            sys.exit(f"usage: scripts/faults/{name} PROGRAM [--short]")
        self.program = os.path.abspath(arguments[0])
        missing = [tool for tool in tools if not shutil.which(tool)]
        if needs_root and os.geteuid() != 0:
            missing.append("root")
        if missing:
            self.skip("missing: " + ", ".join(missing))

    def skip(self, reason):
        print(f"{self.name}: {reason}", file=sys.stderr)
        sys.exit(77)

    def sample(self, points, count):
        """All of them, or so many spread over all of them."""
        if not self.is_short or len(points) <= count:
            return points
        return [points[index * len(points) // count] for index in range(count)]

    def each(self, points, body, width=None):
        """Runs `body(number, point)`, which gives what it found wrong, several at a time: most of a run is waiting."""
        width = width or int(os.environ.get("WIDTH", "6"))
        with concurrent.futures.ThreadPoolExecutor(width) as pool:
            for found in pool.map(body, range(len(points)), points):
                self.runs += 1
                self.failures += found

    def fail(self, text):
        self.failures.append(text)

    def end(self):
        for failure in self.failures[:40]:
            print(failure, file=sys.stderr)
        for note in self.notes:
            print(f"{self.name}: {note}")
        seconds = time.monotonic() - self.began
        print(f"RESULT {self.name} runs={self.runs} violations={len(self.failures)} seconds={seconds:.0f}")
        sys.exit(1 if self.failures else 0)
