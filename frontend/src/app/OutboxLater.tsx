import { useLater } from "@/lib/useLater";
import { later } from "./later";

/** What sends what waits, and counts what was told, comes after the page. Without its code it all stays where it is, and the next start has it. */
export function OutboxLater({ giverIds }: { giverIds: readonly string[] }) {
  const code = useLater(
    () =>
      later(() =>
        Promise.all([
          import("@/referral/Outbox"),
          import("@/meeting/MeetingOutbox"),
          import("@/visitor/DoorOutbox"),
          import("@/notice/NoticeLive"),
        ]),
      ),
    true,
    () => undefined,
  );
  if (!code) {
    return null;
  }
  const [{ Outbox }, { MeetingOutbox }, { DoorOutbox }, { NoticeLive }] = code;
  return (
    <>
      <Outbox giverIds={giverIds} />
      <MeetingOutbox />
      <DoorOutbox />
      {giverIds[0] && <NoticeLive />}
    </>
  );
}
