import { isAlive } from "./demonstration.mjs";
import { pause } from "./processes.mjs";

const DEATH_LIMIT_MILLISECONDS = 20_000;

/** What may die, by the name that the report gives it. Each ends when the application serves again. */
export const KILLS = {
  async application(demonstration) {
    await demonstration.kill();
    await demonstration.start();
  },

  /** PostgreSQL then recovers by itself, and the application's connections with it. */
  async backend(demonstration) {
    const id = await demonstration.withDatabase(busyBackend);
    process.kill(id, "SIGKILL");
    await gone([id]);
  },

  async postmaster(demonstration) {
    process.kill(demonstration.postmaster().id, "SIGKILL");
    await demonstration.stop();
    await demonstration.start();
  },

  async everything(demonstration) {
    const { id } = demonstration.postmaster();
    const backends = await demonstration.withDatabase(
      (sql) => sql`select pid from pg_stat_activity where pid <> pg_backend_pid()`,
    );
    const all = [id, ...backends.map(({ pid }) => pid)];
    for (const each of all) if (isAlive(each)) process.kill(each, "SIGKILL");
    await demonstration.kill();
    await demonstration.start();
  },
};

async function busyBackend(sql) {
  const [{ pid }] = await sql`
    select pid from pg_stat_activity where usename = 'entregent_app'
    order by state = 'active' desc, state like 'idle in transaction%' desc, random() limit 1`;
  return pid;
}

async function gone(processes) {
  const deadline = Date.now() + DEATH_LIMIT_MILLISECONDS;
  while (processes.some(isAlive)) {
    if (Date.now() > deadline) throw new Error(`Still running: ${processes.filter(isAlive)}`);
    await pause(10);
  }
}
