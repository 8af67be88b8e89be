import type { Locale } from "../locales/locale";
import { workbenchMessage } from "../locales/workbench-message";
import { fileNameOf } from "./document/fetch-file";
import type { Opening } from "./workbench";

/** What the user knows it by. */
export function nameOfOpening(opening: Opening, locale: Locale): string {
  switch (opening.kind) {
    case "file":
      return opening.file.name;
    case "address":
      return nameAt(opening.address);
    case "draft":
      return opening.fileName;
    case "sample":
    case "blank":
      return workbenchMessage(`menu.${opening.kind}`, {}, locale);
  }
}

/** The file's name, or the address itself where it names none. */
function nameAt(address: string): string {
  try {
    return fileNameOf(new URL(address, document.baseURI)) || address;
  } catch {
    return address;
  }
}
