import type { AttendancePageQuery } from "@/__generated__/AttendancePageQuery.graphql";
import ATTENDANCE from "@/__generated__/AttendancePageQuery$parameters";
import type { MeetingPageQuery } from "@/__generated__/MeetingPageQuery.graphql";
import MEETING from "@/__generated__/MeetingPageQuery$parameters";
import type { MeetingsPageQuery } from "@/__generated__/MeetingsPageQuery.graphql";
import MEETINGS from "@/__generated__/MeetingsPageQuery$parameters";
import type { OneToOnePageQuery } from "@/__generated__/OneToOnePageQuery.graphql";
import ONE_TO_ONE from "@/__generated__/OneToOnePageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { attendanceOf, meetingsOf } from "./asked";
import type { AttendanceSearch, MeetingsSearch } from "./search";

export const questions: Questions = {
  "/reunions/$id": ({ params: { id = "" } }) => [question<MeetingPageQuery>(MEETING, { id })],
  "/groupes/$id/reunions": ({ params: { id = "" }, search }: Visit<MeetingsSearch>) => [
    question<MeetingsPageQuery>(MEETINGS, meetingsOf(id, search)),
  ],
  "/presences": ({ search }: Visit<AttendanceSearch>) => [
    question<AttendancePageQuery>(ATTENDANCE, attendanceOf(search)),
  ],
  "/tete-a-tete": () => [question<OneToOnePageQuery>(ONE_TO_ONE, {})],
};
