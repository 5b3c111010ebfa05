import { Component, type ReactNode } from "react";

type Props = {
  /** Another value after a failure, and it is tried again. */
  occasion: unknown;
  /** Is told how often it was tried. */
  children: (attempt: number) => ReactNode;
};

/** Does without what fails in it: the page around stays. */
export class Quiet extends Component<Props, { hasFailed: boolean; attempt: number }> {
  override state = { hasFailed: false, attempt: 0 };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(former: Props) {
    if (this.state.hasFailed && former.occasion !== this.props.occasion) {
      this.setState(({ attempt }) => ({ hasFailed: false, attempt: attempt + 1 }));
    }
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children(this.state.attempt);
  }
}
