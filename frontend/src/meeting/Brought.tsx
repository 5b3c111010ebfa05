import { Plural } from "@lingui/react/macro";
import type { Seat } from "./useMarking";

/** What somebody brought this week; nothing where they brought nothing. */
export function Brought({ brought }: { brought: Seat["brought"] }) {
  const { referralsGiven, oneToOnes, trainingCredits } = brought;
  return (
    <>
      {referralsGiven > 0 && (
        <>
          {" · "}
          <Plural value={referralsGiven} one="# reco" many="# recos" other="# recos" />
        </>
      )}
      {oneToOnes > 0 && (
        <>
          {" · "}
          <Plural value={oneToOnes} one="# tête-à-tête" many="# tête-à-tête" other="# tête-à-tête" />
        </>
      )}
      {trainingCredits > 0 && (
        <>
          {" · "}
          <Plural
            value={trainingCredits}
            one="# unité de formation"
            many="# d’unités de formation"
            other="# unités de formation"
          />
        </>
      )}
    </>
  );
}
