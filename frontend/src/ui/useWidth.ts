import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The element's width in pixels, so that a drawing keeps its text size on every screen. */
export function useWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) {
      return;
    }
    setWidth(target.clientWidth || initial);
    const observer = new ResizeObserver(() => setWidth(target.clientWidth || initial));
    observer.observe(target);
    return () => observer.disconnect();
  }, [initial]);
  return [element, width];
}
