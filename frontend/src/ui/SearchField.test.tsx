import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { SearchField } from "./SearchField";

const handed = vi.fn();

/** A page whose address holds the words. */
function Page() {
  const [address, setAddress] = useState("");
  return (
    <>
      <SearchField
        label="Nom"
        value={address}
        onSearch={(words) => {
          handed(words);
          setAddress(words);
        }}
      />
      <button type="button" onClick={() => setAddress("")}>
        Enlever les filtres
      </button>
      <button type="button" onClick={() => setAddress("moulin")}>
        Retour
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Nom" });

afterEach(() => {
  cleanup();
  handed.mockReset();
});

test("words are handed over once the typing rests, and what is typed on is not lost", async () => {
  render(<Page />);
  await userEvent.type(field(), "lef");
  await waitFor(() => expect(handed).toHaveBeenCalledWith("lef"));
  await userEvent.type(field(), "èvre");
  await waitFor(() => expect(handed).toHaveBeenLastCalledWith("lefèvre"));
  expect(handed).toHaveBeenCalledTimes(2);
  expect(field().value).toBe("lefèvre");
});

test("when the address changes by itself, the field follows and hands nothing over", async () => {
  render(<Page />);
  await userEvent.type(field(), "xyz");
  await waitFor(() => expect(handed).toHaveBeenCalledTimes(1));
  await userEvent.click(screen.getByRole("button", { name: "Enlever les filtres" }));
  expect(field().value).toBe("");
  await userEvent.click(screen.getByRole("button", { name: "Retour" }));
  expect(field().value).toBe("moulin");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(handed).toHaveBeenCalledTimes(1);
});
