import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { today } from "@/lib/period";
import { fromStart } from "@/lib/search";
import { FilterField } from "@/list/FilterField";
import { OrderField } from "@/list/OrderField";
import { useFilters } from "@/list/useFilters";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { SearchField } from "@/ui/SearchField";
import { TextField } from "@/ui/TextField";
import styles from "./ReferralFilters.module.css";
import type { ReferralsSearch } from "./search";

/** The filters live in the address; changing one starts the list anew. */
export function ReferralFilters({ search }: { search: ReferralsSearch }) {
  const { t } = useLingui();
  const go = useFilters(search);
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
        <FilterField
          label={t`Étape`}
          value={search.etape}
          all={t`Toutes`}
          options={[
            { value: "preparees", label: t`Préparées` },
            { value: "nouvelles", label: t`Nouvelles` },
            { value: "en-cours", label: t`En cours` },
            { value: "conclues", label: t`Conclues` },
            { value: "sans-suite", label: t`Sans suite` },
            { value: "contestees", label: t`Contestées` },
          ]}
          onChange={(etape) => go({ etape })}
        />
      )}
      <FilterField
        label={t`Client`}
        value={search.type}
        all={t`Tous`}
        options={[
          { value: "externe", label: t`Quelqu’un d’autre` },
          { value: "interne", label: t`Le membre lui-même` },
        ]}
        onChange={(type) => go({ type })}
      />
      <Link
        to="/recommandations"
        search={{ ...fromStart(search), vue: isBoard ? "liste" : "tableau" }}
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
          <OrderField
            value={search.tri}
            options={[
              { value: "recentes", label: t`Les plus récentes` },
              { value: "anciennes", label: t`Les plus anciennes` },
              { value: "modifiees", label: t`Changées en dernier` },
            ]}
            onChange={(tri) => go({ tri })}
          />
        </div>
      </details>
    </search>
  );
}
