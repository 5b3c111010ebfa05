import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ApiProblem } from "@/lib/problem";
import { type Answers, openPage } from "../../tools/testHost";
import { FinderPage } from "./FinderPage";

const asked = vi.fn();

const option = (code: string, words: string, values: string[]) => ({ __typename: "FinderOption", code, words, values });
const question = (kind: string, text: string, options: object[], mostChoices = 1) => ({
  __typename: "FinderQuestion",
  kind,
  text,
  help: null,
  mostChoices,
  mayBeIndispensable: true,
  options,
});
const QUESTIONS = [
  question("PLACE", "Où se trouve votre entreprise ?", []),
  question(
    "SOUGHT",
    "Que cherchez-vous ?",
    [
      option("clients", "Des clients", ["NEW_CUSTOMERS"]),
      option("entraide", "De l’entraide", ["SHARED_EXPERIENCE"]),
      option("achats", "Acheter à plusieurs", ["PURCHASING"]),
    ],
    2,
  ),
  question("BUDGET", "Quel budget ?", [
    option("0", "Rien", ["FREE"]),
    option("300", "Jusqu’à 300 €", ["FREE", "UP_TO_300"]),
  ]),
];
const reason = (kind: string, match: number, sheetSays: string[]) => ({
  __typename: "FinderReason",
  question: kind,
  match,
  sheetSays,
  missing: sheetSays.length === 0,
});
const EDGE = {
  __typename: "FoundNetworkEdge",
  score: 0.725,
  node: {
    __typename: "Network",
    id: "net_1",
    slug: "club-des-fournils",
    name: "Club des Fournils",
    acronym: null,
    summary: "Des boulangers qui s’entraident.",
    commune: { __typename: "Commune", id: "com_13005", name: "Aubagne" },
  },
  reasons: [reason("PLACE", 1, ["13"]), reason("SOUGHT", 0.5, ["NEW_CUSTOMERS"]), reason("BUDGET", 0.4, [])],
};

function open(address: string, answers: Answers = {}) {
  history.replaceState(null, "", address);
  openPage(FinderPage, "/", "/", {
    FinderStartQuery: () => ({
      regions: {
        nodes: [
          { __typename: "Region", id: "reg_1", code: "FR", name: "France", parent: null },
          {
            __typename: "Region",
            id: "reg_3",
            code: "FR-13",
            name: "Bouches-du-Rhône",
            parent: { __typename: "Region", id: "reg_1", code: "FR" },
          },
        ],
      },
    }),
    FinderQuestionsQuery: ({ region, version }) => ({
      finder:
        region === "FR-13" && (version ?? 4) === 4
          ? { __typename: "Finder", id: "fin_3_4", version: 4, questions: QUESTIONS }
          : null,
      region: { __typename: "Region", id: "reg_3", name: "Bouches-du-Rhône" },
    }),
    FinderResultsQuery: (variables) => {
      asked(variables);
      return { findNetworks: { totalCount: 1, edges: [EDGE] } };
    },
    ...answers,
  });
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const heading = (name: string | RegExp) => screen.findByRole("heading", { name });

afterEach(() => {
  cleanup();
  asked.mockReset();
  Reflect.deleteProperty(navigator, "share");
});

test("the questions come one at a time, and their answers are the address", async () => {
  open("/trouver?region=FR-13");
  const first = await heading("Où se trouve votre entreprise ?");
  await vi.waitFor(() => expect(location.search).toBe("?region=FR-13&v=4&question=ou"));
  expect(document.activeElement).toBe(first);
  expect(screen.getByText("Question 1 sur 3")).toBeTruthy();
  await press("Passer");
  await heading("Que cherchez-vous ?");
  await userEvent.click(screen.getByRole("checkbox", { name: "Des clients" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "De l’entraide" }));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Acheter à plusieurs" }).disabled).toBe(true);
  await userEvent.click(screen.getByRole("checkbox", { name: /indispensable/ }));
  await press("Suivante");
  await heading("Quel budget ?");
  await press("Voir les réseaux");
  expect(screen.getByRole("alert").textContent).toBe("Choisissez une réponse, ou passez cette question.");
  await userEvent.click(screen.getByRole("radio", { name: "Jusqu’à 300 €" }));
  await press("Voir les réseaux");
  await heading(/1 réseau/);
  expect(location.search).toBe("?region=FR-13&v=4&recherche=clients,entraide&budget=300&indispensable=recherche");
  expect(asked).toHaveBeenLastCalledWith(
    expect.objectContaining({
      region: "FR-13",
      version: 4,
      answers: expect.objectContaining({
        place: null,
        sought: ["clients", "entraide"],
        budget: "300",
        indispensable: ["SOUGHT"],
      }),
    }),
  );
});

test("going back loses nothing", async () => {
  open("/trouver?region=FR-13&v=4&recherche=clients&question=budget");
  await heading("Quel budget ?");
  await press("Précédente");
  await heading("Que cherchez-vous ?");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Des clients" }).checked).toBe(true);
  expect(location.search).toBe("?region=FR-13&v=4&recherche=clients&question=recherche");
});

test("each network says why, and what its sheet doesn't say", async () => {
  open("/trouver?region=FR-13&v=4&ou=13005&recherche=clients,entraide&budget=300");
  const link = await screen.findByRole("link", { name: "Club des Fournils" });
  expect(link.getAttribute("href")).toBe("/guide/club-des-fournils");
  const card = link.closest("li")?.textContent ?? "";
  expect(card).toMatch(/Convient à 7[23]\s%/);
  expect(card).toContain("Lieu : convient");
  expect(card).toContain("Départements : 13");
  expect(card).toContain("Ce que vous cherchez : convient en partie");
  expect(card).toContain("Des clients");
  expect(card).toContain("Budget : la fiche ne le dit pas");
});

test("the address is handed to whatever the device shares by, else copied", async () => {
  const share = vi.fn();
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
  open("/trouver?region=FR-13&v=4&ou=13005");
  await screen.findByRole("link", { name: "Club des Fournils" });
  await press("Partager");
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: location.href }));
});

