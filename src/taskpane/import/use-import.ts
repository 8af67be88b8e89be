import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ImportPreview } from "../../app/session/session-state";
import { refusalMessage } from "../../locales/refusal-message";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { OpenedDocument } from "../navigation-context";
import { useSession } from "../session-context";
import { useLocale, useWords } from "../words-context";
import { openDocument } from "./open-document";
import type { PastedTable } from "./open-pasted";
import { openPasted } from "./open-pasted";

export type Import = {
  readonly preview: ImportPreview | null;
  /** Another number for every preview. */
  readonly turn: number;
  /** Name of the document that is being read. */
  readonly reading: string | null;
  /** Why the last document was refused, worded; the preview before it stays. */
  readonly refusal: string | null;
  readonly openFile: (file: File) => void;
  readonly openPaste: (table: PastedTable) => void;
};

type Progress = Omit<Import, "openFile" | "openPaste">;

const NOTHING_READ: Progress = { preview: null, turn: 0, reading: null, refusal: null };

/**
 * Reads one document at a time; of two that were asked for, the later one counts.
 * @param opened read at once, and again whenever it is another object
 */
export function useImport(opened: OpenedDocument | null): Import {
  const words = useWords();
  const locale = useLocale();
  const session = useSession();
  const [progress, setProgress] = useState(NOTHING_READ);
  const latest = useRef(0);

  const reasonOf = (error: unknown) => {
    if (error instanceof UnreadableFile) return refusalMessage(error, locale);
    console.error(error);
    return words("import.notOpened");
  };
  const open = async (name: string, read: () => Promise<SourceWorkbook>) => {
    const turn = (latest.current += 1);
    setProgress((before) => ({ ...before, reading: name, refusal: null }));
    const outcome = await read()
      .then((source) => ({ preview: session.previewImport(name, source), turn }))
      .catch((error: unknown) => ({ refusal: reasonOf(error) }));
    if (turn === latest.current) {
      setProgress((before) => ({ ...before, reading: null, ...outcome }));
    }
  };

  const openFile = (file: File) => void open(file.name, () => openDocument(file));
  const openGiven = useEffectEvent(openFile);
  useEffect(() => {
    if (opened) openGiven(opened.file);
  }, [opened]);

  return {
    ...progress,
    openFile,
    openPaste: (table) => void open(words("import.pasted"), () => openPasted(table)),
  };
}
