import { createRequire } from "node:module";

const { chromium, devices, expect: expectSoon } = createRequire(new URL("../../frontend/package.json", import.meta.url))("@playwright/test");
const PATIENCE_MS = 20_000;

/** Waits for what it looks at. */
export const expect = expectSoon.configure({ timeout: PATIENCE_MS });

/** People with browsers of their own, at one address. */
export class People {
  #browser;

  constructor(address) {
    this.address = address;
  }

  async start() {
    const sandbox = process.getuid() === 0 ? ["--no-sandbox"] : [];
    const { E2E_CHROMIUM: executablePath } = process.env;
    this.#browser = await chromium.launch({
      args: ["--disable-gpu", "--disable-quic", ...sandbox],
      ...(executablePath && { executablePath }),
    });
  }

  /** A page of a browser in which nobody was before. */
  async open(device = "Desktop Chrome") {
    const context = await this.#browser.newContext({
      ...devices[device],
      baseURL: this.address,
      locale: "fr-FR",
      timezoneId: "Europe/Paris",
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  }

  /** What everybody sees, for whoever looks for a fault. */
  async takePictures(directory) {
    const pages = this.#browser.contexts().flatMap((context) => context.pages());
    await Promise.all(pages.map((page, place) => page.screenshot({ path: `${directory}/${place + 1}.png` })));
  }

  async close() {
    await this.#browser?.close();
  }
}

/** Follows a one-time link, and chooses a password where it leads. */
export async function choosePassword(page, link, password) {
  await page.goto(link);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByLabel("Le même, une seconde fois").fill(password);
  await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/connexion/lien");
}

/** Follows a one-time link, and makes a passkey where it leads. */
export async function makePasskey(page, link) {
  await page.goto(link);
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/connexion/lien");
}
