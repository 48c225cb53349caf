import { env, platform } from 'node:process';

/** Whether a browser can open a window here. */
export const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
