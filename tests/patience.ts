/** Milliseconds for which a test waits for what should come about; only a fault takes so long, however slow the machine. */
export const patience = 20_000;
