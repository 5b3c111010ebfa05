import type { ReactNode } from "react";
import { Card } from "@/ui/Card";
import { PrintButton } from "@/ui/PrintButton";
import { Tools } from "@/ui/Tools";

type Props = {
  title: ReactNode;
  /** The button that takes the whole list away. */
  exportButton: ReactNode;
  children: ReactNode;
  /** Where a link within the page leads. */
  id?: string | undefined;
};

/** A list under its heading, to be taken away and printed. */
export function ListCard({ title, exportButton, children, id }: Props) {
  return (
    <Card
      title={title}
      id={id}
      aside={
        <Tools>
          {exportButton}
          <PrintButton />
        </Tools>
      }
      isFlush
    >
      {children}
    </Card>
  );
}
