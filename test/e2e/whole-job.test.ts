import { recalculate } from "../libreoffice/office";
import { describeChromium } from "./support/describe-chromium";
import { openPane } from "./support/pane-in-excel";

describeChromium("the built pane in an emulated Excel", () => {
  test("opens", async () => {
    const pane = await openPane();
    await pane.page.getByRole("button", { name: /Chèn bảng kế hoạch/ }).waitFor();
    await pane.page.waitForTimeout(3000);
    await pane.shot("try");
    console.log(pane.complaints, pane.strayRequests, recalculate.length);
    await pane.close();
  });
});
