import type { Plan } from "./plan";

/** What a school says of itself in every plan, so that next year's need not ask again. */
export type SchoolDetails = {
  readonly school: string;
  /** The body the school answers to; `""` for none. */
  readonly authority: string;
  readonly address: string;
  /** The place that documents are dated at, a commune's or ward's name. */
  readonly place: string;
  /** "HIỆU TRƯỞNG", or two lines "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG". */
  readonly signerTitle: readonly string[];
  readonly signerName: string;
  readonly recipients: readonly string[];
};

const ADDRESS = /^(?:\d{1,2}\s*[./)]\s*)?địa chỉ\s*:\s*(.+)$/iu;

/** The details as the plan's head, first section and closing have them; `""` where they say nothing. */
export function schoolDetailsOf({ header, sections, closing }: Plan): SchoolDetails {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const address = paragraphs
    .map((text) => ADDRESS.exec(text)?.[1] ?? "")
    .find((text) => text !== "");
  return {
    school: header.school ?? "",
    authority: header.authority ?? "",
    address: address === undefined || /^[….\s]*$/.test(address) ? "" : address,
    place: header.place ?? "",
    signerTitle: closing.signerTitle,
    signerName: closing.signerName ?? "",
    recipients: closing.recipients,
  };
}
