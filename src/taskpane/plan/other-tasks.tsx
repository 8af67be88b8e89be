import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  Add20Regular,
  ArrowClockwise20Regular,
  ChevronRight20Regular,
  DataBarVertical20Regular,
  Edit20Regular,
  Print20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { useHomeStyles } from "./use-home-styles";

const useStyles = makeStyles({
  tasks: { margin: "4px -9px 0", padding: 0, listStyleType: "none" },
  task: {
    width: "100%",
    minHeight: "36px",
    paddingLeft: "8px",
    paddingRight: "8px",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    "& > .fui-Button__icon": { marginRight: "8px" },
  },
  label: { flexGrow: 1, textAlign: "left" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** What else can be done from here. */
export function OtherTasks() {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const { openTab, openPage } = useNavigation();
  return (
    <section className={home.section}>
      <h2 className={home.heading}>{words("home.otherTasks")}</h2>
      <ul className={styles.tasks}>
        <Task
          label={words("home.addCriterion")}
          icon={<Add20Regular />}
          leads
          onClick={() => openTab("criteria")}
        />
        <EditRowTask />
        <Task
          label={words("home.recheck")}
          icon={<ArrowClockwise20Regular />}
          disabled={busy !== null}
          onClick={() => void session.recheck()}
        />
        <Task
          label={words("home.rollUp")}
          icon={<DataBarVertical20Regular />}
          leads
          onClick={() => openTab("rollup")}
        />
        <Task
          label={words("home.print")}
          icon={<Print20Regular />}
          leads
          onClick={() => openPage("print")}
        />
      </ul>
    </section>
  );
}

/** For the row selected in the sheet, or for any. */
function EditRowTask() {
  const words = useWords();
  const { workbook, selectedRow } = useSessionState();
  const { openRow } = useNavigation();
  const rows = workbook.kind === "plan" ? workbook.plan.rows : [];
  if (rows.length === 0) return null;
  const selected = rows.find(({ id }) => id === selectedRow);
  return (
    <Task
      label={
        selected ? words("home.editSelected", { number: selected.number }) : words("home.editRows")
      }
      icon={<Edit20Regular />}
      leads
      onClick={() => openRow(selected?.id ?? null)}
    />
  );
}

type TaskProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
  /** Opens another view instead of acting here. */
  readonly leads?: boolean;
  readonly disabled?: boolean;
};

function Task({ label, icon, onClick, leads = false, disabled = false }: TaskProps) {
  const styles = useStyles();
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.task}
        icon={icon}
        disabledFocusable={disabled}
        onClick={onClick}
      >
        <span className={styles.label}>{label}</span>
        {leads ? <ChevronRight20Regular className={styles.chevron} /> : null}
      </Button>
    </li>
  );
}
