import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { RefObject } from "react";
import { SCHOOL_TYPES } from "../../domain/catalog/school-type";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { useWords } from "../words-context";
import type { CompletedProfile, ProfileChoices } from "./default-profile";
import type { RequiredField } from "./missing-fields";
import { offeredSchoolYears } from "./offered-school-years";
import { useFieldStyles } from "./use-field-styles";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "10px", alignItems: "start" },
});

/** Where the keyboard goes for a field that is missing. */
export type RequiredElements = {
  readonly school: RefObject<HTMLInputElement | null>;
  readonly schoolType: RefObject<HTMLSelectElement | null>;
};

type SchoolFieldsProps = {
  readonly profile: CompletedProfile;
  readonly choices: ProfileChoices;
  readonly choose: (choice: Partial<ProfileChoices>) => void;
  readonly today: CalendarDate;
  readonly missing: readonly RequiredField[];
  readonly elements: RequiredElements;
};

/** Who makes the plan, and for which year. */
export function SchoolFields(props: SchoolFieldsProps) {
  const { choices, choose, missing, elements } = props;
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useWords();
  return (
    <>
      <Field
        label={words("insert.school")}
        required
        className={field.field}
        {...(missing.includes("school")
          ? { validationMessage: words("insert.schoolRequired") }
          : {})}
      >
        <Input
          input={{ ref: elements.school }}
          className={field.control}
          value={choices.school}
          onChange={(_, { value }) => choose({ school: value })}
        />
      </Field>
      <div className={styles.pair}>
        <SchoolTypeField {...props} />
        <SchoolYearField {...props} />
      </div>
      <Field
        label={words("insert.authority")}
        hint={words("insert.authorityHint")}
        className={field.field}
      >
        <Input
          className={field.control}
          value={choices.authority}
          onChange={(_, { value }) => choose({ authority: value })}
        />
      </Field>
    </>
  );
}

function SchoolTypeField({ profile, choose, missing, elements }: SchoolFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  return (
    <Field
      label={words("insert.schoolType")}
      required
      className={field.field}
      {...(missing.includes("schoolType")
        ? { validationMessage: words("insert.schoolTypeRequired") }
        : {})}
    >
      <Select
        select={{ ref: elements.schoolType }}
        className={field.select}
        value={profile.schoolType ?? ""}
        onChange={(_, { value }) =>
          choose({ schoolType: SCHOOL_TYPES.find((type) => type === value) ?? null })
        }
      >
        {profile.schoolType === null ? (
          <option value="">{words("insert.chooseSchoolType")}</option>
        ) : null}
        {SCHOOL_TYPES.map((type) => (
          <option key={type} value={type}>
            {words(`schoolType.${type}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function SchoolYearField({ profile, choose, today }: SchoolFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  const years = offeredSchoolYears(today);
  return (
    <Field label={words("insert.schoolYear")} required className={field.field}>
      <Select
        className={field.select}
        value={profile.schoolYear}
        onChange={(_, { value }) =>
          choose({ schoolYear: years.find((year) => year === value) ?? null })
        }
      >
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
    </Field>
  );
}
