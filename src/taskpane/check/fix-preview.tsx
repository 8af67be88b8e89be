import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import type { Fix } from "../../domain/validation/finding";
import { ChangedWords } from "../parts/changed-words";
import { ListButton } from "../parts/list-button";
import { useEscapeInside } from "../parts/use-escape-inside";
import { useGradualList } from "../parts/use-gradual-list";
import { useWords } from "../words-context";
import { CellLink } from "./cell-link";
import { placeTitle } from "./place-title";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  note: { margin: "4px 0 8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "12px 0",
    outlineOffset: "2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  place: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

type FixPreviewProps = {
  readonly fixes: readonly (ShownFinding & { readonly fix: Fix })[];
  /** Also called on Esc. */
  readonly onClose: () => void;
};

/** Every cell that all certain fixes together will change: what it says and what it will say. */
export function FixPreview({ fixes, onClose }: FixPreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const { shown, more, showMore } = useGradualList(fixes, list, "[data-fix]");
  useEscapeInside(page, onClose);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words("check.fixAll.title", { count: fixes.length })}
      </h2>
      <p className={styles.note}>{words("check.fixAll.note")}</p>
      <ul ref={list} className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.key} tabIndex={-1} data-fix={finding.key} className={styles.item}>
            <div className={styles.head}>
              <h3 className={styles.place}>{placeTitle(finding, words)}</h3>
              <CellLink sheet={finding.sheet} cell={finding.cell} />
            </div>
            <ChangedWords
              before={finding.fix.before}
              after={finding.fix.after}
              beforeLabel={words("check.fix.before")}
              afterLabel={words("check.fix.after")}
            />
          </li>
        ))}
      </ul>
      {more === 0 ? null : (
        <ListButton onClick={showMore}>{words("check.showMore", { count: more })}</ListButton>
      )}
    </div>
  );
}
