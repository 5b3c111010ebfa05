import type { SheetContent_content$data } from "@/__generated__/SheetContent_content.graphql";
import { localName } from "@/lib/named";

/** All that a sheet says. */
export type Content = Omit<SheetContent_content$data, " $fragmentType">;

/** Whatever has a content says all of it; to Relay's types what is spread over an interface may not be there. */
export const contentOf = (unmasked: Partial<Content>): Content => unmasked as Content;

export type NamedActivity = {
  readonly nomenclature: string;
  readonly code: string;
  readonly nameFrench: string;
  readonly nameEnglish: string;
};

const NOMENCLATURES: Readonly<Record<string, string>> = { NAF_REV_2: "NAF rév.\u00a02", NAF_2025: "NAF\u00a02025" };

/** A code says nothing without its nomenclature. */
export const activityName = ({ nomenclature, code, nameFrench, nameEnglish }: NamedActivity): string =>
  `${localName({ french: nameFrench, english: nameEnglish })} (${NOMENCLATURES[nomenclature] ?? nomenclature}, ${code})`;

/** Its paragraphs, which an empty line parts. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
