const typed = 'input, textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether keys pressed with this event's target are the page's: a field, an editable region, or a document in design mode. */
export function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return document.designMode === 'on';
  const editable = target instanceof HTMLElement && target.isContentEditable;
  return editable || document.designMode === 'on' || target.matches(typed);
}
