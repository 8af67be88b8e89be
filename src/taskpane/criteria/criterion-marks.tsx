import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, StarFilled } from "@fluentui/react-icons";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  marks: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
  },
  mark: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  mandatory: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  rows: { color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "16px", flexShrink: 0 },
});

type CriterionMarksProps = { readonly mandatory: boolean; readonly rows: number };

/** Whether the criterion is mandatory and how many rows it has; nothing where neither holds. */
export function CriterionMarks({ mandatory, rows }: CriterionMarksProps) {
  const styles = useStyles();
  const words = useWords();
  if (!mandatory && rows === 0) return null;
  return (
    <span className={styles.marks}>
      {mandatory ? (
        <span className={mergeClasses(styles.mark, styles.mandatory)}>
          <StarFilled className={styles.icon} />
          {words("criteria.mandatory")}
        </span>
      ) : null}
      {rows > 0 ? (
        <span className={mergeClasses(styles.mark, styles.rows)}>
          <CheckmarkRegular className={styles.icon} />
          {words("criteria.rows", { count: rows })}
        </span>
      ) : null}
    </span>
  );
}
