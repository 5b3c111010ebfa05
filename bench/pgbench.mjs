import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PASSWORDS } from "../infra/tests/postgres.mjs";

/**
 * The product's statement without any server in between. Each connection is a process that repeats one set of parameters, since
 * pgbench draws numbers only.
 *
 * @param runs of a read: one step of two parts, the settings and the statement
 */
export async function pgbench(workplace, database, name, runs, concurrency, seconds, round) {
  const chosen = Array.from({ length: concurrency }, (_, place) => runs[(place * 13 + round * 7) % runs.length][0].parts);
  const ended = chosen.map((parts, place) => run(workplace, database, `${name}-${place}`, parts, seconds));
  const figures = await Promise.all(ended);
  return {
    perSecond: figures.reduce((sum, one) => sum + one.perSecond, 0),
    requests: figures.reduce((sum, one) => sum + one.requests, 0),
    p50: Number.NaN,
    p99: Number.NaN,
  };
}

async function run(workplace, database, name, parts, seconds) {
  const script = join(workplace.path, `${name}.sql`);
  const defined = [];
  const text = parts.map(({ sql, parameters }, part) => {
    const placed = withoutColons(sql).replaceAll(/\$(\d+)/g, (_, number) => {
      if (parameters[number - 1] === null) return "null";
      defined.push("-D", `p${part}x${number}=${parameters[number - 1]}`);
      // Behind a colon it would be a cast.
      return ` :p${part}x${number}`;
    });
    return `${placed};\n`;
  });
  writeFileSync(script, `\\startpipeline\n${text.join("")}\\endpipeline\n`);
  const options = ["-n", "-M", "prepared", "-c", "1", "-T", String(seconds), "-f", script, ...defined];
  const target = ["-h", "127.0.0.1", "-p", String(database.port), "-U", "entregent_app", "entregent"];
  // The product's connections plan like this, too.
  const own = { PGPASSWORD: PASSWORDS.application, PGOPTIONS: "-c plan_cache_mode=force_generic_plan" };
  const process = spawn("pgbench", [...options, ...target], { env: { ...globalThis.process.env, ...own } });
  const output = [];
  process.stdout.on("data", (chunk) => output.push(chunk));
  process.stderr.on("data", (chunk) => output.push(chunk));
  const limit = setTimeout(() => process.kill("SIGKILL"), (seconds + 60) * 1000);
  const [code] = await once(process, "close");
  clearTimeout(limit);
  const said = Buffer.concat(output).toString("utf8");
  if (code !== 0) throw new Error(`pgbench ended with ${code}:\n${said}`);
  return {
    // Missing when the time was too short for a single one.
    perSecond: Number(/^tps = ([\d.]+)/m.exec(said)?.[1] ?? 0),
    requests: Number(/transactions actually processed: (\d+)/.exec(said)[1]),
  };
}

/** To pgbench a colon with a name behind it is a variable, even in a text. */
function withoutColons(sql) {
  return sql.replaceAll(/'(?:[^']|'')*'/g, (text) => (/:\w/.test(text) ? `U&${text.replaceAll(":", "\\003A")}` : text));
}
