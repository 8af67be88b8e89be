import {
  Button,
  CompoundButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { TableEdit24Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { AdoptableTable } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { useHomeStyles } from "./use-home-styles";
import { useStartButtonStyles } from "./use-start-button-styles";

const useStyles = makeStyles({
  section: { marginTop: "8px" },
  tables: { margin: 0, padding: 0, listStyleType: "none" },
  table: {
    display: "block",
    width: "100%",
    marginTop: "6px",
    padding: "6px 12px",
    textAlign: "left",
  },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Adopts the only typed table at once; where there are several, lets the user choose. */
export function AdoptChoice({ tables }: { readonly tables: readonly AdoptableTable[] }) {
  const button = useStartButtonStyles();
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const [choosing, setChoosing] = useState(false);
  const listId = useId();
  const [only] = tables;
  const several = tables.length > 1;
  const adopt = () => {
    if (several) setChoosing(!choosing);
    else if (only) void session.adoptTable(only.sheet);
  };
  return (
    <div>
      <CompoundButton
        className={mergeClasses(button.wide, only ? undefined : button.explained)}
        icon={<TableEdit24Regular />}
        secondaryContent={words(only ? "home.adoptHint" : "home.adoptNone")}
        disabledFocusable={!only || busy !== null}
        onClick={adopt}
        {...(several ? { "aria-expanded": choosing, "aria-controls": listId } : {})}
      >
        {words("home.adopt")}
      </CompoundButton>
      {several && choosing ? <Tables id={listId} tables={tables} /> : null}
    </div>
  );
}

type TablesProps = { readonly id: string; readonly tables: readonly AdoptableTable[] };

function Tables({ id, tables }: TablesProps) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  return (
    <section id={id} className={styles.section}>
      <p className={home.aside}>{words("home.adoptTables")}</p>
      <ul className={styles.tables}>
        {tables.map(({ sheet, form, rows }) => (
          <li key={sheet}>
            <Button
              className={styles.table}
              disabledFocusable={busy !== null}
              onClick={() => void session.adoptTable(sheet)}
            >
              {words("home.adoptTable", { sheet })}{" "}
              <span className={styles.hint}>
                {words("home.adoptTableHint", { count: rows, form: words(`form.${form}`) })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
