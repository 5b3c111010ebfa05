import { test as setup } from "@playwright/test";
import { ACCOUNTS, type Account, signIn, stateOf } from "./accounts.ts";

for (const account of Object.keys(ACCOUNTS) as Account[]) {
  setup(`${account} signs in`, async ({ page }) => {
    await signIn(page, account);
    await page.context().storageState({ path: stateOf(account) });
  });
}
