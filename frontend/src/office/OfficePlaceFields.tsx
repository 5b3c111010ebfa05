import { useLingui } from "@lingui/react/macro";
import { ChapterPicker } from "@/chapter/ChapterPicker";
import { MemberPicker } from "@/member/MemberPicker";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import type { Appointing, Gap } from "./appointing";
import { placeOf } from "./placeOf";

/** A region in which the person appoints. */
export type Steered = {
  readonly id: string;
  readonly name: string;
  readonly viewerCanAppointDirectors: boolean;
  readonly parent: { readonly id: string } | null | undefined;
};

type Props = {
  draft: Appointing;
  regions: readonly Steered[];
  problem: (field: Gap) => string | undefined;
  onChange: (change: Partial<Appointing>) => void;
};

/** Who is appointed, and where: a member for a chapter's offices, else whoever has an address, with a chapter or a region. */
export function OfficePlaceFields({ draft, regions, problem, onChange }: Props) {
  const { t } = useLingui();
  if (!draft.role) {
    return null;
  }
  const place = placeOf(draft.role);
  if (place === "member") {
    return (
      <MemberPicker
        label={t`Membre`}
        value={draft.member}
        known={[]}
        problem={problem("member")}
        onChange={(member) => onChange({ member })}
      />
    );
  }
  const isFit = (region: Steered) =>
    draft.role === "GUIDE_EDITOR" ||
    (region.viewerCanAppointDirectors && (draft.role !== "NATIONAL_ADMIN" || !region.parent));
  return (
    <>
      <TextField
        label={t`Adresse e-mail`}
        type="email"
        autoComplete="off"
        value={draft.email}
        problem={problem("email")}
        onChange={(email) => onChange({ email })}
      />
      <TextField
        label={t`Son nom`}
        hint={t`Pour l’inviter, si personne ne se connecte avec cette adresse.`}
        isOptional
        maxLength={160}
        autoComplete="off"
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => onChange({ name })}
      />
      {place === "chapter" ? (
        <ChapterPicker
          value={draft.chapter}
          problem={problem("chapter")}
          onChange={(chapter) => onChange({ chapter })}
        />
      ) : (
        <SelectField
          label={t`Région`}
          value={draft.region}
          placeholder={t`Choisissez une région`}
          options={regions.filter(isFit).map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("region")}
          onChange={(region) => onChange({ region })}
        />
      )}
    </>
  );
}
