import type { BrowserContext } from 'playwright-core';

/** What the browser's side panel says, through the debugging protocol, since no tab holds it; undefined while none is open. */
export async function sidePanelText(context: BrowserContext): Promise<string | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return undefined;
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const panel = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
    if (!panel) return undefined;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: panel.targetId,
      flatten: false,
    });
    const said = new Promise<string>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { result } = JSON.parse(message) as { result?: { result: { value: string } } };
        if (result) resolve(result.result.value);
      });
    });
    const ask = { method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } };
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: 1, ...ask }),
    });
    return await said;
  } finally {
    await session.detach();
  }
}
