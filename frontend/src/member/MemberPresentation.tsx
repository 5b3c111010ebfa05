import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MemberPresentation_member$key } from "@/__generated__/MemberPresentation_member.graphql";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { useLanguageNames } from "./languages";
import styles from "./MemberPresentation.module.css";

/** What a member tells of themselves, where the server shows it and they said something. */
export function MemberPresentation(props: { member: MemberPresentation_member$key }) {
  const { t } = useLingui();
  const languages = useLanguageNames();
  const { profile } = useFragment(
    graphql`
      fragment MemberPresentation_member on Member {
        profile {
          lookingFor
          canIntroduce
          languages
        }
      }
    `,
    props.member,
  );
  if (!profile || !(profile.lookingFor || profile.canIntroduce || profile.languages.length > 0)) {
    return null;
  }
  const words = (text: string | null | undefined) => text && <span className={styles.words}>{text}</span>;
  return (
    <Card title={<Trans>Pour bien recommander</Trans>}>
      <Facts
        facts={[
          { key: "looking", name: t`Recherche`, value: words(profile.lookingFor) },
          { key: "introduces", name: t`Peut présenter`, value: words(profile.canIntroduce) },
          { key: "languages", name: t`Langues`, value: languages.all(profile.languages) },
        ]}
      />
    </Card>
  );
}
