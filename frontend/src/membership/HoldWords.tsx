import { Trans } from "@lingui/react/macro";
import { formatDay } from "@/lib/format";
import { today } from "@/lib/period";
import { Badge } from "@/ui/Badge";
import { holdOf } from "./next";

type Props = { seat: { readonly status: string; readonly heldUntil: string | null | undefined } };

/** Until when a seat is held, and whether that is soon or over. */
export function HoldWords({ seat }: Props) {
  const hold = holdOf(seat, today());
  if (!hold || !seat.heldUntil) {
    return null;
  }
  const day = formatDay(seat.heldUntil);
  if (hold === "lapsed") {
    return (
      <Badge tone="danger">
        <Trans>Place plus retenue depuis le {day}</Trans>
      </Badge>
    );
  }
  return hold === "ends soon" ? (
    <Badge tone="amber">
      <Trans>Place retenue jusqu’au {day}</Trans>
    </Badge>
  ) : (
    <Trans>Place retenue jusqu’au {day}</Trans>
  );
}
