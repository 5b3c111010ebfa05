/** Once the problems of a form are on the screen, the focus goes to the first field that has one. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>("[aria-invalid='true']");
    const control = field?.matches("[role='radiogroup']") ? field.querySelector<HTMLElement>("input") : field;
    control?.focus();
  });
}
