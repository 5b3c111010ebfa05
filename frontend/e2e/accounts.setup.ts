import { test as setup } from "@playwright/test";
import { ACCOUNTS, type Account, stateOf } from "./accounts.ts";
import { Api } from "./api.ts";

for (const account of Object.keys(ACCOUNTS) as Account[]) {
  setup(`${account} signs in`, async () => {
    const api = await Api.signIn(ACCOUNTS[account]);
    await api.keepState(stateOf(account));
  });
}
