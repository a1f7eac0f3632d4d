/** Takes the reader to the first field that is refused, once its message stands on the page. */
export function focusFirstWrong(within: Element | null): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
