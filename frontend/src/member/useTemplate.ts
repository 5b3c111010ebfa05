import { useLingui } from "@lingui/react/macro";
import { BYTE_ORDER_MARK, csvLines } from "@/lib/csv";
import { openFile } from "@/lib/saveFile";

/** Saves an empty file with all columns that an import knows. */
export function useTemplate(): () => Promise<void> {
  const { t } = useLingui();
  return async () => {
    const file = await openFile(`${t`membres-modele`}.csv`, false);
    const columns = [
      [t`Prénom`, t`Nom`, t`Entreprise`, t`SIRET`, t`Métier`, t`Courriel`, t`Téléphone`],
      [t`Site`, t`Commune`, t`Code postal`, t`Groupe`, t`Membre depuis`],
    ];
    await file.write(BYTE_ORDER_MARK + csvLines([columns.flat()]));
    await file.finish();
  };
}
