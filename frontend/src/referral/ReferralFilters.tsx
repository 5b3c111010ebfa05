import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { SelectField } from "@/ui/SelectField";
import { ExportReferrals } from "./ExportReferrals";
import styles from "./ReferralFilters.module.css";
import type { ReferralsSearch } from "./search";

/** The filters live in the address; changing one starts the list anew. */
export function ReferralFilters({ search }: { search: ReferralsSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { after: _after, before: _before, ...filters } = search;
  const go = (changed: ReferralsSearch) =>
    void navigate({ to: "/recommandations", search: { ...filters, ...changed }, replace: true });
  const isBoard = search.vue === "tableau";
  return (
    <div className={`${styles.filters} no-print`}>
      {!isBoard && (
        <SelectField
          label={t`Étape`}
          value={search.etape ?? ""}
          options={[
            { value: "", label: t`Toutes` },
            { value: "preparees", label: t`Préparées` },
            { value: "nouvelles", label: t`Nouvelles` },
            { value: "en-cours", label: t`En cours` },
            { value: "conclues", label: t`Conclues` },
            { value: "sans-suite", label: t`Sans suite` },
          ]}
          onChange={(etape) => go({ etape: etape || undefined } as ReferralsSearch)}
        />
      )}
      <SelectField
        label={t`Client`}
        value={search.type ?? ""}
        options={[
          { value: "", label: t`Tous` },
          { value: "interne", label: t`Le membre lui-même (interne)` },
          { value: "externe", label: t`Quelqu’un d’autre (externe)` },
        ]}
        onChange={(type) => go({ type: type || undefined } as ReferralsSearch)}
      />
      <div className={styles.views}>
        <Link
          to="/recommandations"
          search={{ ...filters, vue: isBoard ? "liste" : "tableau" }}
          replace
          className={buttonClass("quiet")}
        >
          <Icon name={isBoard ? "list" : "board"} size={18} />
          {isBoard ? <Trans>Liste</Trans> : <Trans>Tableau</Trans>}
        </Link>
        <ExportReferrals search={search} />
      </div>
    </div>
  );
}
