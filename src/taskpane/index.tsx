import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register-commands";
import type { Locale } from "../locales/locale";
import type { UnsupportedReason } from "../locales/unsupported-message";
import { deferredSession } from "./deferred-session";
import { displayLocale } from "./display-locale";
import { now } from "./now";
import { createPaneNavigator } from "./shell/pane-navigator";
import { Shell } from "./shell/shell";
import { themeFromOffice } from "./theme/theme-from-office";
import { UnsupportedNotice } from "./unsupported-notice";
import { whyUnsupported } from "./why-unsupported";

/** Width in px that Excel's own button covers at the top right of the pane. */
const CORNER_WIDTH = { mac: 34, other: 12 };

async function start(root: Root): Promise<void> {
  const reason = await whyUnsupported();
  if (reason) refuse(root, reason, displayLocale(navigator.language));
  else openPane(root, displayLocale(Office.context.displayLanguage));
}

/** Shows the pane and lets the ribbon work in it, while the code behind both is being fetched. */
function openPane(root: Root, locale: Locale): void {
  const opening = import(/* webpackChunkName: "open-session" */ "./open-session").then(
    ({ openSession }) => openSession(locale)
  );
  opening.catch((cause: unknown) => {
    console.error(cause);
    refuse(root, "not-loaded", locale);
  });
  const session = deferredSession(opening);
  const paneNavigator = createPaneNavigator();
  registerCommands(session, paneNavigator);
  root.render(
    <Shell
      session={session}
      locale={locale}
      dark={themeFromOffice(Office.context.officeTheme) === "dark"}
      today={now().date}
      navigator={paneNavigator}
      onLocaleChange={session.setLocale}
      cornerWidth={onMac() ? CORNER_WIDTH.mac : CORNER_WIDTH.other}
    />
  );
}

function onMac(): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
}

function refuse(root: Root, reason: UnsupportedReason, locale: Locale): void {
  document.documentElement.lang = locale;
  root.render(<UnsupportedNotice reason={reason} locale={locale} />);
}

const element = document.getElementById("pane");
if (!element) throw new Error("taskpane.html has no element #pane.");
void start(createRoot(element));
