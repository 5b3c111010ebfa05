import { useLingui } from "@lingui/react";
import { Badge } from "@/ui/Badge";
import { statusTone, statusWords } from "./words";

export function MeetingStatus({ status }: { status: string }) {
  const { _ } = useLingui();
  return <Badge tone={statusTone(status)}>{_(statusWords(status))}</Badge>;
}
