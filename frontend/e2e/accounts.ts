import { expect, type Page } from "@playwright/test";
import { PASSWORD } from "./api.ts";

/** People whom many journeys share, because no journey changes anything that is theirs; they sign in once for all. */
export const ACCOUNTS = {
  member: "membre@calvados.example",
  director: "directrice@calvados.example",
  administrator: "admin@reseau.example",
} as const;
export type Account = keyof typeof ACCOUNTS;

/** Where the session of an account is kept for all journeys. */
export const stateOf = (account: Account): string => `test-results/accounts/${account}.json`;

/** From a page that offers to sign in, through the sign-in page, back to the application. */
export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(PASSWORD);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/semaine");
  await fillSignIn(page, email);
  await expect(page.getByRole("heading", { level: 1, name: "Ma semaine" })).toBeVisible();
}
