import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openFreshDevice } from "../../tools/testDevice";
import { type Answers, openPage } from "../../tools/testHost";
import { FinderEditorPage } from "./FinderEditorPage";

const sent = vi.fn();
const asked = vi.fn();

const budget = {
  __typename: "FinderQuestion",
  kind: "BUDGET",
  weight: 2,
  mayBeIndispensable: true,
  french: "Quel budget ?",
  english: "What may it cost?",
  frenchHelp: null,
  englishHelp: null,
  options: [
    { __typename: "FinderOption", code: "0", values: ["FREE"], french: "Rien", english: "Nothing" },
    { __typename: "FinderOption", code: "100", values: ["FREE", "UP_TO_100"], french: "Peu", english: "Little" },
  ],
};
const region = (code: string, name: string, viewerCanPublishFinder: boolean) => ({
  __typename: "Region",
  id: code,
  code,
  name,
  viewerCanPublishFinder,
});

function open(answers: Answers = {}, address = "/administration/moteur") {
  openPage(FinderEditorPage, "/administration/moteur", address, {
    FinderEditorPageQuery: () => ({
      regions: { nodes: [region("FR-13", "Bouches-du-Rhône", true), region("FR-14", "Calvados", false)] },
    }),
    EditedFinderQuery: (variables) => {
      asked(variables);
      return {
        today: {
          __typename: "Finder",
          id: "fin_2",
          version: 2,
          publishedAt: "2026-11-02T08:00:00Z",
          region: region("FR", "France", false),
        },
        finder: {
          __typename: "Finder",
          id: `fin_${variables["version"] ?? 2}`,
          version: variables["version"] ?? 2,
          questions: [budget],
        },
        activities: [],
      };
    },
    FinderEditorMutation: ({ input }) => {
      sent(input);
      return { publishFinder: { finder: { __typename: "Finder", id: "f3", version: 3 }, errors: [] } };
    },
    ...answers,
  });
}
const publish = () => userEvent.click(screen.getByRole("button", { name: "Publier ces questions" }));

beforeEach(async () => {
  sent.mockReset();
  asked.mockReset();
  await openFreshDevice();
});
afterEach(cleanup);

test("whoever edits one region sees its questions at once, and whose they are", async () => {
  open();
  expect(await screen.findByDisplayValue("Quel budget ?", {}, { timeout: 10_000 })).toBeTruthy();
  expect(screen.getByText("Ces questions sont celles de France")).toBeTruthy();
  expect(screen.getByText(/Version 2, publiée le 2 novembre 2026/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Essayer" }).getAttribute("href")).toBe("/trouver/FR-13");
});

test("what is changed is published as the version after today's", async () => {
  open();
  const question = await screen.findByDisplayValue("Quel budget ?");
  await userEvent.clear(question);
  await userEvent.type(question, "Combien par an ?");
  await publish();
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      regionId: "FR-13",
      version: 2,
      questions: [
        expect.objectContaining({ kind: "BUDGET", text: { french: "Combien par an ?", english: "What may it cost?" } }),
      ],
    }),
  );
});

test("a former version can be begun with, and comes after today's", async () => {
  open({}, "/administration/moteur?version=1");
  await screen.findByDisplayValue("Quel budget ?");
  expect(asked).toHaveBeenCalledWith({ region: "FR-13", version: 1 });
  await publish();
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ version: 2 }));
});

test("a refusal stands beside the field that it is about", async () => {
  open({
    FinderEditorMutation: () => ({
      publishFinder: {
        finder: null,
        errors: [
          {
            __typename: "InvalidInput",
            __isUserError: "InvalidInput",
            message: "Deux réponses ont le même code",
            path: ["questions", "0", "options"],
          },
        ],
      },
    }),
  });
  await screen.findByDisplayValue("Quel budget ?");
  await publish();
  expect((await screen.findAllByText("Deux réponses ont le même code")).length).toBeGreaterThan(0);
});

test("whoever edits no region reads so", async () => {
  open({ FinderEditorPageQuery: () => ({ regions: { nodes: [region("FR-14", "Calvados", false)] } }) });
  expect(await screen.findByText("Vous ne rédigez le guide d’aucune région")).toBeTruthy();
});
