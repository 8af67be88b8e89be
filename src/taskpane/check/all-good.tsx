import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode, RefObject } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { useSessionState } from "../session-context";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { SeverityMark } from "../parts/severity-mark";
import { whatIsInOrder } from "./what-is-in-order";

const useStyles = makeStyles({
  title: {
    display: "flex",
    gap: "10px",
    alignItems: "center",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  scope: { margin: "8px 0 16px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: 0,
    padding: "16px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
  },
  item: { display: "flex", gap: "8px", alignItems: "flex-start" },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  show: { textDecorationLine: "underline" },
  time: {
    margin: "16px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type AllGoodProps = {
  readonly plan: ShownPlan;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onShowWaived: () => void;
};

/** A plan without findings: what was checked, against what, and what was passed over. */
export function AllGood({ plan, headingRef, onShowWaived }: AllGoodProps) {
  const words = useWords();
  const styles = useStyles();
  const { checkedAt } = useSessionState();
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        <Tick />
        {words("check.good.title")}
      </h2>
      <p className={styles.scope}>{scopeOf(plan, words)}</p>
      <ul className={styles.list}>
        {whatIsInOrder(plan.waived).map((claim) => (
          <Line key={claim} mark={<Tick />}>
            {words(`check.good.${claim}`)}
          </Line>
        ))}
        {plan.waived.length === 0 ? null : (
          <Line mark={<SeverityMark group="hint" />}>
            {words("check.good.waived", { count: plan.waived.length })}{" "}
            <Link as="button" inline className={styles.show} onClick={onShowWaived}>
              {words("check.good.waivedShow")}
            </Link>
          </Line>
        )}
      </ul>
      {checkedAt === null ? null : (
        <p className={styles.time}>{words("check.good.checkedAt", { time: checkedAt })}</p>
      )}
    </>
  );
}

function scopeOf({ rows, catalog, schoolYear }: ShownPlan, words: Words): string {
  const scope = { count: rows.length, regulation: catalogById(catalog).regulation.number };
  return schoolYear === null
    ? words("check.good.scopeNoYear", scope)
    : words("check.good.scope", { ...scope, schoolYear });
}

type LineProps = { readonly mark: ReactNode; readonly children: ReactNode };

function Line({ mark, children }: LineProps) {
  return (
    <li className={useStyles().item}>
      {mark}
      <span>{children}</span>
    </li>
  );
}

function Tick() {
  return <CheckmarkCircle20Filled aria-hidden className={useStyles().tick} />;
}
