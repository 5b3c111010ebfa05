import type { useMemberSearchQuery$data } from "@/__generated__/useMemberSearchQuery.graphql";
import { localName } from "@/lib/named";

/** A member as far as choosing one needs it; small enough to keep in a draft. */
export type Picked = { id: string; name: string; detail: string };

type Found = Omit<useMemberSearchQuery$data["members"]["nodes"][number], "viewerIsMember">;

export const picked = (member: Found): Picked => ({
  id: member.id,
  name: member.displayName,
  detail: [localName(member.specialty), member.firmName, member.chapter?.name].filter(Boolean).join(" · "),
});
