import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo } from "react";
import type { ImportPreview } from "../../app/session/session-state";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { DocumentSummary } from "./document-summary";
import { ImportCounts } from "./import-counts";
import { inOrderOfNeed } from "./in-order-of-need";
import { KeptRows, PreviewRows } from "./preview-rows";
import type { RowProgress } from "./row-progress";
import { countProgress } from "./row-progress";
import type { Decisions } from "./use-decisions";
import { useDecisions } from "./use-decisions";

const useStyles = makeStyles({
  order: { margin: "10px 0 0", color: tokens.colorNeutralForeground2 },
  more: {
    margin: "2px 0 12px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type PreviewStepProps = {
  readonly preview: ImportPreview;
  /** Whether the preview may be written; an existing plan stands in the way. */
  readonly writable: boolean;
  /** Messages above the preview. */
  readonly notices: ReactNode;
  readonly onChangeFile: () => void;
};

/** Every row of the document and what will be written, before anything is. */
export function PreviewStep({ preview, writable, notices, onChangeFile }: PreviewStepProps) {
  const decisions = useDecisions();
  const catalog = useMemo(() => catalogById(preview.catalog), [preview.catalog]);
  const ordered = useMemo(() => inOrderOfNeed(preview.rows), [preview.rows]);
  const counts = countProgress(preview.rows, decisions.made);
  const toSee = ordered.filter(({ state }) => state !== "kept");
  const kept = ordered.filter(({ state }) => state === "kept");
  return (
    <ViewFrame
      actions={
        <PreviewActions
          preview={preview}
          writable={writable}
          decisions={decisions}
          counts={counts}
        />
      }
    >
      {notices}
      <DocumentSummary preview={preview} onChangeFile={onChangeFile} />
      <WhatFollows preview={preview} toSee={toSee.length} unconfirmed={counts.confirm} />
      <PreviewRows rows={toSee} catalog={catalog} decisions={decisions} />
      <KeptRows rows={kept} catalog={catalog} decisions={decisions} />
    </ViewFrame>
  );
}

type WhatFollowsProps = {
  readonly preview: ImportPreview;
  readonly toSee: number;
  readonly unconfirmed: number;
};

function WhatFollows({ preview: { sheets }, toSee, unconfirmed }: WhatFollowsProps) {
  const words = useWords();
  const styles = useStyles();
  const names = sheets.join(", ");
  const more = [
    unconfirmed === 0 ? null : words("import.unconfirmed"),
    sheets.length === 0 ? null : words("import.sheets", { count: sheets.length, names }),
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <p className={styles.order}>{words(toSee === 0 ? "import.nothingToSee" : "import.order")}</p>
      <p className={styles.more}>{more.join(" ")}</p>
    </>
  );
}

type PreviewActionsProps = {
  readonly preview: ImportPreview;
  readonly writable: boolean;
  readonly decisions: Decisions;
  readonly counts: Readonly<Record<RowProgress, number>>;
};

function PreviewActions({ preview, writable, decisions, counts }: PreviewActionsProps) {
  const words = useWords();
  const session = useSession();
  const { back, openTab } = useNavigation();
  const { busy } = useSessionState();
  const write = async () => {
    if (await session.writeImport(preview, decisions.made)) openTab("plan");
  };
  return (
    <ActionBar
      note={<ImportCounts counts={counts} />}
      secondary={{ label: words("import.cancel"), onClick: back }}
      primary={{
        label: words("import.write"),
        disabled: !writable || busy !== null,
        onClick: () => void write(),
      }}
    />
  );
}
