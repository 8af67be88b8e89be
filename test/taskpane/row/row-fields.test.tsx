import { screen, within } from "@testing-library/react";
import type { RowForm } from "../../../src/app/session/row-form";
import { RowFields } from "../../../src/taskpane/row/row-fields";
import { useRowDraft } from "../../../src/taskpane/row/use-row-draft";
import { WITH_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { aForm } from "./sample-form";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole("textbox", { name });
const money = () => box("Nguồn lực bảo đảm");
const time = () => box(/Thời gian thực hiện/);
const split = () => within(screen.getByRole("group", { name: "Chia theo nguồn" }));

function Fields({ form }: { readonly form: RowForm }) {
  return <RowFields draft={useRowDraft(form)} />;
}

const renderFields = (form: RowForm) => renderPane(<Fields form={form} />, { state: WITH_PLAN });

describe("criterion", () => {
  it("is found without accents and chosen from the plan's catalogue", async () => {
    const { user } = renderFields(aForm());
    await user.click(button("Đổi tiêu chí…"));
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await expectNoViolations();
    await user.keyboard("1.2");
    await user.click(button(/^1\.2/));
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(within(screen.getByRole("group", { name: "Tiêu chí" })).getByText("1.2")).toBeVisible();
    expect(button("Đổi tiêu chí…")).toHaveFocus();
  });

  it("stays when Esc closes the list", async () => {
    const { user } = renderFields(aForm("D01", {}, { criterion: null }));
    await user.click(button("Đổi tiêu chí…"));
    await user.keyboard("{Escape}");
    expect(screen.getByText("Chưa chọn tiêu chí")).toBeVisible();
    expect(button("Đổi tiêu chí…")).toHaveFocus();
  });

  it("says when it is none of the catalogue", () => {
    renderFields(aForm("D01", {}, { criterion: "9.9" }));
    expect(screen.getByText(/không có trong danh mục/)).toBeVisible();
  });
});

describe("time", () => {
  it("is read again after typing", async () => {
    const { user } = renderFields(aForm());
    await user.clear(time());
    await user.type(time(), "Tháng 9/2026 - 05/2027");
    expect(await screen.findByText("01/9/2026 – 31/5/2027, 9 tháng")).toBeVisible();
  });

  it("asks what was meant, none chosen, and writes the answer out", async () => {
    const { user } = renderFields(aForm("D01", { time: "2024" }));
    const choices = within(screen.getByRole("radiogroup", { name: "Chọn một cách đọc thời gian" }));
    const radios = choices.getAllByRole("radio");
    for (const radio of radios) expect(radio).not.toBeChecked();
    await expectNoViolations();
    await user.click(radios[0] as HTMLElement);
    expect(radios[0]).toBeChecked();
    expect(time()).not.toHaveValue("2024");
    expect(screen.getByText(/Chữ cũ: “2024”/)).toBeVisible();
    await user.click(button("Lấy lại chữ cũ"));
    expect(time()).toHaveValue("2024");
    expect(time()).toHaveFocus();
  });
});

describe("money that can be read in two ways", () => {
  const AMBIGUOUS = aForm("D01", { resources: "216,000 triệu, đề nghị UBND xã bố trí" });

  it("asks, and says that saving does not wait for the answer", async () => {
    renderFields(AMBIGUOUS);
    expect(money()).toHaveAccessibleDescription("Chưa rõ số tiền. Chọn một cách đọc:");
    expect(screen.getByText(/Chưa chọn cũng lưu được/)).toBeVisible();
    expect(screen.queryByRole("group", { name: "Chia theo nguồn" })).toBeNull();
    await expectNoViolations();
  });

  it("writes out the figure that was chosen and keeps the other words", async () => {
    const { user } = renderFields(AMBIGUOUS);
    await user.click(screen.getByRole("radio", { name: /216\.000\.000\sđ \(216 triệu đồng\)/ }));
    expect(money()).toHaveValue("216.000.000 đồng, đề nghị UBND xã bố trí");
    expect(screen.queryByText(/Chưa chọn cũng lưu được/)).toBeNull();
    await user.click(screen.getByRole("radio", { name: /216 tỷ đồng/ }));
    expect(money()).toHaveValue("216.000.000.000 đồng, đề nghị UBND xã bố trí");
    await user.click(button("Lấy lại chữ cũ"));
    expect(money()).toHaveValue("216,000 triệu, đề nghị UBND xã bố trí");
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  });
});

describe("split by source", () => {
  it("shows each source with its amount, and the sum", async () => {
    renderFields(aForm());
    expect(split().getByRole("combobox", { name: "Nguồn thứ 1" })).toHaveDisplayValue(
      "NSNN tự chủ"
    );
    expect(split().getByRole("textbox", { name: "Số tiền từ nguồn thứ 2" })).toHaveValue(
      "12.000.000"
    );
    expect(split().getByText("Cộng 57.000.000 đ")).toBeVisible();
    await expectNoViolations();
  });

  it("writes the words of the cell and can give the old ones back", async () => {
    const { user } = renderFields(aForm());
    const before = (money() as HTMLTextAreaElement).value;
    const amount = split().getByRole("textbox", { name: "Số tiền từ nguồn thứ 2" });
    await user.clear(amount);
    await user.type(amount, "15 triệu");
    expect((money() as HTMLTextAreaElement).value).toMatch(/^45\.000\.000 đồng.*15\.000\.000 đồng/);
    expect(await screen.findByText("60.000.000 đồng, từ 2 nguồn")).toBeVisible();
    await user.tab();
    expect(amount).toHaveValue("15.000.000");
    await user.click(button("Lấy lại chữ cũ"));
    expect(money()).toHaveValue(before);
    expect(split().getByText("Cộng 57.000.000 đ")).toBeVisible();
  });

  it("adds a source, and writes it once its amount can be read", async () => {
    const { user } = renderFields(aForm("D01", { resources: "45 triệu đồng, học phí" }));
    expect(screen.queryByRole("button", { name: /Bỏ nguồn/ })).toBeNull();
    await user.click(button("Thêm nguồn"));
    const source = split().getByRole("combobox", { name: "Nguồn thứ 2" });
    expect(source).toHaveFocus();
    await user.selectOptions(source, "Tài trợ, xã hội hóa");
    expect(money()).toHaveValue("45 triệu đồng, học phí");
    const amount = split().getByRole("textbox", { name: "Số tiền từ nguồn thứ 2" });
    await user.type(amount, "nhiều");
    expect(split().getByText(/Chưa đọc ra số tiền/)).toBeVisible();
    expect(money()).toHaveValue("45 triệu đồng, học phí");
    await user.clear(amount);
    await user.type(amount, "5 triệu");
    expect((money() as HTMLTextAreaElement).value).toMatch(/5\.000\.000 đồng, tài trợ/);
  });

  it("drops a source", async () => {
    const { user } = renderFields(aForm());
    await user.click(button("Bỏ nguồn thứ 1"));
    expect((money() as HTMLTextAreaElement).value).toMatch(/^12\.000\.000 đồng, [^;]*$/);
    expect(button("Thêm nguồn")).toHaveFocus();
    expect(screen.queryByRole("button", { name: /Bỏ nguồn/ })).toBeNull();
  });

  it("follows the words that are typed", async () => {
    const { user } = renderFields(aForm());
    await user.clear(money());
    expect(screen.queryByRole("group", { name: "Chia theo nguồn" })).toBeNull();
    await user.type(money(), "9 triệu đồng, học phí");
    expect(split().getByRole("combobox")).toHaveDisplayValue("Học phí");
    expect(split().getByText("Cộng 9.000.000 đ")).toBeVisible();
  });

  it("is left to the sheet's own column for sources", () => {
    const form = aForm("D01", { resources: "45 triệu đồng" });
    const funding = { field: "funding", heading: "Nguồn", words: "Học phí", cell: "J20" } as const;
    renderFields({ ...form, cells: [...form.cells, funding] });
    expect(money()).toHaveAccessibleDescription("45.000.000 đồng, Học phí");
    expect(screen.queryByRole("group", { name: "Chia theo nguồn" })).toBeNull();
  });
});
