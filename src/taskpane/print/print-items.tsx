import { makeStyles } from "@fluentui/react-components";
import type { FindingGroup } from "../../app/session/session-state";
import type { PrintItem, PrintItemKind } from "../../app/print/print-check";
import { CellLink } from "../check/cell-link";
import { SeverityMark } from "../parts/severity-mark";
import { useHomeStyles } from "../plan/use-home-styles";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: "8px", padding: "6px 0", lineHeight: "20px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

const KINDS: readonly PrintItemKind[] = ["mended", "todo", "note"];
const MARKS: Readonly<Record<PrintItemKind, FindingGroup>> = {
  mended: "warning",
  todo: "clarify",
  note: "hint",
};

/** What was found, by who acts on it. */
export function PrintItems({ items }: { readonly items: readonly PrintItem[] }) {
  return KINDS.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? null : <ItemSection key={kind} kind={kind} items={own} />;
  });
}

type ItemSectionProps = { readonly kind: PrintItemKind; readonly items: readonly PrintItem[] };

function ItemSection({ kind, items }: ItemSectionProps) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  return (
    <section className={home.section}>
      <h3 className={home.heading}>{words(`print.${kind}`)}</h3>
      <ul className={styles.list}>
        {items.map(({ code, at, params }, index) => (
          <li key={`${code} ${index}`} className={styles.item}>
            <SeverityMark group={MARKS[kind]} />
            <span className={styles.words}>{words(`print.${code}`, params)}</span>
            {at ? <CellLink {...at} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
