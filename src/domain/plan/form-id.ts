/**
 * The printed forms: the nine-column form used since Official Letter 5932/2018, Quảng Ninh's
 * ten-column form, and Mẫu số 2, Annex V of Circular 57/2026.
 */
export const FORM_IDS = ["cv5932-9", "quang-ninh-10", "tt57-2026-bieu2"] as const;

export type FormId = (typeof FORM_IDS)[number];
