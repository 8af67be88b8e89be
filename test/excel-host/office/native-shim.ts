/** What the pane's side needs to know of the emulated Excel before Office.js starts. */
export type ShimSettings = {
  /** Language of Excel's interface, e.g. `en-us`; Office.js loads its strings by it. */
  readonly locale: string;
  /** Requirement sets by name, e.g. `{ ExcelApi: "1.9" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Colours of the Office theme as numbers `0xRRGGBB`. */
  readonly theme: Readonly<Record<string, number>>;
};

/** How the shim reaches the host; everything that crosses is text. */
export type ShimConnection = {
  /** Answers a request with a `HostAnswer` as JSON. */
  readonly process: (json: string, flags: number) => Promise<string>;
};

/** What the host calls to deliver `HostEvent`s, given as JSON. */
export type ShimHandle = { readonly deliver: (eventsJson: string) => void };

/**
 * Puts in place what Excel for Windows offers to the page in its task pane: `window.external`.
 * Must run before office.js. The function is also sent to Chromium as source text: it refers to
 * nothing outside itself.
 */
export function installNativeShim(
  page: object,
  settings: ShimSettings,
  connection: ShimConnection
): ShimHandle {
  const RICH_API = 93;
  const RICH_API_MESSAGE = 33;
  const INTERNAL_ERROR = 5001;
  const EVENT_CATEGORY = 65_536;
  type Callback = (result: unknown) => void;
  type Handler = (id: number, payload: unknown) => void;
  let handlers: { readonly id: number; readonly handler: Handler }[] = [];
  const documentSettings = new Map<string, string>();

  /** Office.js expects the arrays of COM. */
  function safeArray(items: readonly unknown[]): object {
    const nested = () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
    return {
      toArray: nested,
      dimensions: () => 1,
      ubound: () => items.length,
      lbound: () => 0,
      getItem: (index: number) => nested()[index],
    };
  }

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.locale,
    GetDocUrl: () => "C:\\emulated\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(settings.requirements),
    GetOfficeThemeInfo: () => JSON.stringify(settings.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) =>
        documentSettings.forEach((value, key) => {
          keys.push(key);
          values.push(value);
        }),
      Write: (keys: readonly string[], values: readonly string[]) => {
        documentSettings.clear();
        keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ""));
      },
    }),
  };

  function answerOf(json: string): object {
    const answer = JSON.parse(json) as { status: number; body?: unknown; message?: string };
    if (answer.status !== 0) return safeArray([answer.status, answer.message]);
    return safeArray([0, [200, [], JSON.stringify(answer.body)]]);
  }

  const external = {
    GetHostInfo: () =>
      ["excel", "win32", "16.01", settings.locale, "emulated", "", "", "0"].join("|"),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[][], callback: Callback) => {
      const [message] = parameters;
      if (id !== RICH_API || !message) {
        return void Promise.resolve().then(() => callback(safeArray([INTERNAL_ERROR])));
      }
      void connection.process(String(message[4]), Number(message[6])).then(
        (json) => callback(answerOf(json)),
        (error: unknown) => callback(safeArray([INTERNAL_ERROR, String(error)]))
      );
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.push({ id, handler });
      void Promise.resolve().then(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers = handlers.filter((registered) => registered.id !== id);
      void Promise.resolve().then(() => callback(0));
    },
  };
  Object.defineProperty(page, "external", { value: external, writable: true });

  return {
    deliver: (eventsJson) => {
      type Event = { messageType: number; targetId: string; message: string };
      const events = JSON.parse(eventsJson) as readonly Event[];
      const rows = events.map((event) => [
        EVENT_CATEGORY,
        event.messageType,
        event.targetId,
        event.message,
        0,
        false,
      ]);
      for (const { id, handler } of handlers) {
        if (id === RICH_API_MESSAGE) handler(id, safeArray(rows));
      }
    },
  };
}
