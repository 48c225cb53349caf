import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { Welcome } from './Welcome.tsx';
import type { WelcomePort } from './welcome-port.ts';

/** Keeps the first-run page in step with what the browser lets the extension do. */
export function WelcomeContainer({ port }: { port: WelcomePort }) {
  const known = useSettings();
  const [granted, setGranted] = useState<boolean>();
  const [nextTermKeys, setNextTermKeys] = useState('');
  useTheme(known?.settings.theme);
  useEffect(() => {
    const watching = new AbortController();
    port.watchAccess(setGranted, watching.signal);
    void port.readNextTermKeys().then(setNextTermKeys);
    return () => watching.abort();
  }, [port]);
  if (granted === undefined) return null;
  return (
    <Welcome
      granted={granted}
      nextTermKeys={nextTermKeys}
      onAskForAccess={() => port.askForAccess()}
      onOpenOptions={() => port.openOptions()}
      onOpenLibrary={() => port.openLibrary()}
    />
  );
}
