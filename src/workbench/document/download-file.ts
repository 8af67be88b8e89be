const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Browsers read the address some time after the click. */
const READ_BY_THEN_MS = 60_000;

/** Hands a new file to the browser, which puts it where downloads go and never over another file. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN_MS);
}