test("where nothing fits, what is indispensable can be let go", async () => {
  open("/trouver?region=FR-13&v=4&ou=13005&indispensable=ou", {
    FinderResultsQuery: ({ answers }) => ({
      findNetworks: answers.indispensable.length > 0 ? { totalCount: 0, edges: [] } : { totalCount: 1, edges: [EDGE] },
    }),
  });
  await screen.findByText("Aucun réseau ne convient");
  await press("Ne rien tenir pour indispensable");
  expect(await screen.findByRole("link", { name: "Club des Fournils" })).toBeTruthy();
  expect(location.search).toBe("?region=FR-13&v=4&ou=13005");
});

test("an address that means nothing leads to the beginning, a failure to another try", async () => {
  open("/trouver?region=FR-13&v=9");
  expect(await screen.findByText("Aucune question n’existe à cette adresse")).toBeTruthy();
  cleanup();
  vi.spyOn(console, "error").mockImplementation(() => {});
  open("/trouver?region=FR-13&v=4&budget=autre", {
    FinderResultsQuery: () => {
      throw new ApiProblem("BAD_USER_INPUT", "no");
    },
  });
  expect(await screen.findByText("Cette adresse ne mène à aucune réponse")).toBeTruthy();
  cleanup();
  let isDown = true;
  open("/trouver?region=FR-13&v=4&budget=300", {
    FinderResultsQuery: () => {
      if (isDown) {
        throw new TypeError("Failed to fetch");
      }
      return { findNetworks: { totalCount: 1, edges: [EDGE] } };
    },
  });
  await screen.findByText("La recherche n’a pas abouti");
  isDown = false;
  await press("Réessayer");
  expect(await screen.findByRole("link", { name: "Club des Fournils" })).toBeTruthy();
  vi.restoreAllMocks();
});

test("without a region one is chosen", async () => {
  open("/trouver");
  expect(screen.queryByRole("button", { name: "France" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Bouches-du-Rhône" }));
  await heading("Où se trouve votre entreprise ?");
  expect(location.search).toContain("region=FR-13");
});
