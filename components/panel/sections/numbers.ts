import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The number by which each place is told in a view, in the order in which they come. */
export type Numbers = Map<string, number>;

/** Carries the numbers of a view to its marks. */
export const NumbersContext = createContext<Numbers>(new Map());

/** The number of a place in this view. */
export function useNumber(place: string): number {
  const numbers = useContext(NumbersContext);
  const number = numbers.get(place) ?? numbers.size + 1;
  numbers.set(place, number);
  return number;
}
