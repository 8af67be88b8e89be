/** Words before a time that add nothing to it; "3 lần/" counts, but does not say when. */
const FILLERS =
  /^(?:(?:thoi (?:gian|diem|han)(?: (?:thuc hien|hoan thanh))?|thuc hien|hoan thanh|hoan tat|tien hanh|trien khai|to chuc|bat dau|trong khoang(?: thoi gian)?|trong dip|trong|vao|dip|du kien|ca|suot|xong|giai doan(?! @)|\d{1,2} lan)(?: |: |\/))+/;

const FILLERS_BEHIND = /,? (?:du kien|hoan thanh|thuc hien)$/;

/** {@link periodWords} from the first word that says when to the last. */
export function stripFillers(words: string): string {
  return words.replace(FILLERS, "").replace(FILLERS_BEHIND, "");
}
