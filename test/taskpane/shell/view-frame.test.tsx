import { screen } from "@testing-library/react";
import { ActionBar } from "../../../src/taskpane/shell/action-bar";
import { ViewFrame } from "../../../src/taskpane/shell/view-frame";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

test("a view shows its content above its actions", async () => {
  const onClick = jest.fn();
  const { user } = renderPane(
    <ViewFrame actions={<ActionBar primary={{ label: "Chèn", onClick }} />}>
      <p>Nội dung</p>
    </ViewFrame>
  );
  await user.click(screen.getByRole("button", { name: "Chèn" }));
  expect(onClick).toHaveBeenCalledTimes(1);
  await expectNoViolations();
});
