import { createPlanSession } from "../app/session/create-plan-session";
import type { PlanSession } from "../app/session/plan-session";
import { ExcelHost } from "../hosts/excel/excel-host";
import type { Locale } from "../locales/locale";
import { now } from "./now";

/** Opens the plan of this Excel workbook and begins to read it. */
export function openSession(locale: Locale): PlanSession {
  const session = createPlanSession(new ExcelHost(), {
    locale,
    now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    report: (error) => console.error(error),
  });
  void session.refresh();
  return session;
}
