import { signal } from "./signal";
import { storeText } from "./stored";

export type Theme = "system" | "light" | "dark";

function readTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export const theme = signal<Theme>(readTheme());

/** Read again before the first paint by public/preferences.js. */
export function chooseTheme(chosen: Theme): void {
  if (chosen === "system") {
    delete document.documentElement.dataset["theme"];
  } else {
    document.documentElement.dataset["theme"] = chosen;
  }
  storeText("theme", chosen === "system" ? null : chosen);
  theme.set(chosen);
}
