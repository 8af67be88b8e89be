import type { Locale } from "../locales/locale";
import { workbenchMessage } from "../locales/workbench-message";
import type { Opening } from "./workbench";

/** What the user knows it by. */
export function nameOfOpening(opening: Opening, locale: Locale): string {
  switch (opening.kind) {
    case "file":
      return opening.file.name;
    case "address":
      return opening.address;
    case "draft":
      return opening.fileName;
    case "sample":
    case "blank":
      return workbenchMessage(`menu.${opening.kind}`, {}, locale);
  }
}
