import { FluentProvider } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { PlanSession } from "../../../src/app/session/plan-session";
import type { SessionState } from "../../../src/app/session/session-state";
import type { Locale } from "../../../src/locales/locale";
import type { Navigation } from "../../../src/taskpane/navigation-context";
import { NavigationContext } from "../../../src/taskpane/navigation-context";
import { ChangeToastProvider } from "../../../src/taskpane/shell/change-toast-provider";
import { SessionContext } from "../../../src/taskpane/session-context";
import { PANE_THEMES } from "../../../src/taskpane/theme/pane-themes";
import { LocaleContext } from "../../../src/taskpane/words-context";
import { fakeSession } from "./fake-session";

type RenderPaneOptions = {
  readonly state?: Partial<SessionState>;
  readonly locale?: Locale;
  readonly navigation?: Partial<Navigation>;
  /** What the sheet says of a row; nothing unless told. */
  readonly rowForm?: PlanSession["rowForm"];
  /** A real session instead of one that stands still. */
  readonly session?: PlanSession;
};

/** Renders a part of the pane with everything around it that the shell provides. */
export function renderPane(ui: ReactNode, options: RenderPaneOptions = {}) {
  const fake = fakeSession(options.state);
  if (options.rowForm) fake.rowForm.mockImplementation(options.rowForm);
  const navigation = {
    tab: "plan",
    page: null,
    findingGroup: null,
    openTab: jest.fn(),
    row: null,
    document: null,
    openPage: jest.fn(),
    openRow: jest.fn(),
    back: jest.fn(),
    guardLeaving: jest.fn(),
    ...options.navigation,
  } satisfies Navigation;
  const view = render(
    <FluentProvider theme={PANE_THEMES.light}>
      <SessionContext value={options.session ?? fake.session}>
        <LocaleContext value={options.locale ?? "vi"}>
          <NavigationContext value={navigation}>
            <ChangeToastProvider>{ui}</ChangeToastProvider>
          </NavigationContext>
        </LocaleContext>
      </SessionContext>
    </FluentProvider>
  );
  return {
    ...fake,
    setState: (change: Partial<SessionState>) => act(() => fake.setState(change)),
    user: userEvent.setup({ delay: null }),
    navigation,
    container: view.container,
  };
}
