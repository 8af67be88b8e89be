import { makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import type { MoneyReading } from "../../domain/money/money-reading";
import { dongAmount } from "../parts/dong-amount";
import { ListButton } from "../parts/list-button";
import { useWords } from "../words-context";
import { FundingSplitRow } from "./funding-split-row";
import type { SplitRow } from "./split-rows";
import { splitRows, sumOf, withAnother, wordsOfSplit } from "./split-rows";

const useStyles = makeStyles({
  heading: {
    margin: "14px 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    paddingRight: "44px",
  },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

type FundingSplitProps = {
  /** Of the cell's words now; words typed there are split anew. */
  readonly reading: MoneyReading;
  readonly onRewrite: (words: string) => void;
};

/** What comes from which source; changing it writes the words of the cell. */
export function FundingSplit({ reading, onRewrite }: FundingSplitProps) {
  const styles = useStyles();
  const words = useWords();
  const headingId = useId();
  const foot = useRef<HTMLDivElement>(null);
  const { rows, change } = useSplit(reading, onRewrite);
  const [added, setAdded] = useState<number | null>(null);
  const replace = (row: SplitRow) =>
    change(rows.map((other) => (other.key === row.key ? row : other)));
  const remove = ({ key }: SplitRow) => {
    change(rows.filter((other) => other.key !== key));
    foot.current?.querySelector("button")?.focus();
  };
  const add = () => {
    const more = withAnother(rows);
    setAdded(more.at(-1)?.key ?? null);
    change(more);
  };
  return (
    <div role="group" aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {words("row.split")}
      </h2>
      {rows.map((row, index) => (
        <FundingSplitRow
          key={row.key}
          row={row}
          index={index + 1}
          isNew={row.key === added}
          onChange={replace}
          {...(rows.length > 1 ? { onRemove: remove } : {})}
        />
      ))}
      <div ref={foot} className={styles.foot}>
        <ListButton appearance="subtle" icon={<Add20Regular />} onClick={add}>
          {words("row.split.add")}
        </ListButton>
        <span role="status" className={styles.sum}>
          {words("row.split.sum", { sum: dongAmount(sumOf(rows)) })}
        </span>
      </div>
    </div>
  );
}

type Split = { readonly words: string; readonly rows: readonly SplitRow[] };

/** The rows as they are typed, as long as the cell says what they wrote. */
function useSplit(reading: MoneyReading, onRewrite: (words: string) => void) {
  const read = (): Split => ({ words: reading.original, rows: splitRows(reading) });
  const [typed, setTyped] = useState(read);
  const { words, rows } = typed.words === reading.original ? typed : read();
  const change = (changed: readonly SplitRow[]) => {
    const rewritten = wordsOfSplit(changed);
    const isSame = rewritten === null || rewritten === wordsOfSplit(rows);
    setTyped({ words: isSame ? words : rewritten, rows: changed });
    if (!isSame) onRewrite(rewritten);
  };
  return { rows, change };
}
