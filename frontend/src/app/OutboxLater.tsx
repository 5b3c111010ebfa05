import { useLater } from "@/lib/useLater";
import { later } from "./later";

/** What sends the outbox comes after the page. Without its code what waits stays where it is, and the next start has it. */
export function OutboxLater({ giverIds }: { giverIds: readonly string[] }) {
  const code = useLater(
    () => later(() => import("@/referral/Outbox")),
    true,
    () => undefined,
  );
  return code && <code.Outbox giverIds={giverIds} />;
}
