import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { WriteSheetForm_sheet$key } from "@/__generated__/WriteSheetForm_sheet.graphql";
import type { NetworkContentInput, WriteSheetFormMutation } from "@/__generated__/WriteSheetFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { type Reading, told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { ContactFields } from "./ContactFields";
import { contentOf } from "./content";
import { IdentityFields } from "./IdentityFields";
import { OfferFields } from "./OfferFields";
import { TermFields } from "./TermFields";
import { TerritoryFields } from "./TerritoryFields";
import { gapsOf, inputOf, REFUSALS, type SheetDraft, type SheetFieldName, valuesOf } from "./writing";

const WRITE = command<WriteSheetFormMutation>(graphql`
  mutation WriteSheetFormMutation($input: WriteNetworkInput!) {
    writeNetwork(input: $input) {
      sheet {
        id
        version
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** All of what a sheet says, part by part. What was typed is kept until it is sent. */
export function WriteSheetForm({ sheet }: { sheet: WriteSheetForm_sheet$key }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const [beginnings, setBeginnings] = useState(0);
  const { id, version, latest } = useFragment(
    graphql`
      fragment WriteSheetForm_sheet on NetworkSheet {
        id
        version
        latest {
          ...SheetContent_content @relay(mask: false)
        }
      }
    `,
    sheet,
  );
  const content = contentOf(latest);
  const form = useForm({
    name: `guide.write.${id}`,
    empty: (): SheetDraft => ({}),
    read: (draft): Reading<SheetFieldName, NetworkContentInput> => {
      const values = valuesOf(content, draft);
      const gaps = gapsOf(values);
      const count = t`Écrivez un nombre entier, sans virgule.`;
      const words = {
        name: t`Donnez le nom du réseau.`,
        memberCount: count,
        firmCount: count,
        position: t`Copiez une latitude et une longitude. Par exemple : 43.2951, 5.5706`,
      };
      return gaps.length > 0 ? { gaps: told(gaps, words) } : { input: inputOf(values) };
    },
    refusals: REFUSALS,
    send: (written, commandId) => send(WRITE, { commandId, sheetId: id, version, content: written }),
    onDone: () => {
      showToast(t`La fiche est enregistrée.`);
      return navigate({ to: "/administration/guide/$id", params: { id } });
    },
  });
  const fields = { values: valuesOf(content, form.draft), problem: form.problem, onChange: form.change };
  function beginAgain() {
    form.clear();
    form.reopen();
    setBeginnings(beginnings + 1);
  }
  return (
    <Form
      form={form}
      submit={<Trans>Enregistrer la fiche</Trans>}
      others={
        <Button tone="quiet" onClick={beginAgain}>
          <Trans>Revenir à la dernière version</Trans>
        </Button>
      }
    >
      {form.wasKept && (
        <Notice>
          <Trans>Ce que vous aviez commencé à écrire sur cet appareil est repris ici.</Trans>
        </Notice>
      )}
      {/* What is typed into a field but not yet chosen goes with the rest. */}
      <Fragment key={beginnings}>
        <IdentityFields {...fields} />
        <TerritoryFields {...fields} />
        <OfferFields {...fields} />
        <TermFields {...fields} />
        <ContactFields {...fields} />
      </Fragment>
    </Form>
  );
}
