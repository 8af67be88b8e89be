import type { ComponentType } from "react";
import { lazy } from "react";
import { NotOpenedView } from "./not-opened-view";

/*
 * Everything but the first view is loaded when it is opened. The browser fetches it ahead when it
 * has nothing else to do, so that a tab opens at once and without a network.
 */
export const CriteriaView = onDemand(() =>
  import(/* webpackPrefetch: true */ "../criteria/criteria-view").then((m) => m.CriteriaView)
);
export const CheckView = onDemand(() =>
  import(/* webpackPrefetch: true */ "../check/check-view").then((m) => m.CheckView)
);
export const RollupView = onDemand(() =>
  import(/* webpackPrefetch: true */ "../rollup/rollup-view").then((m) => m.RollupView)
);
export const InsertPage = onDemand(() =>
  import(/* webpackPrefetch: true */ "../insert/insert-page").then((m) => m.InsertPage)
);
export const ImportPage = onDemand(() =>
  import(/* webpackPrefetch: true */ "../import/import-page").then((m) => m.ImportPage)
);
export const RowPage = onDemand(() =>
  import(/* webpackPrefetch: true */ "../row/row-page").then((m) => m.RowPage)
);
export const PrintPage = onDemand(() =>
  import(/* webpackPrefetch: true */ "../print/print-page").then((m) => m.PrintPage)
);

/** A view that could not be fetched says so in its own place; the rest of the pane goes on. */
function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (view) => ({ default: view }),
      (cause: unknown) => {
        console.error(cause);
        return { default: NotOpenedView as ComponentType<Props> };
      }
    )
  );
}
