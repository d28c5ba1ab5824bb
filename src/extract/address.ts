/** Reads a printed address; `null` when it is none. */
export function readAddress(address: string): URL | null {
  try {
    const url = new URL(/^https?:/i.test(address) ? address : `https://${address}`);
    return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(url.hostname) ? url : null;
  } catch {
    return null;
  }
}
