/** The first page of whoever is signed in: its address is known, its code loaded and its question asked before all others. */
export const FIRST_PATH = "/semaine";
