import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";
import { useState } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import type { Decider } from "./use-decider";
import { useOpenedForm } from "../parts/use-opened-form";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    marginTop: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const FIELDS = ["reason", "by"] as const;
type FieldName = (typeof FIELDS)[number];

type WaiveFormProps = {
  readonly finding: ShownFinding;
  readonly decider: Decider;
  readonly onClose: () => void;
};

/** Why a finding is passed over, and who answers for it: both stand in the workbook afterwards. */
export function WaiveForm({ finding, decider, onClose }: WaiveFormProps) {
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const form = useOpenedForm<HTMLFormElement>(onClose);
  const waive = async ({ reason, by }: Readonly<Record<FieldName, string>>) => {
    decider.remember(by);
    if (await session.waive(finding.key, reason, by)) onClose();
  };
  const { missing, submit } = useRequiredFields((answers) => void waive(answers));
  return (
    <form ref={form} className={useStyles().form} noValidate onSubmit={submit}>
      <Field
        label={{ children: words("check.waive.reason"), weight: "semibold" }}
        required
        {...(missing.has("reason")
          ? { validationMessage: words("check.waive.reasonMissing") }
          : {})}
      >
        <Textarea name="reason" rows={2} />
      </Field>
      <Field
        label={{ children: words("check.waive.by"), weight: "semibold" }}
        required
        {...(missing.has("by") ? { validationMessage: words("check.waive.byMissing") } : {})}
      >
        <Input name="by" autoComplete="name" defaultValue={decider.name} />
      </Field>
      <ListButtons>
        <ListButton type="submit" disabledFocusable={busy !== null}>
          {words(`check.waive.apply.${finding.group}`)}
        </ListButton>
        <ListButton appearance="subtle" onClick={onClose}>
          {words("check.giveUp")}
        </ListButton>
      </ListButtons>
    </form>
  );
}

/** Hands over the answers once there is one in every field, else leads to the first blank. */
function useRequiredFields(onAnswered: (answers: Record<FieldName, string>) => void) {
  const [missing, setMissing] = useState<ReadonlySet<FieldName>>(new Set());
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { elements } = event.currentTarget;
    const answers = { reason: textIn(elements, "reason"), by: textIn(elements, "by") };
    const blank = FIELDS.filter((name) => answers[name] === "");
    setMissing(new Set(blank));
    if (blank[0] === undefined) onAnswered(answers);
    else fieldIn(elements, blank[0])?.focus();
  };
  return { missing, submit };
}

function fieldIn(elements: HTMLFormControlsCollection, name: FieldName) {
  const field = elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
}

function textIn(elements: HTMLFormControlsCollection, name: FieldName): string {
  return fieldIn(elements, name)?.value.trim() ?? "";
}
