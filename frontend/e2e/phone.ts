import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { readText } from "./support.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_MS = 30_000;

/** An authenticator application, which has learnt the secret that a page shows. */
export class Phone {
  readonly #secret: Buffer;
  #last = 0;

  private constructor(secret: Buffer) {
    this.#secret = secret;
  }

  static async reading(page: Page): Promise<Phone> {
    const letters = await readText(page.locator(".secret"), /^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
    const bits = [...letters.replaceAll(" ", "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0"));
    const bytes = bits.join("").match(/.{8}/g) ?? [];
    return new Phone(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))));
  }

  /** A code that was not given before: nobody waits for the next one, since clocks may differ by a step. */
  code(): string {
    this.#last = Math.max(Math.floor(Date.now() / STEP_MS), this.#last + 1);
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(this.#last));
    const hash = createHmac("sha1", this.#secret).update(counter).digest();
    const offset = (hash.at(-1) ?? 0) & 15;
    const code = (hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
    return String(code).padStart(6, "0");
  }
}

/** Sets the codes up for whoever is signed in, and leaves the page on the recovery codes. */
export async function enrol(page: Page): Promise<Phone> {
  const phone = await Phone.reading(page);
  await page.getByLabel("Code à six chiffres").fill(phone.code());
  await page.getByRole("button", { name: "Activer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos codes de secours" })).toBeVisible();
  return phone;
}
