import { readFileSync } from "node:fs";

/** The features in their one order, as the application lists them: each may know those after it. */
export function features(): string[] {
  const [, list = ""] = /FEATURES = \[([^\]]+)\]/.exec(readFileSync("src/app/features.ts", "utf8")) ?? [];
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
