/** The languages of the interface; Vietnamese is the first and the source of keys. */
export const LOCALES = ["vi", "en"] as const;

export type Locale = (typeof LOCALES)[number];
