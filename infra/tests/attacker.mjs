// The attack as a process of its own: what it takes to attack is not what the attacked notice.
import { Attack } from "./attack.mjs";

const [port, sitePort] = process.argv.slice(2).map(Number);
const attack = new Attack(port, sitePort);

process.once("message", async () => {
  await attack.end();
  process.send({ outcomes: attack.outcomes() }, () => process.exit());
});
await attack.begin();
process.send({ begun: true });
