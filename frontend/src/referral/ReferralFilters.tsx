import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { today } from "@/lib/period";
import { only } from "@/lib/search";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { SearchField } from "@/ui/SearchField";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import styles from "./ReferralFilters.module.css";
import type { ReferralsSearch } from "./search";

/** The filters live in the address; changing one starts the list anew. */
export function ReferralFilters({ search }: { search: ReferralsSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { after: _after, before: _before, ...filters } = search;
  const go = (changed: { [K in keyof ReferralsSearch]?: string | undefined }) =>
    void navigate({
      to: "/recommandations",
      search: only({ ...filters, ...changed }) as ReferralsSearch,
      replace: true,
    });
  const hasMore = [search.du, search.au, search.tri].some((value) => value !== undefined);
  const isBoard = search.vue === "tableau";
  return (
    <search className={`${styles.filters} no-print`}>
      <div className={styles.words}>
        <SearchField
          label={t`Contact, membre ou besoin`}
          value={search.q ?? ""}
          onSearch={(q) => go({ q: q || undefined })}
        />
      </div>
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
            { value: "contestees", label: t`Contestées` },
          ]}
          onChange={(etape) => go({ etape: etape || undefined })}
        />
      )}
      <SelectField
        label={t`Client`}
        value={search.type ?? ""}
        options={[
          { value: "", label: t`Tous` },
          { value: "externe", label: t`Quelqu’un d’autre` },
          { value: "interne", label: t`Le membre lui-même` },
        ]}
        onChange={(type) => go({ type: type || undefined })}
      />
      <Link
        to="/recommandations"
        search={{ ...filters, vue: isBoard ? "liste" : "tableau" }}
        replace
        className={`${buttonClass("secondary")} ${styles.view}`}
      >
        <Icon name={isBoard ? "list" : "board"} size={18} />
        {isBoard ? <Trans>Voir la liste</Trans> : <Trans>Voir par étape</Trans>}
      </Link>
      <details className={styles.more} open={hasMore}>
        <summary>
          <Trans>Dates et tri</Trans>
          <Icon name="down" size={14} />
        </summary>
        <div className={styles.filters}>
          <TextField
            label={t`Envoyées du`}
            type="date"
            max={search.au ?? today()}
            value={search.du ?? ""}
            onChange={(du) => go({ du: du || undefined })}
          />
          <TextField
            label={t`Au`}
            type="date"
            min={search.du}
            value={search.au ?? ""}
            onChange={(au) => go({ au: au || undefined })}
          />
          <SelectField
            label={t`Tri`}
            value={search.tri ?? "recentes"}
            options={[
              { value: "recentes", label: t`Les plus récentes` },
              { value: "anciennes", label: t`Les plus anciennes` },
              { value: "modifiees", label: t`Changées en dernier` },
            ]}
            onChange={(tri) => go({ tri: tri === "recentes" ? undefined : tri })}
          />
        </div>
      </details>
    </search>
  );
}
