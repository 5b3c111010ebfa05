import styles from "./Button.module.css";

export type Tone = "primary" | "secondary" | "quiet" | "danger";
export type Shape = "wide" | "square";

/** The look of a button, for buttons and for links that act like one. */
export function buttonClass(tone: Tone = "secondary", shape?: Shape): string {
  return [styles.button, styles[tone], shape && styles[shape]].filter(Boolean).join(" ");
}
