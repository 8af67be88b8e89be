import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownUnassigned } from "../../../app/ledger/ledger-view";
import { useInlineForm } from "../../parts/use-inline-form";
import { useWords } from "../../words-context";
import { YearForm } from "./year-form";

const useStyles = makeStyles({
  link: { marginTop: tokens.spacingVerticalS, textDecorationLine: "underline" },
});

/** Where money waits for a budget year: the way to assign it. */
export function YearAssignment({ rows }: { readonly rows: readonly ShownUnassigned[] }) {
  const styles = useStyles();
  const words = useWords();
  const form = useInlineForm<"years">();
  if (rows.length === 0) return null;
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
