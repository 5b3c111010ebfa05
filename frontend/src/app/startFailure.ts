import { takeNewVersion } from "@/lib/version";

/** The application's own code could not be loaded, nor could its words: says so in both languages, with a way out. */
export function showStartFailure(root: HTMLElement, problem: unknown): void {
  if (takeNewVersion()) {
    return;
  }
  console.error(problem);
  const words = document.createElement("p");
  words.textContent = "Entregent n’a pas pu s’ouvrir. · Entregent could not be opened.";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Réessayer · Try again";
  button.addEventListener("click", () => location.reload());
  const main = document.createElement("main");
  main.append(words, button);
  root.replaceChildren(main);
}
