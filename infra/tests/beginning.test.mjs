// An installation from nothing, as a network begins it: an empty database, a command, and then nothing but browsers and letters.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { holdDevice } from "../../frontend/e2e/passkey.ts";
import { enrol } from "../../frontend/e2e/phone.ts";
import { firmOf } from "./firms.mjs";
import { askGraph, partnerToken } from "./http.mjs";
import { MailServer } from "./mailserver.mjs";
import { choosePassword, expect, makePasskey, People } from "./people.mjs";
import { Workplace } from "./processes.mjs";
import { Stack } from "./stack.mjs";

const ADMINISTRATOR = { email: "aurele.pointcardinal@reseau.example", name: "Aurèle Pointcardinal" };
const DIRECTOR = { email: "belise.rosedesvents@reseau.example", name: "Bélise Rosedesvents" };
const GIVER = { email: "cyprien.portevoix@essai.example", name: "Cyprien Portevoix" };
const RECEIVER = { email: "delphine.ecoutille@essai.example", name: "Delphine Écoutille" };
const PASSWORD = "quatre moulins sous la pluie";
const CHAPTER = "Les Premiers Levés";
/** Of a step that failed. */
const PICTURES = fileURLToPath(new URL("../../.build/test/beginning", import.meta.url));
const MEMBERS = 30;
const OPEN_SEATS = `query ($chapter: String!) {
  chapters(search: $chapter, first: 1) { nodes { openSeats(first: 100) { nodes { name(language: FRENCH) } } } } }`;
const CHAPTERS = '{ region(code: "FR-61") { chapters(first: 5) { nodes { name } } } }';

