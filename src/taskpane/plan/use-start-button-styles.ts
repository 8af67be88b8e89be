import { makeStyles, tokens } from "@fluentui/react-components";

/** The large buttons that a plan begins with. */
export const useStartButtonStyles = makeStyles({
  wide: {
    width: "100%",
    maxWidth: "none",
    minHeight: "66px",
    justifyContent: "flex-start",
    padding: "10px 16px",
    textAlign: "left",
    "& .fui-CompoundButton__icon": { width: "24px", height: "24px", marginRight: "12px" },
    "& .fui-CompoundButton__secondaryContent": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      marginTop: "3px",
    },
    "& .fui-CompoundButton__contentContainer": {
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
  },
  /** What stands in the way has to be read, unlike a button that is merely off. */
  explained: {
    "& .fui-CompoundButton__secondaryContent": { color: tokens.colorNeutralForeground3 },
  },
});
