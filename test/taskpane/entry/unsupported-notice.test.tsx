import { render, screen } from "@testing-library/react";
import { displayLocale } from "../../../src/taskpane/display-locale";
import { UnsupportedNotice } from "../../../src/taskpane/unsupported-notice";
import { whyUnsupported } from "../../../src/taskpane/why-unsupported";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

function openedIn(host: string | null, version = "1.14") {
  const newest = Number(version.split(".")[1]);
  const isSetSupported = (name: string, wanted: string) =>
    name === "ExcelApi" && Number(wanted.split(".")[1]) <= newest;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host }),
      context: { requirements: { isSetSupported } },
    },
  });
}

describe("whyUnsupported", () => {
  it("finds office.js missing", async () => {
    await expect(whyUnsupported()).resolves.toBe("no-office-library");
  });

  it.each([
    [null, "1.14", "outside-excel"],
    ["Word", "1.14", "outside-excel"],
    ["Excel", "1.8", "old-excel"],
    ["Excel", "1.9", null],
    ["Excel", "1.17", null],
  ] as const)("in %s with ExcelApi %s is %s", async (host, version, reason) => {
    openedIn(host, version);
    await expect(whyUnsupported()).resolves.toBe(reason);
  });
});

describe("UnsupportedNotice", () => {
  it.each([
    ["vi", "Trang này mở trong Excel", /thẻ Cải tiến/],
    ["en", "This page opens inside Excel", /Improvement plan tab/],
  ] as const)("says in %s what is the matter and what to do", (locale, title, advice) => {
    render(<UnsupportedNotice reason="outside-excel" locale={locale} />);
    expect(screen.getByRole("heading").textContent).toBe(title);
    expect(screen.getByText(advice).tagName).toBe("P");
  });
});

describe("displayLocale", () => {
  it.each([
    ["vi-VN", "vi"],
    ["vi", "vi"],
    ["VI-vn", "vi"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["vie-VN", "en"],
  ])("%s is %s", (tag, locale) => {
    expect(displayLocale(tag)).toBe(locale);
  });
});
