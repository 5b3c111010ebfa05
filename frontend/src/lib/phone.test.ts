import { expect, test } from "vitest";
import phones from "../../../schema/examples/phones.json";
import { formatPhone, parsePhone } from "./phone";

test.each(Object.entries(phones.dialled))("%s is %s", (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test.each(phones.refused)("“%s” is no number", (text) => {
  expect(parsePhone(text)).toBeNull();
});

test("a French number is shown in pairs", () => {
  expect(formatPhone("+33231445566")).toBe("02\u00a031\u00a044\u00a055\u00a066");
  expect(formatPhone("+442079460000")).toBe("+442079460000");
});
