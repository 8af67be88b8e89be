import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { useRef } from "react";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { FileDrop } from "./file-drop";
import { ACCEPTED_FILES } from "./open-document";
import { PickStep } from "./pick-step";
import { PreviewStep } from "./preview-step";
import type { Import } from "./use-import";
import { useImport } from "./use-import";

const useStyles = makeStyles({
  notice: { marginBottom: "12px" },
  reading: { justifyContent: "flex-start", color: tokens.colorNeutralForeground2 },
});

/** A school's document, read and looked through before it becomes the workbook's plan. */
export function ImportPage() {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const { workbook } = useSessionState();
  const document = useImport(useNavigation().document);
  const { preview, turn, reading, openFile, openPaste } = document;
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) openFile(file);
    // The same file can be picked again after it was corrected.
    event.target.value = "";
  };
  const pickFile = () => picker.current?.click();
  return (
    <FileDrop onFile={openFile} onTable={openPaste}>
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED_FILES}
        aria-label={words("import.file")}
        onChange={pick}
      />
      {preview ? (
        <PreviewStep
          key={turn}
          preview={preview}
          writable={workbook.kind !== "plan"}
          notices={<Notices document={document} />}
          onChangeFile={pickFile}
        />
      ) : (
        <PickStep
          notices={<Notices document={document} />}
          reading={reading !== null}
          onPickFile={pickFile}
          onPaste={openPaste}
        />
      )}
    </FileDrop>
  );
}

/** What stands in the way or is under way, above everything else. */
function Notices({ document: { reading, refusal } }: { readonly document: Import }) {
  const words = useWords();
  const styles = useStyles();
  const { workbook } = useSessionState();
  return (
    <>
      {workbook.kind === "plan" ? (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody>
            {words("import.planExists", { sheet: workbook.plan.sheet })}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {refusal === null ? null : (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.notice}>
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {reading === null ? null : (
        <div role="status" className={styles.notice}>
          <Spinner
            size="tiny"
            className={styles.reading}
            label={words("import.reading", { file: reading })}
          />
        </div>
      )}
    </>
  );
}
