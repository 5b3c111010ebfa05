import { signal } from "@/lib/signal";
import { createEnvironment } from "./environment";

/** The API's client with all that it has read. */
export const client = signal(createEnvironment());

/** Forgets what was read, failures included: what is on the screen is asked for again. */
export const renewClient = (): void => client.set(createEnvironment());
