// The application as `make run` starts it, seen from outside.
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { assertLean, extractLayers, imageLibraries } from "./contents.mjs";
import { Demonstration } from "./demonstration.mjs";
import { describeDurability } from "./durability.mjs";
import { ONESELF, Workplace } from "./processes.mjs";
import { describeStandard } from "./standard.mjs";
import { assertPrepared } from "./starts.mjs";

describe("The application", () => {
  const workplace = new Workplace(ONESELF);
  const demonstration = new Demonstration(workplace);
  before(() => demonstration.start());
  after(async () => {
    await demonstration.close();
    await workplace.close();
  });

  it("starts as the build prepared it", () => assertPrepared(demonstration.log()));

  it("gives its image only the libraries that an installation needs", () => {
    const layers = join(workplace.directory("taken-apart"), "layers");
    extractLayers(layers);
    assertLean(imageLibraries(layers));
  });

  describeStandard(demonstration);
  describeDurability(demonstration);
});
