import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUp20Regular, ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { ClipboardEvent, ReactNode } from "react";
import { useNavigation } from "../navigation-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import type { PastedTable } from "./open-pasted";
import { pastedTable } from "./pasted-table";

const useStyles = makeStyles({
  intro: { margin: "0 0 16px" },
  paste: { height: "136px" },
  private: {
    display: "flex",
    gap: "8px",
    margin: "14px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
});

type PickStepProps = {
  /** Messages above the rest. */
  readonly notices: ReactNode;
  /** Whether a document is being read just now. */
  readonly reading: boolean;
  readonly onPickFile: () => void;
  readonly onPaste: (table: PastedTable) => void;
};

/** Where the plan comes from: a file, or a table on the clipboard. */
export function PickStep({ notices, reading, onPickFile, onPaste }: PickStepProps) {
  const words = useWords();
  const styles = useStyles();
  const { back } = useNavigation();
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    onPaste(pastedTable(event.clipboardData));
  };
  return (
    <ViewFrame
      actions={
        <ActionBar
          secondary={{ label: words("import.cancel"), onClick: back }}
          primary={{
            label: words("import.pick"),
            icon: <DocumentArrowUp20Regular />,
            disabled: reading,
            onClick: onPickFile,
          }}
        />
      }
    >
      {notices}
      <p className={styles.intro}>{words("import.intro")}</p>
      <Field
        label={{ children: words("import.paste"), weight: "semibold" }}
        hint={words("import.paste.hint")}
      >
        <Textarea
          className={styles.paste}
          value=""
          placeholder={words("import.paste.placeholder")}
          onPaste={paste}
        />
      </Field>
      <p className={styles.private}>
        <ShieldCheckmark20Regular aria-hidden className={styles.icon} />
        {words("import.private")}
      </p>
    </ViewFrame>
  );
}
