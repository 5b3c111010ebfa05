/** Removes what the first version kept on the device in the clear. */
export function removeFormerRecords(): void {
  try {
    indexedDB.deleteDatabase("entregent");
    for (const key of Object.keys(localStorage)) {
      if (/^entregent\.(draft\.|person\.signedIn$)/.test(key)) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Storage is closed: there is nothing to remove.
  }
}
