import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ChapterChanges_chapter$key } from "@/__generated__/ChapterChanges_chapter.graphql";
import { formatDay } from "@/lib/format";
import { dayName, formatTime } from "@/lib/weekday";
import { Changes } from "@/region/Changes";

/** What was changed of a group. */
export function ChapterChanges(props: { chapter: ChapterChanges_chapter$key }) {
  const { t, i18n } = useLingui();
  const { changes } = useFragment(
    graphql`
      fragment ChapterChanges_chapter on Chapter
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        changes(first: $first, after: $after, last: $last, before: $before) {
          ...Changes_changes
        }
      }
    `,
    props.chapter,
  );
  const told = (field: string, value: string): string => {
    switch (field) {
      case "meetingDay":
        return dayName(value);
      case "meetingTime":
        return formatTime(value, i18n.locale);
      case "createdOn":
      case "closedOn":
        return formatDay(value);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{ FOUND_CHAPTER: t`Fondé`, MOVE_CHAPTER: t`Modifié`, CLOSE_CHAPTER: t`Fermé` }}
      fields={{
        name: t`Nom`,
        meetingDay: t`Jour`,
        meetingTime: t`Heure`,
        meetingPlace: t`Lieu`,
        meetingAddress: t`Adresse`,
        commune: t`Commune`,
        position: t`Position`,
        createdOn: t`Création`,
        closedOn: t`Fermeture`,
      }}
      told={told}
    />
  );
}
