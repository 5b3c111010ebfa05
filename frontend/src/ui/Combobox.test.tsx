import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Combobox, type Option } from "./Combobox";

afterEach(cleanup);

const NAMES = ["Élodie", "Ronan", "Zoé"];
const onChoose = vi.fn<(option: Option) => void>();

function Host() {
  const [text, setText] = useState("");
  const options = NAMES.filter((name) => name.toLowerCase().includes(text)).map((name) => ({
    id: name,
    label: name,
    content: name,
  }));
  return (
    <I18nProvider i18n={i18n}>
      <Combobox label="À qui" text={text} onTextChange={setText} options={options} onChoose={onChoose} />
    </I18nProvider>
  );
}

test("arrows move through the list and around its ends, Enter chooses", async () => {
  render(<Host />);
  const field = screen.getByRole("combobox", { name: "À qui" });
  await userEvent.click(field);
  expect(field.getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{ArrowUp}");
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("Zoé");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(onChoose).toHaveBeenLastCalledWith(expect.objectContaining({ id: "Ronan" }));
  expect(field.getAttribute("aria-expanded")).toBe("false");
});

test("Escape closes the list and keeps the text; a text that nobody bears is said so", async () => {
  render(<Host />);
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "À qui" });
  await userEvent.type(field, "ro");
  await userEvent.keyboard("{Escape}");
  expect(field.getAttribute("aria-expanded")).toBe("false");
  expect(field.value).toBe("ro");
  await userEvent.type(field, "xx");
  expect(screen.getByRole("status").textContent).toContain("Personne ne correspond");
});
