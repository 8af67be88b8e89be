import { createRoot } from "react-dom/client";
import { openUniverGrid } from "../hosts/univer/open-univer-grid";
import { now } from "../taskpane/now";
import { browserWorkbench } from "./browser-workbench";
import { WorkbenchPage } from "./page/workbench-page";
import { takeStartAddress } from "./take-start-address";

const element = document.getElementById("workbench");
if (!element) throw new Error("workbench.html has no element #workbench.");

createRoot(element).render(
  <WorkbenchPage
    // Vietnamese whatever the browser speaks: few schools have theirs set up; the pane's menu changes it.
    workbench={browserWorkbench(openUniverGrid, "vi")}
    today={now().date}
    startAddress={takeStartAddress()}
  />
);
