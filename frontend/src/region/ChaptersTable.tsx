import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { downloadCsv } from "@/lib/csv";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { type Column, Table } from "@/ui/Table";
import type { Compared } from "./measures";

const VALUES = {
  name: (chapter: Compared) => chapter.name,
  commune: (chapter: Compared) => chapter.commune,
  members: (chapter: Compared) => chapter.activeMembers,
  referrals: (chapter: Compared) => chapter.referralsGiven,
  won: (chapter: Compared) => chapter.winRate ?? 0,
  prompt: (chapter: Compared) => chapter.promptContactRate ?? 0,
  business: (chapter: Compared) => chapter.closedBusiness.minorUnits / 100,
  seat: (chapter: Compared) => (chapter.closedBusinessPerMember?.minorUnits ?? 0) / 100,
};
type Key = keyof typeof VALUES;

/** All measures of all chapters; sorted by a press on a heading. */
export function ChaptersTable({ chapters }: { chapters: readonly Compared[] }) {
  const { t } = useLingui();
  const [sort, setSort] = useState<{ key: Key; isDescending: boolean }>({ key: "seat", isDescending: true });
  const money = (euros: number) => formatTotal({ minorUnits: Math.round(euros) * 100, currency: "EUR" });
  const columns: { key: Key; header: string; text?: (value: number) => string }[] = [
    { key: "name", header: t`Groupe` },
    { key: "commune", header: t`Commune` },
    { key: "members", header: t`Membres`, text: formatNumber },
    { key: "referrals", header: t`Recommandations`, text: formatNumber },
    { key: "won", header: t`Conclues`, text: formatShare },
    { key: "prompt", header: t`Contactées en 48 h`, text: formatShare },
    { key: "business", header: t`Affaires conclues`, text: money },
    { key: "seat", header: t`Valeur d’une place`, text: money },
  ];
  const sorted = [...chapters].sort((a, b) => {
    const [first, second] = [VALUES[sort.key](a), VALUES[sort.key](b)];
    const order = typeof first === "string" ? first.localeCompare(String(second), "fr") : first - Number(second);
    return sort.isDescending ? -order : order;
  });
  const shown: Column<Compared>[] = columns.map(({ key, header, text }) => ({
    key,
    header,
    isNumber: text !== undefined,
    sort: sort.key === key ? (sort.isDescending ? "descending" : "ascending") : "none",
    onSort: () => setSort({ key, isDescending: sort.key === key ? !sort.isDescending : text !== undefined }),
    cell: (chapter) => {
      if (key === "name") {
        return (
          <Link to="/groupes/$id" params={{ id: chapter.id }}>
            {chapter.name}
          </Link>
        );
      }
      return text ? text(Number(VALUES[key](chapter))) : VALUES[key](chapter);
    },
  }));
  const download = () =>
    downloadCsv(t`groupes`, [
      columns.map(({ header }) => header),
      ...sorted.map((chapter) => columns.map(({ key }) => VALUES[key](chapter))),
    ]);
  return (
    <Card
      title={<Trans>Tous les chiffres</Trans>}
      aside={
        <Button tone="quiet" onClick={download} aria-label={t`Télécharger en CSV : groupes comparés`}>
          <Icon name="download" size={18} />
          CSV
        </Button>
      }
      isFlush
    >
      <Table caption={t`Groupes comparés`} columns={shown} rows={sorted} rowKey={(chapter) => chapter.id} />
    </Card>
  );
}
