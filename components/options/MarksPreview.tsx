import { i18n } from '#i18n';
import type { Settings } from '../../settings/choices/settings.ts';
import './MarksPreview.css';

/** Two sections of a sample page, marked as the settings say. */
export function MarksPreview({ settings }: { settings: Settings }) {
  const { marks, underlineStyle, underlineColor, discreet } = settings;
  const style = {
    textDecorationStyle: underlineStyle,
    textDecorationColor: underlineColor === 'auto' ? 'var(--accent)' : underlineColor,
    textDecorationThickness: discreet ? '1px' : '2px',
  };
  const term = i18n.t('options.sampleTerm');
  return (
    <div class="marks-preview" aria-hidden="true">
      {(['one', 'two'] as const).map((part) => (
        <div key={part}>
          <strong>{i18n.t(`options.sample.${part}.heading`)}</strong>
          <p>
            {i18n
              .t(`options.sample.${part}.text`)
              .split(term)
              .map((piece, index) => [
                index > 0 &&
                  (isMarked(marks, part, index) ? (
                    <span class="sample-mark" style={style}>
                      {term}
                    </span>
                  ) : (
                    term
                  )),
                piece,
              ])}
          </p>
        </div>
      ))}
    </div>
  );
}

function isMarked(marks: Settings['marks'], section: 'one' | 'two', nth: number) {
  if (marks === 'every') return true;
  return nth === 1 && (marks === 'first-in-section' || section === 'one');
}
