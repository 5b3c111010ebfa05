import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Fragment, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { WriteSheetForm_sheet$key } from "@/__generated__/WriteSheetForm_sheet.graphql";
import type { NetworkContentInput, WriteSheetFormMutation } from "@/__generated__/WriteSheetFormMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { type Gaps, type Reading, told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { part } from "@/frame/part";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { showToast } from "@/ui/toast";
import { Completeness } from "./Completeness";
import { completenessOf } from "./completing";
import { contentOf } from "./content";
import { IdentityFields } from "./IdentityFields";
import { OfferFields } from "./OfferFields";
import { conflictsOf, type Typed, typing, UNTOUCHED } from "./typing";
import { WhoReads } from "./WhoReads";
import styles from "./WriteSheetForm.module.css";
import { gapsOf, inputOf, REFUSALS, type SheetDraft, type SheetFieldName, valuesOf } from "./writing";

// What chooses communes comes after the first fields, which are filled in before it.
const TermFields = part(() => import("./TermFields").then((module) => module.TermFields));
const TerritoryFields = part(() => import("./TerritoryFields").then((module) => module.TerritoryFields));
const ContactFields = part(() => import("./ContactFields").then((module) => module.ContactFields));
const Meanwhile = part(() => import("./Meanwhile").then((module) => module.Meanwhile));

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

/** All of what a sheet says, part by part, with how full that makes it. What was typed is kept on the device until it is sent. */
export function WriteSheetForm(props: { sheet: WriteSheetForm_sheet$key }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const [beginnings, setBeginnings] = useState(0);
  const sheet = useFragment(
    graphql`
      fragment WriteSheetForm_sheet on NetworkSheet {
        id
        version
        latest {
          number
          writtenBy
          ...SheetContent_content @relay(mask: false)
        }
        ...WhoReads_sheet
      }
    `,
    props.sheet,
  );
  const { id, version, latest } = sheet;
  const said = valuesOf(contentOf(latest));
  const form = useForm({
    name: `guide.write.${id}`,
    empty: (): Typed => UNTOUCHED,
    read: (draft): Reading<SheetFieldName, NetworkContentInput> => {
      const values = { ...said, ...draft.said };
      const both = t`Quelqu’un d’autre a écrit ce champ aussi : choisissez au-dessus ce qu’il doit dire.`;
      const conflicts: Gaps<SheetFieldName> = Object.fromEntries(
        conflictsOf(draft, said).map((field) => [field, both]),
      );
      const gaps = gapsOf(values);
      const count = t`Écrivez un nombre entier, sans virgule.`;
      const words = {
        name: t`Donnez le nom du réseau.`,
        memberCount: count,
        firmCount: count,
        position: t`Copiez une latitude et une longitude. Par exemple : 43.2951, 5.5706`,
      };
      return gaps.length > 0 || Object.keys(conflicts).length > 0
        ? { gaps: { ...conflicts, ...told(gaps, words) } }
        : { input: inputOf(values) };
    },
    refusals: REFUSALS,
    send: (written, commandId) => send(WRITE, { commandId, sheetId: id, version, content: written }),
    onDone: () => {
      showToast(t`La fiche est enregistrée.`);
      return navigate({ to: "/administration/guide/$id", params: { id } });
    },
  });
  const own = { ...said, ...form.draft.said };
  const onChange = (changed: SheetDraft) => form.change(typing(form.draft, changed, said, latest.number));
  const fields = { values: own, problem: form.problem, onChange };
  function beginAgain() {
    form.clear();
    form.reopen();
    setBeginnings(beginnings + 1);
  }
  return (
    <div className={styles.beside}>
      <Form
        form={form}
        submit={<Trans>Enregistrer la fiche</Trans>}
        others={
          form.draft.from !== null && (
            <Button tone="quiet" onClick={beginAgain}>
              <Trans>Revenir à la dernière version</Trans>
            </Button>
          )
        }
      >
        {form.wasKept && (
          <Notice>
            <Trans>Ce que vous aviez commencé à écrire sur cet appareil est repris ici.</Trans>
          </Notice>
        )}
        {form.draft.from !== null && form.draft.from < latest.number && (
          <Suspense>
            <Meanwhile
              typed={form.draft}
              latest={said}
              own={own}
              number={latest.number}
              writtenBy={latest.writtenBy}
              onChange={form.change}
            />
          </Suspense>
        )}
        {/* What is typed into a field but not yet chosen goes with the rest. */}
        <Fragment key={beginnings}>
          <IdentityFields {...fields} />
          <Suspense fallback={<Skeleton rows={2} hasTitle={false} />}>
            <TerritoryFields {...fields} />
          </Suspense>
          <OfferFields {...fields} />
          <Suspense fallback={<Skeleton rows={4} hasTitle={false} />}>
            <TermFields {...fields} />
          </Suspense>
          <Suspense fallback={<Skeleton rows={4} hasTitle={false} />}>
            <ContactFields {...fields} />
          </Suspense>
        </Fragment>
        <WhoReads sheet={sheet} />
        {form.draft.from !== null && (
          <p className={styles.kept}>
            <Trans>
              Ce que vous écrivez est gardé sur cet appareil tant que ce n’est pas enregistré, même si vous quittez la
              page.
            </Trans>
          </p>
        )}
      </Form>
      <div className={styles.aside}>
        <Card title={<Trans>Complétude</Trans>}>
          <Completeness {...completenessOf(own)} hasFields />
        </Card>
      </div>
    </div>
  );
}
