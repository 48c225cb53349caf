import { vi } from 'vitest';

// Files share a process, which spares its start; none of them meets what another's modules remember or were replaced by.
vi.resetModules();
