"""An office of its own for one run of the product: a workspace with the sample units and targets, files for its inbox, and
the invariants that hold once a run without a fault has gone over it."""

import collections
import hashlib
import os
import shutil
import sqlite3
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLES = os.path.join(ROOT, "fixtures", "samples")
FIRST, SECOND = os.path.join(SAMPLES, "masuk", "TW1"), os.path.join(SAMPLES, "masuk", "TW2")
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TZ="Asia/Makassar")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Scenario:
    """Files that were received before, and those that lie in the inbox when the fault strikes."""

    def __init__(self, name, before, files):
        self.name, self.before, self.files = name, before, files


SCENARIOS = [
    Scenario("submission", [], [f"{FIRST}/gtk_tw1_2026.csv"]),
    Scenario("resubmission", [f"{FIRST}/Bidang SMP_triwulan 1_FINAL.xlsx"],
             [f"{FIRST}/Bidang SMP_triwulan 1_FINAL_revisi.xlsx"]),
    Scenario("duplicate", [f"{FIRST}/gtk_tw1_2026.csv"], [f"{FIRST}/gtk_tw1_2026 (1).csv"]),
    Scenario("refusal", [], [f"{FIRST}/Bidang SMP_triwulan 1_FINAL.xlsx"]),
    Scenario("batch", [], [f"{FIRST}/dispersip-tw1.csv", f"{FIRST}/BPS_TW1.csv",
                             f"{FIRST}/EVALUASI RENJA BIDANG KEBUDAYAAN TW I.xlsx"]),
]


class Office:
    """The program and a template workspace, from which each run gets a copy."""

    def __init__(self, program, folder=None):
        self.program = os.path.abspath(program)
        self.folder = folder or tempfile.mkdtemp(prefix="rekap-faults-")
        self.template = os.path.join(self.folder, "template")
        self.call("mulai", self.template)
        shutil.copy(os.path.join(SAMPLES, "unit.csv"), self.template)
        for name in os.listdir(os.path.join(SAMPLES, "pk")):
            shutil.copy(os.path.join(SAMPLES, "pk", name), os.path.join(self.template, "target"))
        with open(os.path.join(self.template, "rekap.yaml"), "w") as file:
            file.write("kotak_masuk:\n  tenang: 1\nsurel:\n  dari: Perencanaan <perencanaan@example.go.id>\n")
        self.call("target", "--import", "--workspace", self.template)
        self.prepared = {}

    def call(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=ENVIRONMENT)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}")

    def prepare(self, scenario):
        """What the scenario starts from, and what a run without a fault makes of it."""
        start = os.path.join(self.folder, scenario.name)
        shutil.copytree(self.template, start)
        if scenario.before:
            drop(scenario.before, start)
            self.call("terima", "--workspace", start)
        whole = os.path.join(self.folder, f"{scenario.name}-whole")
        shutil.copytree(start, whole)
        drop(scenario.files, whole)
        self.call("terima", "--workspace", whole)
        outcome = Outcome(whole)
        if outcome.waiting:
            raise SystemExit(f"{scenario.name}: left without a fault: {sorted(outcome.waiting)}")
        self.prepared[scenario.name] = (start, outcome)

    def workspace(self, scenario, name):
        place = os.path.join(self.folder, name)
        shutil.copytree(self.prepared[scenario.name][0], place)
        drop(scenario.files, place)
        return place

    def expected(self, scenario):
        return self.prepared[scenario.name][1]

    def receive(self, workspace, timeout=120):
        return subprocess.run([self.program, "terima", "--workspace", workspace], capture_output=True, text=True,
                              env=ENVIRONMENT, timeout=timeout)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def drop(files, workspace):
    for path in files:
        shutil.copyfile(path, os.path.join(workspace, "inbox", os.path.basename(path)))


def files_below(workspace, folder):
    found = set()
    for place, _, names in os.walk(os.path.join(workspace, folder)):
        found |= {os.path.relpath(os.path.join(place, name), workspace) for name in names}
    return found


def ledger_copy(workspace):
    """The rows as a reader would find them, from a copy: opening the ledger itself would roll back what broke off."""
    folder = tempfile.mkdtemp(prefix="rekap-ledger-")
    try:
        for name in ("buku.sqlite", "buku.sqlite-journal"):
            source = os.path.join(workspace, ".rekap", name)
            if os.path.exists(source):
                shutil.copy(source, folder)
        return Rows(os.path.join(folder, "buku.sqlite"))
    finally:
        shutil.rmtree(folder)


