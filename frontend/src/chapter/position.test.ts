import { expect, test } from "vitest";
import { readPosition, writePosition } from "./position";

const CAEN = { latitude: 49.1829, longitude: -0.3707 };

test.each([
  "49.1829, -0.3707",
  "49.1829,-0.3707",
  " 49.1829 -0.3707 ",
  "49,1829, -0,3707",
  "49,1829; -0,3707",
  "49,1829 ; -0,3707",
  "49,1829 -0,3707",
])("%s is read", (text) => expect(readPosition(text)).toEqual(CAEN));

test.each([
  "",
  "49.1829",
  "49.1829, ",
  "Caen",
  "49.1829, -0.3707, 3",
  "90.1, 0",
  "0, 180.5",
  "49° 10′, 0° 22′",
  "4 9.1829, -0.3707",
])("%s is no position", (text) => expect(readPosition(text)).toBeNull());

test("what is written is read again", () => expect(readPosition(writePosition(CAEN))).toEqual(CAEN));
