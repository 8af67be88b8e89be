import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DragEvent, ReactNode } from "react";
import { useState } from "react";
import { useWords } from "../words-context";
import type { PastedTable } from "./open-pasted";
import { pastedTable } from "./pasted-table";

const useStyles = makeStyles({
  area: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
  invitation: {
    position: "absolute",
    inset: "4px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.95,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
  },
});

type FileDropProps = {
  readonly onFile: (file: File) => void;
  readonly onTable: (table: PastedTable) => void;
  readonly children: ReactNode;
};

/** The whole page takes a dropped file, or a table dragged out of a document. */
export function FileDrop({ onFile, onTable, children }: FileDropProps) {
  const words = useWords();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const enter = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setOver(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
    else onTable(pastedTable(event.dataTransfer));
  };
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={enter}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over ? <div className={styles.invitation}>{words("import.drop")}</div> : null}
    </div>
  );
}
