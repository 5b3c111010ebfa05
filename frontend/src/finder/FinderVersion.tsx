import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FinderVersion_finder$key } from "@/__generated__/FinderVersion_finder.graphql";
import { formatInstant } from "@/lib/format";
import { Notice } from "@/ui/Notice";
import { SelectField } from "@/ui/SelectField";

type Props = {
  code: string;
  /** What is asked today. */
  finder: FinderVersion_finder$key;
  /** The version that is being edited. */
  edited: number;
  onVersion: (version: number | null) => void;
};

/** Since when the questions of today are asked, and which of the former ones may be begun with. */
export function FinderVersion({ code, finder, edited, onVersion }: Props) {
  const { t } = useLingui();
  const { version, publishedAt, region } = useFragment(
    graphql`
      fragment FinderVersion_finder on Finder {
        version
        publishedAt
        region {
          code
          name
        }
      }
    `,
    finder,
  );
  const moment = formatInstant(publishedAt);
  const versions = Array.from({ length: version }, (_, place) => version - place);
  return (
    <>
      <p>
        <Trans>
          Version {version}, publiée le {moment}.
        </Trans>
      </p>
      {region && region.code !== code && (
        <Notice title={<Trans>Ces questions sont celles de {region.name}</Trans>}>
          <Trans>Ce que vous publiez ici vaudra pour cette région seule.</Trans>
        </Notice>
      )}
      {version > 1 && (
        <SelectField
          label={t`Partir de la version`}
          hint={<Trans>Une version publiée ne change plus ; ses questions peuvent être publiées à nouveau.</Trans>}
          value={String(edited)}
          options={versions.map((number) => ({
            value: String(number),
            label: number === version ? t`${number}, celle d’aujourd’hui` : String(number),
          }))}
          onChange={(chosen) => onVersion(Number(chosen) === version ? null : Number(chosen))}
        />
      )}
    </>
  );
}
