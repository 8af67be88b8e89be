import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  section: {
    padding: "14px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type SectionProps = {
  readonly heading: string;
  /** Where the heading can take the keyboard. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
};

/** A part of the view, set off by a hairline. */
export function Section({ heading, headingRef, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3
        id={id}
        className={styles.heading}
        {...(headingRef ? { ref: headingRef, tabIndex: -1 } : {})}
      >
        {heading}
      </h3>
      {children}
    </section>
  );
}
