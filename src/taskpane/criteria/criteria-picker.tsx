import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { CriteriaActions } from "./criteria-actions";
import { CriteriaTree } from "./criteria-tree";
import { searchSummary } from "./search-summary";
import { useCriteriaPicker } from "./use-criteria-picker";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    /** Over the whole width, so that nothing shows beside it while the list scrolls under it. */
    margin: "-12px -4px 0 -16px",
    padding: "12px 4px 8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: "100%", maxWidth: "none", height: "38px" },
  summary: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  nothing: { margin: "0 0 12px" },
});

/** Finds a criterion of the plan's catalogue, shows what it asks, and puts it into the plan. */
export function CriteriaPicker({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const picker = useCriteriaPicker(plan, catalogById(plan.catalog));
  const summary = searchSummary(picker.outline, picker.search);
  const searchBox = useRef<HTMLDivElement>(null);
  const clear = () => {
    picker.setSearch("");
    searchBox.current?.querySelector("input")?.focus();
  };
  return (
    <ViewFrame actions={<CriteriaActions plan={plan} chosen={picker.picks.chosen} />}>
      <div ref={searchBox} className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={words("criteria.search")}
          placeholder={words("criteria.search")}
          value={picker.search}
          onChange={(_event, { value }) => picker.setSearch(value)}
          dismiss={{ "aria-label": words("criteria.clearSearch") }}
        />
      </div>
      <p role="status" className={styles.summary}>
        {words(summary.key, summary.params)}
      </p>
      {picker.outline.length > 0 ? (
        <CriteriaTree outline={picker.outline} picks={picker.picks} />
      ) : (
        <NothingFound onClear={clear} />
      )}
    </ViewFrame>
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <p className={styles.nothing}>{words("criteria.notFoundHint")}</p>
      <Button onClick={onClear}>{words("criteria.clearSearch")}</Button>
    </>
  );
}
