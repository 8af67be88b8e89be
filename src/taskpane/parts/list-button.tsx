import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  button: { height: "34px", minWidth: 0, whiteSpace: "nowrap" },
});

/** A button inside a list: low enough not to compete with the action bar. */
export function ListButton({ className, ...props }: ComponentProps<typeof Button>) {
  const styles = useStyles();
  return <Button {...props} className={mergeClasses(styles.button, className)} />;
}
