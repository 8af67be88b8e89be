import { screen } from "@testing-library/react";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { renderPane } from "../support/render-pane";
import {
  MISSING_LEAD,
  OF_DOCUMENT,
  planState,
  TWO_AMOUNTS,
  UNTIDY,
  WARNING,
} from "./sample-findings";

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const itemWith = (message: string) => {
  const item = screen.getByText(message).closest("li");
  if (!item) throw new Error(`No finding says «${message}».`);
  return item;
};

export function renderCheck(findings = [MISSING_LEAD, TWO_AMOUNTS, WARNING, OF_DOCUMENT, UNTIDY]) {
  return renderPane(<CheckView />, { state: planState({ findings }) });
}
