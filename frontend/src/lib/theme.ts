import { signal } from "./signal";

export type Theme = "system" | "light" | "dark";
const KEY = "entregent.theme";

function readTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export const theme = signal<Theme>(readTheme());

/** Read again before the first paint by public/preferences.js. */
export function chooseTheme(chosen: Theme): void {
  if (chosen === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset["theme"] = chosen;
    localStorage.setItem(KEY, chosen);
  }
  theme.set(chosen);
}
