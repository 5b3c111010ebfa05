import type { ReactNode } from "react";
import { signal } from "@/lib/signal";

export type Toast = { id: number; content: ReactNode };
const SHOWN_MS = 6000;

export const toasts = signal<readonly Toast[]>([]);
let count = 0;

export function removeToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Says for a moment that something was done. Never the only place for what must be known. */
export function showToast(content: ReactNode): void {
  count += 1;
  const id = count;
  toasts.set([...toasts.get().slice(-2), { id, content }]);
  setTimeout(() => removeToast(id), SHOWN_MS);
}
