import type { SheetChange } from "../../sheets/model/workbook-change";
import type { ChangeDraft } from "./change-draft";
import { describedPage, NEW_PAGE } from "./page-image";
import type { PageImage } from "./page-image";
import { pageOperations } from "./page-operations";

type SetPage = Extract<SheetChange, { kind: "set-page" }>;

/** Where rows have been inserted or taken away, areas and breaks are elsewhere by now. */
function withUnknownRows(page: PageImage): PageImage {
  return { ...page, printArea: null, titleRows: null, breaksAfter: [-1] };
}

/**
 * How a sheet is printed. Rows that the same change has inserted before move the breaks along, so
 * what takes this back knows them as they were.
 */
export function setPage(draft: ChangeDraft, { sheet, page }: SetPage): void {
  const image = draft.image(sheet);
  const name = image?.name ?? sheet;
  const former = image?.page ?? NEW_PAGE;
  const wanted = describedPage(page);
  const isMoved = draft.shift(name).count > 0;
  const known = (page: PageImage) => (isMoved ? withUnknownRows(page) : page);
  draft.perform(pageOperations(name, known(former), wanted), {
    after: image?.page ? pageOperations(name, known(wanted), former) : [],
  });
}
