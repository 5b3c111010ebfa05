import { Trans } from "@lingui/react/macro";
import { Amount } from "./Amount";
import type { Kind } from "./kinds";
import { type Values, valuesIn } from "./rules";
import { usePolicyWords } from "./usePolicyWords";

/** All that a version says, one value after another. */
export function Said({ kind, values }: { kind: Kind; values: Values }) {
  const words = usePolicyWords();
  const said = valuesIn(kind).flatMap((value) => {
    const number = values[value];
    return number === undefined ? [] : [{ value, number }];
  });
  if (said.length === 0) {
    return (
      <p>
        <Trans>Comme la région qui la couvre.</Trans>
      </p>
    );
  }
  return (
    <ul>
      {said.map(({ value, number }) => (
        <li key={value}>
          {words.values[value]} : <Amount value={value} number={number} />
        </li>
      ))}
    </ul>
  );
}
