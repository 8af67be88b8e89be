import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownPlan } from "../../app/session/session-state";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { useHomeStyles } from "./use-home-styles";

const useStyles = makeStyles({
  year: { display: "flex", alignItems: "center", gap: "10px", margin: 0, lineHeight: "24px" },
  circular: {
    padding: "0 5px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  facts: { display: "grid", gridTemplateColumns: "82px 1fr", gap: "4px 12px", margin: "6px 0 0" },
  term: { lineHeight: "20px", color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, lineHeight: "20px", overflowWrap: "anywhere" },
});

/** Whose plan it is and by which rules it is made. */
export function PlanFacts({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  const facts = [
    [words("home.form"), words(`form.${plan.form}`)],
    [words("home.catalog"), words(`catalog.${plan.catalog}`)],
    [words("home.document"), documentWords(plan, words)],
    [words("home.rows"), rowsWords(plan, words)],
  ] as const;
  return (
    <section>
      <h1 className={home.title}>{plan.school ?? words("home.noSchool")}</h1>
      <p className={styles.year}>
        {plan.schoolYear
          ? words("home.schoolYear", { year: plan.schoolYear })
          : words("home.noSchoolYear")}
        <span className={styles.circular}>{words(`circular.${plan.catalog}`)}</span>
      </p>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) =>
          fact === null ? null : <Fact key={term} term={term} fact={fact} />
        )}
      </dl>
    </section>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

/** `null` for a plan that has neither number nor date yet. */
function documentWords({ number, issued }: ShownPlan, words: Words): string | null {
  if (number === null && issued === null) return null;
  if (issued === null) return words("home.documentNumber", { number: number ?? "" });
  if (number === null) return words("home.documentDate", { issuedDate: issued });
  return words("home.documentNumberAndDate", { number, issuedDate: issued });
}

function rowsWords({ rows }: ShownPlan, words: Words): string {
  if (rows.length === 0) return words("home.noRows");
  const criteria = new Set(rows.flatMap(({ criterion }) => criterion ?? []));
  return words("home.rowsOfCriteria", { rows: rows.length, criteria: criteria.size });
}
