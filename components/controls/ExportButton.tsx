interface Props {
  label: string;
  fileName: string;
  type: string;
  content(): string;
}

/** A button that saves a text as a file on this machine. */
export function ExportButton({ label, fileName, type, content }: Props) {
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content()], { type }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" class="button" onClick={save}>
      {label}
    </button>
  );
}
