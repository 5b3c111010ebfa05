import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { CompareBars } from "@/ui/CompareBars";
import type { Compared } from "./ComparedChapter";
import { MEASURES, type Measure } from "./measures";

/** One measure of all chapters, largest first, with their mean. */
export function ChaptersPlot({ chapters, measure }: { chapters: readonly Compared[]; measure: Measure }) {
  const { t } = useLingui();
  const { value, text } = MEASURES[measure];
  const sorted = [...chapters].sort((a, b) => value(b) - value(a));
  const [first] = sorted;
  if (!first) {
    return null;
  }
  const mean = sorted.reduce((sum, chapter) => sum + value(chapter), 0) / sorted.length;
  return (
    <CompareBars
      bars={sorted.map((chapter) => ({
        key: chapter.id,
        label: (
          <Link to="/groupes/$id" params={{ id: chapter.id }}>
            {chapter.name}
          </Link>
        ),
        value: value(chapter),
        text: text(value(chapter), chapter),
      }))}
      mean={{ value: mean, label: t`moyenne des groupes : ${text(mean, first)}` }}
    />
  );
}
