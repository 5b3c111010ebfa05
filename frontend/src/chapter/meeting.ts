import type { MeetingInput } from "@/__generated__/FoundDialogMutation.graphql";
import { visible } from "@/lib/text";
import type { PickedCommune } from "@/region/CommunePicker";
import { readPosition } from "./position";

export const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export type Day = (typeof DAYS)[number];

/** What the fields of a group's meeting hold. */
export type Meeting = {
  day: Day | null;
  /** 07:15 */
  time: string;
  place: string;
  address: string;
  commune: PickedCommune | null;
  position: string;
};

export const emptyMeeting: Meeting = { day: null, time: "", place: "", address: "", commune: null, position: "" };

export type MeetingGap = keyof Meeting;

/** What is missing for the server to take it. */
export function gapsOf(meeting: Meeting): MeetingGap[] {
  const gaps: Record<MeetingGap, boolean> = {
    day: !meeting.day,
    time: !meeting.time,
    place: !visible(meeting.place),
    address: !visible(meeting.address),
    commune: !meeting.commune,
    position: !readPosition(meeting.position),
  };
  return (Object.keys(gaps) as MeetingGap[]).filter((gap) => gaps[gap]);
}

/** Null while something that the server needs is missing. */
export function inputOf({ day, time, place, address, commune, position }: Meeting): MeetingInput | null {
  const point = readPosition(position);
  if (!day || !time || !visible(place) || !visible(address) || !commune || !point) {
    return null;
  }
  return {
    day,
    // A field for the time of day leaves seconds out.
    time: time.length === 5 ? `${time}:00` : time,
    place: visible(place),
    address: visible(address),
    communeId: commune.id,
    position: point,
  };
}

/** Which refusals of the server stand beside which field. */
export const MEETING_REFUSALS = {
  day: ["day"],
  time: ["time"],
  place: ["place"],
  address: ["address"],
  commune: ["communeId"],
  position: ["position", "latitude", "longitude"],
} as const satisfies Record<MeetingGap, readonly string[]>;
