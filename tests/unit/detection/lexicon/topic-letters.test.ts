import { expect, test } from 'vitest';
import { topicLetters, topicNumbers } from '../../../../detection/lexicon/topic-letters.ts';
import { readForms } from '../../../../detection/reading/read-block.ts';
import { lexicon, source } from '../lexicon-of-content.ts';

const topics = ['hair', ...Object.keys(source.topics)];

test('letters stand for the topics that were named', () => {
  const letters = topicLetters(topics, topics);
  expect(letters).toHaveLength(topics.length);
  expect([...topicNumbers(letters)]).toEqual(topics.map((_, at) => at));
});

test('the same topics have the same letters in any order', () => {
  expect(topicLetters(['law', 'food'], topics)).toBe(topicLetters(['food', 'law'], topics));
});

test('a topic that is unknown is refused', () => {
  expect(() => topicLetters(['weather'], topics)).toThrow(
    'the topic "weather" is unknown, or one too many',
  );
});

test('a loaded form has another sense in the topics that were written down', () => {
  const written = source.terms
    .find(({ id }) => id === 'hairline')
    ?.forms.find(({ text }) => text === 'hairline')?.against;
  const form = readForms('hairline', lexicon.forms).candidates[0]?.form;
  const named = [...(form ? lexicon.topicsOf(form) : [])].map((topic) => lexicon.topics[topic]);
  expect(named.toSorted()).toEqual(written?.split(' ').toSorted());
});
