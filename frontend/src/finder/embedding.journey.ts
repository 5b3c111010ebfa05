import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ADDRESS } from "../../e2e/address.ts";
import { expect, test } from "../../e2e/support.ts";

/** A chamber's own site, which is not ours: another origin, one line of ours in it. */
async function chamber(attributes: string) {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Une chambre</title></head>
    <body><h1>Une chambre</h1><script async src="${ADDRESS}/integration/cadre.js" ${attributes}></script><p>Après</p></body></html>`;
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/" ? 200 : 204, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test("on a chamber's own site one line of HTML finds networks, in a frame as high as what it shows", async ({
  page,
  context,
}) => {
  const site = await chamber(`data-page="moteur/FR-13" data-couleur="8a1c5b"`);
  try {
    await page.goto(site.address);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: "Où se trouve votre entreprise ?" })).toBeVisible();
    const height = async () => (await page.locator("iframe").boundingBox())?.height ?? 0;
    const wanted = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => Math.abs((await height()) - (await wanted()))).toBeLessThan(0.5);
    await expect(frame.getByRole("button", { name: "Continuer" })).toHaveCSS("background-color", "rgb(138, 28, 91)");

    await frame.getByRole("searchbox", { name: "Commune" }).fill("aubagne");
    await frame.getByRole("button", { name: "Continuer" }).click();
    await frame.getByRole("radio", { name: "1 à 9", exact: true }).check();
    await frame.getByRole("button", { name: "Voir déjà les réseaux" }).click();
    await expect(frame.getByRole("article").nth(2)).toBeVisible();
    await expect.poll(async () => Math.abs((await height()) - (await wanted()))).toBeLessThan(0.5);

    expect(await context.cookies(), "no cookie").toEqual([]);
    expect(await frame.locator("body").evaluate(() => self.origin), "walled off").toBe("null");
    const opening = page.waitForEvent("popup");
    await frame.getByRole("link", { name: "Ouvrir en grand" }).click();
    await expect((await opening).getByRole("article").nth(2)).toBeVisible();
  } finally {
    site.close();
  }
});

test("nothing else of ours stands in frames", async ({ page }) => {
  const answer = await page.request.get("/trouver/FR-13");
  expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});
