import type { BrowserContext } from "@playwright/test";
import { Api } from "./api.ts";

/** Who edits the guide of Bouches-du-Rhône, and who keeps one sheet of it. */
export const EDITOR = "editrice@bouches-du-rhone.example";
export const OWNER = "reseau@bouches-du-rhone.example";

/** From here on the browser is signed in as somebody. */
export async function enterAs(context: BrowserContext, email: string): Promise<void> {
  const { cookies } = await (await Api.signIn(email)).state();
  await context.addCookies(cookies);
}
