import { screen, within } from "@testing-library/react";
import type { Failure } from "../../../src/app/session/session-state";
import { ViewFrame } from "../../../src/taskpane/shell/view-frame";
import { WITH_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

const LOCKED: Failure = {
  action: "add-row",
  reason: "protected-sheet",
  params: { sheet: "Kế hoạch" },
};

const renderFailed = (failure: Failure) =>
  renderPane(<ViewFrame>nội dung</ViewFrame>, { state: { ...WITH_PLAN, failure } });
const notice = () => within(screen.getByRole("alert"));

test("says first that nothing changed, then what to do", async () => {
  renderFailed(LOCKED);
  expect(screen.getByRole("alert")).toHaveTextContent(
    /^Chưa thêm được, bảng vẫn như cũ\.Trang “Kế hoạch” đang bị khóa: chọn Xem lại, Bỏ bảo vệ trang tính rồi bấm Thử lại\./
  );
  await expectNoViolations();
});

test("tries again", async () => {
  const { user, retry } = renderFailed(LOCKED);
  await user.click(notice().getByRole("button", { name: "Thử lại" }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test("is dismissed", async () => {
  const { user, dismissFailure } = renderFailed(LOCKED);
  await user.click(notice().getByRole("button", { name: "Đóng" }));
  expect(dismissFailure).toHaveBeenCalledTimes(1);
});

test("does not offer to try again what cannot help", () => {
  renderFailed({ action: "read", reason: "unsupported", params: { needed: "ExcelApi 1.9" } });
  expect(notice().queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
});

test("does not take the keyboard", () => {
  const { setState } = renderPane(<ViewFrame>nội dung</ViewFrame>, { state: WITH_PLAN });
  setState({ failure: LOCKED });
  expect(notice().getByText("Chưa thêm được, bảng vẫn như cũ.")).toBeVisible();
  expect(document.body).toHaveFocus();
});
