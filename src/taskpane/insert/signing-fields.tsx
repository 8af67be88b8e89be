import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useWords } from "../words-context";
import type { ProfileChoices } from "./default-profile";
import { useFieldStyles } from "./use-field-styles";

type SigningFieldsProps = {
  readonly choices: ProfileChoices;
  readonly choose: (choice: Partial<ProfileChoices>) => void;
};

/** Titles that plans are signed under; the deputy signs for the head ("KT."), in two lines. */
const TITLES: readonly (readonly string[])[] = [
  ["HIỆU TRƯỞNG"],
  ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
  ["GIÁM ĐỐC"],
];

/** Where the school is, who signs and who gets the plan; all of it can also be written in the sheet later. */
export function SigningFields({ choices, choose }: SigningFieldsProps) {
  const words = useWords();
  return (
    <>
      <TextField
        label={words("insert.address")}
        value={choices.address}
        onChange={(address) => choose({ address })}
      />
      <TextField
        label={words("insert.placeName")}
        hint={words("insert.placeHint")}
        value={choices.place}
        onChange={(place) => choose({ place })}
      />
      <SignerTitleField {...{ choices, choose }} />
      <TextField
        label={words("insert.signerName")}
        hint={words("insert.signerHint")}
        value={choices.signerName}
        onChange={(signerName) => choose({ signerName })}
      />
      <RecipientsField {...{ choices, choose }} />
    </>
  );
}

/** A title of the school's own, kept from an earlier plan, can be chosen too. */
function SignerTitleField({ choices, choose }: SigningFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  const titleOf = (lines: readonly string[]) => lines.join(" / ");
  const own = choices.signerTitle.length === 0 ? [] : [choices.signerTitle];
  const titles = [
    ...TITLES,
    ...own.filter((one) => !TITLES.some((t) => titleOf(t) === titleOf(one))),
  ];
  return (
    <Field label={words("insert.signerTitle")} className={field.field}>
      <Select
        className={field.select}
        value={titleOf(own[0] ?? TITLES[0] ?? [])}
        onChange={(_, { value }) =>
          choose({ signerTitle: titles.find((lines) => titleOf(lines) === value) ?? [] })
        }
      >
        {titles.map((lines) => (
          <option key={titleOf(lines)}>{titleOf(lines)}</option>
        ))}
      </Select>
    </Field>
  );
}

function RecipientsField({ choices, choose }: SigningFieldsProps) {
  const field = useFieldStyles();
  const words = useWords();
  return (
    <Field
      label={words("insert.recipients")}
      hint={words("insert.recipientsHint")}
      className={field.field}
    >
      <Textarea
        resize="vertical"
        value={choices.recipients.join("\n")}
        onChange={(_, { value }) => choose({ recipients: value.split("\n") })}
      />
    </Field>
  );
}

type TextFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const field = useFieldStyles();
  return (
    <Field label={label} className={field.field} {...(hint ? { hint } : {})}>
      <Input
        className={field.control}
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
