import type { RowForm } from "../../app/session/row-form";
import type { ShownRow } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import { useNavigation } from "../navigation-context";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useOpenedForm } from "../parts/use-opened-form";
import { useWords } from "../words-context";
import { RowChooser } from "./row-chooser";

type InlineRowChooserProps = {
  readonly rows: readonly ShownRow[];
  /** The row that is open behind it. */
  readonly row: Pick<RowForm, "id" | "number">;
  readonly onClose: () => void;
};

/** The list of rows over the form that is open; what is typed there stays. */
export function InlineRowChooser({ rows, row, onClose }: InlineRowChooserProps) {
  const words = useWords();
  const { openRow } = useNavigation();
  const choose = (chosen: RowId) => {
    if (chosen === row.id) onClose();
    else openRow(chosen);
  };
  return (
    <div ref={useOpenedForm<HTMLDivElement>(onClose)}>
      <RowChooser rows={rows} current={row.id} onChoose={choose} />
      <ListButtons>
        <ListButton appearance="subtle" onClick={onClose}>
          {words("row.backToRow", { number: row.number })}
        </ListButton>
      </ListButtons>
    </div>
  );
}
