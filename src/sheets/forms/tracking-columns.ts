/** The tracking block right of the printed form, after a gap column; it is never printed. */
export const TRACKING_TITLE = "Theo dõi – không in";

/** Pins the sheet to one catalogue and school year, in plain sight, so that a copied sheet keeps it. */
export function trackingTitle(catalog: string, schoolYear: string | null): string {
  return [
    TRACKING_TITLE,
    `Danh mục ${catalog}`,
    ...(schoolYear ? [`Năm học ${schoolYear}`] : []),
  ].join(" · ");
}

export const TRACKING_COLUMNS = [
  { role: "id", heading: "Mã dòng", width: 6 },
  { role: "criterion", heading: "Tiêu chí", width: 6 },
  { role: "start", heading: "Bắt đầu", width: 9.5 },
  { role: "end", heading: "Kết thúc", width: 9.5 },
  { role: "lead", heading: "Phụ trách chính", width: 17 },
  { role: "status", heading: "Mức độ", width: 12.5 },
  { role: "clarify", heading: "Cần làm rõ", width: 24 },
] as const;

export type TrackingRole = (typeof TRACKING_COLUMNS)[number]["role"];

/** Width of the empty column between the printed form and the tracking block. */
export const TRACKING_GAP_WIDTH = 1.5;
