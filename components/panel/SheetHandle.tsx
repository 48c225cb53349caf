/** The bar by which a sheet is drawn down; for fingers only, since Close does the same. */
export function SheetHandle() {
  return (
    <div class="sheet-handle" data-drag-handle>
      <span class="sheet-bar" />
    </div>
  );
}
