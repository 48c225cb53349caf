import { i18n } from '#i18n';
import './Welcome.css';

interface Props {
  /** Whether the browser lets the extension read pages. */
  granted: boolean;
  /** The keys that go to the next term, as the person has them; empty where there are none. */
  nextTermKeys: string;
  onAskForAccess(): void;
  onOpenOptions(): void;
  onOpenLibrary(): void;
}

const promises = ['noRequest', 'noRecord', 'noChange', 'noVerdict'] as const;

/** The page of the first run: what the extension does, what it never does, and how to rein it in. */
export function Welcome({ granted, nextTermKeys, ...on }: Props) {
  const { onAskForAccess, onOpenOptions, onOpenLibrary } = on;
  return (
    <main class="welcome">
      <header>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      {!granted && (
        <section class="access" aria-labelledby="access">
          <h2 id="access">{i18n.t('welcome.access')}</h2>
          <p>{i18n.t('welcome.accessWhy')}</p>
          <button type="button" class="button primary" onClick={onAskForAccess}>
            {i18n.t('welcome.askForAccess')}
          </button>
        </section>
      )}
      <Trial nextTermKeys={nextTermKeys} />
      <div class="columns">
        <section aria-labelledby="never">
          <h2 id="never">{i18n.t('welcome.never')}</h2>
          <ul class="promises">
            {promises.map((name) => (
              <li key={name}>{i18n.t(`welcome.${name}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{i18n.t('welcome.where')}</h2>
          <p>{i18n.t('welcome.whereMore')}</p>
          <p>{i18n.t('welcome.narrow')}</p>
          <p>
            <button type="button" class="button" onClick={onOpenOptions}>
              {i18n.t('welcome.chooseSites')}
            </button>
          </p>
        </section>
        <section aria-labelledby="off">
          <h2 id="off">{i18n.t('welcome.off')}</h2>
          <p>{i18n.t('welcome.offHow')}</p>
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{i18n.t('welcome.about')}</h2>
          <p>{i18n.t('welcome.aboutMore')}</p>
          <p>
            <button type="button" class="button" onClick={onOpenLibrary}>
              {i18n.t('welcome.openLibrary')}
            </button>
          </p>
        </section>
      </div>
    </main>
  );
}

function Trial({ nextTermKeys }: Pick<Props, 'nextTermKeys'>) {
  return (
    <section aria-labelledby="try">
      <h2 id="try">{i18n.t('welcome.try')}</h2>
      <p class="sample">{i18n.t('welcome.sample')}</p>
      <p class="small muted">{i18n.t('welcome.tryHow')}</p>
      {nextTermKeys !== '' && (
        <p class="small muted">{i18n.t('welcome.tryKeys', [nextTermKeys])}</p>
      )}
    </section>
  );
}
