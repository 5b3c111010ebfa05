import type { ReactNode } from "react";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";

export type Fact = { key: string; name: string; value: ReactNode };
export type TextFact = Fact & { value: string };

const isSaid = ({ value }: Fact) => value !== null && value !== undefined && value !== "";

/** A part of a sheet; nothing where the sheet says nothing of it. */
export function FactCard({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return facts.some(isSaid) ? (
    <Card title={title}>
      <Facts facts={facts} />
    </Card>
  ) : null;
}
