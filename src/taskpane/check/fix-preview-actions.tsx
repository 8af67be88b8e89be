import { useSession } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { useWords } from "../words-context";

type FixPreviewActionsProps = {
  readonly keys: readonly string[];
  readonly onClose: () => void;
};

/** Makes all of the previewed fixes in one step, or none; they can be undone in one. */
export function FixPreviewActions({ keys, onClose }: FixPreviewActionsProps) {
  const words = useWords();
  const session = useSession();
  const apply = async () => {
    if (await session.applyFixes(keys)) onClose();
  };
  return (
    <ActionBar
      secondary={{ label: words("check.giveUp"), onClick: onClose }}
      primary={{
        label: words("check.fixAll.apply", { count: keys.length }),
        onClick: () => void apply(),
      }}
    />
  );
}
