import { noHeader } from "../model/page-state";
import type { HeaderFooterState } from "../model/page-state";

type Line = "Header" | "Footer";

/** The three parts as files write them, e.g. `&LTrường&CKế hoạch&RTrang &P`. */
export function headerCode(parts: HeaderFooterState, line: Line): string {
  const part = (letter: string, text: string) => text && `&${letter}${text}`;
  return (
    part("L", parts[`left${line}`]) +
    part("C", parts[`center${line}`]) +
    part("R", parts[`right${line}`])
  );
}

function partsOf(code: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  let section = "C";
  for (const [token] of code.matchAll(/&[LCR]|&&|&.|[^&]+|&/gs)) {
    if (/^&[LCR]$/.test(token)) section = token.slice(1);
    else parts[section] = (parts[section] ?? "") + token;
  }
  return parts;
}

export function readHeader(header: string | undefined, footer: string | undefined) {
  const [above, below] = [partsOf(header ?? ""), partsOf(footer ?? "")];
  return {
    ...noHeader(),
    leftHeader: above.L ?? "",
    centerHeader: above.C ?? "",
    rightHeader: above.R ?? "",
    leftFooter: below.L ?? "",
    centerFooter: below.C ?? "",
    rightFooter: below.R ?? "",
  };
}
