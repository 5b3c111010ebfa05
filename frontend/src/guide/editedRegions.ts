import type { useEditedRegionQuery } from "@/__generated__/useEditedRegionQuery.graphql";
import REGIONS from "@/__generated__/useEditedRegionQuery$parameters";
import { type Question, question } from "@/frame/asks";

/** What each page of a guide's editors asks first: whose guides those are. */
export const editedRegions = (): readonly Question[] => [question<useEditedRegionQuery>(REGIONS, {})];
