import { signal } from "@/lib/signal";

/** How much the person has not read, as far as is known: what watches over it comes after the first page. */
export const unread = signal(0);
