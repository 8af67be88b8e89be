import { normaliseText } from "../text/normalise-text";

export type StandardBanner = {
  readonly number: number;
  readonly title: string | null;
};

/** A row number may stand before the words, "4 Tiêu chuẩn 5: …"; "Tiểu chuẩn" is a known slip. */
const BANNER =
  /^(?:\d{1,2}[.)]?\s+)?[-+•*\s]*ti[êeểé]u\s*chu[ẩâaẫấ]n(?:\s*số)?\s*(?<number>[1-9]\d?)(?!\d|[.,/]\d)(?<rest>.*)$/isu;
const TITLE = /^ *(?:[.:)\-–—]+\s*|\s+(?=\p{Lu})|$)(?<title>.*)$/su;
const NEXT_CRITERION = /[\s,;]*ti[êeểé]u\s*ch[íiìỉ]\s*[1-9]/iu;
const TRAILING_MARKS = /[\s.,;:…]+$/u;

/**
 * A standard's banner row: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", "Tiêu chuẩn 3 Cơ sở vật
 * chất…". `null` for the column heading "Tiêu chuẩn, tiêu chí" and for a sentence that only begins
 * with a standard.
 */
export function readStandardBanner(text: string): StandardBanner | null {
  const banner = BANNER.exec(normaliseText(text))?.groups;
  if (banner === undefined) return null;
  const words = TITLE.exec(banner.rest ?? "")?.groups?.title;
  if (words === undefined) return null;
  const [title = ""] = words.split(NEXT_CRITERION, 1);
  return {
    number: Number(banner.number),
    title: title.replace(/\n/g, " ").replace(TRAILING_MARKS, "") || null,
  };
}
