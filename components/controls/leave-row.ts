/** Moves focus from a button of a list row that is about to go to the same place in a row beside it, or to the heading above. */
export function leaveRow(button: Element): void {
  const row = button.closest('li');
  const beside = [row?.nextElementSibling, row?.previousElementSibling];
  const [next] = beside.flatMap((one) => one?.querySelector('button') ?? []);
  (next ?? row?.closest('section')?.querySelector<HTMLElement>('h2'))?.focus();
}
