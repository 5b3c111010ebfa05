import { expect, test } from "vitest";
import { inStages, OPEN_STATUSES } from "./stages";

test("each application that is under way stands in one stage, in the order of the list", () => {
  const applications = [...OPEN_STATUSES, ...OPEN_STATUSES].map((status, id) => ({ id, status }));
  const staged = inStages(applications).flatMap((stage) => stage.applications);
  expect(staged).toHaveLength(applications.length);
  expect(new Set(staged).size).toBe(applications.length);
  expect(inStages(applications)[0]?.applications.map(({ id }) => id)).toEqual([0, OPEN_STATUSES.length]);
});

test("what has come to its end stands in none", () => {
  const over = ["INDUCTED", "REJECTED", "WITHDRAWN"].map((status) => ({ status }));
  expect(inStages(over).every((stage) => stage.applications.length === 0)).toBe(true);
});
