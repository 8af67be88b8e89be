import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { useWords } from "../words-context";
import type { RequiredField } from "./missing-fields";

const useStyles = makeStyles({
  body: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "normal",
  },
});

type MissingNoticeProps = {
  readonly missing: readonly RequiredField[];
  readonly focus: (field: RequiredField) => void;
};

/** What is still to be filled in, each leading to its field. */
export function MissingNotice({ missing, focus }: MissingNoticeProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {words("insert.missing", { count: missing.length })}{" "}
        {missing.map((field, index) => (
          <Fragment key={field}>
            {index > 0 ? ", " : null}
            <Link as="button" type="button" inline onClick={() => focus(field)}>
              {words(`insert.${field}`)}
            </Link>
          </Fragment>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
