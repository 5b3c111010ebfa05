import { Plural } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { TakenSeatList_chapter$key } from "@/__generated__/TakenSeatList_chapter.graphql";
import { localName } from "@/lib/named";
import { Card } from "@/ui/Card";
import { PrintButton } from "@/ui/PrintButton";
import { Row, RowList } from "@/ui/RowList";
import { Tools } from "@/ui/Tools";
import { HoldWords } from "./HoldWords";

/** The seats that are held, for whom isn't said, and those that somebody has. */
export function TakenSeatList(props: { chapter: TakenSeatList_chapter$key }) {
  const { seats } = useFragment(
    graphql`
      fragment TakenSeatList_chapter on Chapter {
        seats(first: 100) {
          nodes {
            status
            heldUntil
            specialty {
              id
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
            holder {
              id
              displayName
              firmName
            }
          }
        }
      }
    `,
    props.chapter,
  );
  const held = seats.nodes.filter(({ status }) => status === "HELD");
  const taken = seats.nodes.filter(({ status }) => status === "TAKEN");
  return (
    <>
      {held.length > 0 && (
        <Card
          title={
            <Plural value={held.length} one="# place retenue" many="# de places retenues" other="# places retenues" />
          }
          isFlush
        >
          <RowList>
            {held.map((seat) => (
              <Row key={seat.specialty.id} title={localName(seat.specialty)} detail={<HoldWords seat={seat} />} />
            ))}
          </RowList>
        </Card>
      )}
      {taken.length > 0 && (
        <Card
          title={<Plural value={taken.length} one="# place tenue" many="# de places tenues" other="# places tenues" />}
          aside={
            <Tools>
              <PrintButton />
            </Tools>
          }
          isFlush
        >
          <RowList>
            {taken.map(({ specialty, holder }) => (
              <Row
                key={specialty.id}
                title={
                  holder ? (
                    <Link to="/membres/$id" params={{ id: holder.id }}>
                      {localName(specialty)}
                    </Link>
                  ) : (
                    localName(specialty)
                  )
                }
                detail={holder && `${holder.displayName} · ${holder.firmName}`}
              />
            ))}
          </RowList>
        </Card>
      )}
    </>
  );
}
