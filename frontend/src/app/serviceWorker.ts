const DAY_MS = 86_400_000;

/** Keeps the application's files on the device; in development there are none to keep. */
export function registerServiceWorker(): void {
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    addEventListener("load", () => void register());
  }
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register("/sw.js");
    // A page that stays open for days still hears of a new version.
    setInterval(() => navigator.onLine && registration.update().catch(() => undefined), DAY_MS);
  } catch {
    // Without it the application works as long as there is a network.
  }
}
