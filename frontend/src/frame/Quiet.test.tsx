import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Quiet } from "./Quiet";

afterEach(cleanup);

function Fragile({ attempt }: { attempt: number }) {
  if (attempt === 0) {
    throw new Error("no");
  }
  return <p>here after {attempt}</p>;
}

test("what fails leaves the rest, and is tried again at the next occasion", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const tree = (occasion: string) => (
    <main>
      <p>the page</p>
      <Quiet occasion={occasion}>{(attempt) => <Fragile attempt={attempt} />}</Quiet>
    </main>
  );
  const { rerender } = render(tree("/a"));
  expect(screen.getByText("the page")).toBeTruthy();
  expect(screen.queryByText(/here/)).toBeNull();
  rerender(tree("/a"));
  expect(screen.queryByText(/here/)).toBeNull();
  rerender(tree("/b"));
  expect(screen.getByText("here after 1")).toBeTruthy();
});
