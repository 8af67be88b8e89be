import type { TreeOpenChangeData } from "@fluentui/react-components";
import { Tree } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useWords } from "../words-context";
import type { OutlineStandard } from "./criteria-outline";
import { StandardItem } from "./standard-item";
import type { TreePicks } from "./tree-picks";

type CriteriaTreeProps = {
  readonly outline: readonly OutlineStandard[];
  readonly picks: TreePicks;
};

/** The catalogue by standards. The open criterion is the chosen one; only one is open. */
export function CriteriaTree({ outline, picks }: CriteriaTreeProps) {
  const words = useWords();
  const openItems = [
    ...[...picks.openStandards].map(String),
    ...(picks.chosen ? [picks.chosen] : []),
  ];
  const change = (_event: unknown, { value, open }: TreeOpenChangeData) => {
    const id = String(value);
    if (isCriterion(id)) picks.choose(open ? id : null);
    else picks.fold(Number(id), open);
  };
  return (
    <Tree
      aria-label={words("criteria.tree")}
      openItems={openItems}
      onOpenChange={change}
      onKeyDown={openBySpace}
    >
      {outline.map((entry) => (
        <StandardItem key={entry.standard.number} entry={entry} picks={picks} />
      ))}
    </Tree>
  );
}

/** Space does as Enter does; unhandled it would scroll the list away. */
function openBySpace(event: KeyboardEvent<HTMLElement>) {
  const { target } = event;
  if (
    event.key !== " " ||
    !(target instanceof HTMLElement) ||
    target.getAttribute("role") !== "treeitem"
  )
    return;
  event.preventDefault();
  target.click();
}

/** Standards stand in the tree by their number, criteria by their code. */
function isCriterion(id: string): boolean {
  return id.includes(".");
}
