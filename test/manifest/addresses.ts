import type { Manifest } from "./read-manifest";
import { attribute, elements } from "./read-manifest";

/** Every address of the manifest, icons included. */
export function addresses(manifest: Manifest): string[] {
  return elements(manifest, "*")
    .flatMap((element) => [attribute(element, "DefaultValue"), element.textContent])
    .filter((text) => /^\w+:\/\//.test(text));
}

/** Addresses that do not begin with `url`. */
export function strayAddresses(manifest: Manifest, url: string): string[] {
  return addresses(manifest).filter((address) => !address.startsWith(url));
}
