import { Link, makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../sheets/model/cell-address";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    maxWidth: "60%",
    textAlign: "right",
    textDecorationLine: "underline",
    // A taller target than the line of text, without moving what stands around it.
    margin: "-4px 0",
    padding: "4px 0",
  },
});

/** Goes to a cell; the focus stays here, so that the next finding is one key away. */
export function CellLink({ sheet, cell }: CellAddress) {
  const words = useWords();
  const session = useSession();
  const { workbook } = useSessionState();
  const onPlanSheet = workbook.kind === "plan" && workbook.plan.sheet === sheet;
  return (
    <Link
      as="button"
      className={useStyles().link}
      onClick={() => void session.select({ sheet, cell })}
    >
      {onPlanSheet ? words("check.cell", { cell }) : words("check.cellOfSheet", { sheet, cell })}
    </Link>
  );
}
