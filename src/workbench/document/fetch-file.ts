/**
 * The file at an address of this page's own origin, relative to the page. Rejects for other origins
 * and for what the server does not have.
 */
export async function fetchFile(address: string): Promise<File> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== new URL(document.baseURI).origin)
    throw new RangeError(`${address} is not on this page's own server`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new File([await response.blob()], fileNameOf(url));
}

/** The last part of the address as a person would write it. */
export function fileNameOf({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
