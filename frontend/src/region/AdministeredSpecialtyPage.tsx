import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredSpecialtyPageQuery } from "@/__generated__/AdministeredSpecialtyPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatDay } from "@/lib/format";
import { localName } from "@/lib/named";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Page } from "@/ui/Page";
import { administeredSpecialtyOf } from "./asked";
import { CorrectSpecialtyDialog } from "./CorrectSpecialtyDialog";
import { MergeSpecialtyDialog } from "./MergeSpecialtyDialog";
import { NotForYou } from "./NotForYou";
import { RetireSpecialtyDialog } from "./RetireSpecialtyDialog";
import { SpecialtyChanges } from "./SpecialtyChanges";
import type { SpecialtyAction } from "./search";
import { useFamilies } from "./useFamilies";

const route = getRouteApi("/member/administration/specialites/$id");

/** A trade as those see it who look after all of them. */
export function AdministeredSpecialtyPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { action, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const families = useFamilies();
  const { viewer, node: specialty } = useLazyLoadQuery<AdministeredSpecialtyPageQuery>(
    graphql`
      query AdministeredSpecialtyPageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          viewerCanManageRegions
        }
        node(id: $id) {
          __typename
          ... on Specialty {
            code
            family
            retiredOn
            viewerCanManage
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
            mergedInto {
              id
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
            ...CorrectSpecialtyDialog_specialty @alias(as: "correctable")
            ...RetireSpecialtyDialog_specialty @alias(as: "retirable")
            ...MergeSpecialtyDialog_specialty @alias(as: "mergeable")
            ...SpecialtyChanges_specialty
              @arguments(first: $first, after: $after, last: $last, before: $before)
              @alias(as: "changed")
          }
        }
      }
    `,
    administeredSpecialtyOf(id, cursor),
    useFresh(),
  );
  const show = (shown: SpecialtyAction | undefined) =>
    void navigate({ to: ".", search: { ...cursor, ...(shown && { action: shown }) } as never, replace: true });
  const close = () => show(undefined);
  if (!viewer.viewerCanManageRegions) {
    return <NotForYou />;
  }
  if (specialty?.__typename !== "Specialty") {
    return <Missing />;
  }
  const { mergedInto, correctable, retirable, mergeable, changed } = specialty;
  const isOpen = (wanted: SpecialtyAction) => specialty.viewerCanManage && action === wanted;
  return (
    <Page
      title={localName(specialty)}
      width="narrow"
      above={
        <Link to="/administration/specialites">
          <Trans>Métiers</Trans>
        </Link>
      }
      actions={
        specialty.viewerCanManage && (
          <>
            <Button aria-haspopup="dialog" onClick={() => show("corriger")}>
              <Trans>Corriger</Trans>
            </Button>
            <Button aria-haspopup="dialog" onClick={() => show("fusionner")}>
              <Trans>Fusionner</Trans>
            </Button>
            <Button aria-haspopup="dialog" onClick={() => show("retirer")}>
              <Trans>Retirer ce métier</Trans>
            </Button>
          </>
        )
      }
    >
      <Card>
        <Facts
          facts={[
            { key: "french", name: t`Nom en français`, value: specialty.french },
            { key: "english", name: t`Nom en anglais`, value: specialty.english },
            { key: "family", name: t`Famille`, value: families[specialty.family] },
            { key: "code", name: t`Code`, value: specialty.code },
            { key: "retired", name: t`Retiré le`, value: specialty.retiredOn && formatDay(specialty.retiredOn) },
            {
              key: "merged",
              name: t`Devenu`,
              value: mergedInto && (
                <Link to="/administration/specialites/$id" params={{ id: mergedInto.id }}>
                  {localName(mergedInto)}
                </Link>
              ),
            },
          ]}
        />
      </Card>
      {changed && <SpecialtyChanges specialty={changed} />}
      {isOpen("corriger") && correctable && <CorrectSpecialtyDialog specialty={correctable} onClose={close} />}
      {isOpen("retirer") && retirable && <RetireSpecialtyDialog specialty={retirable} onClose={close} />}
      {isOpen("fusionner") && mergeable && <MergeSpecialtyDialog specialty={mergeable} onClose={close} />}
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Métier introuvable`}>
      <EmptyState
        icon="seat"
        title={<Trans>Ce métier n’existe pas</Trans>}
        action={
          <Link to="/administration/specialites" className={buttonClass()}>
            <Trans>Métiers</Trans>
          </Link>
        }
      />
    </Page>
  );
}
