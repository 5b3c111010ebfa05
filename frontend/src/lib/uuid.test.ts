import { expect, test } from "vitest";
import { uuidv7 } from "./uuid";

test("is a version 7 UUID that carries its time", () => {
  const now = Date.UTC(2026, 10, 23, 8, 30);
  const id = uuidv7(now);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now);
});

test("later ids sort after earlier ones, and no two are alike", () => {
  expect(uuidv7(2000) > uuidv7(1000)).toBe(true);
  expect(new Set(Array.from({ length: 1000 }, () => uuidv7(1000))).size).toBe(1000);
});
