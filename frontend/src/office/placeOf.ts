import type { OfficeRole } from "./roles";

/** What names the place of an office: the member, the chapter or the region. */
export const placeOf = (role: OfficeRole): "member" | "chapter" | "region" => {
  switch (role) {
    case "DIRECTOR_CONSULTANT":
      return "chapter";
    case "GUIDE_EDITOR":
    case "REGIONAL_DIRECTOR":
    case "NATIONAL_ADMIN":
      return "region";
    case "PRESIDENT":
    case "VICE_PRESIDENT":
    case "SECRETARY_TREASURER":
    case "MEMBERSHIP_COMMITTEE":
    case "WELCOME_COMMITTEE":
    case "TRAINING":
    case "SPONSORSHIP":
      return "member";
  }
};
