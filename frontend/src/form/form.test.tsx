import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDraft } from "@/lib/drafts";
import { SessionEnded } from "@/lib/problem";
import { TextField } from "@/ui/TextField";
import { openFreshDevice } from "../../tools/testDevice";
import { Form } from "./Form";
import type { Outcome } from "./outcome";
import { useForm } from "./useForm";

type Sent = { name: string };
const send = vi.fn<(input: Sent, commandId: string) => Promise<Outcome<string>>>();
const onDone = vi.fn();

function Greeting() {
  const form = useForm({
    name: "greeting",
    empty: () => ({ name: "", place: "" }),
    read: ({ name, place }) =>
      name && place
        ? { input: { name } }
        : { gaps: { name: name ? null : "Who is greeted?", place: place ? null : "Where?" } },
    refusals: { name: ["name"], place: ["place", "town"] },
    send,
    onDone,
  });
  return (
    <I18nProvider i18n={i18n}>
      <Form form={form} submit="Greet">
        <TextField
          label="Name"
          value={form.draft.name}
          problem={form.problem("name")}
          onChange={(name) => form.change({ name })}
        />
        <TextField
          label="Place"
          value={form.draft.place}
          problem={form.problem("place")}
          onChange={(place) => form.change({ place })}
        />
      </Form>
    </I18nProvider>
  );
}
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const submit = () => userEvent.click(screen.getByRole("button", { name: "Greet" }));
async function fill() {
  render(<Greeting />);
  await userEvent.type(field(/^Name/), "Zoé");
  await userEvent.type(field(/^Place/), "Caen");
}

beforeEach(async () => {
  send.mockReset();
  onDone.mockReset();
  await openFreshDevice();
});
afterEach(cleanup);

test("what is missing when it is sent is told until it is there; what is left empty later is told when it is sent again", async () => {
  render(<Greeting />);
  await userEvent.type(field(/^Name/), "Zoé");
  expect(screen.queryByRole("alert")).toBeNull();
  await submit();
  expect(screen.getByRole("alert").textContent).toBe("Where?");
  await vi.waitFor(() => expect(document.activeElement).toBe(field(/^Place/)));
  await userEvent.type(field(/^Place/), "Caen");
  await userEvent.clear(field(/^Name/));
  expect(screen.queryByRole("alert")).toBeNull();
  await submit();
  expect(screen.getByRole("alert").textContent).toBe("Who is greeted?");
  expect(send).not.toHaveBeenCalled();
});

test("a refusal stands beside the field that its path names, and takes the person there", async () => {
  send.mockResolvedValue({ kind: "refused", errors: [{ message: "No such town.", path: ["input", "town"] }] });
  await fill();
  await submit();
  expect((await screen.findByRole("alert")).textContent).toBe("No such town.");
  expect(field(/^Place/).getAttribute("aria-invalid")).toBe("true");
  await vi.waitFor(() => expect(document.activeElement).toBe(field(/^Place/)));
});

test("a refusal of nothing in particular stands above the button and takes the focus", async () => {
  send.mockResolvedValue({ kind: "refused", errors: [{ message: "It has changed.", path: [] }] });
  await fill();
  await submit();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toBe("It has changed.");
  expect(alert.parentElement).toBe(document.activeElement);
});

test("what did not arrive keeps the draft, and is sent again under the same id; what was done ends both", async () => {
  send.mockRejectedValueOnce(new SessionEnded()).mockResolvedValue({ kind: "done", result: "greeted" });
  await fill();
  await submit();
  expect((await screen.findByRole("alert")).textContent).toContain("Rien n’est parti");
  expect(readDraft("greeting")).toEqual({ name: "Zoé", place: "Caen" });
  await submit();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith("greeted", { name: "Zoé" }));
  expect(readDraft("greeting")).toBeNull();
  await userEvent.type(field(/^Name/), "Léa");
  await userEvent.type(field(/^Place/), "Brest");
  await submit();
  const [first, again, other] = send.mock.calls.map(([, id]) => id);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test("while it is on its way it isn't sent a second time", async () => {
  send.mockReturnValue(new Promise(() => undefined));
  await fill();
  await submit();
  await submit();
  await userEvent.type(field(/^Name/), "{Enter}");
  expect(send).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("button", { name: "Greet" }).getAttribute("aria-disabled")).toBe("true");
});
