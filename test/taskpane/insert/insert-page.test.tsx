import { screen } from "@testing-library/react";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { InsertPage } from "../../../src/taskpane/insert/insert-page";
import { WITH_PLAN, WITHOUT_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

// Every letter typed draws the whole form, on machines that do other work.
jest.setTimeout(20_000);

const page = <InsertPage today={"2026-11-22" as CalendarDate} />;
const renderInsert = () => renderPane(page, { state: WITHOUT_PLAN });

const school = () => screen.getByRole("textbox", { name: /^Tên trường/ });
const select = (name: RegExp) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const chosen = (name: RegExp) => select(name).selectedOptions[0]?.textContent;
const button = (name: string) => screen.getByRole("button", { name });

test("chooses beforehand what the school's name says, and why", async () => {
  const { user } = renderInsert();
  await user.type(school(), "Trường Tiểu học Lũng Hoa");
  expect(chosen(/^Cấp học/)).toBe("Tiểu học");
  expect(chosen(/^Năm học/)).toBe("2026-2027");
  expect(chosen(/^Mẫu bảng/)).toBe("Mẫu số 2, Phụ lục V, TT 57/2026");
  expect(chosen(/^Danh mục tiêu chí/)).toBe("Phổ thông, 15 tiêu chí, TT 57/2026");
  expect(select(/^Mẫu bảng/)).toHaveAccessibleDescription(
    "Chọn sẵn vì từ 07/7/2026 các trường dùng mẫu này."
  );
  expect(select(/^Danh mục tiêu chí/)).toHaveAccessibleDescription(
    "Chọn sẵn theo cấp Tiểu học, năm học 2026-2027."
  );
});

test("inserts the plan of the profile", async () => {
  const { user, insertPlan } = renderInsert();
  await user.type(school(), "Trường THCS Đồng Tâm");
  await user.type(screen.getByRole("textbox", { name: "Cơ quan quản lý" }), "UBND xã Mây");
  await user.selectOptions(select(/^Năm học/), "2025-2026");
  await user.selectOptions(select(/^Mẫu bảng/), "quang-ninh-10");
  await user.click(button("Chèn bảng kế hoạch"));
  expect(insertPlan).toHaveBeenCalledWith({
    school: "Trường THCS Đồng Tâm",
    schoolType: "thcs",
    authority: "UBND xã Mây",
    form: "quang-ninh-10",
    catalog: "TT18-2018-TRUNGHOC",
    schoolYear: "2025-2026",
    details: { address: "", place: "", signerTitle: [], signerName: "", recipients: [] },
  });
});

const KEPT = {
  school: "TRƯỜNG TIỂU HỌC SUỐI NGỌC",
  authority: "UBND XÃ TÂN LỘC SƠN",
  address: "Thôn Đoàn Kết",
  place: "Tân Lộc Sơn",
  signerTitle: ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
  signerName: "Đặng Thị Hồng Vân",
  recipients: ["- UBND xã (để b/c);", "- Lưu: VT."],
};

test("begins with what an earlier plan of the workbook says of the school", async () => {
  const { user, insertPlan } = renderPane(page, {
    state: { workbook: { kind: "no-plan", sheets: ["Danh mục"], tables: [], details: KEPT } },
  });
  expect(school()).toHaveValue("Trường Tiểu học Suối Ngọc");
  expect(chosen(/^Chức vụ người ký/)).toBe("KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG");
  await user.click(button("Chèn bảng kế hoạch"));
  const { school: _, authority, ...rest } = KEPT;
  expect(insertPlan).toHaveBeenCalledWith(expect.objectContaining({ authority, details: rest }));
});

test("fills them in also when it was opened while the workbook was being read", async () => {
  const { user, setState } = renderPane(page, { state: { workbook: { kind: "reading" } } });
  await user.type(screen.getByRole("textbox", { name: "Cơ quan quản lý" }), "UBND xã Mây");
  setState({ workbook: { kind: "no-plan", sheets: ["Danh mục"], tables: [], details: KEPT } });
  expect(school()).toHaveValue("Trường Tiểu học Suối Ngọc");
  expect(screen.getByRole("textbox", { name: "Cơ quan quản lý" })).toHaveValue("UBND xã Mây");
});

test("shows the kept recipients, to be brought up to date", async () => {
  const { user, insertPlan } = renderPane(page, {
    state: { workbook: { kind: "no-plan", sheets: ["Danh mục"], tables: [], details: KEPT } },
  });
  const recipients = screen.getByRole("textbox", { name: "Nơi nhận" });
  expect(recipients).toHaveValue("- UBND xã (để b/c);\n- Lưu: VT.");
  await user.clear(recipients);
  await user.type(recipients, "- UBND xã Mây (để b/c);{Enter}{Enter}- Lưu: VT.");
  await user.click(button("Chèn bảng kế hoạch"));
  const { school: _, authority, ...rest } = KEPT;
  const details = { ...rest, recipients: ["- UBND xã Mây (để b/c);", "- Lưu: VT."] };
  expect(insertPlan).toHaveBeenCalledWith(expect.objectContaining({ authority, details }));
});

test("inserts on Enter", async () => {
  const { user, insertPlan } = renderInsert();
  await user.type(school(), "Trường Mầm non Hoa Ban{Enter}");
  expect(insertPlan).toHaveBeenCalledTimes(1);
});

test("points at what is missing, and lets go of it when it is filled in", async () => {
  const { user, insertPlan, container } = renderInsert();
  await user.click(button("Chèn bảng kế hoạch"));
  expect(insertPlan).not.toHaveBeenCalled();
  expect(container).toHaveTextContent("Còn 2 ô phải điền: Tên trường, Cấp học");
  expect(school()).toHaveFocus();
  expect(school()).toBeInvalid();
  expect(school()).toHaveAccessibleDescription("Ghi tên trường đầy đủ, như trên con dấu.");
  await expectNoViolations();

  await user.click(button("Cấp học"));
  expect(select(/^Cấp học/)).toHaveFocus();
  await user.selectOptions(select(/^Cấp học/), "thpt");
  expect(container).toHaveTextContent("Còn 1 ô phải điền: Tên trường");
  await user.type(school(), "Trường Hoa Ban");
  expect(container).not.toHaveTextContent("phải điền");
  await user.click(button("Chèn bảng kế hoạch"));
  expect(insertPlan).toHaveBeenCalledTimes(1);
});

test("shows where the sheets go", async () => {
  renderInsert();
  expect(screen.getByRole("heading", { name: "Sẽ thêm 3 trang tính" })).toBeVisible();
  const tabs = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(tabs).toEqual(["Danh sách lớp", "Kế hoạch", "Kiểm tra", "Danh mục"]);
  expect(
    screen.getByText("Đặt sau trang “Danh sách lớp”. Các trang đang có được giữ nguyên.")
  ).toBeVisible();
  await expectNoViolations();
});

test("goes back without writing", async () => {
  const { user, navigation, insertPlan } = renderInsert();
  await user.click(button("Hủy"));
  expect(navigation.back).toHaveBeenCalledTimes(1);
  expect(insertPlan).not.toHaveBeenCalled();
});

test("leads to the plan once it is there", () => {
  const { setState, navigation } = renderInsert();
  setState(WITH_PLAN);
  expect(navigation.openTab).toHaveBeenCalledWith("plan");
});

test("never offers to overwrite a plan", async () => {
  const { user, navigation } = renderPane(page, { state: WITH_PLAN });
  expect(screen.getByRole("heading", { name: "Tệp này đã có kế hoạch" })).toBeVisible();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(navigation.openTab).not.toHaveBeenCalled();
  await expectNoViolations();
  await user.click(button("Xem kế hoạch đang có"));
  expect(navigation.openTab).toHaveBeenCalledWith("plan");
});

test("is left alone while another change is being written", async () => {
  const { user, insertPlan } = renderPane(page, {
    state: { ...WITHOUT_PLAN, busy: { action: "insert-plan", sheet: null, done: 0, total: 0 } },
  });
  await user.type(school(), "Trường Mầm non Hoa Ban{Enter}");
  expect(insertPlan).not.toHaveBeenCalled();
});
