import type { Money } from "./format";

/** What amounts are typed and compared in; the fields' labels say so, too. */
const CURRENCY = "EUR";

export const money = (minorUnits: number): Money => ({ minorUnits, currency: CURRENCY });
