import { ask } from "./http.mjs";
import { pause } from "./processes.mjs";

const SHEET = "les-drakkars-matinaux";
const BETWEEN_MILLISECONDS = 400;
/** Who read is counted every three seconds; the rest is for a machine that is busy. */
const UNCOUNTED_MILLISECONDS = 8_000;

/** Reads one sheet of the guide over and over, each time as somebody else, and notes when the page was there. */
export class Reader {
  #read = [];
  #failed = 0;
  #number = 0;

  constructor(port) {
    this.port = port;
  }

  /** So many times, or until the signal comes. */
  async read(times, signal) {
    for (let turn = 0; turn < times && !signal?.aborted; turn++) {
      await this.#readOnce();
      await pause(BETWEEN_MILLISECONDS);
    }
  }

  async #readOnce() {
    const agent = `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.${this.#number++}`;
    try {
      const { status } = await ask(this.port, `/guide/${SHEET}`, { headers: { "user-agent": agent } });
      if (status === 200) this.#read.push(Date.now());
      else this.#failed++;
    } catch {
      this.#failed++;
    }
  }

  /**
   * How many must have been counted, and how many may: what was read in the last seconds before a death may be lost, and a page of
   * which nothing came may have been counted.
   */
  expected(deaths) {
    const mayBeLost = this.#read.filter((at) =>
      deaths.some(({ begin, end }) => at > begin - UNCOUNTED_MILLISECONDS && at <= end),
    );
    return { least: this.#read.length - mayBeLost.length, most: this.#read.length + this.#failed };
  }
}

export async function countReaders(sql) {
  const [{ count }] = await sql`
    select coalesce(sum(unique_views), 0)::int as count from consultation_day
    join network_card on network_card.region_id = consultation_day.region_id and network_card.id = network_id
    where slug = ${SHEET} and read_on >= current_date - 1`;
  return count;
}
