// The application as `make run` starts it, seen from outside.
import { after, before, describe } from "node:test";
import { Demonstration } from "./demonstration.mjs";
import { describeDurability } from "./durability.mjs";
import { ONESELF, Workplace } from "./processes.mjs";
import { describeStandard } from "./standard.mjs";

describe("The application", () => {
  const workplace = new Workplace(ONESELF);
  const demonstration = new Demonstration(workplace);
  before(() => demonstration.start());
  after(async () => {
    await demonstration.close();
    await workplace.close();
  });

  describeStandard(demonstration);
  describeDurability(demonstration);
});
