import type { Questions } from "@/frame/asks";
import { editedRegions } from "@/guide/editedRegions";

export const questions: Questions = {
  "/administration/guide/reseaux-proposes": editedRegions,
};
