import { Field, Select } from "@fluentui/react-components";
import { CATALOG_IDS } from "../../domain/catalog/catalog-id";
import type { FormId } from "../../domain/plan/form-id";
import { FORM_IDS } from "../../domain/plan/form-id";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import type { CompletedProfile, ProfileChoices } from "./default-profile";
import { useFieldStyles } from "./use-field-styles";

type PlanFieldsProps = {
  readonly profile: CompletedProfile;
  readonly choices: ProfileChoices;
  readonly choose: (choice: Partial<ProfileChoices>) => void;
};

/** Form and catalogue: chosen beforehand, with the reason. */
export function PlanFields(props: PlanFieldsProps) {
  return (
    <>
      <FormField {...props} />
      <CatalogField {...props} />
    </>
  );
}

function FormField({ profile, choices, choose }: PlanFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  const hint = choices.form === null ? formHint(profile, words) : null;
  return (
    <Field label={words("insert.form")} className={field.field} {...(hint ? { hint } : {})}>
      <Select
        className={field.select}
        value={profile.form}
        onChange={(_, { value }) => choose({ form: FORM_IDS.find((id) => id === value) ?? null })}
      >
        {FORM_IDS.map((form) => (
          <option key={form} value={form}>
            {formWords(form, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function CatalogField({ profile, choices, choose }: PlanFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  const hint = choices.catalog === null ? catalogHint(profile, words) : null;
  return (
    <Field label={words("insert.catalog")} className={field.field} {...(hint ? { hint } : {})}>
      <Select
        className={field.select}
        value={profile.catalog?.id ?? ""}
        disabled={profile.catalog === null}
        onChange={(_, { value }) =>
          choose({ catalog: CATALOG_IDS.find((id) => id === value) ?? null })
        }
      >
        {profile.catalog === null ? (
          <option value="">{words("insert.catalogAfterType")}</option>
        ) : null}
        {profile.catalogs.map(({ id }) => (
          <option key={id} value={id}>
            {words("insert.withCircular", {
              name: words(`catalog.${id}`),
              circular: words(`circular.${id}`),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The name of the new form does not say its circular; those of the old forms do. */
function formWords(form: FormId, words: Words): string {
  const name = words(`form.${form}`);
  if (form !== "tt57-2026-bieu2") return name;
  return words("insert.withCircular", { name, circular: words("circular.TT57-2026-II-PT") });
}

function formHint({ catalog, schoolYear }: CompletedProfile, words: Words): string | null {
  if (catalog === null) return null;
  return catalog.series === "2026"
    ? words("insert.form2026Hint", { effectiveDate: catalog.regulation.effective })
    : words("insert.form2018Hint", { year: schoolYear });
}

function catalogHint(profile: CompletedProfile, words: Words): string | null {
  const { schoolType, schoolYear: year, catalogInForce } = profile;
  if (schoolType === null) return null;
  return catalogInForce
    ? words("insert.catalogHint", { level: words(`schoolType.${schoolType}`), year })
    : words("insert.catalogOutOfYear", { year });
}
