/** Calls back once the page has drawn its next frame: its layout is known then, so that asking for places costs no second one. */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      callback();
    };
    port2.postMessage(undefined);
  });
}
