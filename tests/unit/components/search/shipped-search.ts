import { makeFindable } from '../../../../articles/make-findable.ts';
import { libraryFacts } from '../../../../components/search/library-facts.ts';
import { searchLibrary } from '../../../../components/search/search.ts';
import { search as asked, library, facts as termFacts } from '../../articles/shipped.ts';

/** All that ships and is searched. */
export const findable = makeFindable({ library, facts: termFacts, search: asked });

/** Everything that ships and can be found but for the answers. */
export const facts = libraryFacts(findable);

/** The search over all that ships. */
export const search = searchLibrary(findable);

export const { answers } = asked;
