"""Drives one LibreOffice over UNO: reads one JSON request a line, answers one JSON line each.

Ends, and LibreOffice with it, when its standard input closes. Needs the interpreter that has
the module `uno`. A request is {"id", "do", ...}; files are named by path.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet.CellFlags import DATETIME, FORMULA, STRING, VALUE
from com.sun.star.sheet.FormulaResult import ERROR
from com.sun.star.table import TableSortField

START_SECONDS = 60
STOP_SECONDS = 10
MILLIMETRES_100_PER_POINT = 2540 / 72


def start(profile, pipe):
    return subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--invisible",
            "--norestore",
            "--nologo",
            "--nodefault",
            f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
        except NoConnectException:
            if process.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.1)


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def load(desktop, path):
    url = pathlib.Path(path).as_uri()
    document = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
    if document is None:
        raise RuntimeError(f"LibreOffice cannot open {path}")
    return document


def column_name(column):
    letters = ""
    rest = column + 1
    while rest > 0:
        letters = chr(65 + (rest - 1) % 26) + letters
        rest = (rest - 1) // 26
    return letters


def formula_values(sheet):
    """Every formula cell's value by its name: a number, a text, or {"error": "#DIV/0!"}."""
    values = {}
    for area in sheet.queryContentCells(FORMULA).RangeAddresses:
        cells = sheet.getCellRangeByPosition(
            area.StartColumn, area.StartRow, area.EndColumn, area.EndRow
        )
        for row, line in enumerate(cells.getDataArray(), area.StartRow):
            for column, value in enumerate(line, area.StartColumn):
                values[f"{column_name(column)}{row + 1}"] = value
    for area in sheet.queryFormulaCells(ERROR).RangeAddresses:
        for row in range(area.StartRow, area.EndRow + 1):
            for column in range(area.StartColumn, area.EndColumn + 1):
                error = sheet.getCellByPosition(column, row).String
                values[f"{column_name(column)}{row + 1}"] = {"error": error}
    return values


def recalculate(document, _request):
    # LibreOffice trusts stored results unless it is told to compute everything.
    document.calculateAll()
    return {sheet.Name: formula_values(sheet) for sheet in document.Sheets}


def type_into(document, edit):
    cell = document.Sheets.getByName(edit["sheet"]).getCellRangeByName(edit["cell"])
    value = edit["value"]
    if isinstance(value, str):
        cell.String = value
    else:
        cell.Value = value


def after_edits(document, request):
    """What depends on the edits is computed by LibreOffice itself, as for someone who types them."""
    results = []
    for step in request["steps"]:
        for edit in step:
            type_into(document, edit)
        results.append(
            {name: formula_values(document.Sheets.getByName(name)) for name in request["sheets"]}
        )
    return results


def after_sort(document, request):
    """Sorts a block by one of its columns, counted from 0, and gives what depends on it."""
    field = TableSortField()
    field.Field = request["column"]
    field.IsAscending = request["ascending"]
    block = document.Sheets.getByName(request["sheet"]).getCellRangeByName(request["range"])
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    block.sort((prop("SortFields", fields), prop("ContainsHeader", False)))
    return {name: formula_values(document.Sheets.getByName(name)) for name in request["sheets"]}


def to_pdf(document, request):
    document.calculateAll()
    target = pathlib.Path(request["target"]).as_uri()
    document.storeToURL(target, (prop("FilterName", "calc_pdf_Export"),))
    return request["target"]


def optimal_row_heights(document, request):
    """Heights in points by row; merged cells do not count in LibreOffice either."""
    rows = document.Sheets.getByName(request["sheet"]).Rows
    heights = {}
    for number in request["rows"]:
        row = rows.getByIndex(number - 1)
        row.OptimalHeight = True
        heights[str(number)] = row.Height / MILLIMETRES_100_PER_POINT
    return heights


ACTIONS = {
    "recalculate": recalculate,
    "afterEdits": after_edits,
    "afterSort": after_sort,
    "toPdf": to_pdf,
    "optimalRowHeights": optimal_row_heights,
}


def edit(document, edits):
    """As if typed: a number, a text, or null for a cell that is emptied."""
    for change in edits:
        cell = document.Sheets.getByName(change["sheet"]).getCellRangeByName(change["cell"])
        value = change["value"]
        if value is None:
            cell.clearContents(VALUE | DATETIME | STRING | FORMULA)
        elif isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value


def answer(desktop, request):
    document = load(desktop, request["source"])
    try:
        edit(document, request.get("edits", []))
        return {"id": request["id"], "result": ACTIONS[request["do"]](document, request)}
    finally:
        document.close(True)


def serve(desktop):
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = answer(desktop, request)
        except Exception as error:  # the test that asked shows it
            reply = {"id": request["id"], "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)


def stop(desktop, process):
    try:
        desktop.terminate()
        process.wait(STOP_SECONDS)
    except (DisposedException, subprocess.TimeoutExpired) as reason:
        print(f"LibreOffice did not end by itself: {reason}", file=sys.stderr)


def main():
    # So that LibreOffice ends with this script when the script is asked to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    profile = tempfile.mkdtemp(prefix="caitien-office-")
    pipe = os.path.basename(profile)
    process = start(profile, pipe)
    try:
        desktop = connect(pipe, process)
        serve(desktop)
        stop(desktop, process)
    finally:
        if process.poll() is None:
            # The group is the one started above: the launcher and the program it starts.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    main()
