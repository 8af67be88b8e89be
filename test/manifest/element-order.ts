import type { Manifest } from "./read-manifest";
import { children, elements, pathOf } from "./read-manifest";

const OVERRIDES = "OfficeApp/VersionOverrides";
const HOST = `${OVERRIDES}/Hosts/Host`;
const TAB = `${HOST}/DesktopFormFactor/ExtensionPoint/CustomTab`;

/**
 * What may stand in each element and in which order: Excel refuses a manifest that departs from it.
 * From Microsoft's reference of the add-in only manifest; `!` marks what must be there.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! " +
    "HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! " +
    "Permissions! VersionOverrides!",
  "OfficeApp/Requirements": "Sets! Methods",
  "OfficeApp/DefaultSettings": "SourceLocation!",
  [OVERRIDES]: "Description Requirements! Hosts! Resources! EquivalentAddins WebApplicationInfo",
  [HOST]: "Runtimes! AllFormFactors DesktopFormFactor! MobileFormFactor",
  [`${HOST}/DesktopFormFactor`]: "GetStarted! SupportsSharedFolders FunctionFile! ExtensionPoint!",
  [`${HOST}/DesktopFormFactor/GetStarted`]: "Title! Description! LearnMoreUrl!",
  [TAB]: "Group! Label! InsertAfter InsertBefore",
  [`${TAB}/Group`]: "Label! Icon! Tooltip Control!",
  [`${TAB}/Group/Control`]: "OverriddenByRibbonApi Label! ToolTip Supertip! Icon! Action! Enabled",
  [`${TAB}/Group/Control/Supertip`]: "Title! Description!",
  [`${TAB}/Group/Control/Action`]: "TaskpaneId SourceLocation FunctionName",
  [`${OVERRIDES}/Resources`]: "Images! Urls! ShortStrings! LongStrings!",
};

/** Elements out of order, out of place or missing. */
export function orderProblems(manifest: Manifest): string[] {
  return elements(manifest, "*").flatMap((element) => {
    const order = ORDER[pathOf(element)];
    return order === undefined ? [] : problemsOf(element, order.split(" "));
  });
}

function problemsOf(element: Element, order: readonly string[]): string[] {
  const path = pathOf(element);
  const names = order.map((name) => name.replace("!", ""));
  const found = children(element).map(({ localName }) => localName);
  const missing = order.filter((name) => name.endsWith("!") && !found.includes(name.slice(0, -1)));
  const unknown = found.filter((name) => !names.includes(name));
  const late = found.filter((name, at) => names.indexOf(name) < names.indexOf(found[at - 1] ?? ""));
  return [
    ...missing.map((name) => `${path} has no ${name.slice(0, -1)}`),
    ...unknown.map((name) => `${path} may not hold ${name}`),
    ...late.map((name) => `${path}: ${name} comes too late`),
  ];
}
