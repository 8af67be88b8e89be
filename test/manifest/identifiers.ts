import type { Manifest } from "./read-manifest";
import { attribute, elements, pathOf } from "./read-manifest";

const LONGEST_ID = 32;

/** The kind of resource that an element's `resid` has to name. */
const WANTED: Readonly<Record<string, string>> = {
  Runtime: "Url",
  FunctionFile: "Url",
  SourceLocation: "Url",
  LearnMoreUrl: "Url",
  Image: "Image",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Ids of more than 32 characters or given twice. */
export function idProblems(manifest: Manifest): string[] {
  const ids = elements(manifest, "*").map((element) => attribute(element, "id"));
  const given = ids.filter((id) => id !== "");
  return [
    ...given.filter((id) => id.length > LONGEST_ID).map((id) => `${id} is too long an id`),
    ...given.filter((id, at) => given.indexOf(id) < at).map((id) => `${id} is given twice`),
  ];
}

/** Resources that are named but missing or of the wrong kind, and those that nothing names. */
export function resourceProblems(manifest: Manifest): string[] {
  const kinds = resourceKinds(manifest);
  const users = elements(manifest, "*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => attribute(element, "resid")));
  return [
    ...users
      .filter((user) => !fits(user, kinds))
      .map((user) => `${pathOf(user)}: no resource fits`),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `${id} is not used`),
  ];
}

function fits(user: Element, kinds: ReadonlyMap<string, string>): boolean {
  const wanted = WANTED[user.localName];
  return wanted !== undefined && kinds.get(attribute(user, "resid")) === wanted;
}

/** The id of every resource with its kind. */
function resourceKinds(manifest: Manifest): Map<string, string> {
  const resources = ["Image", "Url", "String"].flatMap((name) => elements(manifest, name));
  return new Map(
    resources
      .filter((element) => element.hasAttribute("id"))
      .map((element) => {
        const list = element.parentElement?.localName ?? "";
        return [
          attribute(element, "id"),
          element.localName === "String" ? list : element.localName,
        ];
      })
  );
}
