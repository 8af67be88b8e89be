import type { Certainty } from "../../domain/validation/certainty";
import type { Severity } from "../../domain/validation/severity";

/** A shape beside the word, so that a grey print tells the severities apart. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: "■ Lỗi",
  warning: "▲ Cảnh báo",
  hint: "○ Nhắc",
};

export const CERTAINTY_LABELS: Readonly<Record<Certainty, string>> = {
  certain: "Chắc chắn",
  plausible: "Cần người xác nhận",
  ambiguous: "Chưa rõ, để trống",
  judgement: "Tùy nhận định",
};

/** Headings of the list of waivers; it is recognised by them. */
export const WAIVER_HEADINGS = {
  reason: "Lý do bỏ qua",
  by: "Người quyết định",
  key: "Mã đối chiếu",
} as const;
