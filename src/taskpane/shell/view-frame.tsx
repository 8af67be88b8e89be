import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useSessionState } from "../session-context";
import { BusyNote } from "./busy-note";
import { ChangeToast } from "./change-toast";
import { useChangeToast } from "./change-toast-context";
import { FailureNotice } from "./failure-notice";
import { useLastingBusy } from "./use-lasting-busy";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    containerType: "inline-size",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: "12px 0 12px 16px",
    boxSizing: "border-box",
    outlineStyle: "none",
    "@media (max-width: 349px)": { paddingLeft: "12px" },
  },
  /** As wide as the action bar's buttons, however wide the scroll bar is. */
  content: {
    width: "calc(100cqw - 32px)",
    "@media (max-width: 349px)": { width: "calc(100cqw - 24px)" },
  },
  /** So that what the toast covers can be scrolled out from under it. */
  underToast: { paddingBottom: "72px", scrollPaddingBottom: "72px" },
  foot: { position: "relative", flexShrink: 0 },
  bar: {
    padding: "11px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 349px)": { padding: "11px 12px" },
  },
});

type ViewFrameProps = {
  readonly children: ReactNode;
  /** The action bar; it stays in sight below the only scrolling part. */
  readonly actions?: ReactNode;
};

/**
 * A view: its body scrolls, its actions stay. What the session has to say stands here too, in the
 * order of reading: failures above the body, the toast between body and actions.
 */
export function ViewFrame({ children, actions }: ViewFrameProps) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const { failure } = useSessionState();
  const { toast } = useChangeToast();
  const busy = useLastingBusy();
  useEffect(() => {
    if (failure && body.current) body.current.scrollTop = 0;
  }, [failure]);
  const foot = actions ?? (busy ? <BusyNote busy={busy} /> : null);
  return (
    <div className={styles.frame}>
      <div
        ref={body}
        tabIndex={-1}
        className={mergeClasses(styles.body, toast ? styles.underToast : undefined)}
      >
        <div className={styles.content}>
          <FailureNotice />
          {children}
        </div>
      </div>
      <div className={styles.foot}>
        <ChangeToast onLeave={() => body.current?.focus()} />
        {foot ? <div className={styles.bar}>{foot}</div> : null}
      </div>
    </div>
  );
}
