// The deployment as browsers and partners see it: nginx in front, the backend behind it, PostgreSQL apart.
import { after, before, describe } from "node:test";
import { describeApi } from "./api.mjs";
import { describeFailures } from "./failures.mjs";
import { describeFiles } from "./files.mjs";
import { describeOperator } from "./operator.mjs";
import { describePublic } from "./public.mjs";
import { Stack } from "./stack.mjs";
import { describeStarts } from "./starts.mjs";
import { describeTls } from "./tls.mjs";
import { describeWalls } from "./walls.mjs";

describe("The deployment", { skip: process.env.ENTREGENT_SKIPPED ?? false }, () => {
  const stack = new Stack();
  before(() => stack.start());
  after(() => stack.close());

  describeFiles(stack);
  describePublic(stack);
  describeApi(stack);
  describeFailures(stack);
  describeStarts(stack);
  describeOperator(stack);
  describeWalls(stack);
  describeTls(stack);
});
