import type { EvidenceNote } from '../../../articles/index.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import './Note.css';
import { HowSure } from './HowSure.tsx';

interface Props {
  note: EvidenceNote;
  /** How it bears on the claim it is shown with. */
  relation?: string;
}

/** What another source found, with the source and how sure it is. */
export function Note({ note, relation }: Props) {
  return (
    <div class="note">
      <p>
        {relation && <strong class="relation">{relation} </strong>}
        {note.text}
      </p>
      <SourceLine source={note.source} />
      <HowSure confidence={note.confidence} reason={note.confidenceReason} />
    </div>
  );
}
