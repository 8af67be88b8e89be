import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { FUNDING_SOURCES } from "../../domain/money/funding-source";
import { useFieldStyles } from "../insert/use-field-styles";
import { focusOnMount } from "../parts/focus-on-mount";
import { useWords } from "../words-context";
import type { SplitRow } from "./split-rows";
import { isUnclear, withFigure } from "./split-rows";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 36px",
    gap: "8px",
    padding: "8px 0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: "6px",
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  remove: { minWidth: 0, height: "38px", padding: 0 },
  amount: {
    width: "180px",
    maxWidth: "100%",
    justifySelf: "end",
    "& > .fui-Input": { minWidth: 0, width: "100%", height: "38px" },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
});

type FundingSplitRowProps = {
  readonly row: SplitRow;
  /** One-based. */
  readonly index: number;
  /** Just added: it takes the keyboard. */
  readonly isNew: boolean;
  readonly onChange: (row: SplitRow) => void;
  /** Left out for the only row. */
  readonly onRemove?: (row: SplitRow) => void;
};

/** A source on one line, its amount below. */
export function FundingSplitRow({ row, index, isNew, onChange, onRemove }: FundingSplitRowProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.row}>
      <SourceSelect row={row} index={index} isNew={isNew} onChange={onChange} />
      {onRemove ? (
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Delete20Regular />}
          aria-label={words("row.split.remove", { index })}
          title={words("row.split.remove", { index })}
          onClick={() => onRemove(row)}
        />
      ) : (
        <span />
      )}
      <Field
        className={styles.amount}
        {...(isUnclear(row) ? { validationMessage: words("row.split.unclear") } : {})}
      >
        <Input
          aria-label={words("row.split.amount", { index })}
          input={{ className: styles.figure }}
          contentAfter={<span aria-hidden>đ</span>}
          value={row.text}
          onChange={(_, { value }) => onChange({ ...row, text: value })}
          onBlur={() => onChange(withFigure(row))}
        />
      </Field>
    </div>
  );
}

function SourceSelect({ row, index, isNew, onChange }: Omit<FundingSplitRowProps, "onRemove">) {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useWords();
  return (
    <div className={styles.select}>
      <Select
        select={{ ref: isNew ? focusOnMount : null }}
        className={field.select}
        aria-label={words("row.split.source", { index })}
        value={row.source ?? ""}
        onChange={(_, { value }) =>
          onChange({ ...row, source: FUNDING_SOURCES.find((source) => source === value) ?? null })
        }
      >
        <option value="">{words("row.split.unknown")}</option>
        {FUNDING_SOURCES.map((source) => (
          <option key={source} value={source}>
            {words(`row.source.${source}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
