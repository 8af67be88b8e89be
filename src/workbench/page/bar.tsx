import type { MessageBarProps } from "@fluentui/react-components";
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none" },
  body: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "normal",
  },
  title: { fontSize: "inherit", lineHeight: "inherit" },
});

type BarProps = {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
};

/** A sentence across the page with what can be done about it. */
export function Bar({ intent, title, children, actions }: BarProps) {
  const styles = useStyles();
  const textId = useId();
  return (
    <MessageBar intent={intent} layout="auto" aria-labelledby={textId} className={styles.bar}>
      <MessageBarBody id={textId} className={styles.body}>
        {title === undefined ? null : (
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        )}
        {children}
      </MessageBarBody>
      <MessageBarActions>{actions}</MessageBarActions>
    </MessageBar>
  );
}
