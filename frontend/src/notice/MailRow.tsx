import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { MailRow_mail$key } from "@/__generated__/MailRow_mail.graphql";
import { formatInstant } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";
import { ResendDialog } from "./ResendDialog";
import { failureWords, statusTone, statusWords } from "./words";

export function MailRow(props: { mail: MailRow_mail$key }) {
  const { i18n, t } = useLingui();
  const [isAsking, ask] = useState(false);
  const mail = useFragment(
    graphql`
      fragment MailRow_mail on Mail {
        id
        status
        template
        address
        name
        postedAt
        attempts
        failure
        viewerCanResend
      }
    `,
    props.mail,
  );
  const recipient = mail.name || mail.address || t`Adresse effacée`;
  const why = mail.failure ? i18n._(failureWords(mail.failure)) : null;
  return (
    <Row
      title={recipient}
      detail={[mail.name && mail.address, mail.template, formatInstant(mail.postedAt), why].filter(Boolean).join(" · ")}
      aside={
        <>
          <Badge tone={statusTone(mail.status)}>{i18n._(statusWords(mail.status))}</Badge>
          {mail.viewerCanResend && (
            <Button aria-haspopup="dialog" aria-label={t`Renvoyer à ${recipient}`} onClick={() => ask(true)}>
              <Trans>Renvoyer</Trans>
            </Button>
          )}
          {isAsking && <ResendDialog id={mail.id} recipient={recipient} onClose={() => ask(false)} />}
        </>
      }
    />
  );
}
