import { parser } from "@prometheus-io/lezer-promql";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const DIRECTORY = new URL("../observability/", import.meta.url);
const GRAFANAS = /\$__rate_interval/g;
/** Counted from the first caller on who asks too much, and from the first mail. */
const NOT_YET = ["entregent_limits_refused_total", "entregent_mail_total"];
/** Prometheus' own. */
const ITS_OWN = ["up"];

const read = (name) => readFileSync(new URL(name, DIRECTORY), "utf8");

/** Every expression of the dashboard and the alerts, with where it stands. */
export function expressions() {
  const panels = JSON.parse(read("dashboard.json")).panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => ({ place: `dashboard, ${title}`, text: expr.replace(GRAFANAS, "5m") })),
  );
  const alerts = parse(read("alerts.yaml")).groups.flatMap(({ rules }) =>
    rules.map(({ alert, expr }) => ({ place: `alert ${alert}`, text: expr })),
  );
  return [...panels, ...alerts];
}

export function assertExpressionsAreSound() {
  for (const { place, text } of expressions()) {
    parser.parse(text).iterate({
      enter: (node) => assert.ok(!node.type.isError, `${place}: ${text.slice(0, node.from)}▲${text.slice(node.from)}`),
    });
  }
}

/** @param metrics what an instance shows after it was asked a little of everything */
export function assertMetricsExist(metrics) {
  const shown = new Set([...metrics.matchAll(/^(\w+)(?:\{.*\})? /gm)].map(([, name]) => name));
  for (const { place, text } of expressions()) {
    for (const name of namesIn(text)) {
      assert.ok(shown.has(name) || NOT_YET.includes(name) || ITS_OWN.includes(name), `${place}: nobody counts ${name}`);
    }
  }
}

/** Every alert says for how long, how grave it is, what people notice and where to look. */
export function assertAlertsAreWhole() {
  for (const { rules } of parse(read("alerts.yaml")).groups) {
    for (const { alert, labels, annotations, for: duration } of rules) {
      assert.match(duration, /^\d+m$/, alert);
      assert.match(labels.severity, /^(page|ticket)$/, alert);
      assert.ok(annotations.summary && annotations.description, alert);
    }
  }
}

function namesIn(text) {
  const names = [];
  parser.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === "VectorSelector") names.push(text.slice(from, to).match(/^\w+/)[0]);
    },
  });
  return names;
}
