"""Faults at single system calls, by strace: which calls a run makes, and a run in which one of them goes wrong."""

import collections
import re
import subprocess

import office

# Calls that change what is on the disk.
CHANGING = ["write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat", "unlink",
            "unlinkat", "mkdir", "mkdirat", "ftruncate", "chmod", "fchmod", "fchmodat", "fallocate"]
LINE = re.compile(r"^(\d+) +(\w+)\((.*)")
OPENING = re.compile(r'^(?:AT_FDCWD(?:<[^>]*>)?|\d+<(?P<folder>[^>]*)>), "(?P<path>[^"]*)"')
# Names with the number of the process in them are others in the next run.
NUMBERED = re.compile(r"/\.rekap-\d+-")


class Call:
    """The n-th call of a name in a thread, or the n-th that has to do with a path; strace counts each thread for itself."""

    def __init__(self, workspace, name, number, text, path=None):
        self.workspace, self.name, self.number, self.text, self.path = workspace, name, number, text, path

    def fault(self, workspace, kind, mode=""):
        """The options of strace for this call going wrong in another workspace."""
        only = ["-P", self.path.replace(self.workspace, workspace)] if self.path else []
        return [*only, "-e", f"trace={self.name}", "-e", f"inject={self.name}:{kind}:when={self.number}{mode}"]

    def __str__(self):
        return f"{self.name} #{self.number} ({self.text.replace(self.workspace, '')[:110]})"


def calls(program, workspace, names, log, follows_children=False):
    """Those that a whole run makes from where it first touches the workspace on, each once."""
    run(program, workspace, ["-y", "-e", "trace=" + ",".join(names)], log, follows_children)
    counts, of_path, begun, before, found = collections.Counter(), collections.Counter(), False, 0, {}
    with open(log, errors="replace") as file:
        lines = [match.groups() for match in map(LINE.match, file) if match]
    for thread, name, text in lines:
        counts[thread, name] += 1
        begun = begun or workspace in text
        if not begun:
            before = max(before, counts[thread, name])
        number, path = counts[thread, name], None
        if name == "openat" and (opening := OPENING.match(text)):
            for one in {opening["folder"], opening["path"]} - {None}:
                of_path[thread, one] += 1
            path = opening["folder"] or opening["path"]
            # The first calls of other threads have the numbers of those by which the program itself is loaded.
            if NUMBERED.search(path):
                path = None
            if path:
                number = of_path[thread, path]
            elif number <= before:
                continue
        if begun:
            found.setdefault((name, number, path), Call(workspace, name, number, text, path))
    return list(found.values())


def run(program, workspace, options, log, follows_children=False, timeout=300):
    """`terima` under strace; the reading process is left alone unless it is to be followed."""
    detach = [] if follows_children else ["-b", "execve"]
    return subprocess.run(
        ["strace", "-f", "-q", "-s", "300", *detach, "-o", log, *options, program, "terima", "--workspace", workspace],
        capture_output=True, text=True, errors="replace", env=office.ENVIRONMENT, timeout=timeout)


def changing(calls):
    """Opening changes something only where it makes a file."""
    return [call for call in calls if call.name != "openat" or "O_CREAT" in call.text or "O_TRUNC" in call.text]
