import axe from "axe-core";

/** They need a real layout or a canvas; a part of a page has no landmarks of its own. */
const LEFT_TO_THE_BROWSER = {
  "color-contrast": { enabled: false },
  "label-content-name-mismatch": { enabled: false },
  region: { enabled: false },
};

/** Runs axe (WCAG A and AA); Fluent's focus guards are not reachable and are left out. */
export async function expectNoViolations(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(
    { include: [element], exclude: [["[data-tabster-dummy]"]] },
    { rules: LEFT_TO_THE_BROWSER }
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  ).toEqual([]);
}
