import { screen } from "@testing-library/react";
import { existingDate } from "../../../src/domain/timeline/existing-date";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { aFinding, OTHER_SERIES, planState } from "./sample-findings";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

function renderFindings(findings = [OTHER_SERIES]) {
  return renderPane(<CheckView />, { state: planState({ findings }) });
}

describe("a question with answers", () => {
  it("guesses nothing and asks for a choice", async () => {
    const { user, choose } = renderFindings();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(button("Ghi tiêu chí này"));
    expect(screen.getByText("Hãy chọn một mục.")).toBeVisible();
    expect(choose).not.toHaveBeenCalled();
  });

  it("writes the answer that was chosen", async () => {
    const { user, choose } = renderFindings();
    await user.click(screen.getByRole("radio", { name: /^4\.3 Phối hợp với gia đình.*có thể$/ }));
    await user.click(button("Ghi tiêu chí này"));
    expect(choose).toHaveBeenCalledWith(OTHER_SERIES.key, {
      kind: "criterion",
      criterion: "4.3",
      similarity: "perhaps",
    });
  });

  it("still leads to the whole catalogue", () => {
    renderFindings();
    expect(button(/^Chọn tiêu chí/)).toBeVisible();
  });

  it("shows days as they are written, and names as they stand", () => {
    const [start, end] = [existingDate(2024, 1, 1), existingDate(2024, 12, 31)];
    renderFindings([
      aFinding({ key: "a", answers: [{ choice: { kind: "period", start, end }, title: null }] }),
      aFinding({ key: "b", answers: [{ choice: { kind: "lead", lead: "Kế toán" }, title: null }] }),
    ]);
    expect(screen.getByRole("radio", { name: "01/01/2024 – 31/12/2024" })).toBeEnabled();
    expect(screen.getByRole("radio", { name: "Kế toán" })).toBeEnabled();
    expect(button("Ghi thời gian này")).toBeVisible();
    expect(button("Ghi người chủ trì")).toBeVisible();
  });

  it("has no accessibility violations", async () => {
    const { container } = renderFindings();
    await expectNoViolations(container);
  });
});
