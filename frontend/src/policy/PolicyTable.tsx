import { Trans, useLingui } from "@lingui/react/macro";
import type { PolicyValue } from "@/__generated__/PolicyCard_policy.graphql";
import { Table } from "@/ui/Table";
import { Amount } from "./Amount";
import type { Kind } from "./kinds";
import styles from "./PolicyTable.module.css";
import { type Values, valuesIn } from "./rules";
import { usePolicyWords } from "./usePolicyWords";

type Props = {
  kind: Kind;
  /** Its name. */
  region: string;
  values: Values;
  /** Null on the network's own page. */
  national: Values | null;
  differences: readonly PolicyValue[];
};

/** What holds today, the region's beside the network's; where they differ, words say so besides the weight. */
export function PolicyTable({ kind, region, values, national, differences }: Props) {
  const { t } = useLingui();
  const words = usePolicyWords();
  const amount = (said: Values, value: PolicyValue) =>
    said[value] === undefined ? "–" : <Amount value={value} number={said[value]} />;
  return (
    <Table
      caption={words.kinds[kind].name}
      rows={valuesIn(kind)}
      rowKey={(value) => value}
      columns={[
        { key: "value", header: t`Règle`, cell: (value) => words.values[value] ?? value },
        {
          key: "region",
          header: region,
          cell: (value) =>
            differences.includes(value) ? (
              <span className={styles.different}>
                {amount(values, value)}
                <span className="visually-hidden">
                  {" "}
                  <Trans>diffère du réseau</Trans>
                </span>
              </span>
            ) : (
              amount(values, value)
            ),
        },
        ...(national
          ? [{ key: "national", header: t`Réseau`, cell: (value: PolicyValue) => amount(national, value) }]
          : []),
      ]}
    />
  );
}
