import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { unoPython } from "./libreoffice-available";

const SCRIPT = join(__dirname, "office.py");

/** A formula's computed value; truth values are 1 and 0, as LibreOffice keeps them. */
export type OfficeValue = number | string | { readonly error: string };

/** What a user types into a cell before LibreOffice computes or prints; `null` empties it. */
export type OfficeEdit = {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | null;
};

type Reply = { readonly id: number; readonly result?: unknown; readonly error?: string };
type Waiting = { resolve(result: unknown): void; reject(reason: Error): void };

/** One LibreOffice with a profile of its own, started at the first request. */
class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), "caitien-test-"));
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, Waiting>();
  private readonly ended: Promise<void>;
  private errors = "";
  private requests = 0;

  constructor(python: string) {
    this.child = spawn(python, [SCRIPT]);
    this.child.stderr.on("data", (chunk: Buffer) => (this.errors += chunk.toString()));
    createInterface(this.child.stdout).on("line", (line) => this.settle(line));
    this.ended = new Promise((resolve) => {
      this.child.on("close", () => {
        for (const one of this.waiting.values()) {
          one.reject(new Error(`LibreOffice ended early: ${this.errors}`));
        }
        resolve();
      });
    });
  }

  ask(action: string, bytes: Uint8Array, more: Readonly<Record<string, unknown>> = {}) {
    this.requests += 1;
    const id = this.requests;
    const source = this.path(`${id}.xlsx`);
    writeFileSync(source, bytes);
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.stdin.write(`${JSON.stringify({ id, do: action, source, ...more })}\n`);
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async close(): Promise<void> {
    this.child.stdin.end();
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private settle(line: string): void {
    const reply = JSON.parse(line) as Reply;
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.error === undefined) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.error));
  }
}

let running: Office | null = null;

function office(): Office {
  if (unoPython === null) throw new Error("no Python with the module uno");
  running ??= new Office(unoPython);
  return running;
}

/** Ends LibreOffice; `describeLibreOffice` does it at the end of a file of tests. */
export async function closeOffice(): Promise<void> {
  const closing = running;
  running = null;
  await closing?.close();
}

/**
 * Every formula cell of the workbook computed anew, by sheet name and cell name. Stored results
 * play no part: LibreOffice is told to compute everything.
 */
export async function recalculate(
  bytes: Uint8Array,
  edits: readonly OfficeEdit[] = []
): Promise<Map<string, Map<string, OfficeValue>>> {
  const sheets = (await office().ask("recalculate", bytes, { edits })) as Record<
    string,
    Record<string, OfficeValue>
  >;
  return new Map(
    Object.entries(sheets).map(([name, cells]) => [name, new Map(Object.entries(cells))])
  );
}

/** What someone types into a cell; `""` empties it, a text stays a text. */
export type TypedEdit = {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
};

/**
 * The formula cells of some sheets after each step of edits, one step upon the other. Nothing is
 * recalculated but what LibreOffice itself takes to depend on the edits.
 */
export async function afterEdits(
  bytes: Uint8Array,
  sheets: readonly string[],
  steps: readonly (readonly TypedEdit[])[]
): Promise<Map<string, Map<string, OfficeValue>>[]> {
  const results = (await office().ask("afterEdits", bytes, { sheets, steps })) as Record<
    string,
    Record<string, OfficeValue>
  >[];
  return results.map(
    (result) =>
      new Map(Object.entries(result).map(([name, cells]) => [name, new Map(Object.entries(cells))]))
  );
}

export type OfficeSort = {
  readonly sheet: string;
  readonly range: string;
  /** Counted from 0 within the range. */
  readonly column: number;
  readonly ascending: boolean;
};

/** The formula cells of some sheets after a block of cells was sorted. */
export async function afterSort(
  bytes: Uint8Array,
  sheets: readonly string[],
  sort: OfficeSort
): Promise<Map<string, Map<string, OfficeValue>>> {
  const result = (await office().ask("afterSort", bytes, { sheets, ...sort })) as Record<
    string,
    Record<string, OfficeValue>
  >;
  return new Map(
    Object.entries(result).map(([name, cells]) => [name, new Map(Object.entries(cells))])
  );
}

let pdfs = 0;

/** The workbook as LibreOffice prints it, all sheets in their order. */
export async function toPdf(
  bytes: Uint8Array,
  edits: readonly OfficeEdit[] = []
): Promise<Uint8Array> {
  pdfs += 1;
  const target = office().path(`${pdfs}.pdf`);
  await office().ask("toPdf", bytes, { target, edits });
  return new Uint8Array(readFileSync(target));
}

/** LibreOffice's own height in points for each of these rows; merged cells do not count. */
export async function optimalRowHeights(
  bytes: Uint8Array,
  sheet: string,
  rows: readonly number[]
): Promise<Map<number, number>> {
  const heights = (await office().ask("optimalRowHeights", bytes, { sheet, rows })) as Record<
    string,
    number
  >;
  return new Map(Object.entries(heights).map(([row, height]) => [Number(row), height]));
}
