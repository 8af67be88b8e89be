import { makeStyles, tokens } from "@fluentui/react-components";

/** Labels above controls of 38 px, in Vietnamese words that need their height. */
export const useFieldStyles = makeStyles({
  field: {
    minWidth: 0,
    "& > .fui-Label": {
      paddingTop: 0,
      paddingBottom: "4px",
      fontWeight: tokens.fontWeightSemibold,
    },
    "& > .fui-Field__hint": { color: tokens.colorNeutralForeground3 },
    "& > .fui-Field__hint, & > .fui-Field__validationMessage": {
      marginTop: "4px",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  control: { minHeight: "38px" },
  select: { "& > select": { height: "38px", textOverflow: "ellipsis" } },
});
