import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { useDebounced } from "@/lib/debounced";
import { localName } from "@/lib/named";
import { only } from "@/lib/search";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import styles from "./DirectoryFilters.module.css";
import type { DirectorySearch } from "./search";

type Props = {
  search: DirectorySearch;
  regions: readonly { readonly code: string; readonly name: string }[];
  specialties: readonly { readonly code: string; readonly french: string; readonly english: string }[];
};

const PAUSE_MS = 250;

export function DirectoryFilters({ search, regions, specialties }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState(search.q ?? "");
  const rested = useDebounced(text.trim(), PAUSE_MS);
  const go = (changed: { [K in keyof DirectorySearch]?: string | undefined }) => {
    const { after: _after, before: _before, ...filters } = search;
    void navigate({ to: "/annuaire", search: only({ ...filters, ...changed }) as DirectorySearch, replace: true });
  };
  const goWithText = useEffectEvent((q: string) => {
    if (q !== (search.q ?? "")) {
      go({ q: q || undefined });
    }
  });
  useEffect(() => goWithText(rested), [rested]);
  const names = specialties.map((specialty) => ({ value: specialty.code, label: localName(specialty) }));
  const collator = new Intl.Collator(document.documentElement.lang);
  return (
    <search className={`${styles.filters} no-print`}>
      <TextField
        label={search.vue === "places" ? t`Nom du groupe` : t`Nom ou entreprise`}
        type="search"
        value={text}
        onChange={setText}
      />
      <SelectField
        label={search.vue === "places" ? t`Place ouverte pour` : t`Métier`}
        value={search.metier ?? ""}
        options={[
          { value: "", label: t`Tous les métiers` },
          ...names.sort((a, b) => collator.compare(a.label, b.label)),
        ]}
        onChange={(metier) => go({ metier: metier || undefined })}
      />
      {regions.length > 1 && (
        <SelectField
          label={t`Région`}
          value={search.region ?? ""}
          options={[
            { value: "", label: t`Toutes` },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(region) => go({ region: region || undefined })}
        />
      )}
    </search>
  );
}
