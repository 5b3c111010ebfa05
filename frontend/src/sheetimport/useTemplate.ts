import { useLingui } from "@lingui/react/macro";
import { BYTE_ORDER_MARK, csvLines } from "@/lib/csv";
import { openFile } from "@/lib/saveFile";
import { useColumnWords } from "./useImportWords";

const COLUMNS = [
  "NAME",
  "ACRONYM",
  "FAMILY",
  "LEGAL_FORM",
  "RNA",
  "SIREN",
  "SUMMARY",
  "DESCRIPTION",
  "DEPARTMENT_CODES",
  "COMMUNE_CODES",
  "ALL_ACTIVITIES",
  "NAF_REV_2_CODES",
  "AUDIENCES",
  "FIRM_SIZES",
  "MEMBER_COUNT",
  "FEE_BAND",
  "ADMISSIONS",
  "FREQUENCY",
  "TIME_SLOTS",
  "SERVICES",
  "GOALS",
  "CONTACT_NAME",
  "CONTACT_EMAIL",
  "CONTACT_PHONE",
  "WEBSITE",
  "ADDRESS",
  "COMMUNE_NAME",
  "POSTAL_CODE",
  "LANGUAGES",
  "ACCESSIBLE",
] as const;

/** Saves an empty file with the columns that an import knows. */
export function useTemplate(): () => Promise<void> {
  const { t } = useLingui();
  const words = useColumnWords();
  return async () => {
    const file = await openFile(`${t`fiches-modele`}.csv`, false);
    await file.write(BYTE_ORDER_MARK + csvLines([COLUMNS.map((column) => words[column] ?? column)]));
    await file.finish();
  };
}