describe("An installation from nothing", { skip: process.env.ENTREGENT_SKIPPED ?? false }, () => {
  const stack = new Stack();
  const begun = Date.now();
  let mail;
  let people;
  let administrator;
  let director;

  before(async () => {
    stack.workplace = new Workplace();
    mail = new MailServer(stack.workplace);
    await mail.start();
    await stack.start({ ENTREGENT_DEMONSTRATION: "false", ...mail.environment() }, "localhost");
    people = new People(stack.environment.ENTREGENT_PUBLIC_URL);
    await people.start();
  });
  afterEach(async ({ passed, name }) => {
    if (!passed) await people.takePictures(join(PICTURES, name));
  });
  after(async () => {
    await people?.close();
    await stack.close();
    await mail?.close();
  });

  it("has no account, and gives the first one by a command", async () => {
    assert.deepEqual(stack.command(["account", "list"]), { code: 0, output: "" });
    const { email, name } = ADMINISTRATOR;
    const made = stack.command(["account", "create-administrator", "--email", email, "--name", name]);
    administrator = await people.open();
    await choosePassword(administrator, linkIn(made.output), PASSWORD);
    await enrol(administrator);
    await administrator.goto("/administration");
    await expect(administrator.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  });

  it("opens its first region", async () => {
    await administrator.getByRole("link", { name: "Régions", exact: true }).click();
    await administrator.getByRole("button", { name: "Ouvrir une région" }).click();
    const dialog = administrator.getByRole("dialog", { name: "Ouvrir une région" });
    await dialog.getByLabel("Nom de la région").fill("Orne");
    await dialog.getByLabel("Code").fill("FR-61");
    await dialog.getByLabel("Dépend de").selectOption({ label: "France" });
    await dialog.getByLabel("Cotisation annuelle").fill("980");
    await dialog.getByLabel("Chiffre d’affaires promis").fill("60 000");
    await dialog.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await expect(administrator.getByRole("heading", { level: 1, name: "Orne" })).toBeVisible();
  });

  it("appoints a director, who comes in by a letter", async () => {
    await administrator.goto("/administration/responsables?nommer=true");
    const dialog = administrator.getByRole("dialog", { name: "Nommer quelqu’un" });
    await dialog.getByLabel("Responsabilité").selectOption({ label: "Direction régionale" });
    await dialog.getByLabel("Adresse e-mail").fill(DIRECTOR.email);
    await dialog.getByLabel("Son nom").fill(DIRECTOR.name);
    await dialog.getByLabel("Région").selectOption({ label: "Orne" });
    await dialog.getByRole("button", { name: "Nommer", exact: true }).click();
    await expect(administrator.getByRole("heading", { level: 1, name: DIRECTOR.name })).toBeVisible();
    director = await people.open();
    await choosePassword(director, await mail.link(DIRECTOR.email), PASSWORD);
    await holdDevice(director);
    await director.getByRole("link", { name: /ajouter une clé d’accès/ }).click();
    await director.getByLabel("Votre mot de passe").fill(PASSWORD);
    await director.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
    await expect(director.getByText("La clé d’accès est ajoutée.")).toBeVisible();
    await director.goto("/administration");
    await expect(director.getByRole("link", { name: "Groupes", exact: true })).toBeVisible();
  });

  it("founds its first chapter", async () => {
    await director.getByRole("link", { name: "Groupes", exact: true }).click();
    await director.getByRole("button", { name: "Fonder un groupe" }).click();
    const dialog = director.getByRole("dialog", { name: "Fonder un groupe" });
    await dialog.getByLabel("Nom du groupe").fill(CHAPTER);
    await dialog.getByLabel("Jour de la réunion").selectOption({ label: "mardi" });
    await dialog.getByLabel("Heure").fill("07:15");
    await dialog.getByLabel("Lieu").fill("Auberge du Sablier Couché");
    await dialog.getByLabel("Adresse").fill("4 rue du Pas-Pressé");
    await choose(dialog, "Commune", "alencon", /^Alençon/);
    await dialog.getByLabel("Position sur la carte").fill("48.43, 0.09");
    await dialog.getByRole("button", { name: "Fonder", exact: true }).click();
    await expect(director.getByRole("heading", { level: 1, name: CHAPTER })).toBeVisible();
  });

  it("imports its thirty members from a file", async () => {
    const api = await Verbs.of(director);
    const { chapters } = await api.ask(OPEN_SEATS, { chapter: CHAPTER });
    const trades = chapters.nodes[0].openSeats.nodes.map(({ name }) => name);
    await director.goto("/administration/membres");
    await director.getByRole("link", { name: "Importer", exact: true }).click();
    await choose(director, "Groupe", "premiers", CHAPTER);
    await director.getByLabel("Fichier CSV").setInputFiles({
      name: "premiers.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csvOf(members(), trades)),
    });
    await expect(director.getByLabel("Contenu du fichier")).not.toHaveValue("");
    await director.getByRole("button", { name: "Vérifier le fichier" }).click();
    await director.getByRole("button", { name: `Importer ${MEMBERS} membres` }).click();
    await expect(director.getByRole("listitem").filter({ hasText: "premiers.csv" })).toBeVisible();
    await director.goto("/administration/membres");
    await expect(director.getByRole("heading", { level: 2, name: `${MEMBERS} membres` })).toBeVisible();
  });

  it("lets members in by letters, one by a passkey and the other by a password, and one recommend somebody to the other, until it is won", async (context) => {
    const giver = await people.open("Pixel 7");
    await holdDevice(giver);
    await makePasskey(giver, await mail.link(GIVER.email));
    await expect(giver.getByRole("heading", { level: 1, name: /^Bienvenue/ })).toBeVisible();
    const receiver = await people.open("Pixel 7");
    await choosePassword(receiver, await mail.link(RECEIVER.email), PASSWORD);
    await giver.goto("/recommander");
    await choose(giver, "À qui", "delphine", RECEIVER.name);
    await giver.getByLabel("Son nom").fill("Ombeline Essoreuse");
    await giver.getByLabel("Son téléphone").fill("02 31 00 00 00");
    await giver.getByLabel("Quel est le besoin").fill("Un escalier en chêne, avant l’été.");
    await giver.getByText("Oui, de vive voix").click();
    await giver.getByRole("radiogroup", { name: "Comment l’avez-vous préparée" }).locator("label").filter({ hasText: "3" }).click();
    await giver.getByRole("button", { name: `Recommander à ${RECEIVER.name}` }).click();
    await expect(giver.getByText(`Recommandation envoyée à ${RECEIVER.name}`)).toBeVisible();
    await giver.getByRole("link", { name: "La voir" }).click();
    context.diagnostic(`from an empty database to the first referral: ${Math.round((Date.now() - begun) / 1000)} s`);

    await receiver.goto("/recommandations?etape=nouvelles");
    await receiver.getByRole("link", { name: "Ombeline Essoreuse" }).click();
    for (const verb of ["Bien reçue", "Contact pris"]) {
      await receiver.getByRole("button", { name: verb }).click();
      await receiver.getByRole("dialog").getByRole("button", { name: verb }).click();
      await expect(receiver.getByRole("dialog")).toBeHidden();
    }
    await receiver.getByRole("button", { name: "Affaire conclue" }).click();
    await receiver.getByLabel("Montant hors taxes").fill("3 450,00");
    await receiver.getByRole("dialog").getByText("Nouveau", { exact: true }).click();
    await receiver.getByRole("button", { name: "Dire merci" }).click();
    await expect(giver.getByText("Conclue").first()).toBeVisible();
  });

  it("lets a partner's client read the region until that is taken back", async () => {
    const api = await Verbs.of(administrator);
    const { organisation } = await api.say("registerPartner", "RegisterPartnerInput", "organisation { id }", {
      id: randomUUID(),
      name: "Chambre des Essais",
      contactName: "Barnabé Guichetier",
      contactEmail: "donnees@chambre.example",
    });
    const { client, secret } = await api.say("createClient", "CreateClientInput", "secret client { id }", {
      commandId: randomUUID(),
      organisationId: organisation.id,
      name: "chambre-lecture",
    });
    const { region } = await api.ask('{ region(code: "FR-61") { id } }');
    const { grant } = await api.say("grantPartner", "GrantPartnerInput", "grant { id }", {
      id: randomUUID(),
      clientId: client.id,
      regionId: region.id,
      permission: "CHAPTERS_READ",
      startsOn: new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(),
    });
    const token = await partnerToken(stack.site.port, "chapters.read:fr-61", { client: "chambre-lecture", secret });
    const read = () => askGraph(stack.site.port, CHAPTERS, { headers: { authorization: `Bearer ${token}` } });
    assert.deepEqual(JSON.parse((await read()).body).data.region.chapters.nodes, [{ name: CHAPTER }]);
    await api.say("revokeGrant", "RevokeGrantInput", "grant { id }", { commandId: randomUUID(), grantId: grant.id });
    assert.equal(JSON.parse((await read()).body).errors[0].extensions.code, "FORBIDDEN");
  });
});

const linkIn = (text) => text.match(/http\S+\/connexion\/lien\?cle=\S+/)?.[0] ?? assert.fail(text);

async function choose(place, field, letters, option) {
  await place.getByRole("combobox", { name: field }).fill(letters);
  await place.getByRole("option", { name: option }).first().click();
}

/** The two who recommend, and as many others as a chapter has. */
function members() {
  const others = Array.from({ length: MEMBERS - 2 }, (_, place) => ({
    name: `Essai Numéro-${place + 3}`,
    email: `essai-${place + 3}@essai.example`,
  }));
  return [GIVER, RECEIVER, ...others];
}

function csvOf(people, trades) {
  const rows = people.map(({ name, email }, place) => {
    const firm = firmOf(place);
    const [firstName, lastName] = name.split(" ");
    return [firstName, lastName, firm.name, firm.siret, trades[place], email, "02 33 00 00 00"];
  });
  const header = ["Prénom", "Nom", "Entreprise", "SIRET", "Métier", "Courriel", "Téléphone"];
  return [header, ...rows].map((cells) => cells.join(";")).join("\r\n");
}

/** The API with the session of a page. */
class Verbs {
  static async of(page) {
    return new Verbs(page.context().request, await (await page.context().request.get("/session")).json());
  }

  constructor(request, session) {
    this.request = request;
    this.csrf = session.csrf;
  }

  async ask(query, variables = {}) {
    const headers = { [this.csrf.header]: this.csrf.token };
    const answer = await (await this.request.post("/graphql", { headers, data: { query, variables } })).json();
    assert.equal(answer.errors, undefined, JSON.stringify(answer));
    return answer.data;
  }

  async say(verb, type, selection, input) {
    const errors = "errors { ... on UserError { message path } }";
    const { done } = await this.ask(`mutation ($input: ${type}!) { done: ${verb}(input: $input) { ${selection} ${errors} } }`, { input });
    assert.deepEqual(done.errors, [], verb);
    return done;
  }
}
