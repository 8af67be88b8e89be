import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportRow } from "../../app/session/session-state";
import type { Catalog } from "../../domain/catalog/catalog";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import { focusOnMount } from "../parts/focus-on-mount";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useInlineForm } from "../parts/use-inline-form";
import { useWords } from "../words-context";
import { CriterionSelect } from "./criterion-select";

const useStyles = makeStyles({
  answer: { margin: "4px 0 0" },
  change: { textDecorationLine: "underline" },
});

type CriterionQuestionProps = {
  readonly row: ImportRow;
  readonly catalog: Catalog;
  /** The code the user has settled on; `null` while the question is open. */
  readonly decision: string | null;
  readonly onDecide: (code: string | null) => void;
};

/** Whether a row is about the criterion that was read or inferred, or else about which. */
export function CriterionQuestion({ row, catalog, decision, onDecide }: CriterionQuestionProps) {
  const words = useWords();
  const form = useInlineForm<"select">();
  const [answered, setAnswered] = useState(false);
  const decide = (code: string | null) => {
    setAnswered(true);
    onDecide(code);
    if (form.open) form.close();
  };
  if (decision !== null) {
    return <Answer code={decision} catalog={catalog} onReconsider={() => decide(null)} />;
  }
  if (form.open) {
    return (
      <CriterionSelect
        rowNumber={row.number}
        catalog={catalog}
        onTake={decide}
        onClose={form.close}
      />
    );
  }
  const { criterion } = row;
  return (
    <ListButtons>
      {criterion === null ? null : (
        <ListButton ref={answered ? focusOnMount : null} onClick={() => decide(criterion)}>
          {words("import.right")}
        </ListButton>
      )}
      <ListButton ref={form.openerRef("select")} onClick={() => form.show("select")}>
        {words(criterion === null ? "import.choose" : "import.chooseOther")}
      </ListButton>
    </ListButtons>
  );
}

type AnswerProps = {
  readonly code: string;
  readonly catalog: Catalog;
  readonly onReconsider: () => void;
};

function Answer({ code, catalog, onReconsider }: AnswerProps) {
  const words = useWords();
  const styles = useStyles();
  const title = criterionByCode(catalog, code)?.title ?? "";
  return (
    <p className={styles.answer}>
      {words("import.criterion.taken", { code, title })}{" "}
      <Link as="button" inline ref={focusOnMount} className={styles.change} onClick={onReconsider}>
        {words("import.reconsider")}
      </Link>
    </p>
  );
}
