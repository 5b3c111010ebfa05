import { round, table } from "./tables.mjs";

/** Of ten minutes on two cores that client and database share. */
const GOALS = { readP99: 200, writeP99: 300, processor: 0.8 };

const verdict = (reached) => (reached ? "reached" : "**missed**");
const milliseconds = (value) => `${round(value, 0)} ms`;
const each = (rate) => String(Number(rate.toFixed(1)));
const percent = (value) => `${round(value * 100, 0)} %`;

/** The goals and what became of them, as rows of texts; the last column says "reached" or "missed". */
export function fridayGoals({ reads, writes, failures, lost, missedEvents, processor }) {
  const most = (what, goal, value, show) => [what, `≤ ${show(goal)}`, show(value), verdict(value <= goal)];
  const none = (what, count) => [what, "none", String(count), verdict(count === 0)];
  return [
    most("reads, p99 from when they were due", GOALS.readP99, reads.p99, milliseconds),
    most("writes, p99 from when they were due", GOALS.writeP99, writes.p99, milliseconds),
    none("requests that failed", failures.count),
    none("acknowledged, and not in the database or its totals", lost),
    none("news that a stream never heard", missedEvents),
    ["processors of the machine", `< ${percent(GOALS.processor)}`, percent(processor.machine), verdict(processor.machine < GOALS.processor)],
  ];
}

export function fridaySection(friday) {
  const { rates, streams, seconds, processor, questions, minutes, heard, failures } = friday;
  const questionRows = questions.map(({ name, count, p50, p99 }) => [name, String(count), round(p50, 1), round(p99, 1)]);
  const minuteRows = minutes.map((one) => [
    ...[String(one.minute), round(one.reads.p50, 1), round(one.reads.p99, 1), round(one.writes.p50, 1), round(one.writes.p99, 1)],
    Number.isFinite(one.machine) ? percent(one.machine) : "–",
  ]);
  const failed = failures.count > 0 ? `\n\nFailures, the most frequent first:\n\n${failures.examples.map((line) => `- ${line}`).join("\n")}` : "";
  return `## A country's Friday morning

The data set of this run and a server that has just started, with the limits of production. For ${seconds} s, at random moments, whatever the
answers take, each second ${each(rates.give)} referrals are given, ${each(rates.step)} steps and thanks are recorded and ${each(rates.read)} questions are asked, as the web application's
pages ask them; ${streams} pages listen for news. Members prove themselves by tokens, not by sessions. Times count from the moment a request was due.

${table([["", "goal", "measured", " "], ...fridayGoals(friday)])}

Of the machine's processors the server took ${percent(processor.server)}, PostgreSQL ${percent(processor.database)}, whoever asks ${percent(processor.client)}. ${heard} news were heard.

| minute | reads p50 ms | reads p99 ms | writes p50 ms | writes p99 ms | processors |
| -----: | -----------: | -----------: | ------------: | ------------: | ---------: |
${minuteRows.map((row) => `| ${row.join(" | ")} |`).join("\n")}

${table([["asked", "times", "p50 ms", "p99 ms"], ...questionRows])}${failed}`;
}
