import { readFile } from "node:fs/promises";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { fetchFile } from "../../../src/workbench/document/fetch-file";
import { sampleDocument } from "../../../src/workbench/document/sample-document";

const PAGE = "https://truong.example/ban-lam-viec/index.html";

const respond = (body: string | Uint8Array<ArrayBuffer>, init?: ResponseInit) =>
  jest.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body, init));

beforeAll(() => Object.assign(globalThis, { document: { baseURI: PAGE } }));
afterAll(() => Reflect.deleteProperty(globalThis, "document"));
afterEach(() => jest.restoreAllMocks());

test.each([
  ["open/K%E1%BA%BF%20ho%E1%BA%A1ch.docx", "Kế hoạch.docx"],
  ["open/Kế hoạch.docx", "Kế hoạch.docx"],
  ["/open/100%.txt", "100%.txt"],
])("%s is fetched beside the page and named %s", async (address, name) => {
  const fetched = respond("nội dung");
  const file = await fetchFile(address);
  expect(file.name).toBe(name);
  expect(await file.text()).toBe("nội dung");
  expect(fetched).toHaveBeenCalledWith(new URL(address, PAGE));
});

test("other servers are never asked", async () => {
  const fetched = respond("");
  await expect(fetchFile("https://other.example/a.xlsx")).rejects.toThrow(RangeError);
  expect(fetched).not.toHaveBeenCalled();
});

test("what the server does not have is no file", async () => {
  respond("Not Found", { status: 404, statusText: "Not Found" });
  await expect(fetchFile("open/a.xlsx")).rejects.toThrow("open/a.xlsx: 404 Not Found");
});

test("the sample is a whole workbook made of the bundled document", async () => {
  respond(new Uint8Array(await readFile("assets/demo/ke-hoach-mau.docx")));
  const today = "2026-11-22" as CalendarDate;
  const { origin, fileName, workbook } = await sampleDocument({ locale: "vi", today });
  expect({ origin, fileName }).toEqual({ origin: "sample", fileName: "Kế hoạch mẫu.xlsx" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Kế hoạch",
    "Sổ kinh phí",
    "Tổng hợp kinh phí",
    "Tiến độ",
    "Kiểm tra",
    "Danh mục",
  ]);
});
