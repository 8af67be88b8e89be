import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import type { Fix } from "../../domain/validation/finding";
import { ChangedWords } from "../parts/changed-words";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useOpenedForm } from "../parts/use-opened-form";

type FixFormProps = {
  readonly findingKey: string;
  readonly cell: string;
  readonly fix: Fix;
  readonly onClose: () => void;
};

/** Shows what a fix will write before it is written. */
export function FixForm({ findingKey, cell, fix, onClose }: FixFormProps) {
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const apply = async () => {
    if (await session.applyFixes([findingKey])) onClose();
  };
  return (
    <div ref={useOpenedForm<HTMLDivElement>(onClose)}>
      <ChangedWords
        before={fix.before}
        after={fix.after}
        beforeLabel={words("check.fix.before")}
        afterLabel={words("check.fix.after")}
      />
      <ListButtons>
        <ListButton disabledFocusable={busy !== null} onClick={() => void apply()}>
          {words("check.fix.apply", { cell })}
        </ListButton>
        <ListButton appearance="subtle" onClick={onClose}>
          {words("check.giveUp")}
        </ListButton>
      </ListButtons>
    </div>
  );
}
