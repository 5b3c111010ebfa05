import { expect, test } from "vitest";
import { holding, MARKS, type Made, type Mark, type Marked, markOfKey, nextMark, offeredMarks, tally } from "./marks";

const at = (minute: number) => `2026-11-27T07:${String(minute).padStart(2, "0")}:00Z`;
const known = (mark: Mark | null, markedAt: string | null): Marked => ({ mark, substitute: null, markedAt });
const made = (mark: Mark | null, markedAt: string): Made => ({ memberId: "m1", mark, substitute: null, markedAt });

test.each([
  ["nobody has marked them", known(null, null), [], null],
  ["only the server knows one", known("LATE", at(5)), [], "LATE"],
  ["only this device knows one", known(null, null), [made("PRESENT", at(1))], "PRESENT"],
  ["this device's is later", known("ABSENT", at(1)), [made("LATE", at(2))], "LATE"],
  ["another's is later", known("ABSENT", at(3)), [made("LATE", at(2))], "ABSENT"],
  ["both are of one moment", known("ABSENT", at(2)), [made("LATE", at(2))], "LATE"],
  ["several were made here", known(null, null), [made("PRESENT", at(1)), made("ABSENT", at(2))], "ABSENT"],
  ["two were made here at one moment", known(null, null), [made("PRESENT", at(1)), made("ABSENT", at(1))], "ABSENT"],
  ["a mark was taken off here", known("PRESENT", at(1)), [made(null, at(2))], null],
  [
    "the server tells the moment otherwise",
    known("ABSENT", "2026-11-27T08:03:00+01:00"),
    [made("LATE", at(4))],
    "LATE",
  ],
])("the later mark holds when %s", (_when, server, here, expected) => {
  expect(holding(server, here).mark).toBe(expected);
});

test("taps lead through PALMS, and round again", () => {
  const taps: Mark[] = [];
  for (let mark: Mark | null = null; taps.length < 6; ) {
    mark = nextMark(mark, MARKS);
    taps.push(mark);
  }
  expect(taps).toEqual(["PRESENT", "ABSENT", "LATE", "MEDICAL", "SUBSTITUTE", "PRESENT"]);
});

test("whoever learns of no medical reasons is offered none, and goes on from one as from none", () => {
  const offered = offeredMarks(false);
  expect(offered).toEqual(["PRESENT", "ABSENT", "LATE", "SUBSTITUTE"]);
  expect(nextMark("LATE", offered)).toBe("SUBSTITUTE");
  expect(nextMark("MEDICAL", offered)).toBe("PRESENT");
  expect(markOfKey("m", offered)).toBeNull();
});

test.each([
  ["p", "PRESENT"],
  ["S", "SUBSTITUTE"],
  ["m", "MEDICAL"],
  ["x", null],
  ["Enter", null],
] as const)("the key %s", (key, mark) => {
  expect(markOfKey(key, MARKS)).toBe(mark);
});

test("what is counted is what is shown", () => {
  expect(tally(["PRESENT", "PRESENT", null, "LATE", "MEDICAL"])).toEqual({
    PRESENT: 2,
    ABSENT: 0,
    LATE: 1,
    MEDICAL: 1,
    SUBSTITUTE: 0,
    unmarked: 1,
  });
});
