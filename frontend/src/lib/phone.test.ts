import { expect, test } from "vitest";
import { formatPhone, parsePhone } from "./phone";

test.each([
  ["02 31 00 00 00", "+33231000000"],
  ["06.12.34.56.78", "+33612345678"],
  ["+33 2 31 00 00 00", "+33231000000"],
  ["0044 20 7946 0000", "+442079460000"],
])("%s is %s", (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test.each(["12", "02 31 00 00", "", "bonjour"])("“%s” is no number", (text) => {
  expect(parsePhone(text)).toBeNull();
});

test("a French number is shown in pairs", () => {
  expect(formatPhone("+33231445566")).toBe("02\u00a031\u00a044\u00a055\u00a066");
  expect(formatPhone("+442079460000")).toBe("+442079460000");
});
