/** Folded words of a status and nothing else. */
export const STATES_STATUS =
  /^[\s+*-]*(?:da (?:thuc hien|hoan thanh|xong|lam)(?: xong)?|dang (?:thuc hien|lam|trien khai)|hoan thanh|xong|chua (?:thuc hien|hoan thanh|xong|lam))[\s.]*$/;
