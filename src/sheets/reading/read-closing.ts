import type { PlanClosing } from "../../domain/plan/plan";
import type { HeaderItem } from "../../domain/plan/plan-location";
import { foldText } from "../../domain/text/fold-text";
import type { CellAddress } from "../model/cell-address";
import type { TextLine } from "./text-line";

export type ClosingReading = {
  readonly closing: PlanClosing;
  readonly addresses: ReadonlyMap<HeaderItem, CellAddress>;
  /** The lines before the closing block. */
  readonly before: readonly TextLine[];
};

const RECIPIENTS = /^noi nhan\s*:?$/;
const SIGNER =
  /^((kt|tm|q)\. ?)?(pho )?(hieu truong|giam doc|truong ban|chu tich( hoi dong.*)?|thu truong( .*)?|nguoi dung dau.*|chu nhom|hoi dong.*)$/;
const SIGNED = /^\(?(da ky|ky ten|ky,? ghi ro|ky va|ky, dong dau).*\)?$/;
const LIST_ITEM = /^[-+•]\s*/;

/** Reads recipients, the signer's title and name from the end of the document. */
export function readClosing(lines: readonly TextLine[]): ClosingReading {
  const start = closingStart(lines);
  const addresses = new Map<HeaderItem, CellAddress>();
  const recipients: string[] = [];
  const signerTitle: string[] = [];
  let signerName: string | null = null;
  const besideSigner = recipientsSide(lines.slice(start));
  for (const { text, at } of lines.slice(start)) {
    const folded = foldText(text);
    if (RECIPIENTS.test(folded)) addresses.set("recipients", at);
    else if (LIST_ITEM.test(text) || text.endsWith(";")) recipients.push(text);
    else if (SIGNER.test(folded) && text === text.toUpperCase()) signerTitle.push(text);
    else if (besideSigner(at)) recipients.push(text);
    else if (!SIGNED.test(folded)) signerName = text;
    if (SIGNER.test(folded) || signerName === text) addresses.set("signer", at);
  }
  return {
    closing: { recipients, signerTitle, signerName },
    addresses,
    before: lines.slice(0, start),
  };
}

/** In a table or worksheet all that stands under "Nơi nhận" is a recipient, with a dash or without. */
function recipientsSide(closing: readonly TextLine[]): (at: CellAddress) => boolean {
  const title = closing.find(({ text }) => RECIPIENTS.test(foldText(text)));
  const columns = new Set(closing.map(({ at }) => columnOf(at)));
  return (at) => title !== undefined && columns.size > 1 && columnOf(at) === columnOf(title.at);
}

function columnOf({ cell }: CellAddress): string {
  return cell.replace(/\d+$/, "");
}

/** The last "Nơi nhận" line, or the signer's title line where there is none. */
function closingStart(lines: readonly TextLine[]): number {
  const folded = lines.map(({ text }) => foldText(text));
  const recipients = folded.findLastIndex((text) => RECIPIENTS.test(text));
  const signer = folded.findIndex(
    (text, index) =>
      SIGNER.test(text) &&
      lines[index]?.text === lines[index]?.text.toUpperCase() &&
      index > lines.length / 2
  );
  if (recipients === -1) return signer === -1 ? lines.length : signer;
  return signer !== -1 && signer < recipients && recipients - signer <= 2 ? signer : recipients;
}
