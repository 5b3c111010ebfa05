import { useEffect, useState } from "react";

type Outbox = typeof import("@/referral/Outbox").Outbox;

/** What sends the outbox comes after the page. Without its code what waits stays where it is, and the next start has it. */
export function OutboxLater({ giverIds }: { giverIds: readonly string[] }) {
  const [Outbox, setOutbox] = useState<Outbox | null>(null);
  useEffect(() => {
    import("@/referral/Outbox").then(
      (module) => setOutbox(() => module.Outbox),
      () => undefined,
    );
  }, []);
  return Outbox && <Outbox giverIds={giverIds} />;
}