class Rows:
    def __init__(self, path):
        with sqlite3.connect(path) as ledger:
            self.integrity = [row[0] for row in ledger.execute("PRAGMA integrity_check")]
            self.deliveries = ledger.execute("SELECT sha256, state, moved, stored FROM delivery ORDER BY id").fetchall()
            self.submissions = ledger.execute(
                "SELECT sha256, unit, period, attempt, status FROM submission JOIN delivery "
                "ON delivery.id = submission.delivery").fetchall()
            self.mails = ledger.execute("SELECT unit, period, attempt, kind FROM mail").fetchall()
            self.duplicates = ledger.execute(
                "SELECT sha256, duplicate.name FROM duplicate JOIN delivery ON delivery.id = duplicate.delivery"
            ).fetchall()
            self.journal = ledger.execute("SELECT action, unit, period, outcome FROM journal").fetchall()
        ledger.close()


class Outcome:
    """What lies in a workspace at rest, as far as it is the same for every run over the same files."""

    def __init__(self, workspace):
        self.workspace = workspace
        self.rows = ledger_copy(workspace)
        self.kept = {folder: files_below(workspace, folder) for folder in ("arsip", "ditolak", "laporan")}
        # Mails are counted by the folder they lie in, since their names may tell the time.
        self.mails = [os.path.dirname(path) for path in files_below(workspace, "outbox")]
        self.waiting = files_below(workspace, "inbox") | files_below(workspace, ".rekap/antrean")

    def violations(self, expected):
        found = []

        def compare(what, here, wanted):
            missing, more = collections.Counter(wanted), collections.Counter(here)
            missing, more = missing - more, more - missing
            if missing:
                found.append(f"{what}: missing {sorted(missing.elements(), key=str)}")
            if more:
                found.append(f"{what}: too many {sorted(more.elements(), key=str)}")

        if self.rows.integrity != ["ok"]:
            found.append(f"integrity: {self.rows.integrity}")
        if self.waiting:
            found.append(f"at rest: {sorted(self.waiting)}")
        compare("deliveries", self.rows.deliveries, expected.rows.deliveries)
        compare("submissions", self.rows.submissions, expected.rows.submissions)
        compare("mails", self.rows.mails, expected.rows.mails)
        compare("duplicates", self.rows.duplicates, expected.rows.duplicates)
        compare("journal", self.rows.journal, expected.rows.journal)
        compare("mails made", self.mails, expected.mails)
        for folder, files in self.kept.items():
            compare(folder, files, expected.kept[folder])
        for sha256, state, moved, stored in self.rows.deliveries:
            place = os.path.join(self.workspace, stored)
            if not stored or not os.path.isfile(place):
                found.append(f"original of {sha256[:8]} ({state}, moved {moved}) is not at '{stored}'")
            elif digest(place) != sha256:
                found.append(f"original at {stored} has other bytes")
        return found


def broken_promises(workspace):
    """What must hold even before the next run: nothing is reported that is not in the ledger, and nothing that is in the
    ledger as received is neither in the inbox, nor copied, nor at its place."""
    rows = ledger_copy(workspace)
    found = []
    stems = [stored.rsplit(".", 1)[0] for _, _, _, stored in rows.deliveries if stored]
    stems = [stem.replace("arsip/", "laporan/", 1) if stem.startswith("arsip/") else stem for stem in stems]
    reports = {path for folder in ("ditolak", "laporan") for path in files_below(workspace, folder)
               if path.endswith((".html", "-perbaikan.xlsx"))}
    for report in reports:
        if not any(report.startswith(stem) for stem in stems):
            found.append(f"report without a row: {report}")
    for sha256, state, moved, stored in rows.deliveries:
        if moved and digest_or_none(os.path.join(workspace, stored)) != sha256:
            found.append(f"moved, but not at its place: {stored}")
        copy = os.path.join(workspace, ".rekap", "antrean", sha256)
        if state != "taken" and not moved and digest_or_none(copy) != sha256 \
                and digest_or_none(os.path.join(workspace, stored)) != sha256:
            found.append(f"decided, but neither copied nor at its place: {sha256[:8]}")
    made = [path for path in files_below(workspace, "outbox") if path.endswith(".eml") and "/tmp/" not in path]
    if len(made) > len(rows.mails):
        found.append(f"{len(made)} mails made and {len(rows.mails)} owed")
    if rows.integrity != ["ok"]:
        found.append(f"integrity: {rows.integrity}")
    return found


def digest_or_none(path):
    return digest(path) if os.path.isfile(path) else None
