import type { ComponentProps } from "react";
import { buttonClass, type Shape, type Tone } from "./buttonClass";

type Props = Omit<ComponentProps<"button">, "className"> & { tone?: Tone; shape?: Shape; isPending?: boolean };

/** While pending it keeps the focus and its place, and does nothing. */
export function Button({ tone, shape, isPending = false, type = "button", onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={isPending ? "button" : type}
      className={buttonClass(tone, shape)}
      aria-disabled={isPending || undefined}
      onClick={isPending ? undefined : onClick}
    />
  );
}
