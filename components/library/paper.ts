import { createContext } from 'preact';

/** Whether the library is made ready for paper, where nothing can be unfolded. */
export const PaperContext = createContext(false);
