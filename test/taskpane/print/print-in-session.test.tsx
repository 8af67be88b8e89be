import { TextDecoder, TextEncoder } from "node:util";
import { act, screen, waitFor } from "@testing-library/react";
import { PrintPage } from "../../../src/taskpane/print/print-page";
import { planSession } from "../../support/file-plan";
import { renderPane } from "../support/render-pane";

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const button = (name: string) => screen.getByRole("button", { name });
const SLOW = { timeout: 20_000 };

test("prepares, tells of it, and looks again after each change, with the keyboard in place", async () => {
  const opened = await planSession({ rows: [{}, {}] });
  const sheet = await opened.host.describeSheet("Kế hoạch");
  const page = { ...sheet.pageSetup, orientation: "portrait" } as const;
  await opened.host.apply({
    steps: [{ kind: "set-page", sheet: "Kế hoạch", page }],
    expected: [],
  });
  const { user } = renderPane(<PrintPage />, { session: opened.session });
  await waitFor(() => expect(button("Chuẩn bị in")).toBeVisible(), SLOW);
  expect(screen.getByText(/^Khổ giấy, hướng giấy/)).toBeVisible();

  await user.click(button("Chuẩn bị in"));
  await waitFor(() => expect(button("Xong")).toHaveFocus(), SLOW);
  expect(screen.getByText("Trang in đã sẵn sàng.")).toBeVisible();
  expect(screen.getByText(/^Đã đặt lại khổ giấy.*chỗ ngắt trang$/)).toBeVisible();

  await user.click(button("Lập trang “Bản công bố”"));
  await waitFor(() => expect(screen.getByText("Đã lập trang “Bản công bố”")).toBeVisible(), SLOW);
  expect(button("Lập trang “Bản công bố”")).toHaveFocus();
  const names = (await opened.host.read()).sheets.map(({ name }) => name);
  expect(names).toContain("Bản công bố");
  await waitFor(() => expect(opened.session.getState().busy).toBeNull(), SLOW);

  await act(() => opened.session.undo());
  await waitFor(() => expect(screen.queryByText(/^Đã lập trang/)).toBeNull(), SLOW);
  expect(opened.reported).toEqual([]);
});
