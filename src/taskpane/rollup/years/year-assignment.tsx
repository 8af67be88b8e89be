import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useRef } from "react";
import type { ShownUnassigned } from "../../../app/ledger/ledger-view";
import { useFocusNeighbour } from "../../parts/use-focus-neighbour";
import { useInlineForm } from "../../parts/use-inline-form";
import { useWords } from "../../words-context";
import { YearForm } from "./year-form";

const useStyles = makeStyles({
  link: { marginTop: tokens.spacingVerticalS, textDecorationLine: "underline" },
});

type YearAssignmentProps = {
  readonly rows: readonly ShownUnassigned[];
  /** Takes the keyboard when every row has its year. */
  readonly above: RefObject<HTMLElement | null>;
};

/** Where money waits for a budget year: the way to assign it. */
export function YearAssignment({ rows, above }: YearAssignmentProps) {
  const place = useRef<HTMLDivElement>(null);
  const onFocus = useFocusNeighbour("data-years", rows.length > 0 ? WAITING : NONE, place, above);
  return (
    <div ref={place} onFocus={onFocus}>
      {rows.length === 0 ? null : (
        <div data-years={WAITING[0]}>
          <Assignment rows={rows} />
        </div>
      )}
    </div>
  );
}

/** The years are given all together: one item, which goes with the last row. */
const WAITING = ["waiting"] as const;
const NONE: readonly string[] = [];

function Assignment({ rows }: Pick<YearAssignmentProps, "rows">) {
  const styles = useStyles();
  const words = useWords();
  const form = useInlineForm<"years">();
  if (form.open) return <YearForm rows={rows} onClose={form.close} />;
  const divisible = rows.some(({ shares }) => shares.length > 0);
  return (
    <Link
      as="button"
      ref={form.openerRef("years")}
      className={styles.link}
      onClick={() => form.show("years")}
    >
      {words(divisible ? "ledger.byMonths" : "ledger.assign")}
    </Link>
  );
}
