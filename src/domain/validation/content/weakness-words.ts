/**
 * Words that state a weakness. "Không" is not among them ("Không để xảy ra…" is an aim), nor is
 * "hạn chế" alone, which is also the verb "to limit".
 */
export const STATES_WEAKNESS =
  /(?<!\p{L})(?:chưa(?: \p{L}+){0,4}|còn (?:[^.;,]{0,30} )?(?:chậm|ít|yếu|kém|thiếu|thấp|lúng túng|hạn chế|khó khăn|bất cập)|(?:nhiều|một số|bị) hạn chế|bất cập|xuống cấp|quá tải)(?!\p{L})/iu;
