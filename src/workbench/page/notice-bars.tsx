import { Button } from "@fluentui/react-components";
import type { MessageBarProps } from "@fluentui/react-components";
import type { Locale } from "../../locales/locale";
import { refusalMessage } from "../../locales/refusal-message";
import type { Notice } from "../workbench";
import { Bar } from "./bar";
import { timeWords } from "./time-words";
import type { WorkbenchWords } from "./workbench-context";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

const INTENTS: Readonly<Record<Notice["kind"], NonNullable<MessageBarProps["intent"]>>> = {
  refused: "error",
  "not-opened": "error",
  "not-saved": "error",
  restored: "info",
  "drafts-refused": "warning",
  "drafts-cleared": "success",
};

/** What the user is told, until it is put away. */
export function NoticeBars() {
  const { notices } = useWorkbenchState();
  return (
    <div role="status">
      {notices.map((notice) => (
        <NoticeBar key={notice.kind} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { locale } = useWorkbenchState();
  const { title, text } = noticeWords(notice, words, locale);
  return (
    <Bar
      intent={INTENTS[notice.kind]}
      {...(title === undefined ? {} : { title })}
      actions={
        <>
          {notice.kind === "restored" ? (
            <Button onClick={() => void workbench.leaveRestored()}>
              {words("notice.leaveRestored")}
            </Button>
          ) : null}
          <Button appearance="subtle" onClick={() => workbench.dismiss(notice.kind)}>
            {words("notice.close")}
          </Button>
        </>
      }
    >
      {text}
    </Bar>
  );
}

type NoticeWords = { readonly title?: string; readonly text: string };

function noticeWords(notice: Notice, words: WorkbenchWords, locale: Locale): NoticeWords {
  switch (notice.kind) {
    case "refused":
      return {
        title: words("notice.refused", { file: notice.fileName }),
        text: refusalMessage(notice, locale),
      };
    case "not-opened":
      return {
        title: words("notice.notOpened", { file: notice.fileName }),
        text: words("notice.notOpenedAdvice"),
      };
    case "not-saved":
      return { title: words("notice.notSaved"), text: notSavedWords(notice.cell, words) };
    case "restored": {
      const time = timeWords(notice.changedAt, words);
      return { text: words("notice.restored", { time, file: notice.fileName }) };
    }
    case "drafts-refused":
      return { text: words("notice.draftsRefused") };
    case "drafts-cleared":
      return { text: words("notice.draftsCleared") };
  }
}

function notSavedWords(cell: string | null, words: WorkbenchWords): string {
  return cell === null ? words("notice.notSavedAdvice") : words("notice.tooLong", { cell });
}
