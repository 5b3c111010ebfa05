import { expect, type Page } from "@playwright/test";

/** The demonstration's people; all have the same password. */
export const ACCOUNTS = {
  member: "membre@calvados.example",
  other: "membre2@calvados.example",
  director: "directrice@calvados.example",
} as const;
export type Account = keyof typeof ACCOUNTS;
const PASSWORD = "entregent";

/** Where the signed-in browser of an account is kept for the other tests. */
export const stateOf = (account: Account): string => `test-results/accounts/${account}.json`;

/** From a page that offers to sign in, through the sign-in page, back to the application. */
export async function fillSignIn(page: Page, account: Account): Promise<void> {
  await page.getByLabel("Adresse e-mail").fill(ACCOUNTS[account]);
  await page.getByLabel("Mot de passe").fill(PASSWORD);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/semaine");
  await fillSignIn(page, account);
  await expect(page.getByRole("heading", { level: 1, name: "Ma semaine" })).toBeVisible();
}
