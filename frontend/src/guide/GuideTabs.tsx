import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { inWords } from "@/frame/feature";
import { part } from "@/frame/part";
import { Tabs } from "@/ui/Tabs";

const SheetsWaiting = part(() => import("./SheetsWaiting").then((module) => module.SheetsWaiting));

const layout = getRouteApi("/member");
const GUIDE = "/administration/guide";

type Props = {
  /** The address of the page that it stands on. */
  current: string;
  /** The code of the region whose guide it is: whoever goes on to another part stays in it. */
  region: string;
};

/**
 * The parts of a guide that its editors look after: its sheets, and what other features bring to it. They say so in their
 * `pages.ts`, by an administered place that is `within` the guide, and show these tabs on its page. Beside each stands what waits.
 */
export function GuideTabs({ current, region }: Props) {
  const { t, i18n } = useLingui();
  const { administration } = layout.useRouteContext();
  const others = administration().filter(({ within }) => within === GUIDE);
  if (others.length === 0) {
    return null;
  }
  return (
    <Tabs
      label={t`Parties du guide`}
      current={current}
      tabs={[{ to: GUIDE, name: t`Fiches`, Waiting: SheetsWaiting }, ...others].map(({ to, name, Waiting }) => ({
        key: to,
        to,
        search: { region },
        label: (
          <>
            {inWords(i18n, name)}{" "}
            {Waiting && (
              <Suspense>
                <Waiting region={region} />
              </Suspense>
            )}
          </>
        ),
      }))}
    />
  );
}
