import { Trans } from "@lingui/react/macro";
import { Component, type ReactNode } from "react";
import { codeOf, isBusy } from "@/lib/problem";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";

type Props = {
  /** Another value after a failure, and it is tried again. */
  occasion: unknown;
  /** Is told how often it was tried, so that it asks anew. */
  children: (attempt: number) => ReactNode;
};
type State = { problem: unknown; attempt: number };

/** Says what went wrong with the questions or the networks, and leads on. */
export class Failure extends Component<Props, State> {
  override state: State = { problem: null, attempt: 0 };

  static getDerivedStateFromError(problem: unknown) {
    return { problem };
  }

  override componentDidUpdate(former: Props) {
    if (this.state.problem && former.occasion !== this.props.occasion) {
      this.again();
    }
  }

  again = () => this.setState(({ attempt }) => ({ problem: null, attempt: attempt + 1 }));

  override render() {
    const { problem, attempt } = this.state;
    if (!problem) {
      return this.props.children(attempt);
    }
    return codeOf(problem) === "BAD_USER_INPUT" ? (
      <Outlived />
    ) : (
      <Failed isBusy={isBusy(problem)} onAgain={this.again} />
    );
  }
}

function Outlived() {
  return (
    <EmptyState
      icon="search"
      title={<Trans>Cette adresse ne mène à aucune réponse</Trans>}
      action={
        <a href="/trouver" className={buttonClass("primary")}>
          <Trans>Recommencer</Trans>
        </a>
      }
    >
      <Trans>Elle est incomplète, ou l’une de ses réponses n’existe pas.</Trans>
    </EmptyState>
  );
}

function Failed({ isBusy, onAgain }: { isBusy: boolean; onAgain: () => void }) {
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={<Trans>La recherche n’a pas abouti</Trans>}
        action={
          <Button tone="primary" onClick={onAgain}>
            <Trans>Réessayer</Trans>
          </Button>
        }
      >
        {isBusy ? (
          <Trans>Trop de demandes d’un coup. Attendez une minute, puis réessayez.</Trans>
        ) : (
          <Trans>Vos réponses ne sont pas perdues : elles sont dans l’adresse de la page.</Trans>
        )}
      </EmptyState>
    </div>
  );
}
