/** Kinds of school and office that Vietnamese writes in lower case after their first word. */
const LOWER_AFTER_FIRST = /(?<= )(Nhân Dân|Non|Học|Giáo|Cơ Sở|Phổ Thông|Thường Xuyên|Và)(?= |$)/gu;
const ABBREVIATION = /^(UBND|GDĐT|GDTX|GDNN|THCS|THPT|TH|MN|BGD|TP|TP\.|TX)$/u;

/**
 * A name in capitals as ordinary text writes it: "TRƯỜNG TIỂU HỌC LAM SƠN" → "Trường Tiểu học Lam
 * Sơn". A name that already has small letters is left as it is.
 */
export function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.split(" ").map((word) => (ABBREVIATION.test(word) ? word : capitalise(word)));
  return words.join(" ").replace(LOWER_AFTER_FIRST, (part) => part.toLowerCase());
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
