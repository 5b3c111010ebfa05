import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetDifferencesQuery } from "@/__generated__/SheetDifferencesQuery.graphql";
import { Pair } from "@/form/Pair";
import { useFresh } from "@/lib/changes";
import { formatInstant } from "@/lib/format";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { SelectField } from "@/ui/SelectField";
import { Skeleton } from "@/ui/Skeleton";
import { Differences } from "./Differences";
import { placeBefore } from "./differing";

type Props = { id: string; from: number; to: number };

/** Two versions of a sheet, field by field: what the public reads and the newest one unless others are chosen. */
export function SheetDifferences({ id, from, to }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { networkSheet } = useLazyLoadQuery<SheetDifferencesQuery>(
    graphql`
      query SheetDifferencesQuery($id: ID!) {
        networkSheet(id: $id) {
          viewerActions
          versions(first: 100) {
            edges {
              cursor
              node {
                number
                writtenAt
                writtenBy
              }
            }
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!networkSheet) {
    return null;
  }
  const { edges } = networkSheet.versions;
  const numbers = edges.map(({ cursor, node }) => ({ cursor, number: node.number }));
  const isKnown = (number: number) => numbers.some((version) => version.number === number);
  const options = edges.map(({ node: { number, writtenAt, writtenBy } }) => ({
    value: String(number),
    label: [t`Version ${number}`, formatInstant(writtenAt), writtenBy].filter(Boolean).join(", "),
  }));
  const compare = (de: number, a: number) =>
    void navigate({ to: ".", search: { vue: "differences", de, a } as never, replace: true });
  const isRestorable = networkSheet.viewerActions.includes("RESTORE") && isKnown(from) && from !== numbers[0]?.number;
  const field = (label: string, value: number, onChange: (number: number) => void) => (
    <SelectField
      label={label}
      value={isKnown(value) ? String(value) : null}
      placeholder={t`Choisissez une version`}
      options={options}
      onChange={(number) => onChange(Number(number))}
    />
  );
  return (
    <>
      <Pair>
        {field(t`De`, from, (number) => compare(number, to))}
        {field(t`À`, to, (number) => compare(from, number))}
      </Pair>
      {isKnown(from) && isKnown(to) ? (
        <Suspense fallback={<Skeleton hasTitle={false} />}>
          <Differences id={id} former={placeBefore(numbers, from)} current={placeBefore(numbers, to)} />
        </Suspense>
      ) : (
        <EmptyState icon="search" title={<Trans>Choisissez deux versions</Trans>} />
      )}
      {isRestorable && (
        <p>
          <Link
            to="."
            search={{ vue: "differences", de: from, a: to, action: "remettre", version: from } as never}
            replace
            className={buttonClass()}
          >
            <Trans>Remettre la version {from}</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
