/** Keeps the application's files on the device; in development there are none to keep. */
export function registerServiceWorker(): void {
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    addEventListener("load", () => {
      navigator.serviceWorker.register("/sw.js").catch(() => {
        // Without it the application works as long as there is a network.
      });
    });
  }
}
