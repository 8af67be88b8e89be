import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Catalog } from "../../domain/catalog/catalog";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import { useInlineForm } from "../parts/use-inline-form";
import { useWords } from "../words-context";
import { CriterionChooser } from "./criterion-chooser";
import type { RowDraft } from "./use-row-draft";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: "12px", lineHeight: "20px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  change: { textDecorationLine: "underline" },
  criterion: { margin: "4px 0 0", overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Which criterion of the plan's catalogue the row improves. */
export function CriterionField({ draft }: { readonly draft: RowDraft }) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const form = useInlineForm<"chooser">();
  const catalog = catalogById(draft.base.catalog);
  const choose = (code: string) => {
    draft.setCriterion(code);
    form.close();
  };
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          {words("row.criterion")}
        </span>
        {form.open ? null : (
          <Link
            as="button"
            ref={form.openerRef("chooser")}
            className={styles.change}
            onClick={() => form.show("chooser")}
          >
            {words("row.criterion.change")}
          </Link>
        )}
      </div>
      <Criterion code={draft.criterion} catalog={catalog} />
      {form.open ? (
        <CriterionChooser
          catalog={catalog}
          current={draft.criterion}
          onChoose={choose}
          onClose={form.close}
        />
      ) : null}
    </div>
  );
}

type CriterionProps = { readonly code: string | null; readonly catalog: Catalog };

function Criterion({ code, catalog }: CriterionProps) {
  const styles = useStyles();
  const words = useWords();
  if (code === null || code === "") {
    return (
      <p className={styles.criterion}>
        <span className={styles.none}>{words("row.criterion.none")}</span>
      </p>
    );
  }
  const title = criterionByCode(catalog, code)?.title;
  return (
    <p className={styles.criterion}>
      <strong>{code}</strong>{" "}
      {title === undefined ? words("row.criterion.unknown") : <span lang="vi">{title}</span>}
    </p>
  );
}
