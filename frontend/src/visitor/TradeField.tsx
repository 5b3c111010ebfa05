import { Trans, useLingui } from "@lingui/react/macro";
import { localName } from "@/lib/named";
import { useSpecialtySearch } from "@/region/useSpecialtySearch";
import { Combobox } from "@/ui/Combobox";

type Trade = { trade: string; specialtyId: string | null };
type Props = Trade & { problem?: string | undefined; onChange: (trade: Trade) => void };

/** A trade in words, or one of those that have a seat: then the chapter sees whether it is free. */
export function TradeField({ trade, specialtyId, problem, onChange }: Props) {
  const { t } = useLingui();
  const specialties = useSpecialtySearch(specialtyId ? "" : trade);
  return (
    <Combobox
      label={t`Métier`}
      isOptional
      hint={t`Choisi dans la liste, il dit au groupe si la place est libre.`}
      problem={problem}
      isShy
      text={trade}
      onTextChange={(typed) => onChange({ trade: typed, specialtyId: null })}
      nothing={<Trans>Ce métier n’est pas dans la liste : il est noté tel quel.</Trans>}
      options={
        specialties?.map((specialty) => ({
          id: specialty.id,
          label: localName(specialty),
          content: localName(specialty),
        })) ?? null
      }
      onChoose={({ id, label }) => onChange({ trade: label, specialtyId: id })}
    />
  );
}
