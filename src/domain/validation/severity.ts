/** How grave a finding is; only errors make a check fail. */
export type Severity = "error" | "warning" | "hint";
