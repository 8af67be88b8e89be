import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";
import { useState } from "react";
import type { Catalog } from "../../domain/catalog/catalog";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useOpenedForm } from "../parts/use-opened-form";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  form: { marginTop: "8px" },
  // A long title must not widen the pane; the open list shows it whole.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

type CriterionSelectProps = {
  readonly rowNumber: number;
  readonly catalog: Catalog;
  readonly onTake: (code: string) => void;
  readonly onClose: () => void;
};

/** Every criterion of the catalogue, under its standard; none is chosen at first. */
export function CriterionSelect({ rowNumber, catalog, onTake, onClose }: CriterionSelectProps) {
  const words = useWords();
  const styles = useStyles();
  const [code, setCode] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (code !== "") onTake(code);
  };
  return (
    <form
      ref={useOpenedForm<HTMLFormElement>(onClose)}
      className={styles.form}
      noValidate
      onSubmit={submit}
    >
      <Field
        label={{ children: words("import.criterion", { number: rowNumber }), weight: "semibold" }}
        {...(tried && code === "" ? { validationMessage: words("import.criterion.missing") } : {})}
      >
        <Select className={styles.select} value={code} onChange={(_, { value }) => setCode(value)}>
          <option value="">{words("import.criterion.none")}</option>
          {catalog.standards.map(({ number, title, criteria }) => (
            <optgroup key={number} label={`${number}. ${title}`}>
              {criteria.map((criterion) => (
                <option key={criterion.code} value={criterion.code}>
                  {criterion.code} {criterion.title}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <ListButtons>
        <ListButton type="submit">{words("import.criterion.take")}</ListButton>
        <ListButton appearance="subtle" onClick={onClose}>
          {words("import.giveUp")}
        </ListButton>
      </ListButtons>
    </form>
  );
}
