import { Trans } from "@lingui/react/macro";

/** The place, and the way there: in OpenStreetMap, which needs no account. */
export function MapLink({ place, address }: { place: string; address: string }) {
  return (
    <>
      {place}
      <br />
      <a
        href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`}
        target="_blank"
        rel="noreferrer"
      >
        {address}
        <span className="visually-hidden">
          <Trans> (carte, dans une nouvelle fenêtre)</Trans>
        </span>
      </a>
    </>
  );
}
