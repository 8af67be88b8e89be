import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalog } from "../../domain/catalog/catalog";
import { readSearchQuery } from "../../domain/catalog/search-query";
import type { OutlineStandard } from "../criteria/criteria-outline";
import { criteriaOutline } from "../criteria/criteria-outline";
import { MarkedText } from "../criteria/marked-text";
import { searchSummary } from "../criteria/search-summary";
import { ListButton } from "../parts/list-button";
import { useOpenedForm } from "../parts/use-opened-form";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  form: { marginTop: "8px" },
  box: { width: "100%", maxWidth: "none", height: "38px" },
  found: { margin: "4px 0 0", minHeight: "18px", color: tokens.colorNeutralForeground3 },
  outline: {
    maxHeight: "300px",
    overflowY: "auto",
    margin: "4px 0 8px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  standard: {
    margin: "8px 8px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  criterion: {
    width: "100%",
    minHeight: "44px",
    padding: "6px 8px",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    "&[aria-current]": {
      backgroundColor: tokens.colorBrandBackground2,
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  code: { flexShrink: 0, marginRight: "8px", fontVariantNumeric: "tabular-nums" },
});

type CriterionChooserProps = {
  readonly catalog: Catalog;
  readonly current: string | null;
  readonly onChoose: (code: string) => void;
  readonly onClose: () => void;
};

/** The criteria of the catalogue, found by code or words without accents. */
export function CriterionChooser({ catalog, current, onChoose, onClose }: CriterionChooserProps) {
  const styles = useStyles();
  const words = useWords();
  const [search, setSearch] = useState("");
  const outline = criteriaOutline(catalog, [], search);
  const summary = search.trim() === "" ? null : searchSummary(outline, search);
  return (
    <div ref={useOpenedForm<HTMLDivElement>(onClose)} className={styles.form}>
      <SearchBox
        className={styles.box}
        aria-label={words("criteria.search")}
        placeholder={words("criteria.search")}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
        dismiss={{ "aria-label": words("criteria.clearSearch") }}
      />
      <p role="status" className={styles.found}>
        {summary ? words(summary.key, summary.params) : ""}
      </p>
      {outline.length === 0 ? null : (
        <div className={styles.outline}>
          {outline.map((entry) => (
            <Standard
              key={entry.standard.number}
              entry={entry}
              searched={readSearchQuery(search).words}
              current={current}
              onChoose={onChoose}
            />
          ))}
        </div>
      )}
      <ListButton appearance="subtle" onClick={onClose}>
        {words("check.giveUp")}
      </ListButton>
    </div>
  );
}

type StandardProps = Pick<CriterionChooserProps, "current" | "onChoose"> & {
  readonly entry: OutlineStandard;
  /** Folded words. */
  readonly searched: readonly string[];
};

function Standard({ entry: { standard, criteria }, searched, current, onChoose }: StandardProps) {
  const styles = useStyles();
  return (
    <section lang="vi">
      <h2 className={styles.standard}>
        {standard.number}. {standard.title}
      </h2>
      <ul className={styles.list}>
        {criteria.map(({ criterion: { code, title } }) => (
          <li key={code}>
            <Button
              appearance="subtle"
              className={styles.criterion}
              {...(code === current ? { "aria-current": "true" as const } : {})}
              onClick={() => onChoose(code)}
            >
              <strong className={styles.code}>{code}</strong>
              <span>
                <MarkedText text={title} words={searched} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
