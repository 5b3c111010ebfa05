import { keep } from "@/lib/device";
import { takeFormer } from "@/lib/former";
import type { Waiting } from "./outbox";

/** What these memberships gave under the first version, which kept it elsewhere, waits here from now on. */
export const takeOverFormer = (giverIds: readonly string[]): Promise<void> =>
  takeFormer<Omit<Waiting, "failures">>(
    ({ input }) => giverIds.includes(input.giverId ?? ""),
    (entry) => keep("outbox", entry.id, { ...entry, failures: 0 } satisfies Waiting),
  );
