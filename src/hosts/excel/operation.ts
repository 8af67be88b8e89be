/** One step of a change: what to ask of a sheet, and about how many bytes that is on the wire. */
export type Operation = {
  /** Its name or its id. */
  readonly sheet: string;
  readonly bytes: number;
  readonly perform: (sheet: Excel.Worksheet) => void;
  /** Depends on the user's printer, so that it is the likeliest to fail. */
  readonly isPageSetup?: boolean;
};

/** A request that is a name, an address and little more. */
const SMALL_REQUEST = 400;

/** An operation whose arguments are short. */
export function operation(sheet: string, perform: Operation["perform"], requests = 1): Operation {
  return { sheet, bytes: requests * SMALL_REQUEST, perform };
}
