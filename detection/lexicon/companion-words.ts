/** Little words around forms: what may stand before and after the number of a stage, and between two of them; its numbers
 *  from one on, spelled and in Roman numerals; shortened words, such as titles, whose stop ends no sentence; and words of people. */
export interface FormWords<T> {
  stageKinds: T;
  stageVariants: T;
  stageRanges: T;
  stageNumbers: T;
  stageRomans: T;
  titles: T;
  /** Long names that are often misspelled. */
  longNames: T;
  /** Words for people and for medicine; what is said to be someone's (my hair), and whose. */
  people: T;
  bodily: T;
  owners: T;
}

/** What may stand beside a form: words before it that make it someone's (my, had), articles, and what makes it something else's. */
export interface CompanyWords<T> {
  owned: T;
  articles: T;
  of: T;
}

/** Those, what stands before a name, and what gives an abbreviation no letter. */
export interface CompanionWords<T> extends FormWords<T>, CompanyWords<T> {
  nameLeads: T;
  unspelled: T;
}
