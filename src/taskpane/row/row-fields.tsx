import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { RowFormCell } from "../../app/session/row-form";
import { useFieldStyles } from "../insert/use-field-styles";
import { ListButton } from "../parts/list-button";
import { useWords } from "../words-context";
import { CriterionField } from "./criterion-field";
import { MoneyField } from "./money-field";
import { TimeField } from "./time-field";
import type { RowDraft } from "./use-row-draft";
import { WordsField } from "./words-field";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "16px", paddingBottom: "8px" },
  aside: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  disclosure: { marginLeft: "-8px", paddingLeft: "8px" },
  others: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    marginTop: "8px",
    "&[hidden]": { display: "none" },
  },
});

type RowFieldsProps = { readonly draft: RowDraft };

/** The cells that most rows are about, then the others. Nothing left blank keeps it from being saved. */
export function RowFields({ draft }: RowFieldsProps) {
  const styles = useStyles();
  const words = useWords();
  const { cells, moneyField } = draft.base;
  const cellOf = (field: string) => cells.find((cell) => cell.field === field);
  const main = {
    task: cellOf("task"),
    people: cellOf("people"),
    time: cellOf("time"),
    money: cellOf(moneyField),
  };
  const others = cells.filter((cell) => !Object.values(main).includes(cell));
  return (
    <div className={styles.fields}>
      {main.task ? <CellField cell={main.task} draft={draft} required lines={2} /> : null}
      <CriterionField draft={draft} />
      {draft.lead === null ? null : <LeadField draft={draft} />}
      {main.people ? (
        <CellField cell={main.people} draft={draft} required={draft.lead === null} />
      ) : null}
      {main.time ? <TimeField cell={main.time} draft={draft} /> : null}
      {main.money ? <MoneyField cell={main.money} draft={draft} /> : null}
      {others.length > 0 ? <OtherCells cells={others} draft={draft} /> : null}
      <p className={styles.aside}>{words("row.requiredHint")}</p>
    </div>
  );
}

type CellFieldProps = RowFieldsProps & {
  readonly cell: RowFormCell;
  readonly required?: boolean;
  readonly lines?: number;
};

function CellField({ cell: { field, heading }, draft, ...look }: CellFieldProps) {
  return (
    <WordsField
      {...look}
      label={heading}
      words={draft.wordsOf(field)}
      onChange={(typed) => draft.setWords(field, typed)}
    />
  );
}

/** Of the tracking block, whose cells hold one line. */
function LeadField({ draft }: RowFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  return (
    <Field label={words("row.lead")} required className={field.field}>
      <Input
        lang="vi"
        className={field.control}
        value={draft.lead ?? ""}
        onChange={(_, { value }) => draft.setLead(value)}
      />
    </Field>
  );
}

type OtherCellsProps = RowFieldsProps & { readonly cells: readonly RowFormCell[] };

function OtherCells({ cells, draft }: OtherCellsProps) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <ListButton
        appearance="subtle"
        className={styles.disclosure}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words("row.others", { count: cells.length })}
      </ListButton>
      <div id={id} hidden={!open} className={styles.others}>
        {cells.map((cell) => (
          <CellField key={cell.field} cell={cell} draft={draft} />
        ))}
      </div>
    </div>
  );
}
