import type { Manifest } from "./read-manifest";
import { attribute, children, elements } from "./read-manifest";

const MOST_COMMANDS = 6;
/** The page that pane, ribbon functions and runtime must agree on to be one. */
const SHARED_PAGE = "Taskpane.Url";
const PAGE_USERS = ["Runtime", "FunctionFile", "SourceLocation"];

/** Functions that only one of ribbon and add-in knows, too many buttons, a runtime not shared. */
export function ribbonProblems(manifest: Manifest, functions: readonly string[]): string[] {
  const called = elements(manifest, "FunctionName").map((name) => name.textContent);
  const [tab, ...furtherTabs] = elements(manifest, "CustomTab");
  const buttons = elements(manifest, "Control");
  return [
    ...called.filter((id) => !functions.includes(id)).map((id) => `Nothing answers ${id}`),
    ...functions.filter((id) => !called.includes(id)).map((id) => `No button calls ${id}`),
    ...(tab && furtherTabs.length === 0 ? [] : ["There is not exactly one tab"]),
    ...(buttons.length <= MOST_COMMANDS ? [] : ["Too many commands"]),
    ...runtimeProblems(manifest),
  ];
}

function runtimeProblems(manifest: Manifest): string[] {
  const overrides = elements(manifest, "VersionOverrides");
  const users = overrides.flatMap((within) => PAGE_USERS.flatMap((n) => elements(within, n)));
  const strays = users.filter((user) => attribute(user, "resid") !== SHARED_PAGE);
  const lifetimes = elements(manifest, "Runtime").map((runtime) => attribute(runtime, "lifetime"));
  return [
    ...strays.map((user) => `${user.localName} is not on the shared page`),
    ...(lifetimes.join() === "long" ? [] : ["The runtime is not one long-lived one"]),
  ];
}

/** What Excel must offer, e.g. `ExcelApi 1.9`; for the ribbon to appear, also what follows `+`. */
export function requirements(manifest: Manifest): string {
  const [base = [], ribbon = []] = elements(manifest, "Requirements").map((list) =>
    elements(list, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`)
  );
  return `${base.join()} + ${ribbon.join()}`;
}

/** The text of a child of the manifest's root. */
export function base(manifest: Manifest, name: string): string {
  return children(manifest.documentElement, name)[0]?.textContent ?? "";
}
