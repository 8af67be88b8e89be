import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { SchoolDetails } from "../../domain/plan/school-details";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import type { ProfileChoices } from "./default-profile";
import { choicesFrom, completeProfile } from "./default-profile";
import type { RequiredField } from "./missing-fields";
import { missingFields, profileOf } from "./missing-fields";
import { MissingNotice } from "./missing-notice";
import { PlanFields } from "./plan-fields";
import type { RequiredElements } from "./school-fields";
import { SchoolFields } from "./school-fields";
import { SigningFields } from "./signing-fields";
import { SheetPreview } from "./sheet-preview";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "16px" },
});

type InsertFormProps = {
  readonly today: CalendarDate;
  readonly sheets: readonly string[];
  /** What an earlier plan of this workbook says of the school. */
  readonly kept: SchoolDetails | null;
};

/** What only the school knows is asked; the rest is chosen beforehand and says why. */
export function InsertForm({ today, sheets, kept }: InsertFormProps) {
  const styles = useStyles();
  const words = useWords();
  const { back } = useNavigation();
  // What is kept may be read only after the form was opened.
  const [typed, setTyped] = useState<Partial<ProfileChoices>>({});
  const choices = { ...choicesFrom(kept), ...typed };
  const profile = completeProfile(choices, today);
  const { missing, elements, submit, focus } = useSubmission(profile);
  const choose = (choice: Partial<ProfileChoices>) => setTyped({ ...typed, ...choice });
  return (
    <ViewFrame
      actions={
        <ActionBar
          primary={{ label: words("insert.submit"), onClick: submit }}
          secondary={{ label: words("insert.cancel"), onClick: back }}
        />
      }
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {missing.length > 0 ? <MissingNotice missing={missing} focus={focus} /> : null}
        <SchoolFields {...{ profile, choices, choose, today, missing, elements }} />
        <PlanFields {...{ profile, choices, choose }} />
        <SigningFields {...{ choices, choose }} />
        <SheetPreview sheets={sheets} />
        <EnterSubmits />
      </form>
    </ViewFrame>
  );
}

/** The visible button stands in the action bar; browsers submit on Enter only with one inside. */
function EnterSubmits() {
  return <button type="submit" hidden />;
}

/** Inserts when nothing is missing, else points at what is; what is filled in later is let go. */
function useSubmission(profile: ReturnType<typeof completeProfile>) {
  const session = useSession();
  const { busy } = useSessionState();
  const [tried, setTried] = useState(false);
  const elements: RequiredElements = {
    school: useRef<HTMLInputElement>(null),
    schoolType: useRef<HTMLSelectElement>(null),
  };
  const focus = (field: RequiredField) => elements[field].current?.focus();
  const submit = () => {
    const ready = profileOf(profile);
    const [first] = missingFields(profile);
    setTried(true);
    if (first) focus(first);
    else if (ready && busy === null) void session.insertPlan(ready);
  };
  return { missing: tried ? missingFields(profile) : [], elements, submit, focus };
}
