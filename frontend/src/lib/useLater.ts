import { useEffect, useEffectEvent, useState } from "react";

/**
 * Code that comes after the page; null until it is there. It is loaded as soon as it is wanted, and every other reason to
 * want it is a reason to try again.
 */
export function useLater<T>(load: () => Promise<T>, wanted: unknown, onFailure: () => void): T | null {
  const [loaded, setLoaded] = useState<{ code: T } | null>(null);
  const start = useEffectEvent(() => {
    load().then(
      (code) => setLoaded({ code }),
      () => fail(),
    );
  });
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (!loaded && wanted) {
      start();
    }
  }, [loaded, wanted]);
  return loaded?.code ?? null;
}
