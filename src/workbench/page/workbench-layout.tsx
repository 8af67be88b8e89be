import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChangeEvent, Ref } from "react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { OPENED_FILES } from "../document/read-document";
import { BusyLine } from "./busy-line";
import { GridArea } from "./grid-area";
import { NoticeBars } from "./notice-bars";
import { PaneColumn } from "./pane-column";
import { QuestionBar } from "./question-bar";
import type { Side } from "./side-switch";
import { TopBar } from "./top-bar";
import { useFileDrop } from "./use-file-drop";
import { usePartKeys } from "./use-part-keys";
import { useShortcuts } from "./use-shortcuts";
import { useUnloadQuestion } from "./use-unload-question";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

const PANE_WIDTH = "350px";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  top: { position: "relative", flexShrink: 0 },
  work: { position: "relative", display: "flex", flexGrow: 1, minHeight: 0 },
  grid: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    "@media (max-width: 899px)": { position: "absolute", inset: 0 },
  },
  pane: {
    flexShrink: 0,
    width: PANE_WIDTH,
    boxSizing: "border-box",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 899px)": { position: "absolute", inset: 0, width: "auto", borderLeft: 0 },
  },
  paneContent: { height: "100%" },
  // It keeps its size, which a grid could not find out again by itself.
  behind: { "@media (max-width: 899px)": { visibility: "hidden" } },
});

type WorkbenchLayoutProps = { readonly dark: boolean; readonly today: CalendarDate };

/** Where everything stands, and what the keyboard and dropped files do wherever they are. */
export function WorkbenchLayout({ dark, today }: WorkbenchLayoutProps) {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { busy } = useWorkbenchState();
  const [side, setSide] = useState<Side>("pane");
  const picker = useRef<HTMLInputElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const pickFile = useCallback(() => {
    if (!busy) picker.current?.click();
  }, [busy]);
  const openFile = useCallback(
    (file: File) => void workbench.open({ kind: "file", file }),
    [workbench]
  );
  const dropping = useFileDrop(pane, busy ? null : openFile);
  useShortcuts(
    useMemo(() => ({ o: pickFile, s: () => void workbench.save() }), [pickFile, workbench])
  );
  usePartKeys(useMemo(() => [top, grid, pane], []));
  useUnloadQuestion();
  useDocumentTitle();
  return (
    <div className={styles.page}>
      <FilePicker ref={picker} onFile={openFile} />
      <div ref={top} className={styles.top}>
        <TopBar side={side} onSide={setSide} onPickFile={pickFile} />
        <BusyLine />
      </div>
      <QuestionBar />
      <NoticeBars />
      <div className={styles.work}>
        <div ref={grid} className={mergeClasses(styles.grid, side !== "grid" && styles.behind)}>
          <GridArea dropping={dropping} />
        </div>
        <div
          ref={pane}
          role="group"
          aria-label={words("side.pane")}
          className={mergeClasses(styles.pane, side !== "pane" && styles.behind)}
        >
          {/* A section, so that the pane's header is not the page's; no name, since its main part is. */}
          <section className={styles.paneContent}>
            <PaneColumn dark={dark} today={today} />
          </section>
        </div>
      </div>
    </div>
  );
}

type FilePickerProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
};

function FilePicker({ ref, onFile }: FilePickerProps) {
  const words = useWorkbenchWords();
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onFile(file);
    // The same file can be picked again after it was corrected.
    event.target.value = "";
  };
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={OPENED_FILES}
      aria-label={words("bar.file")}
      onChange={pick}
    />
  );
}

function useDocumentTitle(): void {
  const words = useWorkbenchWords();
  const { document: opened } = useWorkbenchState();
  const title = opened ? `${opened.fileName} – ${words("product")}` : words("product");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
